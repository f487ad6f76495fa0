import { guideStepKeys } from '@utblick/configuration';
import type { GuideStepForm } from './guide';
import { dokumentStep } from './steps/Dokument/DokumentStep';
import { kommunStep } from './steps/Kommun/KommunStep';
import { peopleStep } from './steps/People/PeopleStep';
import { rolesStep } from './steps/Roles/RolesStep';
import { unitsStep } from './steps/Units/UnitsStep';

/** The steps that have a form. Each author adds a line; the order is that of the language. */
const forms: readonly GuideStepForm[] = [kommunStep, dokumentStep, unitsStep, rolesStep, peopleStep];

/** The steps in the order in which they are walked through. */
export const guideSteps: readonly GuideStepForm[] = guideStepKeys.flatMap((key) => forms.filter((form) => form.key === key));
