import {
  column,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import {
  type ItemKind,
  listItems,
  pageTopics,
  type RegisteredItem,
} from '#engines/publishing/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { headings, sets } from './datasets-text.ts';
import { moduleName } from './model.ts';

const pageSize = 500;

interface Told {
  readonly item: RegisteredItem;
  readonly section: string | null;
}

/** What this service tells now, with the section that says so. */
async function listTold(unit: Unit, kinds: readonly ItemKind[]): Promise<Told[]> {
  const items: RegisteredItem[] = [];
  for (let page = 1; ; page += 1) {
    const found = await listItems(unit, { owner: moduleName, kinds, page, pageSize });
    items.push(...found.items);
    if (found.items.length < pageSize) break;
  }
  const ids = [...new Set(items.map(({ departmentId }) => departmentId))];
  const sections = await findDepartments(unit, ids);
  return items.map((item) => ({
    item,
    section: sections.get(item.departmentId)?.name.ja ?? null,
  }));
}

const shared = { frequency: 'continuous', topics: [pageTopics.all] } as const;

const publishedOn = ({ publishedAt }: RegisteredItem) =>
  publishedAt ? dayInTokyo(publishedAt) : null;

const news: DeclaredDataset = {
  ...{ ...shared, slug: 'news', ...sets.news, theme: 'gove', href: '/news' },
  columns: [
    column('id', 'text', headings.id),
    column('title', 'text', headings.title),
    column('summary', 'text', headings.summary),
    column('published_on', 'date', headings.publishedOn),
    column('topics', 'text', headings.topics),
    column('section', 'text', headings.section),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) =>
    (await listTold(unit, ['article'])).map(({ item, section }) => ({
      key: item.id,
      cells: [
        ...[item.id, item.title.ja, item.summary.ja, publishedOn(item), item.topics.join(';')],
        ...[section, item.href, item.sample ?? false],
      ],
    })),
  ),
};

const events: DeclaredDataset = {
  ...{ ...shared, slug: 'events', ...sets.events, theme: 'regi', href: '/calendar' },
  keywords: ['自治体標準ODS'],
  columns: [
    column('id', 'text', headings.id),
    column('title', 'text', headings.event),
    column('starts_on', 'date', headings.startsOn),
    column('ends_on', 'date', headings.endsOn),
    column('starts_at', 'time', headings.startsAt),
    column('ends_at', 'time', headings.endsAt),
    column('place', 'text', headings.place),
    column('summary', 'text', headings.summary),
    column('section', 'text', headings.section),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) =>
    (await listTold(unit, ['event'])).map(({ item, section }) => ({
      key: item.id,
      cells: [
        ...[item.id, item.title.ja, item.occasion?.startsOn ?? null],
        ...[item.occasion?.endsOn ?? null, item.occasion?.startsAt ?? null],
        ...[item.occasion?.endsAt ?? null, item.occasion?.place ?? null, item.summary.ja],
        ...[section, item.href, item.sample ?? false],
      ],
    })),
  ),
};

export const newsDatasets: DatasetSource = fixedSets(moduleName, news, events);
