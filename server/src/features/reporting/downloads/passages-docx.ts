import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Passage } from '../model/passage';

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

/** A document with one unit's passage, or with those of every unit under their names. Made to be pasted into another. */
export interface PassageDocument {
  /** The round's name. */
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** The passages as a Word document: real headings and lists, so that it can be read aloud and takes the style of where it is pasted. */
export function passagesDocx({ title, passages }: PassageDocument): Promise<Buffer> {
  const [only] = passages;
  const body =
    only && passages.length === 1
      ? passage(only, only.heading, HeadingLevel.HEADING_1)
      : [heading(title, HeadingLevel.HEADING_1), ...passages.flatMap((each) => passage(each, each.unitName, HeadingLevel.HEADING_2))];
  const document = new Document({
    title,
    creator: 'Utblick',
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } }, paragraph: { spacing: { after: 120 } } } },
    },
    sections: [{ children: body }],
  });
  return Packer.toBuffer(document);
}

function passage({ sections }: Passage, words: string, level: Level): Paragraph[] {
  const below = level === HeadingLevel.HEADING_1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  return [
    heading(words, level),
    ...sections.flatMap(({ title, paragraphs, items }) => [
      heading(title, below),
      ...paragraphs.map((text) => new Paragraph({ text })),
      ...items.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
    ]),
  ];
}

const heading = (text: string, level: Level): Paragraph => new Paragraph({ text, heading: level });
