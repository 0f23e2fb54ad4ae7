import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadTokenizer, type Tokenizer } from '#japan/reading/tokenizer.ts';
import { defaultParameters } from '../runs/parameters.ts';
import { assertWhole } from '../runs/result.ts';
import type { AnalysedText } from '../source.ts';
import { similarTexts } from '../text/similar.ts';
import { cluster } from './cluster.ts';
import { groupRows } from './grouping.ts';
import { randomFrom } from './random.ts';
import { adjustedRandIndex, labelledStatements } from './testing.ts';

const folder = join(import.meta.dirname, '../../../../demo');
let tokenize: Tokenizer;

beforeAll(async () => {
  tokenize = await loadTokenizer();
});

const textOf = (text: string, index: number, at = '2026-06-01'): AnalysedText => ({
  ...{ id: `v${String(index).padStart(4, '0')}`, text, at, quotable: true },
});

interface Entry {
  readonly text: string;
}
function demoTexts(): AnalysedText[] {
  const file = parse(readFileSync(join(folder, 'opinions/opinions.yaml'), 'utf8')) as {
    consultations: { entries: Entry[] }[];
  };
  return file.consultations
    .flatMap(({ entries }) => entries)
    .map(({ text }, index) => textOf(text, index));
}

const parameters = { ...defaultParameters, themes: 4 };

/** Four matters, each in six voices that do not share their words by rote. */
const matters: readonly (readonly string[])[] = [
  [
    '大雪の日に家の前の道が除雪されず、車が出せませんでした。',
    '除雪車が来る順番を教えてほしい。うちはいつも最後です。',
    '雪かきができないお年寄りの家を、区で手伝う仕組みがほしい。',
    '融雪剤をバス停にも置いてください。凍結して滑ります。',
    '除雪した雪が門の前に積まれて、出られなくなります。',
    '圧雪でつるつるになった坂道を、早く除雪してください。',
  ],
  [
    '保育園の一時預かりが、いつも満員で使えません。',
    '学童クラブを夜7時まで開けてもらえると、仕事を続けられます。',
    '病気の子どもを預けられる病児保育をつくってほしい。',
    '保育士さんが足りないと聞きます。待遇をよくしてください。',
    '未満児の保育料を下げて、子育ての負担を軽くしてほしい。',
    '入園の申し込みをスマートフォンでできるようにしてほしい。保育園は平日に行けません。',
  ],
  [
    '燃えるごみの収集を、夏だけ週3回にしてください。',
    'ごみ袋が小さすぎます。大きい指定袋をつくってほしい。',
    'カラスが集積所のごみを荒らすので、丈夫なネットを貸してください。',
    'プラスチックの分別が難しい。見本を回覧してほしい。',
    '粗大ごみを家まで取りに来てほしい。年を取って運べません。',
    '集積所の当番が高齢者ばかりで、清掃が続きません。ごみの出し方を見直して。',
  ],
  [
    '図書館を夜まで開けてください。仕事帰りに本を借りたいです。',
    '図書館の勉強できる席が足りません。受験生でいっぱいです。',
    '読み聞かせの会を、図書館で日曜日にも開いてほしい。',
    '新しい本の予約が、図書館のホームページでできるようにしてほしい。',
    '公民館の図書コーナーにも、子どもの本を増やしてください。',
    '図書館の本を、コンビニで返せると助かります。',
  ],
];

const mixed = matters.flatMap((list, matter) => list.map((text) => ({ text, matter })));
const voices = mixed.map(({ text }, index) => textOf(text, index));

describe('themes', () => {
  it('hold what is about one matter, each voice in exactly one', () => {
    const found = cluster(voices, parameters, tokenize);
    assertWhole(found, voices);
    const pairs = new Map<string, number>();
    for (const [index, { group }] of found.places.entries()) {
      const key = `${mixed[index]?.matter} ${group}`;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
    const right = [0, 1, 2, 3].map((matter) =>
      Math.max(...[...pairs].filter(([key]) => key.startsWith(`${matter} `)).map(([, n]) => n)),
    );
    expect(right.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(20);
    const names = found.groups.map(({ name }) => name).join();
    for (const word of ['ごみ', '図書館']) expect(names).toContain(word);
  });

  it('are those that people sorted the same statements into, and bear a word for it', () => {
    const said = labelledStatements().filter(({ half }) => half === 'held-out');
    const { places, groups } = cluster(
      said.map(({ text }, index) => textOf(text, index)),
      defaultParameters,
      tokenize,
    );
    const found = places.map(({ group }) => group.replace(/-.*/, ''));
    expect(
      adjustedRandIndex(
        found,
        said.map(({ theme }) => theme),
      ),
    ).toBeGreaterThan(0.45);
    const themes = groups.filter(({ level }) => level === 1);
    const labels = said.flatMap((one) => one.labels);
    const named = themes.filter(({ name }) =>
      labels.some((label) => name.split('「')[0]?.includes(label)),
    );
    expect(named.length / themes.length).toBeGreaterThan(0.7);
  });

  it('are the same for the same voices and seed, bit for bit', () => {
    const texts = demoTexts();
    const [first, second] = [1, 2].map(() => JSON.stringify(cluster(texts, parameters, tokenize)));
    expect(second).toBe(first);
    expect(JSON.stringify(cluster(texts, { ...parameters, seed: 9 }, tokenize))).not.toBe(first);
  });

  it('are named by words only where no voice may be quoted', () => {
    const secret = voices.map((voice) => ({ ...voice, quotable: false }));
    const { groups } = cluster(secret, parameters, tokenize);
    expect(groups.length).toBeGreaterThan(1);
    for (const { name } of groups) expect(name).not.toContain('「');
  });

  it('keep voices that say nothing known, and bear few or none', () => {
    const odd = [...voices.slice(0, 8), textOf('…', 90), textOf('ええと', 91)];
    const found = cluster(odd, parameters, tokenize);
    assertWhole(found, odd);
    expect(found.places.filter(({ reason }) => reason === 'too-short').length).toBeGreaterThan(0);
    for (const few of [[], voices.slice(0, 1), voices.slice(0, 2)]) {
      assertWhole(cluster(few, parameters, tokenize), few);
    }
  });

  it('are not pushed together by thousands of posts that are nearly one', () => {
    const posts = Array.from({ length: 5000 }, (_, index) => {
      const at = new Date(Date.UTC(2026, 5, 1) + index * 700).toISOString();
      return textOf(
        `新しい清掃工場を市の北に建てる計画に反対します。もう一度、はじめから住民と話し合ってください。${index}`,
        index + 1000,
        at,
      );
    });
    const all = [...voices.slice(0, 12), ...posts, ...voices.slice(12)];
    const found = cluster(all, parameters, tokenize);
    assertWhole(found, all);
    const campaign = found.alike.find((one) => one.campaign);
    expect(campaign?.ids).toHaveLength(5000);
    expect(campaign?.campaign?.to.slice(0, 13)).toBe('2026-06-01T00');
    const groupOf = (id: string) => found.places.find((place) => place.id === id)?.group;
    const theirs = groupOf('v1000');
    const others = voices.filter(({ id }) => groupOf(id) !== theirs);
    expect(others.length).toBeGreaterThanOrEqual(18);
    expect(new Set(others.map(({ id }) => groupOf(id))).size).toBeGreaterThanOrEqual(3);
    const size = found.groups.find(({ id }) => id === theirs)?.size;
    expect(size).toBe(found.places.filter(({ group }) => group === theirs).length);
  });

  it('name a campaign: many alike in a short time', () => {
    const sent = Array.from({ length: 12 }, (_, index) =>
      textOf(
        `新しい道路の計画に反対します。白紙に戻してください。${'！'.repeat(index % 3)}`,
        500 + index,
        `2026-06-01T0${index % 9}:00:00Z`,
      ),
    );
    const found = cluster([...voices, ...sent], { ...parameters, campaignSize: 10 }, tokenize);
    expect(found.alike).toHaveLength(1);
    expect(found.alike[0]?.ids).toHaveLength(12);
    expect(found.alike[0]?.campaign).toEqual({
      from: '2026-06-01T00:00:00Z',
      to: '2026-06-01T08:00:00Z',
    });
  });
});

describe('grouping', () => {
  it('bears hundreds of rows on one point', () => {
    const rows = 420;
    const values = new Float64Array(rows * 3).map((_, n) => Number(n % 3 === (n < 15 ? 1 : 0)));
    const groups = groupRows({ rows, columns: 3, values }, 4, randomFrom(1));
    expect(groups.map((one) => one.rows.length).sort((a, b) => a - b)).toEqual([5, 415]);
  });
});

describe('similar texts', () => {
  it('are found by what they say, the nearest first', () => {
    const found = similarTexts('除雪車がいつ来るのか、順番を知りたいです', voices, { least: 0.1 });
    expect(found[0]?.id).toBe('v0001');
    expect(similarTexts('宇宙', voices)).toEqual([]);
  });
});
