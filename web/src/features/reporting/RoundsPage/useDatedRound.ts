import { useMutation } from '@apollo/client/react';
import type { Catalogue } from '@utblick/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { roundPath } from '../paths';
import { OpenDatedRoundDocument, type OpenDatedRoundMutation } from './OpenDatedRound.mutation.generated';
import type { UndatedRule } from './rounds-data';

type Answer = OpenDatedRoundMutation['openDatedRound'];
type Overlap = Extract<Answer, { __typename: 'RoundOverlaps' }>;
type Problems = Catalogue['instruction']['dated']['problem'];

export interface DatedValues {
  readonly name: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly dueOn: string;
  readonly datedBy: string;
}

export type DatedField = keyof DatedValues;

const untold: { readonly faults: Partial<Record<DatedField, string>>; readonly overlap: Overlap | null; readonly failure: string | null } =
  {
    faults: {},
    overlap: null,
    failure: null,
  };

/** Opens a round with own dates and goes to it; what is wrong comes to its field and what was typed stays. */
export function useDatedRound({ ruleKey, byInstruction }: UndatedRule) {
  const { t } = useTranslation();
  const [mutate, { loading }] = useMutation(OpenDatedRoundDocument);
  const [values, setValues] = useState<DatedValues>({
    name: '',
    periodFrom: '',
    periodTo: '',
    dueOn: '',
    datedBy: byInstruction ? t('instruction.dated.byInstruction') : '',
  });
  const [told, setTold] = useState(untold);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const set = (field: DatedField, value: string): void => {
    setValues({ ...values, [field]: value });
    const { [field]: _mended, ...faults } = told.faults;
    setTold({ ...told, faults, overlap: null });
  };
  const sentence = (field: string, code: string): string => {
    const problems = t('instruction.dated.problem', { returnObjects: true }) as Problems;
    const known = problems[field as 'name'] as Readonly<Record<string, string>> | undefined;
    return known?.[code] ?? problems.other;
  };
  const tell = (answer: Answer | undefined): void => {
    switch (answer?.__typename) {
      case 'RoundOverlaps':
        setTold({ ...untold, overlap: answer });
        break;
      case 'FormErrors':
        setTold({ ...untold, faults: Object.fromEntries(answer.errors.map(({ field, code }) => [field, sentence(field, code)])) });
        break;
      case 'RoundNotOpened':
        setTold({ ...untold, failure: t(`reporting.rounds.notOpened.${answer.reasons[0] as 'no_units'}`) });
        break;
      default:
        setTold({ ...untold, failure: problemText(null) });
    }
  };
  const save = async (): Promise<void> => {
    setTold(untold);
    try {
      const { data } = await mutate({ variables: { input: { ruleKey, ...values } } });
      if (data?.openDatedRound.__typename === 'RoundOpened') await navigate(roundPath(data.openDatedRound.roundId));
      else tell(data?.openDatedRound);
    } catch (error) {
      setTold({ ...untold, failure: problemText(error) });
    }
  };
  return { values, set, save, saving: loading, ...told };
}
