import { type UnitKind, unitKinds } from '@utblick/configuration';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import type { UnitColumn, UnitTableWords } from './units-in-table';

const columns: readonly UnitColumn[] = ['name', 'kind', 'parent', 'validFrom', 'validTo'];

/** What a pasted table of units may be headed by and which words stand for the kinds, in the language of the page. */
export function useUnitTableWords(): UnitTableWords {
  const { t } = useTranslation();
  const word = useWord();
  return useMemo(() => {
    const kinds = new Map<string, UnitKind>();
    for (const kind of unitKinds)
      for (const name of [kind, word('unitKind.one', kind), word('unitKind.many', kind)]) kinds.set(name.toLocaleLowerCase('sv'), kind);
    return {
      columns: columns.map((key) => ({ key, headings: t(`guidePlaces.units.heading.${key}`).split(', '), required: key === 'name' })),
      kindOf: (written) => kinds.get(written.trim().toLocaleLowerCase('sv')) ?? null,
    };
  }, [t, word]);
}
