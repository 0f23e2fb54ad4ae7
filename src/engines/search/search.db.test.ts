import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveReadings } from '#engines/content/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { forgetOldQueries, noteQuestion } from './asked/commands.ts';
import { listAsked } from './asked/queries.ts';
import { indexEntry, removeEntry } from './commands.ts';
import { type SearchInput, search } from './queries.ts';
import { readWaiting } from './readings.ts';
import { findRebuild, rebuildIndex } from './rebuild.ts';
import { registerSearchSources, type SearchEntry } from './source.ts';
import { suggest } from './suggest.ts';

const town = '202070';
const other = '131016';
const system: Actor = { kind: 'system', name: 'test' };
const department = '01890000-0000-7000-8000-000000000001';

function entry(id: string, title: string, body = '', more: Partial<SearchEntry> = {}): SearchEntry {
  const text = (ja: string) => ({ ja, en: `${id} page` });
  return { id, kind: 'procedure', href: `/p/${id}`, title: text(title), body: text(body), ...more };
}

const entries = [
  entry('juminhyo', '住民票の写しの交付', '窓口か郵送で請求できます。本人確認書類が必要です。'),
  entry('jido', '児童手当', '中学生までの子どもがいる家庭に支給します。', { keywords: ['子育て'] }),
  entry('gomi', 'ごみの出し方', '燃やせるごみは清掃センターへ。', { topics: ['waste'] }),
  entry('center', '清掃センター', '粗大ごみを持ち込めます。', { departmentId: department }),
  entry('inu', '犬の登録', '飼い犬は登録が必要です。'),
  entry('yonako', '米子大瀑布への道', '冬は通れません。', { kind: 'news', day: '2026-11-01' }),
  entry('old', '紅葉のお知らせ', '町の紅葉', { kind: 'news', day: '2019-11-01' }),
  entry('new', '紅葉のお知らせ', '町の紅葉', { kind: 'news', day: '2026-11-01' }),
  entry('kyoto', '東の京都', '東京と京都の都市'),
];

let database: Database;
const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
const find = (q: string, more: Partial<SearchInput> = {}) =>
  inTown((unit) => search(unit, { q, ...more }));
const ids = async (q: string, more: Partial<SearchInput> = {}) =>
  (await find(q, more)).hits.map(({ id }) => id);

beforeAll(async () => {
  database = await testDatabase();
  await inTown(async (unit) => {
    await saveReadings(unit, system, [{ word: '米子', reading: 'よなこ', note: '' }]);
    for (const one of entries) await indexEntry(unit, 'test', one);
  });
  await database.inTown(other, (unit) => indexEntry(unit, 'test', entry('theirs', '住民票')));
  await readWaiting(database, town);
});
afterAll(() => database.close());

describe('a question finds', () => {
  it.each<[string, string[]]>([
    ['住民票', ['juminhyo']],
    ['じゅうみんひょう', ['juminhyo']],
    ['ｼﾞｭｳﾐﾝﾋｮｳ', ['juminhyo']],
    ['juminhyo page', ['juminhyo']],
    ['ゴミ', ['gomi', 'center']],
    ['gomi', ['gomi', 'center']],
    ['犬', ['inu']],
    ['せいそうせんたー', ['center']],
    ['子育て', ['jido']],
    ['よなこ', ['yonako']],
    ['よなご', []],
    ['児童　手当', ['jido']],
    ['紅葉', ['new', 'old']],
    ['東京都', []],
    ['', []],
    ['、。', []],
    ["'); DROP TABLE x; --", []],
    ['\\', []],
    ['犬 猫 象', ['inu']],
  ])('by %s', async (question, expected) => {
    expect(await ids(question)).toEqual(expected);
  });

  it('what is in the title before what is only in the text', async () => {
    expect(await ids('ごみ')).toEqual(['gomi', 'center']);
  });

  it('by the words that carry the meaning, where no text holds the sentence', async () => {
    const found = await find('犬を登録したい');
    expect([found.partial, found.hits.map(({ id }) => id)]).toEqual([true, ['inu']]);
  });

  it('only what the filters leave, and says what there would be without them', async () => {
    expect(await ids('ごみ', { topic: 'waste' })).toEqual(['gomi']);
    expect(await ids('ごみ', { departmentId: department })).toEqual(['center']);
    const { total, facets } = await find('お知らせ', { kinds: ['procedure'] });
    expect([total, facets.kinds]).toEqual([0, [{ value: 'news', count: 2 }]]);
  });

  it('nothing of another town', async () => {
    const theirs = await database.inTown(other, (unit) => search(unit, { q: '住民票' }));
    expect(theirs.hits.map(({ id }) => id)).toEqual(['theirs']);
  });

  it('what was changed by its new words and no longer by its old ones', async () => {
    await inTown((unit) => indexEntry(unit, 'test', entry('changed', '図書館の休み')));
    expect(await ids('図書館')).toEqual(['changed']);
    await inTown((unit) => indexEntry(unit, 'test', entry('changed', '体育館の休み')));
    expect([await ids('図書館'), await ids('体育館')]).toEqual([[], ['changed']]);
    await inTown((unit) => removeEntry(unit, 'test', 'changed'));
    expect(await ids('体育館')).toEqual([]);
  });
});

describe('who finds nothing is asked', () => {
  it.each([
    ['じゅうみんひょお', '住民票'],
    ['児童手あて', '児童手当'],
    ['せいそせんたー', '清掃センター'],
    ['jidoteate', '児童手当'],
    ['qqqqqq', undefined],
    ['12345', undefined],
  ])('%s: %s', async (typed, expected) => {
    expect((await find(typed)).suggestion).toBe(expected);
  });

  it.each([
    ['じどう', ['児童手当']],
    ['清掃', ['清掃センター']],
    ['seisou', ['清掃センター']],
    ['%', []],
    ['', []],
  ])('while typing %s', async (typed, expected) => {
    expect(await inTown((unit) => suggest(unit, typed))).toEqual(expected);
  });
});

describe('questions', () => {
  it('are counted by what was asked, and never those that tell of a person', async () => {
    await inTown(async (unit) => {
      for (const typed of ['猫', 'ネコ', 'ねこ', '090-1234-5678', 'a@b.jp', 'あ'.repeat(41)]) {
        await noteQuestion(unit, typed, 0);
      }
      await noteQuestion(unit, '犬', 3);
    });
    expect(await inTown((unit) => listAsked(unit, 'nothing-found'))).toEqual([
      { question: 'ねこ', asked: 2, hits: 0 },
      { question: '猫', asked: 1, hits: 0 },
    ]);
    expect(await inTown((unit) => listAsked(unit, 'all'))).toHaveLength(3);
    await inTown((unit) => forgetOldQueries({ ...unit, now: new Date('2099-01-01') }));
    expect(await inTown((unit) => listAsked(unit, 'all'))).toEqual([]);
  });
});

describe('rebuilding', () => {
  it('leaves exactly what the sources have', async () => {
    registerSearchSources([
      {
        name: 'fresh',
        kinds: { procedure: { ja: '手続き', en: 'Procedure' } },
        entries: async function* () {
          yield [entry('a', '新しい手続き'), entry('b', '別の手続き')];
        },
      },
    ]);
    expect(await rebuildIndex(database, town)).toBe(2);
    expect(await ids('てつづき')).toEqual(['b', 'a']);
    expect(await ids('住民票')).toEqual([]);
    expect(await inTown((unit) => suggest(unit, 'じゅう'))).toEqual([]);
    const rebuild = await inTown(findRebuild);
    expect([rebuild?.entries, rebuild?.finishedAt instanceof Date]).toEqual([2, true]);
    registerSearchSources([]);
  });
});
