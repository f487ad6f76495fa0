/** A parameterised statement: `text` holds $1, $2 … and never a value. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

const isSql = (value: unknown): value is Sql => typeof value === 'object' && value !== null && 'text' in value && 'values' in value;

/** Where a value goes. */
const PLACE = /\$(\d+)/g;

/**
 * The only way to write SQL outside migrations: every interpolated value becomes a parameter, an interpolated
 * {@link Sql} is spliced in with its parameters renumbered. Text can therefore never be injected.
 */
export function sql(strings: TemplateStringsArray, ...inserted: readonly unknown[]): Sql {
  const values: unknown[] = [];
  let text = strings[0] ?? '';
  inserted.forEach((value, index) => {
    if (isSql(value)) {
      const offset = values.length;
      text +=
        offset === 0 || value.values.length === 0
          ? value.text
          : value.text.replace(PLACE, (_, number: string) => `$${Number(number) + offset}`);
      values.push(...value.values);
    } else {
      values.push(value);
      text += `$${values.length}`;
    }
    text += strings[index + 1] ?? '';
  });
  return { text, values };
}

/** Parts with commas between. At least one is needed. */
export const listed = (parts: readonly Sql[]): Sql => parts.reduce((list, each) => sql`${list}, ${each}`);

/** A name of a table or column that our own code gives, such as an entity's; never one that came with a request. */
export function quoted(name: string): Sql {
  if (!/^[A-Za-z_]+$/.test(name)) throw new Error(`Nothing in the database is called ${name}.`);
  return { text: `"${name}"`, values: [] };
}
