import {
  type CatalogueEntry,
  type Format,
  type Licence,
  licenceTexts,
  type Theme,
  themeTexts,
} from '#engines/datasets/contract.ts';
import { publisherOf, townPublisher } from '../catalogue/search.ts';
import { licenceAddresses, plainTypes } from '../dcat/terms.ts';
import { datasetHref } from '../model.ts';
import { type CkanSite, nameId, packageId, resourceId } from './site.ts';

/** As the Open Definition names them, which harvesters look for. */
export const licenceIds: Readonly<Record<Licence, string>> = {
  'cc-by-4.0': 'CC-BY-4.0',
  'cc0-1.0': 'CC0-1.0',
  'cc-by-sa-4.0': 'CC-BY-SA-4.0',
};

export const formatNames: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  json: 'JSON',
  geojson: 'GeoJSON',
};

/** CKAN writes moments of UTC without a zone. */
const moment = (at: Date): string => at.toISOString().replace('Z', '000');

export function presentOrganization({ town }: CkanSite, code: string, entry?: CatalogueEntry) {
  const title = entry?.publisher?.name.ja ?? town.name.ja;
  return {
    ...{ id: nameId(town.code, 'organization', code), name: code, title, type: 'organization' },
    ...{ description: '', image_url: '', is_organization: true, approval_status: 'approved' },
    ...{ state: 'active', created: '2026-04-01T00:00:00.000000' },
  };
}

export function presentGroup({ town }: CkanSite, theme: Theme) {
  const title = themeTexts[theme].ja;
  return {
    ...{ id: nameId(town.code, 'group', theme), name: theme, title, display_name: title },
    ...{ description: '', image_display_url: '' },
  };
}

export function presentResource(
  site: CkanSite,
  entry: CatalogueEntry,
  format: Format,
  position: number,
) {
  const { town, origin } = site;
  const url = `${origin}${datasetHref(entry.slug)}.${format}`;
  const modified = moment(entry.modifiedAt);
  return {
    ...{ id: resourceId(town.code, entry, format), package_id: packageId(town.code, entry) },
    ...{ name: `${entry.title.ja}.${format}`, description: entry.description.ja, url },
    ...{ format: formatNames[format], mimetype: plainTypes[format], mimetype_inner: null },
    ...{ created: `${entry.issued}T00:00:00.000000`, last_modified: modified },
    ...{ metadata_modified: modified, position, size: null, hash: '', state: 'active' },
    ...{ datastore_active: true, resource_type: null, url_type: 'datastore' },
    ...{ cache_last_updated: null, cache_url: null },
  };
}

function presentTag(town: string, name: string) {
  return {
    ...{ id: nameId(town, 'tag', name), name, display_name: name },
    ...{ state: 'active', vocabulary_id: null },
  };
}

/** A set as `package_show` tells it. */
export function presentPackage(site: CkanSite, entry: CatalogueEntry) {
  const { town, origin } = site;
  const code = publisherOf(entry);
  const organization = presentOrganization(site, code, entry);
  const { slug, title, description, keywords, formats, frequency, licence } = entry;
  return {
    ...{ id: packageId(town.code, entry), name: slug, title: title.ja, notes: description.ja },
    ...{ author: organization.title, author_email: null, creator_user_id: null },
    ...{ maintainer: town.contact.section.ja, maintainer_email: null },
    ...{ isopen: true, license_id: licenceIds[licence], license_title: licenceTexts[licence].ja },
    ...{ license_url: licenceAddresses[licence], owner_org: organization.id, organization },
    ...{ metadata_created: `${entry.issued}T00:00:00.000000` },
    ...{ metadata_modified: moment(entry.modifiedAt), private: false, state: 'active' },
    ...{ type: 'dataset', url: origin + datasetHref(slug), version: null },
    ...{ num_resources: formats.length, num_tags: keywords.length },
    extras: [
      { key: 'frequency', value: frequency },
      { key: 'title_en', value: title.en },
    ],
    groups: [presentGroup(site, entry.theme)],
    resources: formats.map((format, position) => presentResource(site, entry, format, position)),
    tags: keywords.map((name) => presentTag(town.code, name)),
    ...{ relationships_as_subject: [], relationships_as_object: [] },
  };
}

/** Every section that publishes something, with an example of its sets; the town first. */
export function listOrganizations({ entries }: CkanSite) {
  const found = new Map<string, { entry?: CatalogueEntry; count: number }>();
  found.set(townPublisher, { count: 0 });
  for (const entry of entries) {
    const code = publisherOf(entry);
    const known = found.get(code);
    found.set(code, { entry: known?.entry ?? entry, count: (known?.count ?? 0) + 1 });
  }
  return [...found].map(([code, { entry, count }]) => ({ code, entry, count }));
}
