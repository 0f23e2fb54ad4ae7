import type { CatalogueEntry } from '#engines/datasets/contract.ts';
import { Tabs } from '#ui/components/tabs.tsx';
import { hasMap } from '../dataset/open.ts';
import { datasetHref } from '../model.ts';
import { setWords as words } from '../text.ts';

/** The ways to look at a set, each with its own address. */
export function ViewTabs({ entry, view }: { entry: CatalogueEntry; view: string }) {
  const base = datasetHref(entry.slug);
  const tabs = [
    { label: words.table, href: base },
    ...(hasMap(entry) ? [{ label: words.map, href: `${base}/map` }] : []),
    { label: words.chart, href: `${base}/chart` },
    { label: words.columns, href: `${base}/columns` },
  ];
  return <Tabs label={words.views} tabs={tabs} current={view === '' ? base : `${base}/${view}`} />;
}
