import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldStream, type Part, streamOf } from './bulletin.ts';
import { changeBetween, leaves } from './change.ts';
import { partFor, rankOf, type Whereabouts } from './concern.ts';
import { entriesOf } from './feed.ts';
import { findSort } from './sorts.ts';
import { sampleTelegram } from './telegram.testing.ts';
import { depthOf, parseTelegram } from './telegram.ts';
import { announcementWords } from './words.ts';

const sample = (name: string) =>
  parseTelegram(readFileSync(new URL(`samples/${name}.xml`, import.meta.url), 'utf8'));

const nowhere: Whereabouts = {
  municipality: '00000',
  forecastAreas: [],
  earthquakeAreas: [],
  tsunamiAreas: [],
  rivers: [],
};
const in_ = (municipality: string, more: Partial<Whereabouts> = {}) => ({
  ...nowhere,
  municipality,
  ...more,
});

function partOf(xml: string, here = in_('20207')): Part {
  const telegram = parseTelegram(xml);
  const sort = findSort(telegram.sort);
  if (!sort) throw new Error(`no sort ${telegram.sort}`);
  return partFor(telegram, sort, here);
}

describe('official samples', () => {
  test('heavy rain in the format since May 2026 holds for a municipality by its own item', () => {
    const telegram = sample('15_17_01_250630_VPWW55');
    const sort = findSort(telegram.sort);
    expect(sort).toEqual({ reading: 'municipality', family: 'r06', follows: 'office' });
    if (!sort) return;
    expect(partFor(telegram, sort, in_('32201')).warnings).toEqual([
      { name: 'レベル３大雨警報', code: '03', rank: 2, level: 3 },
    ]);
    expect(partFor(telegram, sort, in_('20207')).concerns).toBe(false);
    expect(streamOf(telegram, sort)).toBe('気象警報・注意報（Ｒ０６）（大雨）:松江地方気象台');
  });

  test('landslides carry their level', () => {
    const telegram = sample('15_17_01_250630_VPWW56');
    const sort = findSort(telegram.sort);
    const levels = sort && partFor(telegram, sort, in_('32201')).warnings.map(({ level }) => level);
    expect(levels).toEqual([2]);
  });

  test('the old landslide telegram says of what it warns', () => {
    const telegram = sample('17_04_01_250630_VXWW50');
    const sort = findSort(telegram.sort);
    expect(sort?.family).toBe('old');
    if (!sort) return;
    expect(partFor(telegram, sort, in_('14383')).warnings[0]).toMatchObject({
      name: '土砂災害警戒情報',
      rank: 2,
    });
    expect(partFor(telegram, sort, in_('14382')).warnings).toEqual([]);
  });

  test('an earthquake is felt by district, then located; both are one stream', () => {
    const felt = sample('32-35_08_03_100915_VXSE51');
    const located = sample('32-35_08_06_240613_VXSE52');
    const sort = findSort(felt.sort);
    if (!sort) throw new Error('no sort');
    const here = in_('03206', { earthquakeAreas: ['211'] });
    expect(partFor(felt, sort, here).intensity).toBe('4');
    expect(located.earthquake).toMatchObject({
      hypocentre: '岩手県沖',
      depth: 30,
      magnitude: '6.3',
    });
    const parts = [
      partFor(located, sort, here),
      partFor({ ...felt, eventId: located.eventId }, sort, here),
    ];
    expect(foldStream(parts, 'earthquake')).toMatchObject({
      intensity: '4',
      earthquake: { hypocentre: '岩手県沖' },
      comments: ['この地震による津波の心配はありません。'],
    });
  });
});

test.each([
  ['+39.6+142.7-30000/', 30],
  ['+39.6+142.7+0/', 0],
  ['+39.6+142.7/', undefined],
])('the depth of %s', (text, depth) => expect(depthOf(text)).toBe(depth));

test.each([
  ['レベル５大雨特別警報', 4],
  ['レベル４大雨危険警報', 3],
  ['レベル３大雨警報', 2],
  ['レベル２大雨注意報', 1],
  ['大雨特別警報', 4],
  ['氾濫危険情報', 3],
  ['暴風警報', 2],
  ['雷注意報', 1],
])('%s ranks %i', (name, rank) => expect(rankOf(name)).toBe(rank));

test.each([
  ['not XML', 'よくない'],
  ['another document', '<html></html>'],
  ['a status nobody knows', sampleTelegram({ status: '本番' })],
  ['no report time', sampleTelegram({ reportAt: '' })],
  ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${sampleTelegram().split('?>')[1]}`],
  ['a bottomless nest', '<Report>'.repeat(500)],
])('refuses %s', (_what, xml) => expect(() => parseTelegram(xml)).toThrow());

test('any text is read or refused in words', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        parseTelegram(sampleTelegram({ headline: text }));
      } catch (error) {
        expect((error as Error).message).not.toBe('');
      }
    }),
  );
});

const issue = (minute: number, name: string) =>
  partOf(
    sampleTelegram({
      reportAt: `2026-11-02T11:${String(minute).padStart(2, '0')}:00+09:00`,
      kinds: name ? [['03', name, '発表']] : [['00', '解除', '解除']],
    }),
  );
const cancel = (minute: number) =>
  partOf(
    sampleTelegram({
      reportAt: `2026-11-02T11:${String(minute).padStart(2, '0')}:00+09:00`,
      infoType: '取消',
      body: '<Text>取り消します。</Text>',
    }),
  );

describe('folding a stream', () => {
  const story = [issue(1, 'レベル２大雨注意報'), issue(5, 'レベル３大雨警報'), issue(9, '')];

  test('is the same in any order, doubled telegrams included', () => {
    const orders = fc.shuffledSubarray([...story, ...story], { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(orders, (parts) => {
        expect(foldStream(parts, 'municipality')).toMatchObject({ state: 'over', warnings: [] });
      }),
    );
  });

  test('a cancelled telegram never was', () => {
    const [advisory, warning] = story;
    if (!advisory || !warning) throw new Error('no story');
    expect(foldStream([cancel(6), warning, advisory], 'municipality')).toMatchObject({
      state: 'cancelled',
      warnings: [{ name: 'レベル２大雨注意報' }],
    });
  });

  test('a correction replaces what it corrects and says so', () => {
    const corrected = partOf(
      sampleTelegram({
        reportAt: '2026-11-02T11:05:00+09:00',
        infoType: '訂正',
        kinds: [['10', 'レベル２大雨注意報', '発表']],
      }),
    );
    expect(foldStream([corrected, ...story.slice(0, 2)], 'municipality')).toMatchObject({
      corrected: true,
      warnings: [{ name: 'レベル２大雨注意報' }],
    });
  });

  test('nothing holds for a town that no telegram names', () => {
    const elsewhere = partOf(sampleTelegram({ municipality: '3220100' }));
    expect(foldStream([elsewhere], 'municipality')).toBeUndefined();
  });
});

describe('what leaves the house', () => {
  const settings = { postRank: 2, postIntensity: '4' };
  const folded = (...parts: Part[]) => {
    const bulletin = foldStream(parts, 'municipality');
    if (!bulletin) throw new Error('nothing holds');
    return bulletin;
  };
  const advisory = folded(issue(1, 'レベル２大雨注意報'));
  const warning = folded(issue(5, 'レベル３大雨警報'));
  const over = folded(issue(1, 'レベル３大雨警報'), issue(9, ''));

  test.each([
    ['an advisory', undefined, advisory, 'issued', false],
    ['a warning', undefined, warning, 'issued', true],
    ['a raise', advisory, warning, 'issued', true],
    ['the same again', warning, warning, 'unchanged', false],
    ['a step down', warning, advisory, 'lowered', false],
    ['the end', warning, over, 'lifted', false],
  ] as const)('%s', (_what, before, after, change, left) => {
    expect(changeBetween(before, after)).toBe(change);
    expect(leaves(change, after, settings, false)).toBe(left);
  });

  test('what left is also lifted where it went', () => {
    expect(leaves('lifted', over, settings, true)).toBe(true);
  });

  test("the agency's own name stays in every language", () => {
    const { texts } = announcementWords(warning, 'issued', { ja: '須坂市', en: 'Suzaka' });
    expect(texts.ja).toContain('「レベル３大雨警報」');
    expect(texts.en).toContain('レベル３大雨警報');
    expect(texts.easy).toContain('危ないです');
  });
});

test('drills have streams of their own', () => {
  const telegram = parseTelegram(sampleTelegram({ status: '訓練' }));
  const sort = findSort(telegram.sort);
  expect(sort && streamOf(telegram, sort)).toMatch(/^訓練:/);
});

test('a feed gives what concerns the prefecture, oldest first', () => {
  const entry = (moment: string, title: string, file: string) =>
    `<entry><title>${title}</title><id>https://example.jp/${moment}_0_${file}.xml</id><updated>${moment}</updated></entry>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom">${entry('2026-11-02T02:20:00Z', '気象警報・注意報（Ｒ０６）（大雨）', 'VPWW55_200000')}${entry('2026-11-02T02:10:00Z', '震度速報', 'VXSE51_010000')}${entry('2026-11-02T02:15:00Z', '気象警報・注意報（Ｒ０６）（大雨）', 'VPWW55_320000')}${entry('2026-11-02T02:00:00Z', '府県天気予報', 'VPFD51_200000')}</feed>`;
  expect(entriesOf(atom, new Set(['20'])).map(({ sort }) => sort)).toEqual([
    '震度速報',
    '気象警報・注意報（Ｒ０６）（大雨）',
  ]);
});
