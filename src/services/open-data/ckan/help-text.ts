/** What `help_show` says of an action, for those who write programs. */
export const helpTexts: Readonly<Record<string, string>> = {
  package_list: 'Names of all data sets, in alphabetical order. Parameters: limit, offset.',
  package_show: 'A data set with its resources. Parameters: id (id or name).',
  package_search:
    'Data sets by words and fields. Parameters: q, fq, sort, rows, start, facet.field, facet.limit, facet.mincount.',
  current_package_list_with_resources:
    'Data sets, what changed last first. Parameters: limit, offset.',
  resource_show: 'A resource. Parameters: id.',
  organization_list: 'Sections that publish data. Parameters: all_fields, limit, offset.',
  organization_show:
    'A section that publishes data. Parameters: id (id or name), include_datasets.',
  group_show: 'A topic. Parameters: id (id or name), include_datasets.',
  group_list: 'Topics. Parameters: all_fields.',
  tag_list: 'Keywords.',
  license_list: 'Licences.',
  datastore_search:
    'Rows of a resource. Parameters: resource_id, filters, q, fields, distinct, sort, limit (up to 32000), offset, include_total, records_format (objects, lists, csv, tsv).',
  status_show: 'What this site is.',
  site_read: 'Whether this site can be read.',
};
