import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { receiveTelegram, saveJmaSettings } from './jma/commands.ts';
import { firstSettings, listBulletins, listTelegrams } from './jma/queries.ts';
import { type SampleTelegram, sampleTelegram } from './jma/telegram.testing.ts';
import { parseTelegram } from './jma/telegram.ts';
import { issueOrder, liftOrders } from './orders/commands.ts';
import { readEmergency } from './page/now.ts';
import { addReport, updateReport, withdrawReport } from './reports/commands.ts';
import { removeShelter, reportShelter, saveShelter } from './shelters/commands.ts';
import { confirmAct, endSituation, startSituation } from './situation/commands.ts';
import { findAlert, findOpenSituation, listActs } from './situation/queries.ts';
import { snapshotFolder, writeSnapshot } from './snapshot/write.ts';
import {
  commander,
  manager,
  mayor,
  openTownHall,
  passerBy,
  suzaka,
  type TownHall,
} from './testing.ts';

let hall: TownHall;
beforeAll(async () => {
  hall = await openTownHall();
});
afterAll(() => hall.close());

const title = { ja: '大雨', en: 'Heavy rain', easy: '大雨' };
const rain = { mode: 'real', hazard: 'rain', title, headquarters: false } as const;
const order = { level: 4, hazard: 'rain', areas: ['*'], reason: '千曲川の水位上昇' } as const;

const start = (asked: Parameters<typeof startSituation>[2] = rain) =>
  hall.inTown((unit) => startSituation(unit, commander, asked));
const lift = () =>
  hall.inTown((unit) =>
    liftOrders(unit, commander, { areas: ['*'], hazard: 'rain', reason: '雨がやんだため' }),
  );
const end = () => hall.inTown((unit) => endSituation(unit, commander));
const now = () => hall.inTown((unit) => readEmergency(unit, 'real'));

afterEach(async () => {
  hall.post.breaks = false;
  if (await hall.inTown(findOpenSituation)) {
    await lift();
    await end();
  }
  hall.announced.length = 0;
});

describe('the switch', () => {
  test('turns the page, the banner and all channels in one transaction', async () => {
    await start();
    expect(await hall.inTown(findAlert)).toMatchObject({ title: { ja: '【緊急】大雨' } });
    expect(hall.announced).toMatchObject([{ drill: false, href: '/emergency' }]);
    expect(hall.announced[0]?.texts.easy).toContain('大雨');
  });

  test('does nothing at all when one part of it fails', async () => {
    hall.post.breaks = true;
    await expect(start()).rejects.toThrow('the post is away');
    expect(await hall.inTown(findOpenSituation)).toBeUndefined();
  });

  test('is refused without the permission', async () => {
    const asked = hall.inTown((unit) => startSituation(unit, passerBy, rain));
    await expect(asked).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('a drill beside a real emergency is refused', async () => {
    await start();
    await expect(start({ ...rain, mode: 'drill' })).rejects.toMatchObject({ kind: 'conflict' });
    expect((await hall.inTown(findOpenSituation))?.mode).toBe('real');
  });

  test('a real emergency ends a drill', async () => {
    const drill = await start({ ...rain, mode: 'drill' });
    expect(hall.announced).toMatchObject([{ drill: true, title: { ja: '【訓練】【緊急】大雨' } }]);
    expect(await hall.inTown(findAlert)).toBeUndefined();
    expect((await now()).situation).toBeUndefined();
    const real = await start();
    expect((await hall.inTown(findOpenSituation))?.id).toBe(real.id);
    const acts = await hall.inTown((unit) => listActs(unit, drill.id));
    expect(acts.map(({ act }) => act.kind)).toEqual(['ended', 'started']);
  });

  test('two who switch at once: the second is told', async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is approved after the fact by somebody else, by name', async () => {
    const { id } = await start();
    const [done] = await hall.inTown((unit) => listActs(unit, id));
    const actId = done?.act.id ?? '';
    const own = hall.inTown((unit) => confirmAct(unit, commander, actId));
    await expect(own).rejects.toMatchObject({ reason: { code: 'own-act' } });
    await hall.inTown((unit) => confirmAct(unit, mayor, actId));
    const [confirmed] = await hall.inTown((unit) => listActs(unit, id));
    expect(confirmed).toMatchObject({ act: { staffName: '危機 管理' }, confirmedBy: '市長 花子' });
  });
});

describe('evacuation information', () => {
  test('uses the words of the law, at the level, and ends only when lifted', async () => {
    await start();
    await hall.inTown((unit) => issueOrder(unit, commander, order));
    expect(hall.announced.at(-1)).toMatchObject({ level: 4 });
    expect(hall.announced.at(-1)?.texts.ja).toContain(
      '【警戒レベル４】市内全域に「避難指示」を発令',
    );
    await expect(end()).rejects.toMatchObject({ reason: { code: 'orders-in-force' } });
    await lift();
    expect((await now()).orders).toEqual([]);
  });

  test('a text without the word of the law does not leave', async () => {
    await start();
    const texts = { ja: '逃げてください', en: 'Leave', easy: '逃げて ください' };
    const asked = hall.inTown((unit) => issueOrder(unit, commander, { ...order, texts }));
    await expect(asked).rejects.toMatchObject({ reason: { code: 'law-words-missing' } });
    expect((await now()).orders).toEqual([]);
  });

  test('the last word on a district holds there only', async () => {
    await start();
    const of = (level: 3 | 4 | 5, areas: string[]) =>
      hall.inTown((unit) => issueOrder(unit, commander, { ...order, level, areas }));
    await of(3, ['hitaki', 'yutaka']);
    await of(5, ['yutaka']);
    const held = (await now()).orders.map(({ level, areas }) => [level, areas]);
    expect(held).toEqual([
      [5, ['yutaka']],
      [3, ['hitaki']],
    ]);
  });
});

describe('shelters and reports', () => {
  const shelter = {
    name: { ja: '市民体育館', en: 'Gymnasium' },
    address: '大字須坂1528番地1',
    telephone: '026-000-0000',
    areas: [],
    hazards: ['rain' as const],
    capacity: 300,
    latitude: null,
    longitude: null,
    wheelchair: true,
    accessibleToilet: true,
    pets: false,
    infants: true,
    note: null,
  };

  test('a shelter tells when it opens, not with every count', async () => {
    await start();
    const id = await hall.inTown((unit) => saveShelter(unit, manager, shelter));
    const report = (state: 'open' | 'full', persons: number) =>
      hall.inTown((unit) =>
        reportShelter(unit, commander, { shelterId: id, state, persons, note: '' }),
      );
    await report('open', 3);
    await report('open', 40);
    await report('full', 300);
    expect(hall.announced.map(({ title: told }) => told.ja)).toEqual([
      '【緊急】大雨',
      '避難所開設',
      '避難所満員',
    ]);
    const [shown] = (await now()).shelters;
    expect(shown?.report).toMatchObject({ state: 'full', persons: 300 });
    await expect(report('full', 0)).rejects.toMatchObject({ kind: 'rule-violation' });
    await hall.inTown((unit) => removeShelter(unit, manager, id));
    expect((await now()).shelters).toEqual([]);
  });

  test('a report is brought up to date, and withdrawn when it was wrong', async () => {
    await start();
    const road = {
      ...{ kind: 'road' as const, areas: [], place: '国道406号', state: 'current' as const },
      ...{ texts: { ja: '通行止めです。', en: 'Closed.' }, tell: true },
    };
    const thread = await hall.inTown((unit) => addReport(unit, commander, road));
    await hall.inTown((unit) =>
      updateReport(unit, commander, thread, { ...road, state: 'over', tell: false }),
    );
    expect((await now()).reports).toMatchObject([{ thread, state: 'over' }]);
    await hall.inTown((unit) => withdrawReport(unit, commander, thread));
    expect((await now()).reports).toEqual([]);
  });
});

describe('telegrams', () => {
  const receive = (asked: SampleTelegram) => {
    const xml = sampleTelegram(asked);
    const telegram = parseTelegram(xml);
    return hall.inTown((unit) => receiveTelegram(unit, { telegram, xml, via: 'push' }));
  };
  const at = (minute: number) =>
    new Date(Date.UTC(2026, 10, 2, 0, minute)).toISOString().replace('.000Z', '+00:00');

  test('a warning reaches page and channels once, doubled or late telegrams change nothing', async () => {
    const warning = { office: 'A', reportAt: at(10) };
    expect(await receive(warning)).toBe('applied');
    expect(await receive(warning)).toBe('known');
    const late: SampleTelegram = {
      office: 'A',
      reportAt: at(5),
      kinds: [['10', 'レベル２大雨注意報', '発表']],
    };
    expect(await receive(late)).toBe('applied');
    const shown = await hall.inTown((unit) => listBulletins(unit));
    expect(shown.map(({ bulletin }) => bulletin.warnings[0]?.name)).toEqual(['レベル３大雨警報']);
    expect(hall.announced).toHaveLength(1);
    await receive({ office: 'A', reportAt: at(30), kinds: [['00', '解除', '解除']] });
    expect(hall.announced.at(-1)?.title.ja).toContain('解除');
  });

  test('the other family, other places and drills stay silent', async () => {
    expect(await receive({ sort: '気象特別警報・警報・注意報' })).toBe('other-family');
    expect(await receive({ municipality: '3220100' })).toBe('elsewhere');
    expect(await receive({ sort: '府県天気予報（Ｒ１）' })).toBe('unknown-sort');
    expect(await receive({ status: '訓練', office: 'B' })).toBe('applied');
    expect(hall.announced).toEqual([]);
    expect(await hall.inTown((unit) => listBulletins(unit, 'drill'))).toHaveLength(1);
    const names = (await hall.inTown((unit) => listBulletins(unit))).map(({ stream }) => stream);
    expect(names.some((name) => name.endsWith(':B'))).toBe(false);
  });

  test('a burst is applied in order', async () => {
    for (let minute = 0; minute < 40; minute++) {
      const raised = minute % 2 === 0;
      await receive({
        office: 'C',
        reportAt: at(100 + minute),
        kinds: [
          raised ? ['03', 'レベル３大雨警報', '発表'] : ['43', 'レベル４大雨危険警報', '発表'],
        ],
      });
    }
    const told = hall.announced.map(({ texts }) => texts.ja.includes('危険警報'));
    expect(told).toEqual(Array.from({ length: 40 }, (_, minute) => minute % 2 === 1));
  });

  test('a town that wants none reads none', async () => {
    await hall.inTown((unit) =>
      saveJmaSettings(unit, manager, { ...firstSettings, active: false }),
    );
    expect(await receive({ office: 'D' })).toBe('switched-off');
    await hall.inTown((unit) => saveJmaSettings(unit, manager, firstSettings));
    expect((await hall.inTown(listTelegrams)).length).toBeGreaterThan(40);
  });
});

test('a snapshot stands alone', async () => {
  await start();
  await writeSnapshot(hall.platform, suzaka);
  const page = await readFile(join(snapshotFolder(hall.platform, suzaka), 'index.html'), 'utf8');
  expect(page).toContain('大雨');
  expect(page).not.toMatch(/<script|<link|src=/);
  expect(Buffer.byteLength(page)).toBeLessThan(30 * 1024);
});
