import { enterpriseWords } from './enterprise-text.ts';
import { currentName, natureWords, purposeWords, revenueWords } from './flow-text.ts';
import { type Group, type Item, itemsOf } from './item.ts';
import { balanceWords, debtWords, fundWords, ratioWords, taxWords } from './stock-text.ts';

export { type Group, groups, type Item } from './item.ts';

/** 自主財源. */
const ownRevenue: ReadonlySet<string> = new Set(
  [
    ...['local-tax', 'shares', 'usage-fees', 'handling-fees', 'property', 'donations'],
    ...['transfers-in', 'carry-over', 'other'],
  ].map((key) => `revenue.${key}`),
);

const nature = itemsOf('nature', natureWords);

/** Not paid year by year. */
const onceOnly = /reserves|advance|construction|disaster|unemployment/;
const current = nature
  .filter(({ code }) => !onceOnly.test(code))
  .map(({ code, name }): Item => {
    return { code: code.replace('nature', 'current'), group: 'current', name: currentName(name) };
  });

export const items: readonly Item[] = [
  ...itemsOf('revenue', revenueWords).map((item) => ({ ...item, own: ownRevenue.has(item.code) })),
  ...itemsOf('purpose', purposeWords),
  ...[...nature, ...current],
  ...[...itemsOf('balance', balanceWords), ...itemsOf('ratio', ratioWords)],
  ...[...itemsOf('fund', fundWords), ...itemsOf('debt', debtWords)],
  ...[...itemsOf('tax', taxWords), ...itemsOf('enterprise', enterpriseWords)],
];

export const itemsOfGroup = (group: Group): readonly Item[] =>
  items.filter((item) => item.group === group);

const byCode = new Map(items.map((item) => [item.code, item]));
export const findItem = (code: string): Item | undefined => byCode.get(code);
