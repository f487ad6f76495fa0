import type { RawConfiguration } from '@utblick/configuration';

/** Something that names where it comes from, as it is written. */
export interface WrittenSourced {
  readonly stated?: 'full' | 'partial' | 'none' | 'not_stated' | undefined;
  readonly origin?: string | undefined;
  readonly source?: WrittenSource | readonly WrittenSource[] | undefined;
  readonly note?: string | undefined;
}

export interface WrittenDecision {
  readonly decidedBy?: string | undefined;
  readonly date?: string | undefined;
  readonly reference?: string | undefined;
}

export interface WrittenLoan {
  readonly borrowedFrom?: string | undefined;
}

export type WrittenSource = string | WrittenDecision | WrittenLoan;

/** An answer as it is written: left out, `not_stated`, or what the document says with its source. */
export type WrittenPart<Value> = 'not_stated' | WrittenAnswer<Value> | undefined;
export interface WrittenAnswer<Value> extends WrittenSourced {
  readonly value?: Value | undefined;
  readonly readings?: readonly string[] | undefined;
}

/** A thing with a key. */
export interface WrittenItem {
  readonly key?: string | undefined;
}

/** Who does something, as it is written. */
export type WrittenActor =
  | { readonly role?: string | undefined }
  | { readonly unitKinds?: readonly string[] | undefined; readonly except?: readonly string[] | undefined }
  | { readonly unit?: string | undefined }
  | { readonly outside?: string | undefined };

/** What is written where a text belongs: a draft may hold anything. */
export const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The items of a list; what stands there that is no item is passed over. */
export const itemsOf = <Item>(list: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(list) ? list.filter((item): item is Item => typeof item === 'object' && item !== null) : [];

/** What an item calls itself, or its key. */
export function nameOf(item: unknown): string {
  const { name, title, key } = (typeof item === 'object' && item !== null ? item : {}) as Readonly<Record<string, unknown>>;
  return textOf(name) || textOf(title) || textOf(key);
}

/** A list of things to choose among: keys with their names. */
export const choicesOf = (list: readonly (WrittenItem | undefined)[] | undefined): { readonly id: string; readonly name: string }[] =>
  itemsOf(list).flatMap((item) => (textOf(item?.key) === '' ? [] : [{ id: textOf(item?.key), name: nameOf(item) }]));

/** The areas that are lists of items with keys. */
export type ListArea = {
  [Name in keyof RawConfiguration]-?: NonNullable<RawConfiguration[Name]> extends readonly (infer Item)[]
    ? Item extends { readonly key?: string | undefined }
      ? Name
      : never
    : never;
}[keyof RawConfiguration];

/** An item of such a list. */
export type ItemOf<Area extends ListArea> = NonNullable<RawConfiguration[Area]>[number];
