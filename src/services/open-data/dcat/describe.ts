import type { CatalogueEntry, Format } from '#engines/datasets/contract.ts';
import type { TownInfo } from '#platform/http/context.ts';
import { datasetHref } from '../model.ts';
import { names } from '../text.ts';
import { iri, type Name, type Resource, said, typed, type Value } from './graph.ts';
import {
  available,
  catalogueLicence,
  describeTerms,
  everybody,
  formatAddress,
  frequencyAddress,
  japanese,
  licenceAddresses,
  mediaAddress,
  themeAddress,
  themeScheme,
} from './terms.ts';

/** Where things of the catalogue have their address. */
interface Site {
  readonly origin: string;
  readonly town: TownInfo;
}

/** The set itself; its page is another thing, of the class foaf:Document. */
const setAddress = ({ origin }: Site, slug: string) => `${origin}${datasetHref(slug)}#dataset`;

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
      ['dcatap:availability', iri(available)],
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
    ['dct:accessRights', iri(everybody)],
    ['dct:language', iri(japanese)],
    ['dct:spatial', iri(`${site.origin}/#area`)],
    ['dcat:landingPage', iri(url)],
    ...entry.formats.map((format): Says[number] => ['dcat:distribution', iri(`${url}#${format}`)]),
  ];
  if (entry.temporal) says.push(['dct:temporal', iri(`${url}#period`)]);
  return [
    { iri: setAddress(site, entry.slug), type: 'dcat:Dataset', says },
    { iri: url, type: 'foaf:Document', says: [] },
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

function describeService(site: Site, entries: readonly CatalogueEntry[]): Resource {
  const { origin, town } = site;
  return {
    ...{ iri: `${origin}/api/v1`, type: 'dcat:DataService' },
    says: [
      ...said('dct:title', names.service(town.name)),
      ['dct:publisher', iri(`${origin}/#town`)],
      ['dcat:endpointURL', iri(`${origin}/api/v1/open-data`)],
      ['dcat:endpointDescription', iri(`${origin}/api/v1/openapi.json`)],
      ['dcat:contactPoint', iri(`${origin}/#contact`)],
      ['dct:accessRights', iri(everybody)],
      ['dct:license', iri(licenceAddresses[catalogueLicence])],
      ...entries.map(({ slug }): Says[number] => [
        'dcat:servesDataset',
        iri(setAddress(site, slug)),
      ]),
    ],
  };
}

/** The whole catalogue as DCAT-AP asks for it (3.0.1, and with its vocabularies 2.1.1). @param origin without a slash at its end */
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
      ['dct:license', iri(licenceAddresses[catalogueLicence])],
      ['dct:spatial', iri(`${origin}/#area`)],
      ['dcat:themeTaxonomy', iri(themeScheme)],
      ['dct:modified', typed(new Date(newest).toISOString(), 'xsd:dateTime')],
      ['dcat:service', iri(`${origin}/api/v1`)],
      ...entries.map(({ slug }): Says[number] => ['dcat:dataset', iri(setAddress(site, slug))]),
    ],
  };
  yield { iri: `${origin}/`, type: 'foaf:Document', says: said('dct:title', town.name) };
  yield* describeTown(site);
  yield* describeSections(site, entries);
  yield* describeTerms(entries);
  yield describeService(site, entries);
  for (const entry of entries) yield* describeSet(site, entry);
}
