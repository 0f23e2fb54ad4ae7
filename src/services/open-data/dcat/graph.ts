/** Names of RDF that the catalogue uses, by their usual prefix. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
export type Prefix = keyof typeof prefixes;
/** `dct:title` */
export type Name = `${Prefix}:${string}`;

export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: 'ja' | 'en' }
  | { readonly text: string; readonly type: Name };

/** A thing and what is said of it. Everything has an address, so that there are no blank nodes. */
export interface Resource {
  readonly iri: string;
  readonly type: Name;
  readonly says: readonly (readonly [Name, Value])[];
}

export const iri = (address: string): Value => ({ iri: address });
export const typed = (text: string, type: Name): Value => ({ text, type });

/** A text in the languages in which it is said. */
export function said(
  name: Name,
  text: { readonly ja: string; readonly en: string },
): (readonly [Name, Value])[] {
  return [
    [name, { text: text.ja, language: 'ja' }],
    [name, { text: text.en, language: 'en' }],
  ];
}
