import { Checkbox } from '@utblick/ui';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../shared/useWord';
import { fieldIds, toggled } from './token-form';

interface PermissionChoicesProps {
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What of the person's own rights the key is to have. */
export function PermissionChoices({ offered, chosen, error, onChange }: PermissionChoicesProps) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <fieldset id={fieldIds.permissions} className="u-field api-tokens-permissions" aria-describedby={error && 'nyckeln-far-fel'}>
      <legend className="u-label">{t('apiTokens.permissions')}</legend>
      {error && (
        <p id="nyckeln-far-fel" className="u-error">
          <CircleAlert aria-hidden />
          <span>{error}</span>
        </p>
      )}
      {offered.map((permission) => (
        <Checkbox key={permission} isSelected={chosen.includes(permission)} onChange={() => onChange(toggled(chosen, permission))}>
          {word('permission', permission)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
