import type { Measure } from '#engines/measures/contract.ts';
import { listPublishedAt } from './catalogue/opened.ts';
import { measureTexts } from './measure-text.ts';

export const publishedDatasets = 'opendata.publishedDatasets';

/** The plan's `open-datasets`: sets that services open and sets that staff publish, at the end of a day. */
export const measures: readonly Measure[] = [
  {
    ...{ id: publishedDatasets, name: measureTexts.name, unit: measureTexts.unit },
    ...{ formula: measureTexts.formula, params: [] },
    async compute(unit, _params, at) {
      const value = (await listPublishedAt(unit, at)).length;
      return { value, numerator: value };
    },
    async evidence(unit, _params, at, _viewer, { offset, limit }) {
      const sets = await listPublishedAt(unit, at);
      const rows = sets.slice(offset, offset + limit).map(({ slug, title, since }) => ({
        ...{ id: slug, label: title.ja, date: since, href: `/open-data/${slug}` },
        counted: 'numerator' as const,
      }));
      return { rows, total: sets.length, visible: sets.length };
    },
  },
];
