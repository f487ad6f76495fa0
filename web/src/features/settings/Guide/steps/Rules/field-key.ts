import { keyOfName } from '@utblick/configuration';
import type { WrittenItem } from '../../fields/written';

/** A key for a field, made of its question, that none of the others has. Fields have underscores where other keys have hyphens. */
export function fieldKey(label: string, fields: readonly WrittenItem[]): string {
  const plain = keyOfName(label, '_').replace(/^[^a-z]+/, '');
  const wanted = plain.length > 1 ? plain : 'uppgift';
  const taken = new Set(fields.map(({ key }) => key));
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted.slice(0, 36)}_${count}`;
    if (!taken.has(key)) return key;
  }
}
