import { unitKinds } from '@utblick/configuration';
import { Banner, Button } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowFaults } from '../../../../../shared/table-paste/RowFaults';
import { TablePaste } from '../../../../../shared/table-paste/TablePaste';
import { useDraft } from '../../../../../shared/useDraft';
import { useFormat } from '../../../../../shared/useFormat';
import { useWord } from '../../../../../shared/useWord';
import { SourceField } from '../../fields/SourceField';
import { itemsOf, type WrittenSourced } from '../../fields/written';
import type { GuideStepProps } from '../../guide';
import { UnitPreview } from './UnitPreview';
import { type UnitsInTable, unitsInTable, type WrittenUnit } from './units-in-table';
import { useUnitTableWords } from './useUnitTableWords';

interface Pasted {
  readonly text: string;
  readonly sourced: WrittenSourced;
}

/** A list of units: what is wrong is told row by row, what it would do is shown, and nothing is put in before somebody says so. */
export function PasteUnits({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const words = useUnitTableWords();
  const [empty] = useState<Pasted>({ text: '', sourced: {} });
  const { draft, change, clear } = useDraft<Pasted>(`guide.units.${guide.page.id}`, empty);
  const [read, setRead] = useState<UnitsInTable | null>(null);
  const [done, setDone] = useState(0);
  const write = (next: Pasted): void => {
    setRead(null);
    setDone(0);
    change(next);
  };
  const look = (): void => {
    const sourced = draft.sourced as Pick<WrittenUnit, 'source' | 'origin'>;
    setRead(unitsInTable(draft.text, itemsOf<WrittenUnit>(guide.tree.units), sourced, words));
  };
  const confirm = ({ units, added, changed }: UnitsInTable): void => {
    guide.save('units', null, units);
    setDone(added.length + changed.length);
    setRead(null);
    clear();
  };
  return (
    <div className="u-fields">
      <TablePaste
        id="klistra-enheter"
        label={t('guidePlaces.units.table')}
        hint={t('guidePlaces.units.tableHint')}
        value={draft.text}
        onChange={(text) => write({ ...draft, text })}
      />
      <Kinds />
      <fieldset className="guide-part">
        <legend className="u-label">{t('guidePlaces.units.source')}</legend>
        <SourceField
          guide={guide}
          path={['units', 'pasted']}
          value={draft.sourced}
          onChange={(sourced) => write({ ...draft, sourced: { ...draft.sourced, ...sourced } })}
        />
      </fieldset>
      <div className="u-buttons">
        <Button onPress={look} isDisabled={draft.text.trim() === ''}>
          {t('guidePlaces.units.look')}
        </Button>
      </div>
      {read && <RowFaults faults={read.faults} unknownHeadings={read.unknownHeadings} />}
      {read && read.faults.length === 0 && <UnitPreview read={read} onConfirm={() => confirm(read)} />}
      {done > 0 && <Banner tone="done" announce title={t('guidePlaces.units.done', { count: done })} />}
    </div>
  );
}

/** The words that may stand in the column of kinds. */
function Kinds() {
  const { t } = useTranslation();
  const word = useWord();
  const format = useFormat();
  return (
    <p className="u-t14 u-ink2">
      {t('guidePlaces.units.kinds', { kinds: format.list(unitKinds.map((kind) => word('unitKind.one', kind))) })}
    </p>
  );
}
