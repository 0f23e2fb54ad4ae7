import type { CatalogueEntry } from '#engines/datasets/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { publisherOf } from '../catalogue/search.ts';
import { licenceAddresses } from '../dcat/terms.ts';
import { missing, notFoundError } from './answer.ts';
import { searchDatastore } from './datastore-search.ts';
import { searchPackages } from './package-search.ts';
import { type Parameters, textOf, truth, wholeNumber } from './parameters.ts';
import {
  licenceIds,
  listOrganizations,
  presentGroup,
  presentOrganization,
  presentPackage,
  presentResource,
} from './present.ts';
import { type CkanSite, findPackage, findResource } from './site.ts';

export type Action = (unit: Unit, site: CkanSite, parameters: Parameters) => unknown;

function idOf(parameters: Parameters): string {
  const id = textOf(parameters, 'id');
  if (id === undefined) throw missing('id');
  return id;
}

const page = <Row>(rows: readonly Row[], parameters: Parameters, usual = 100_000) => {
  const offset = wholeNumber(parameters, 'offset', 0);
  return rows.slice(offset, offset + wholeNumber(parameters, 'limit', usual));
};

const packageShow: Action = (_unit, site, parameters) => {
  const entry = findPackage(site, idOf(parameters));
  if (!entry) throw notFoundError();
  return presentPackage(site, entry);
};

const resourceShow: Action = (_unit, site, parameters) => {
  const found = findResource(site, idOf(parameters));
  if (!found) throw notFoundError();
  const { entry, format } = found;
  return presentResource(site, entry, format, entry.formats.indexOf(format));
};

const organizationList: Action = (_unit, site, parameters) => {
  const found = page(listOrganizations(site), parameters);
  if (!truth(parameters, 'all_fields', false)) return found.map(({ code }) => code);
  return found.map(({ code, entry, count }) => {
    const organization = presentOrganization(site, code, entry);
    return { ...organization, display_name: organization.title, package_count: count };
  });
};

/** CKAN tells at most so many sets of a section or of a topic. */
const mostPackages = 1000;

function packagesOf(
  site: CkanSite,
  parameters: Parameters,
  inside: (entry: CatalogueEntry) => boolean,
) {
  if (!truth(parameters, 'include_datasets', false)) return {};
  const packages = site.entries.filter(inside).slice(0, mostPackages);
  return { packages: packages.map((entry) => presentPackage(site, entry)) };
}

const organizationShow: Action = (_unit, site, parameters) => {
  const id = idOf(parameters);
  const found = listOrganizations(site)
    .map(({ code, entry, count }) => ({
      ...{ ...presentOrganization(site, code, entry), package_count: count, extras: [] },
    }))
    .find((one) => one.id === id || one.name === id);
  if (!found) throw notFoundError();
  const published = (entry: CatalogueEntry) => publisherOf(entry) === found.name;
  return { ...found, display_name: found.title, ...packagesOf(site, parameters, published) };
};

const groupShow: Action = (_unit, site, parameters) => {
  const id = idOf(parameters);
  const themes = [...new Set(site.entries.map(({ theme }) => theme))];
  const found = themes
    .map((theme) => presentGroup(site, theme))
    .find((group) => group.id === id || group.name === id);
  if (!found) throw notFoundError();
  const inside = ({ theme }: CatalogueEntry) => theme === found.name;
  return {
    ...{ ...found, type: 'group', state: 'active', extras: [] },
    package_count: site.entries.filter(inside).length,
    ...packagesOf(site, parameters, inside),
  };
};

const groupList: Action = (_unit, site, parameters) => {
  const themes = [...new Set(site.entries.map(({ theme }) => theme))].sort();
  if (!truth(parameters, 'all_fields', false)) return themes;
  return themes.map((theme) => ({
    ...{ ...presentGroup(site, theme), type: 'group', state: 'active' },
    package_count: site.entries.filter((entry) => entry.theme === theme).length,
  }));
};

const licenceList: Action = () =>
  Object.entries(licenceIds).map(([licence, id]) => ({
    ...{ id, title: id, status: 'active', is_okd_compliant: true, od_conformance: 'approved' },
    url: Object.entries(licenceAddresses).find(([name]) => name === licence)?.[1] ?? '',
  }));

/** What is answered of CKAN's API; everything else is not known here. */
export const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  [
    'package_list',
    (_unit, { entries }, parameters) => page(entries.map(({ slug }) => slug).sort(), parameters),
  ],
  ['package_show', packageShow],
  ['package_search', (_unit, site, parameters) => searchPackages(site, parameters)],
  [
    'current_package_list_with_resources',
    (_unit, site, parameters) =>
      page(site.entries, parameters, 10).map((entry) => presentPackage(site, entry)),
  ],
  ['resource_show', resourceShow],
  ['organization_list', organizationList],
  ['organization_show', organizationShow],
  ['group_list', groupList],
  ['group_show', groupShow],
  [
    'tag_list',
    (_unit, { entries }) => [...new Set(entries.flatMap(({ keywords }) => keywords))].sort(),
  ],
  ['license_list', licenceList],
  ['datastore_search', searchDatastore],
  [
    'status_show',
    (_unit, { origin, town }) => ({
      ...{ ckan_version: '2.11.0', site_url: origin, site_title: town.name.ja },
      ...{ site_description: '', locale_default: 'ja', error_emails_to: null, extensions: [] },
    }),
  ],
  ['site_read', () => true],
]);
