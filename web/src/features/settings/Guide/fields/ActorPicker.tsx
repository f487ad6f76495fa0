import { type Choice, ComboBox, TextButton } from '@utblick/ui';
import { useTranslation } from 'react-i18next';

interface ActorPickerProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Several of many: the chosen ones with a way to take each out, and a field to add by name. */
export function ActorPicker({ label, choices, chosen, onChange }: ActorPickerProps) {
  const { t } = useTranslation();
  const nameOf = (key: string): string => choices.find(({ id }) => id === key)?.name ?? key;
  const left = choices.filter(({ id }) => !chosen.includes(id));
  return (
    <div className="guide-picker">
      {/* A field of its own for each choice, so that it is empty again once something is taken. */}
      <ComboBox
        key={chosen.join()}
        label={label}
        value={null}
        choices={left}
        placeholder={choices.length === 0 ? t('guide.actors.noneYet') : t('guide.actors.add')}
        onChange={(id) => id !== null && onChange([...chosen, id])}
        emptyText={t('guide.field.noMatch')}
        openLabel={t('guide.field.openList')}
        isDisabled={choices.length === 0}
      />
      {chosen.length > 0 && (
        <ul className="guide-picked" aria-label={label}>
          {chosen.map((key) => (
            <li key={key}>
              {nameOf(key)}
              <TextButton
                aria-label={t('errors.remove', { name: nameOf(key) })}
                onPress={() => onChange(chosen.filter((each) => each !== key))}
              >
                {t('guide.list.remove')}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
