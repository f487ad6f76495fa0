/** Rows of cells as text; days stay the numbers by which the spreadsheet keeps them. */
export type Cells = readonly (readonly string[])[];

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The packed files in a ZIP archive by their paths. @throws when it is none */
function entriesIn(archive: DataView): Map<string, () => Promise<string>> {
  let end = archive.byteLength - 22;
  while (end >= 0 && archive.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error('This is no ZIP archive.');
  const entries = new Map<string, () => Promise<string>>();
  let at = archive.getUint32(end + 16, true);
  for (let left = archive.getUint16(end + 10, true); left > 0; left -= 1) {
    if (archive.getUint32(at, true) !== ENTRY) throw new Error('The directory of the archive is broken.');
    const nameLength = archive.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(archive.buffer, at + 46, nameLength));
    const here = at;
    entries.set(name, () => unpacked(archive, here));
    at += 46 + nameLength + archive.getUint16(at + 30, true) + archive.getUint16(at + 32, true);
  }
  return entries;
}

async function unpacked(archive: DataView, entry: number): Promise<string> {
  const local = archive.getUint32(entry + 42, true);
  const start = local + 30 + archive.getUint16(local + 26, true) + archive.getUint16(local + 28, true);
  const packed = new Blob([new Uint8Array(archive.buffer as ArrayBuffer, start, archive.getUint32(entry + 20, true))]);
  if (archive.getUint16(entry + 10, true) === 0) return packed.text();
  return new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

/** All texts inside an element that are not reading aids, as a cell or a shared string has them. */
const textIn = (element: Element): string =>
  [...element.getElementsByTagName('t')]
    .filter(({ parentElement }) => parentElement?.tagName !== 'rPh')
    .map((t) => t.textContent ?? '')
    .join('');

/** The column of a cell, counted from 0: "AB7" is 27. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellText(cell: Element, shared: readonly string[]): string {
  const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
  const type = cell.getAttribute('t');
  if (type === 's') return shared[Number(value)] ?? '';
  return type === 'inlineStr' ? textIn(cell) : value;
}

/**
 * The cells of the first sheet of an XLSX file.
 * @throws when it is none
 */
export async function readWorkbook(file: ArrayBuffer): Promise<Cells> {
  const entries = entriesIn(new DataView(file));
  const xml = async (name: string): Promise<Document | null> => {
    const text = await entries.get(name)?.();
    return text === undefined ? null : new DOMParser().parseFromString(text, 'application/xml');
  };
  const first = [...entries.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort()[0];
  const sheet = first && (await xml(first));
  if (!sheet) throw new Error('This is no workbook.');
  const strings = await xml('xl/sharedStrings.xml');
  const shared = [...(strings?.getElementsByTagName('si') ?? [])].map(textIn);
  const rows: string[][] = [];
  for (const row of sheet.getElementsByTagName('row')) {
    const cells: string[] = [];
    for (const cell of row.getElementsByTagName('c')) cells[columnOf(cell.getAttribute('r') ?? 'A')] = cellText(cell, shared);
    rows[Number(row.getAttribute('r') ?? rows.length + 1) - 1] = Array.from(cells, (text) => text ?? '');
  }
  return Array.from(rows, (cells) => cells ?? []);
}
