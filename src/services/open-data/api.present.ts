import type { CatalogueEntry } from '#engines/datasets/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { EntryJson } from './api.schemas.ts';
import { datasetHref } from './model.ts';

const pageSize = 100;

export function numberedPage<Row>(rows: readonly Row[], page: number): readonly Row[] {
  return rows.slice((page - 1) * pageSize, page * pageSize);
}

const spoken = ({ ja, en }: Text) => ({ ja, en });

/** A set as the API lists it. @param origin without a slash at its end */
export function presentEntry(entry: CatalogueEntry, origin: string): EntryJson {
  const url = origin + datasetHref(entry.slug);
  return {
    id: entry.slug,
    title: spoken(entry.title),
    description: spoken(entry.description),
    theme: entry.theme,
    keywords: [...entry.keywords],
    licence: entry.licence,
    frequency: entry.frequency,
    publisher: entry.publisher ? spoken(entry.publisher.name) : null,
    rows: entry.rowCount ?? null,
    issued: entry.issued,
    modified: entry.modifiedAt.toISOString(),
    url,
    downloads: Object.fromEntries(entry.formats.map((format) => [format, `${url}.${format}`])),
    columns: entry.columns.map(({ name, title, type, description, unit, values }) => ({
      ...{ name, title: spoken(title), type },
      description: description ? spoken(description) : null,
      unit: unit ? spoken(unit) : null,
      values: values
        ? Object.fromEntries(Object.entries(values).map(([code, word]) => [code, spoken(word)]))
        : null,
    })),
  };
}
