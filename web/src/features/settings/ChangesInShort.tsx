import { useTranslation } from 'react-i18next';
import { midSentence } from '../../shared/actor-words';
import { useFormat } from '../../shared/useFormat';
import { useWord } from '../../shared/useWord';
import './ChangesInShort.css';

/** What a version changed in one list or matter, in short. */
export interface ChangeInShort {
  readonly area: string;
  readonly kind: string;
  readonly items: readonly { readonly name: string; readonly parts: readonly string[] }[];
  readonly more: number;
}

/** What a version changed in the one before it, a line for each list or matter. */
export function ChangesInShort({ changes }: { readonly changes: readonly ChangeInShort[] }) {
  const { t } = useTranslation();
  return (
    <ul className="settings-changes">
      {changes.length === 0 && <li>{t('settings.versions.first')}</li>}
      {changes.map((change) => (
        <ChangeWords key={`${change.area} ${change.kind}`} change={change} />
      ))}
    </ul>
  );
}

function ChangeWords({ change: { area, kind, items, more } }: { readonly change: ChangeInShort }) {
  const { t } = useTranslation();
  const format = useFormat();
  const partName = usePartName();
  const named = items
    .filter(({ name }) => name !== '')
    .map(({ name, parts }) => {
      const known = parts.flatMap((part) => partName(part) ?? []);
      return known.length > 0 ? t('settings.versions.itemParts', { name, parts: format.list(known) }) : name;
    });
  const list = [...named, ...(more > 0 ? [named.length > 0 ? t('settings.versions.more', { count: more }) : String(more)] : [])];
  const words = t(`settings.versions.area.${area as 'rules'}`, { defaultValue: area });
  return (
    <li>
      <b>{words}</b> {t(`settings.versions.${kind as 'added'}`, { items: format.list(list) })}
    </li>
  );
}

/** A part of a rule by its name, a step by what is done at it; null for what has no words of its own. */
function usePartName(): (part: string) => string | null {
  const { t, i18n } = useTranslation();
  const word = useWord();
  return (part) => {
    const name = i18n.exists(`settings.part.${part}`) ? t(`settings.part.${part as 'contents'}`) : word('verb', part);
    return name === part ? null : midSentence(name);
  };
}
