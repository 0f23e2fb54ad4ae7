import type { SearchEntry, SearchSource } from '#engines/search/contract.ts';
import { financeHref, ratioHref, ratiosHref, similarHref, taxHref, yearHref } from './model.ts';
import { outlookHref } from './outlook/model.ts';
import { outlookTitle, outlookWords } from './outlook/text.ts';
import { projectEntries, searchName } from './projects/search-entries.ts';
import { publicTexts } from './public-text.ts';
import { cardIds } from './ratios/rules.ts';
import { ratioTexts, ratioWords } from './ratios/text.ts';
import { listPublished } from './settlements/queries.ts';
import { similarPageTexts } from './similar/text.ts';
import { taxTexts } from './tax/text.ts';
import { title } from './text.ts';
import { yearText } from './views/year-word.ts';

const fixed: readonly SearchEntry[] = [
  {
    ...{ id: 'finance', kind: 'finance', href: financeHref },
    ...{ title, body: publicTexts.lead, keywords: ['税金', '予算', '決算'] },
  },
  {
    ...{ id: 'tax', kind: 'finance', href: taxHref },
    ...{ title: taxTexts.title, body: taxTexts.lead, keywords: ['税金', '市民税', '使いみち'] },
  },
  {
    ...{ id: 'similar', kind: 'finance', href: similarHref },
    ...{
      title: similarPageTexts.title,
      body: similarPageTexts.lead,
      keywords: ['類似団体', '比較'],
    },
  },
  {
    ...{ id: 'outlook', kind: 'finance', href: outlookHref, title: outlookTitle },
    ...{ body: outlookWords.lead, keywords: [outlookWords.official.ja, '基金', '地方債'] },
  },
  {
    ...{ id: 'ratios', kind: 'finance', href: ratiosHref },
    ...{
      title: ratioWords.title,
      body: ratioWords.lead,
      keywords: ['健全化判断比率', '資金不足比率', '徴収率'],
    },
  },
  ...cardIds.map(
    (id): SearchEntry => ({
      ...{ id, kind: 'finance', href: ratioHref(id) },
      ...{ title: ratioTexts[id].name, body: ratioTexts[id].plain },
    }),
  ),
];

export const search: SearchSource = {
  name: searchName,
  kinds: { finance: title },
  async *entries(unit) {
    yield* projectEntries(unit);
    const published = await listPublished(unit);
    yield [
      ...fixed,
      ...published.map(
        ({ year }): SearchEntry => ({
          ...{ id: String(year), kind: 'finance', href: yearHref(year) },
          ...{ title: publicTexts.yearTitle(yearText(year)), body: publicTexts.lead },
        }),
      ),
    ];
  },
};
