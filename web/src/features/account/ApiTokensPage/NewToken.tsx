import { Banner, Button } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The new key, shown this once. */
export function NewToken({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(token).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Banner tone="done" title={t('apiTokens.created')} announce>
      <p>{t('apiTokens.createdLead')}</p>
      <div className="api-tokens-new">
        <code className="api-tokens-key">{token}</code>
        <Button small onPress={copy}>
          {copied ? t('apiTokens.copied') : t('apiTokens.copy')}
        </Button>
      </div>
      {copied === false && <p>{t('apiTokens.notCopied')}</p>}
    </Banner>
  );
}
