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
import type { TownInfo } from '#platform/http/context.ts';
import { datasetHref } from '../model.ts';
import { names } from '../text.ts';
import { iri, type Name, type Resource, said, typed, type Value } from './graph.ts';

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

const themeScheme = `${authority}/data-theme`;
const themeAddress = (theme: Theme) => `${themeScheme}/${theme.toUpperCase()}`;
const frequencyAddress = (frequency: Frequency) =>
  `${authority}/frequency/${frequencyCodes[frequency]}`;
const formatAddress = (format: Format) => `${authority}/file-type/${format.toUpperCase()}`;
const japanese = `${authority}/language/JPN`;

export const plainTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
};
const mediaAddress = (format: Format) =>
  `https://www.iana.org/assignments/media-types/${plainTypes[format]}`;

/** Where things of the catalogue have their address. */
interface Site {
  readonly origin: string;
  readonly town: TownInfo;
}

const publisherAddress = ({ origin }: Site, { publisher }: CatalogueEntry) =>
  publisher ? `${origin}/open-data#section-${publisher.code}` : `${origin}/#town`;

type Says = (readonly [Name, Value])[];

function period({ temporal }: CatalogueEntry, url: string): Resource[] {
  if (!temporal) return [];
  const says: Says = [['dcat:startDate', typed(temporal.from, 'xsd:date')]];
  if (temporal.until) says.push(['dcat:endDate', typed(temporal.until, 'xsd:date')]);
  return [{ iri: `${url}#period`, type: 'dct:PeriodOfTime', says }];
}

function distribution(entry: CatalogueEntry, url: string, format: Format): Resource {
  const name = format.toUpperCase();
  return {
    ...{ iri: `${url}#${format}`, type: 'dcat:Distribution' },
    says: [
      ...said('dct:title', {
        ja: `${entry.title.ja}（${name}）`,
        en: `${entry.title.en} (${name})`,
      }),
      ['dcat:accessURL', iri(url)],
      ['dcat:downloadURL', iri(`${url}.${format}`)],
      ['dct:format', iri(formatAddress(format))],
      ['dcat:mediaType', iri(mediaAddress(format))],
      ['dct:license', iri(licenceAddresses[entry.licence])],
      ['dct:issued', typed(entry.issued, 'xsd:date')],
      ['dct:modified', typed(entry.modifiedAt.toISOString(), 'xsd:dateTime')],
    ],
  };
}

function describeSet(site: Site, entry: CatalogueEntry): Resource[] {
  const url = site.origin + datasetHref(entry.slug);
  const says: Says = [
    ...said('dct:title', entry.title),
    ...said('dct:description', entry.description),
    ['dct:identifier', { text: url }],
    ['dct:publisher', iri(publisherAddress(site, entry))],
    ['dcat:contactPoint', iri(`${site.origin}/#contact`)],
    ['dcat:theme', iri(themeAddress(entry.theme))],
    ...entry.keywords.map((word): Says[number] => ['dcat:keyword', { text: word, language: 'ja' }]),
    ['dct:issued', typed(entry.issued, 'xsd:date')],
    ['dct:modified', typed(entry.modifiedAt.toISOString(), 'xsd:dateTime')],
    ['dct:accrualPeriodicity', iri(frequencyAddress(entry.frequency))],
    ['dct:language', iri(japanese)],
    ['dct:spatial', iri(`${site.origin}/#area`)],
    ['dcat:landingPage', iri(url)],
    ...entry.formats.map((format): Says[number] => ['dcat:distribution', iri(`${url}#${format}`)]),
  ];
  if (entry.temporal) says.push(['dct:temporal', iri(`${url}#period`)]);
  return [
    { iri: url, type: 'dcat:Dataset', says },
    ...entry.formats.map((format) => distribution(entry, url, format)),
    ...period(entry, url),
  ];
}

/** The town itself, whom to ask, and where it lies. */
function describeTown({ origin, town }: Site): Resource[] {
  const { contact } = town;
  const telephone = `tel:+81-${contact.telephone.replace(/^0/, '')}`;
  return [
    {
      ...{ iri: `${origin}/#town`, type: 'foaf:Organization' },
      says: [['rdf:type', iri('http://xmlns.com/foaf/0.1/Agent')], ...said('foaf:name', town.name)],
    },
    {
      ...{ iri: `${origin}/#contact`, type: 'vcard:Organization' },
      says: [
        ['rdf:type', iri('http://www.w3.org/2006/vcard/ns#Kind')],
        ...said('vcard:fn', contact.section),
        ['vcard:hasTelephone', iri(telephone)],
      ],
    },
    {
      ...{ iri: `${origin}/#area`, type: 'dct:Location' },
      says: said('skos:prefLabel', {
        ja: `${town.prefecture.ja}${town.name.ja}`,
        en: `${town.name.en}, ${town.prefecture.en}`,
      }),
    },
  ];
}

function describeSections({ origin }: Site, entries: readonly CatalogueEntry[]): Resource[] {
  const sections = new Map(entries.map(({ publisher }) => [publisher?.code, publisher]));
  return [...sections.values()].flatMap((section) =>
    section
      ? [
          {
            iri: `${origin}/open-data#section-${section.code}`,
            type: 'foaf:Organization' as const,
            says: [
              ['rdf:type', iri('http://xmlns.com/foaf/0.1/Agent')] as const,
              ...said('foaf:name', section.name),
            ],
          },
        ]
      : [],
  );
}

/** Terms of lists that others keep, typed and named, so that the catalogue can be checked by itself. */
function describeTerms(entries: readonly CatalogueEntry[]): Resource[] {
  const of = <T>(read: (entry: CatalogueEntry) => readonly T[]) => [
    ...new Set(entries.flatMap(read)),
  ];
  const used = of(({ theme }) => [theme]);
  return [
    { iri: themeScheme, type: 'skos:ConceptScheme', says: said('dct:title', names.themes) },
    ...used.map(
      (theme): Resource => ({
        ...{ iri: themeAddress(theme), type: 'skos:Concept' },
        says: [...said('skos:prefLabel', themeTexts[theme]), ['skos:inScheme', iri(themeScheme)]],
      }),
    ),
    ...of(({ frequency }) => [frequency]).map(
      (frequency): Resource => ({
        ...{ iri: frequencyAddress(frequency), type: 'dct:Frequency' },
        says: said('skos:prefLabel', frequencyTexts[frequency]),
      }),
    ),
    ...of(({ licence }) => [licence]).map(
      (licence): Resource => ({
        ...{ iri: licenceAddresses[licence], type: 'dct:LicenseDocument' },
        says: said('dct:title', licenceTexts[licence]),
      }),
    ),
    ...of(({ formats }) => formats).flatMap((format): Resource[] => [
      { iri: formatAddress(format), type: 'dct:MediaTypeOrExtent', says: [] },
      { iri: mediaAddress(format), type: 'dct:MediaType', says: [] },
    ]),
    { iri: japanese, type: 'dct:LinguisticSystem', says: [] },
  ];
}

function describeService({ origin, town }: Site, entries: readonly CatalogueEntry[]): Resource {
  return {
    ...{ iri: `${origin}/api/v1`, type: 'dcat:DataService' },
    says: [
      ...said('dct:title', names.service(town.name)),
      ['dct:publisher', iri(`${origin}/#town`)],
      ['dcat:endpointURL', iri(`${origin}/api/v1/open-data`)],
      ['dcat:endpointDescription', iri(`${origin}/api/v1/openapi.json`)],
      ['dct:license', iri(licenceAddresses['cc-by-4.0'])],
      ...entries.map(({ slug }): Says[number] => [
        'dcat:servesDataset',
        iri(origin + datasetHref(slug)),
      ]),
    ],
  };
}

/** The whole catalogue as DCAT-AP asks for it (2.1 and 3.0). @param origin without a slash at its end */
export function* describeCatalogue(
  site: Site,
  entries: readonly CatalogueEntry[],
): Generator<Resource> {
  const { origin, town } = site;
  const newest = entries.reduce((last, { modifiedAt }) => Math.max(last, modifiedAt.getTime()), 0);
  yield {
    ...{ iri: `${origin}/open-data`, type: 'dcat:Catalog' },
    says: [
      ...said('dct:title', names.catalogue(town.name)),
      ...said('dct:description', names.catalogueText(town.name)),
      ['dct:publisher', iri(`${origin}/#town`)],
      ['foaf:homepage', iri(`${origin}/`)],
      ['dct:language', iri(japanese)],
      ['dct:license', iri(licenceAddresses['cc-by-4.0'])],
      ['dct:spatial', iri(`${origin}/#area`)],
      ['dcat:themeTaxonomy', iri(themeScheme)],
      ['dct:modified', typed(new Date(newest).toISOString(), 'xsd:dateTime')],
      ['dcat:service', iri(`${origin}/api/v1`)],
      ...entries.map(({ slug }): Says[number] => ['dcat:dataset', iri(origin + datasetHref(slug))]),
    ],
  };
  yield { iri: `${origin}/`, type: 'foaf:Document', says: said('dct:title', town.name) };
  yield* describeTown(site);
  yield* describeSections(site, entries);
  yield* describeTerms(entries);
  yield describeService(site, entries);
  for (const entry of entries) yield* describeSet(site, entry);
}
