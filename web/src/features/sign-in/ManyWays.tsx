import { Button, ComboBox } from '@utblick/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastWay } from './last-way';
import type { Way } from './way';

interface ManyWaysProps {
  readonly ways: readonly Way[];
  readonly onGo: (way: Way) => void;
}

/** Chooses one of many municipalities; the one that this browser came from last is chosen already. */
export function ManyWays({ ways, onGo }: ManyWaysProps) {
  const { t } = useTranslation();
  const [key, setKey] = useState<string | null>(() => (ways.some(({ tenantKey }) => tenantKey === lastWay()) ? lastWay() : null));
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const way = ways.find(({ tenantKey }) => tenantKey === key);
    setMissing(!way);
    if (way) onGo(way);
  };
  return (
    <form noValidate onSubmit={submit} className="u-fields">
      <ComboBox
        id="kommun"
        label={t('signIn.ways.which')}
        choices={ways.map(({ tenantKey, name }) => ({ id: tenantKey, name }))}
        value={key}
        onChange={setKey}
        emptyText={t('signIn.ways.none')}
        openLabel={t('signIn.ways.open')}
        width="full"
        error={missing && key === null ? t('signIn.ways.missing') : null}
      />
      <div>
        <Button type="submit" look="primary">
          {t('signIn.ways.go')}
        </Button>
      </div>
    </form>
  );
}
