import { Disclosure, EmptyState, SectionHeading } from '@utblick/ui';
import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import styles from './OrganisationPage.module.css';
import { Holders, UnitRow } from './UnitRow';
import { type KindOfUnits, type Page, type Unit, type UnitNode, unitTree } from './unit-tree';

/** The units that are there by kind, what is held for all of the tenant, and those that have ended or are to come. */
export function UnitLists({ page, text }: { readonly page: Page; readonly text: string }) {
  const { t } = useTranslation();
  const { tenant } = useViewer();
  const { kinds, ended, coming } = unitTree(page.units, text);
  const nothing = kinds.length === 0 && ended.length === 0 && coming.length === 0;
  return (
    <>
      {nothing && (
        <div className="u-band">
          <EmptyState title={t('organisation.noMatch')} headingLevel={2} icon={<SearchX aria-hidden />}>
            {t('organisation.noMatchLead')}
          </EmptyState>
        </div>
      )}
      {kinds.map((kind) => (
        <KindSection key={kind.kind} kind={kind} day={page.day} />
      ))}
      {page.holders.length > 0 && text === '' && (
        <section className="u-band" aria-labelledby="hela">
          <SectionHeading id="hela">{t('organisation.wholeTenant', { name: tenant.name })}</SectionHeading>
          <div className={styles.row}>
            <Holders holders={page.holders} />
          </div>
        </section>
      )}
      <Apart name={t('organisation.coming')} units={coming} day={page.day} open={text !== ''} />
      <Apart name={t('organisation.ended')} units={ended} day={page.day} open={text !== ''} />
    </>
  );
}

function KindSection({ kind: { kind, nodes }, day }: { readonly kind: KindOfUnits; readonly day: string }) {
  const format = useFormat();
  const word = useWord();
  return (
    <section className="u-band" aria-labelledby={`slag-${kind}`}>
      <SectionHeading id={`slag-${kind}`}>{format.sentence(word('unitKind.many', kind))}</SectionHeading>
      <Nodes nodes={nodes} day={day} />
    </section>
  );
}

interface NodesProps {
  readonly nodes: readonly UnitNode[];
  readonly day: string;
  /** How many units they lie under. */
  readonly depth?: number;
}

function Nodes({ nodes, day, depth = 0 }: NodesProps) {
  return (
    <ul className={styles.units}>
      {nodes.map(({ unit, below }) => (
        <li key={unit.id}>
          <UnitRow unit={unit} day={day} depth={depth} />
          {below.length > 0 && <Nodes nodes={below} day={day} depth={depth + 1} />}
        </li>
      ))}
    </ul>
  );
}

interface ApartProps {
  readonly name: string;
  readonly units: readonly Unit[];
  readonly day: string;
  /** Something is looked for, and is found here. */
  readonly open: boolean;
}

/** Units that are not there on the day: out of the way, and found by whoever looks for them. */
function Apart({ name, units, day, open }: ApartProps) {
  if (units.length === 0) return null;
  return (
    <div className={styles.apart}>
      <Disclosure key={String(open)} summary={`${name} (${units.length})`} open={open}>
        <Nodes nodes={units.map((unit) => ({ unit, below: [] }))} day={day} />
      </Disclosure>
    </div>
  );
}
