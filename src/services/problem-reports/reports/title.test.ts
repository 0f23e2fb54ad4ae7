import { expect, it } from 'vitest';
import type { Setup } from '../settings/queries.ts';
import type { ShownReport } from './queries.ts';
import { shownTitle, titleOf } from './title.ts';

const category = { slug: 'road', name: '道路の穴', nameEn: 'Potholes', nameEasy: '道の 穴' };
const setup = { categories: [category] } as unknown as Setup;
const report = (title: string | undefined, slug = 'road') =>
  ({ report: { category: slug }, input: { title } }) as unknown as ShownReport;

it.each([
  [
    'its category in each language',
    report(titleOf(category, '駅前')),
    ['道路の穴：駅前', 'Potholes: 駅前', '道の 穴：駅前'],
  ],
  [
    'as it was, once the category is called otherwise',
    report('街路の穴：駅前'),
    ['街路の穴：駅前', '街路の穴：駅前', undefined],
  ],
  ['something, whatever is lost', report(undefined, 'gone'), ['gone', 'gone', undefined]],
])('a report is headed by %s', (_what, shown, words) => {
  const { ja, en, easy } = shownTitle(setup, shown);
  expect([ja, en, easy]).toEqual(words);
});
