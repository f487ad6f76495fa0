import { Button, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../shared/useFormat';
import { useWord } from '../../../../../shared/useWord';
import { nameOf } from '../../fields/written';
import type { UnitsInTable, WrittenUnit } from './units-in-table';

interface UnitPreviewProps {
  readonly read: UnitsInTable;
  readonly onConfirm: () => void;
}

/** What a pasted list would add and change, and the button that does it. */
export function UnitPreview({ read: { added, changed, unchanged, units }, onConfirm }: UnitPreviewProps) {
  const { t } = useTranslation();
  const told = useUnitInWords(units);
  const isNothing = added.length + changed.length === 0;
  return (
    <section className="u-fields" aria-labelledby="enheter-blir">
      <SectionHeading id="enheter-blir" level={3}>
        {t('guidePlaces.units.preview')}
      </SectionHeading>
      {isNothing && <p>{t('guidePlaces.units.nothing')}</p>}
      {added.length > 0 && (
        <div>
          <p className="u-label">{t('guidePlaces.units.added', { count: added.length })}</p>
          <ul className="u-list">
            {added.map((unit) => (
              <li key={unit.key}>{told(unit)}</li>
            ))}
          </ul>
        </div>
      )}
      {changed.length > 0 && (
        <div>
          <p className="u-label">{t('guidePlaces.units.changed', { count: changed.length })}</p>
          <ul className="u-list">
            {changed.map(({ before, after }) => (
              <li key={after.key}>
                <del>{told(before)}</del> <ins>{told(after)}</ins>
              </li>
            ))}
          </ul>
        </div>
      )}
      {unchanged > 0 && !isNothing && <p className="u-ink2">{t('guidePlaces.units.same', { count: unchanged })}</p>}
      {!isNothing && (
        <div className="u-buttons">
          <Button look="primary" onPress={onConfirm}>
            {t('guidePlaces.units.confirm')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** A unit as a line: "Skola Norr, enhet under Skolan, från 1 januari 2027". */
function useUnitInWords(units: readonly WrittenUnit[]): (unit: WrittenUnit) => string {
  const { t } = useTranslation();
  const word = useWord();
  const format = useFormat();
  return ({ name, kind, parent, validFrom, validTo }) => {
    const above = units.find(({ key }) => key === parent);
    const what = [kind ? word('unitKind.one', kind) : '', above ? t('guidePlaces.units.under', { parent: nameOf(above) }) : ''];
    const days = [
      validFrom ? t('guidePlaces.units.from', { day: format.day(validFrom) }) : '',
      validTo ? t('guidePlaces.units.to', { day: format.day(validTo) }) : '',
    ];
    return [name, what.filter(Boolean).join(' '), days.filter(Boolean).join(' ')].filter(Boolean).join(', ');
  };
}
