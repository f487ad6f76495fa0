import { useMutation } from '@apollo/client/react';
import { Banner, Button, Select } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useFormat } from '../../../shared/useFormat';
import { ChoosePillarDocument } from './ChoosePillar.mutation.generated';
import type { Split } from './split';

interface ChoosePartProps {
  readonly split: Split;
  readonly chosen: readonly { readonly id: string }[];
  readonly onChosen: (words: string) => Promise<void>;
}

/** The part that the selected activities belong to. What is missing is said at the field when the button is pressed. */
export function ChoosePart({ split, chosen, onChosen }: ChoosePartProps) {
  const { t } = useTranslation();
  const { sentence, inWords } = useFormat();
  const problemText = useProblemText();
  const [mutate, { loading }] = useMutation(ChoosePillarDocument);
  const [part, setPart] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const choose = async (): Promise<void> => {
    const missing = part === null ? t('activities.split.choosePart') : chosen.length === 0 ? t('activities.split.selectFirst') : null;
    setFault(missing);
    setFailure(null);
    if (missing !== null || part === null) return;
    try {
      const { data } = await mutate({ variables: { input: { activityIds: chosen.map(({ id }) => id), from: split.key, to: part } } });
      const count = data?.choosePillar.chosen ?? 0;
      const name = split.into.find(({ key }) => key === part)?.name ?? '';
      await onChosen(sentence(t('activities.split.done', { count, number: inWords(count), name })));
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return (
    <div className="split-choice">
      <div className="u-field-row">
        <Select
          label={t('activities.split.belongsTo')}
          placeholder={t('activities.split.choosePlaceholder')}
          choices={split.into.map(({ key, name }) => ({ id: key, name }))}
          value={part}
          error={fault ?? undefined}
          onChange={(id) => {
            setPart(id);
            setFault(null);
          }}
        />
        <Button look="primary" pending={loading} onPress={() => void choose()}>
          {chosen.length === 0 ? t('activities.split.choose') : t('activities.split.chooseCounted', { count: chosen.length })}
        </Button>
      </div>
      {failure && <Banner tone="late" title={failure} announce />}
    </div>
  );
}
