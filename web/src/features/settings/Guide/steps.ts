import { guideStepKeys } from '@utblick/configuration';
import type { GuideStepForm } from './guide';
import { documentsStep } from './steps/Documents/DocumentsStep';
import { finishStep } from './steps/Finish/FinishStep';
import { lookStep } from './steps/Look/LookStep';
import { mattersStep } from './steps/Matters/MattersStep';
import { municipalityStep } from './steps/Municipality/MunicipalityStep';
import { networksStep } from './steps/Networks/NetworksStep';
import { peopleStep } from './steps/People/PeopleStep';
import { pillarsStep } from './steps/Pillars/PillarsStep';
import { purposesStep } from './steps/Purposes/PurposesStep';
import { rolesStep } from './steps/Roles/RolesStep';
import { rulesStep } from './steps/Rules/RulesStep';
import { themesStep } from './steps/Themes/ThemesStep';
import { unitsStep } from './steps/Units/UnitsStep';

/** The steps that have a form. Each author adds a line; the order is that of the language. */
const forms: readonly GuideStepForm[] = [
  municipalityStep,
  documentsStep,
  purposesStep,
  pillarsStep,
  themesStep,
  unitsStep,
  rolesStep,
  peopleStep,
  rulesStep,
  networksStep,
  mattersStep,
  lookStep,
  finishStep,
];

/** The steps in the order in which they are walked through. */
export const guideSteps: readonly GuideStepForm[] = guideStepKeys.flatMap((key) => forms.filter((form) => form.key === key));
