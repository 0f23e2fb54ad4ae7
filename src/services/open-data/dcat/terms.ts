import {
  type CatalogueEntry,
  type Format,
  type Frequency,
  frequencyTexts,
  type Licence,
  licenceTexts,
  type Theme,
  themeTexts,
} from '#engines/datasets/contract.ts';
import { names } from '../text.ts';
import { iri, type Name, type Resource, said, type Value } from './graph.ts';

/** Lists of the EU's publications office, which DCAT-AP asks for. */
const authority = 'http://publications.europa.eu/resource/authority';

const frequencyCodes: Readonly<Record<Frequency, string>> = {
  ...{ continuous: 'CONT', daily: 'DAILY', weekly: 'WEEKLY', monthly: 'MONTHLY' },
  ...{ quarterly: 'QUARTERLY', annual: 'ANNUAL', irregular: 'IRREG' },
};

export const licenceAddresses: Readonly<Record<Licence, string>> = {
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
};

/** Of the catalogue itself and of the row API, whatever its sets have. */
export const catalogueLicence: Licence = 'cc-by-4.0';

export const themeScheme = `${authority}/data-theme`;
export const themeAddress = (theme: Theme): string => `${themeScheme}/${theme.toUpperCase()}`;
export const frequencyAddress = (frequency: Frequency): string =>
  `${authority}/frequency/${frequencyCodes[frequency]}`;
export const formatAddress = (format: Format): string =>
  `${authority}/file-type/${format.toUpperCase()}`;
export const japanese = `${authority}/language/JPN`;
/** Open to everybody. */
export const everybody = `${authority}/access-right/PUBLIC`;
/** Meant to stay for some years. */
export const available = `${authority}/planned-availability/AVAILABLE`;

export const plainTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
};
export const mediaAddress = (format: Format): string =>
  `https://www.iana.org/assignments/media-types/${plainTypes[format]}`;

/** A term stands in the list whose address is the beginning of its own. */
function inList(term: string): readonly (readonly [Name, Value])[] {
  return [['skos:inScheme', iri(term.slice(0, term.lastIndexOf('/')))]];
}

/** Terms of lists that others keep, typed and named, so that the catalogue can be checked by itself. */
export function describeTerms(entries: readonly CatalogueEntry[]): Resource[] {
  const of = <T>(read: (entry: CatalogueEntry) => readonly T[]) => [
    ...new Set(entries.flatMap(read)),
  ];
  const term = (type: Name, address: string, says: Resource['says'] = []): Resource => ({
    ...{ iri: address, type },
    says: [...says, ...inList(address)],
  });
  return [
    { iri: themeScheme, type: 'skos:ConceptScheme', says: said('dct:title', names.themes) },
    ...of(({ theme }) => [theme]).map((theme) =>
      term('skos:Concept', themeAddress(theme), said('skos:prefLabel', themeTexts[theme])),
    ),
    ...of(({ frequency }) => [frequency]).map((frequency) => {
      const label = said('skos:prefLabel', frequencyTexts[frequency]);
      return term('dct:Frequency', frequencyAddress(frequency), label);
    }),
    ...of(({ licence }) => [licence, catalogueLicence]).map(
      (licence): Resource => ({
        ...{ iri: licenceAddresses[licence], type: 'dct:LicenseDocument' },
        says: said('dct:title', licenceTexts[licence]),
      }),
    ),
    ...of(({ formats }) => formats).flatMap((format): Resource[] => [
      term('dct:MediaTypeOrExtent', formatAddress(format)),
      { iri: mediaAddress(format), type: 'dct:MediaType', says: [] },
    ]),
    term('dct:LinguisticSystem', japanese),
    term('dct:RightsStatement', everybody, said('skos:prefLabel', names.everybody)),
    term('skos:Concept', available, said('skos:prefLabel', names.available)),
  ];
}
