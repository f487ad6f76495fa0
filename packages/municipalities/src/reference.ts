import { dataIn, yamlFile } from './files';

/** A country by its two-letter ISO 3166-1 code. */
export interface Country {
  readonly code: string;
  readonly sv: string;
  readonly en: string;
  readonly eu_member: boolean;
  readonly nordic: boolean;
}

/** A funding programme. Years and rate are left out where they have not been seen in a source. */
export interface Programme {
  readonly key: string;
  readonly name: string;
  readonly from?: number;
  readonly to?: number;
  /** The highest share of eligible cost that a municipality can get, in per cent. */
  readonly ratePercent?: number;
  readonly confirmed: boolean;
  readonly source: string;
}

/** One item of a document: where it stands, so that a page can show the source of what it says. */
export interface SourceItem {
  readonly id: string;
  readonly tenant: string;
  readonly document: string;
  readonly section: string;
  readonly what: string;
}

export const referenceCountries = (): Country[] => dataIn(yamlFile('reference/countries.yaml'));

export const referenceProgrammes = (): Programme[] => dataIn(yamlFile('reference/programmes.yaml'));

/** Every item of the documents that have been read; each has to be the source of something configured. */
export const sourceItems = (): SourceItem[] => dataIn(yamlFile('items.yaml'));
