import { ownerInWords } from '@utblick/i18n';
import { Button } from '@utblick/ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { directoryPath } from '../../shared/routing/sign-in-path';
import { useLocale } from '../../shared/useFormat';
import { rememberWay } from './last-way';
import type { Way } from './way';

/** From so many on they are chosen from a list. */
const MANY = 4;

const ManyWays = lazy(async () => ({ default: (await import('./ManyWays')).ManyWays }));

interface DirectoryWaysProps {
  readonly ways: readonly Way[];
  readonly returnTo: string;
}

/** The tenants' own ways in: a button for each while they are few, otherwise a list to choose from. */
export function DirectoryWays({ ways, returnTo }: DirectoryWaysProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const go = ({ tenantKey }: Way): void => {
    rememberWay(tenantKey);
    window.location.assign(directoryPath(tenantKey, returnTo));
  };
  if (ways.length >= MANY)
    return (
      <Suspense fallback={null}>
        <ManyWays ways={ways} onGo={go} />
      </Suspense>
    );
  return (
    <ul className="u-list sign-in-ways">
      {ways.map((way) => (
        <li key={way.tenantKey}>
          <Button wide look={ways.length === 1 ? 'primary' : 'secondary'} onPress={() => go(way)}>
            {t('signIn.ways.one', { owner: ownerInWords(way.shortName, locale) })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
