import { TextButton, TextField } from '@utblick/ui';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface PasswordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly autoComplete?: 'current-password' | 'new-password';
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A password, which can be shown while it is typed. */
export function PasswordField({ autoComplete = 'current-password', ...rest }: PasswordFieldProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const show = (
    <TextButton
      className="u-password-show u-t15"
      aria-label={t(shown ? 'signIn.hidePassword' : 'signIn.showPassword')}
      onPress={() => setShown(!shown)}
    >
      {t(shown ? 'signIn.hide' : 'signIn.show')}
    </TextButton>
  );
  return (
    <TextField {...rest} type={shown ? 'text' : 'password'} autoComplete={autoComplete} spellCheck="false" width="full" suffix={show} />
  );
}
