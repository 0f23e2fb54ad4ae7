import { easyWords } from './easy-words.ts';
import { current, nature, purpose, revenue } from './flows.ts';
import type { Group, Item } from './item.ts';
import { balance, debt, fund, ratio } from './stocks.ts';

export { type Group, groups, type Item } from './item.ts';

function withEasyWords(item: Item): Item {
  const easy = easyWords[item.code];
  return item.plain && easy ? { ...item, plain: { ...item.plain, easy } } : item;
}

export const items: readonly Item[] = [
  ...[...revenue, ...purpose, ...nature, ...current],
  ...[...balance, ...ratio, ...fund, ...debt],
].map(withEasyWords);

export const itemsOfGroup = (group: Group): readonly Item[] =>
  items.filter((item) => item.group === group);

const byCode = new Map(items.map((item) => [item.code, item]));
export const findItem = (code: string): Item | undefined => byCode.get(code);
