import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The files in a ZIP archive, such as a DOCX or an XLSX, by their paths. */
export function unzip(archive: Buffer): Map<string, string> {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('This is no ZIP archive.');
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('The directory of the archive is broken.');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, contentOf(archive, at));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

function contentOf(archive: Buffer, entry: number): string {
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  return (archive.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}

/** What a person reads in a DOCX: its texts, one line for each paragraph. */
export function wordsInDocx(archive: Buffer): string {
  const xml = unzip(archive).get('word/document.xml') ?? '';
  return xml
    .split('</w:p>')
    .map((paragraph) => textsIn(paragraph, /<w:t(?: [^>]*)?>([^<]*)</g).join(''))
    .join('\n');
}

/** The texts of an XLSX's cells, in no particular order. */
export function cellsInXlsx(archive: Buffer): string[] {
  const files = unzip(archive);
  return [...files]
    .filter(([name]) => /sharedStrings|worksheets\/sheet/.test(name))
    .flatMap(([, xml]) => textsIn(xml, /<t(?: [^>]*)?>([^<]*)</g));
}

const textsIn = (xml: string, pattern: RegExp): string[] =>
  Array.from(xml.matchAll(pattern), ([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
  );
