import { useMutation } from '@apollo/client/react';
import type { Catalogue } from '@utblick/i18n';
import type { FieldProblem } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useDraft } from '../../../shared/useDraft';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { type Instruction, type InstructionField, type InstructionValues, idOf, instructionFields, startFrom } from './instruction-data';
import { WriteInstructionDocument } from './WriteInstruction.mutation.generated';

type Problems = Catalogue['instruction']['form']['problem'];
type Faults = Partial<Record<InstructionField, string>>;

export interface InstructionFormSetting {
  readonly page: Instruction;
  readonly onSaved: (number: number) => Promise<void>;
  /** Somebody else wrote a version meanwhile: the page must be read again. */
  readonly onMoved: () => void;
}

/** The form of the next version. What is typed is kept in this window until it is saved, and faults come to their fields. */
export function useInstructionForm({ page, onSaved, onMoved }: InstructionFormSetting) {
  const { t } = useTranslation();
  const { accountId, tenant } = useViewer();
  const newest = page.versions[0];
  const { draft, change, clear, restored } = useDraft<InstructionValues>(
    `${accountId}.${tenant.id}.instruction.${page.ruleKey}`,
    startFrom(newest),
  );
  const [mutate, { loading }] = useMutation(WriteInstructionDocument);
  const [faults, setFaults] = useState<Faults>({});
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const problemText = useProblemText();
  const set = (field: InstructionField, value: string): void => {
    change({ ...draft, [field]: value });
    setFaults(({ [field]: _mended, ...others }) => others);
  };
  const tell = (errors: readonly { readonly field: string; readonly code: string }[]): void => {
    const problems = t('instruction.form.problem', { returnObjects: true }) as Problems;
    const sentences = errors.map(({ field, code }) => {
      const known = problems[field as 'title'] as Readonly<Record<string, string>> | undefined;
      return [field, known?.[code] ?? problems.other];
    });
    setFaults(Object.fromEntries(sentences) as Faults);
    setAttempt((count) => count + 1);
  };
  const save = async (): Promise<void> => {
    setFailure(null);
    setFaults({});
    try {
      const { data } = await mutate({ variables: { input: { ...draft, ruleKey: page.ruleKey, after: newest?.number ?? 0 } } });
      const answer = data?.writeInstruction;
      if (answer?.__typename === 'FormErrors') tell(answer.errors);
      if (answer?.__typename === 'InstructionMoved') {
        setFailure(t('instruction.form.moved', { number: answer.newest }));
        onMoved();
      }
      if (answer?.__typename === 'InstructionWritten') {
        clear();
        await onSaved(answer.number);
      }
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  const problems = instructionFields.flatMap((field): FieldProblem[] => {
    const text = faults[field];
    return text ? [{ fieldId: idOf(field), text }] : [];
  });
  return { draft, set, clear, save, saving: loading, faults, problems, attempt, failure, restored, newest };
}
