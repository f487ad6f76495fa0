import { Banner, Button, EmptyState, SectionHeading, StateWord, Table, VisuallyHidden } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import type { ApiTokensPageQuery } from './ApiTokensPage.query.generated';
import { RevokeTokenDialog } from './RevokeTokenDialog';

type Token = ApiTokensPageQuery['apiTokensPage']['tokens'][number];

interface TokenTableProps {
  readonly tokens: readonly Token[];
  readonly onRevoked: () => Promise<void>;
}

/** The keys there are, newest first. */
export function TokenTable({ tokens, onRevoked }: TokenTableProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Token | null>(null);
  const [revoked, setRevoked] = useState<string | null>(null);
  const done = async ({ name }: Token): Promise<void> => {
    setAsked(null);
    await onRevoked();
    setRevoked(name);
  };
  return (
    <section className="u-band">
      <SectionHeading>{t('apiTokens.list')}</SectionHeading>
      {revoked && <Banner tone="done" title={t('apiTokens.revoked', { name: revoked })} announce />}
      {tokens.length === 0 ? (
        <EmptyState title={t('apiTokens.none')} headingLevel={3}>
          {t('apiTokens.noneLead')}
        </EmptyState>
      ) : (
        <Table caption={t('apiTokens.list')} stacks>
          <thead>
            <tr>
              <th scope="col">{t('apiTokens.name')}</th>
              <th scope="col">{t('apiTokens.permissions')}</th>
              <th scope="col">{t('apiTokens.expires')}</th>
              <th scope="col">{t('apiTokens.lastUsed')}</th>
              <th scope="col">
                <VisuallyHidden>{t('apiTokens.revoke')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {tokens.map((token) => (
              <TokenRow key={token.id} token={token} onRevoke={() => setAsked(token)} />
            ))}
          </tbody>
        </Table>
      )}
      {asked && <RevokeTokenDialog token={asked} onClose={() => setAsked(null)} onRevoked={() => void done(asked)} />}
    </section>
  );
}

function TokenRow({ token, onRevoke }: { readonly token: Token; readonly onRevoke: () => void }) {
  const { t } = useTranslation();
  const { moment, day } = useFormat();
  const word = useWord();
  return (
    <tr>
      <td>{token.name}</td>
      <td data-name={t('apiTokens.permissions')}>
        <ul className="u-list">
          {token.permissions.map((permission) => (
            <li key={permission}>{word('permission', permission)}</li>
          ))}
        </ul>
      </td>
      <td data-name={t('apiTokens.expires')}>
        {token.expired ? <StateWord state="late">{t('apiTokens.expired')}</StateWord> : day(token.expiresAt.slice(0, 10))}
      </td>
      <td data-name={t('apiTokens.lastUsed')} className="u-ink2">
        {token.lastUsedAt ? moment(token.lastUsedAt) : t('apiTokens.neverUsed')}
      </td>
      <td>
        <Button small aria-label={t('apiTokens.revokeNamed', { name: token.name })} onPress={onRevoke}>
          {t('apiTokens.revoke')}
        </Button>
      </td>
    </tr>
  );
}
