import { guideStepKeys } from '@utblick/configuration';
import type { GuideStepForm } from './guide';
import { dokumentStep } from './steps/Dokument/DokumentStep';
import { inriktningarStep } from './steps/Inriktningar/InriktningarStep';
import { klartStep } from './steps/Klart/KlartStep';
import { kommunStep } from './steps/Kommun/KommunStep';
import { mattersStep } from './steps/Matters/MattersStep';
import { networksStep } from './steps/Networks/NetworksStep';
import { peopleStep } from './steps/People/PeopleStep';
import { rolesStep } from './steps/Roles/RolesStep';
import { rulesStep } from './steps/Rules/RulesStep';
import { syftenStep } from './steps/Syften/SyftenStep';
import { temanStep } from './steps/Teman/TemanStep';
import { unitsStep } from './steps/Units/UnitsStep';
import { utseendeStep } from './steps/Utseende/UtseendeStep';

/** The steps that have a form. Each author adds a line; the order is that of the language. */
const forms: readonly GuideStepForm[] = [
  kommunStep,
  dokumentStep,
  syftenStep,
  inriktningarStep,
  temanStep,
  unitsStep,
  rolesStep,
  peopleStep,
  rulesStep,
  networksStep,
  mattersStep,
  utseendeStep,
  klartStep,
];

/** The steps in the order in which they are walked through. */
export const guideSteps: readonly GuideStepForm[] = guideStepKeys.flatMap((key) => forms.filter((form) => form.key === key));
