import { Checkbox } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { FaultLine } from '../RuleSettingsPage/FaultLine';
import { fieldId } from './directory-form';
import type { FormParts } from './form-parts';

const choices = ['offered', 'letsInUnknown', 'passwordsAccepted'] as const;

/** Who comes in, and by which ways. */
export function EntryFields({ form: { values, set }, errorOf }: FormParts) {
  const { t } = useTranslation();
  return choices.map((name) => {
    const error = errorOf(name);
    return (
      <div key={name} id={fieldId(name)}>
        <FaultLine text={error} />
        <Checkbox
          isSelected={values[name]}
          isInvalid={error !== null}
          onChange={(chosen) => set({ [name]: chosen })}
          note={t(`signInSettings.${name}Note`)}
        >
          {t(`signInSettings.${name}`)}
        </Checkbox>
      </div>
    );
  });
}
