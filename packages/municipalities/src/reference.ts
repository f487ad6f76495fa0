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

/** One of Sweden's municipalities. */
export interface ReferenceMunicipality {
  /** SCB's code as text, four digits with the leading zero; the first two are the county's. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly countyCode: string;
  readonly countyName: string;
  /** Inhabitants on a day, and who says so; null where we have seen no figure. */
  readonly population: { readonly inhabitants: number; readonly on: string; readonly source: string } | null;
}

interface CountyRow {
  readonly county: { readonly code: string; readonly name: string };
  readonly municipalities: readonly {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly population?: NonNullable<ReferenceMunicipality['population']>;
  }[];
}

/** All of Sweden's municipalities, by code. */
export const referenceMunicipalities = (): ReferenceMunicipality[] =>
  dataIn<CountyRow[]>(yamlFile('reference/municipalities.yaml')).flatMap(({ county, municipalities }) =>
    municipalities.map(({ population = null, ...named }) => ({
      ...named,
      countyCode: county.code,
      countyName: county.name,
      population,
    })),
  );

export const referenceCountries = (): Country[] => dataIn(yamlFile('reference/countries.yaml'));

export const referenceProgrammes = (): Programme[] => dataIn(yamlFile('reference/programmes.yaml'));

/** Every item of the documents that have been read; each has to be the source of something configured. */
export const sourceItems = (): SourceItem[] => dataIn(yamlFile('items.yaml'));
