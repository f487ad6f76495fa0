/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text);

const cell = (text: string): string => (/[";\r\n]/.test(harmless(text)) ? `"${harmless(text).replaceAll('"', '""')}"` : harmless(text));

/** Rows as a file that spreadsheets in Swedish open as it is: semicolons, and a mark that says UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
