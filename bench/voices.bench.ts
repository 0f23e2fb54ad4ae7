import { join } from 'node:path';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { listQueue, queueViews } from '#engines/threads/desk/queries.ts';
import { keepChecked } from '#engines/threads/inputs/check.ts';
import { recordInput } from '#engines/threads/inputs/record.ts';
import { registerInputKinds } from '#engines/threads/inputs/registry.ts';
import { findCampaigns, listDecidable } from '#engines/threads/moderation/campaigns/queries.ts';
import { decideInputs } from '#engines/threads/moderation/commands.ts';
import { listHeld } from '#engines/threads/moderation/queries.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { openServer } from '#platform/database/server.ts';
import { atMost, type Bench, type Figure } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import { root } from './product.ts';
import { ownerId, sectionId, writeVoices } from './voices.ts';

const town = '202070';
const kind = 'bench.voice';
const visitor: Actor = { kind: 'visitor' };
const until = new Date('2026-11-20T03:00:00Z');
const voices = 300_000;
const campaign = 5000;

const person = (...permissions: string[]): StaffActor => ({
  ...{ kind: 'staff', userId: 'bench', staffId: ownerId(1), name: 'bench' },
  departmentIds: [sectionId(1)],
  permissions: new Set(permissions),
});

/** 95 of 100 are not slower. */
function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

async function timed(
  database: Database,
  rounds: number,
  work: (unit: Unit) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const since = performance.now();
    await database.inTown(town, work);
    times.push(performance.now() - since);
  }
  return times;
}

/** Every view of every reader by itself: the slowest of them is the figure. */
async function measureQueues(database: Database, words: string): Promise<number> {
  const worst: number[] = [];
  for (const actor of [person('threads.read'), person('threads.read', 'threads.moderate')]) {
    for (const view of queueViews) {
      const read = (unit: Unit) => listQueue(unit, actor, { view, words, page: 1 });
      await timed(database, 2, read);
      worst.push(p95(await timed(database, 20, read)));
    }
  }
  return Math.max(...worst);
}

const text =
  '新しい給食センターの建設に反対します。費用が高すぎますし、自校方式のほうが子どもたちに温かい食事を届けられます。';

/** Nearly the same text 5,000 times, recorded and judged one after the other. */
async function takeCampaign(database: Database): Promise<number> {
  const since = performance.now();
  for (let n = 0; n < campaign; n++) {
    const said = `${text}（市民${n}）`;
    const { id } = await database.inTown(town, (unit) =>
      recordInput(unit, visitor, {
        ...{ kind, text: said, channel: 'web', wish: 'public', departmentId: sectionId(1) },
        author: { wantsNotices: false },
      }),
    );
    const masked = { shownTitle: null, shownText: said, found: [] };
    await database.inTown(town, (unit) => keepChecked(unit, id, masked));
  }
  return (performance.now() - since) / campaign;
}

async function measureCampaign(database: Database): Promise<Figure[]> {
  const moderator = person('threads.moderate');
  const each = await takeCampaign(database);
  const desk = await timed(database, 10, async (unit) => {
    const without = (await findCampaigns(unit)).flat();
    return listHeld(unit, moderator, { view: 'all', without, page: 1 });
  });
  const [[...ids] = []] = await database.inTown(town, findCampaigns);
  const since = performance.now();
  for (let from = 0; from < ids.length; from += 50) {
    await database.inTown(town, async (unit) => {
      const left = await listDecidable(unit, ids.slice(from, from + 50), false);
      await decideInputs(unit, moderator, left, { moderation: 'hidden', reason: 'repeated' });
    });
  }
  const deciding = (performance.now() - since) / 1000;
  return [
    atMost('recording and judging one of 5,000 nearly the same', each, 'ms', 30),
    atMost('the desk while 5,000 of one campaign wait, p95', p95(desk), 'ms', 700),
    atMost(`deciding ${ids.length} of a campaign as one`, deciding, 's', 60),
  ];
}

const label = { ja: '見本', en: 'Sample' };

/** A town's voices of ten years on the desk, and 5,000 nearly identical posts in an hour. */
export default {
  name: 'voices',
  run: async () => {
    registerInputKinds([
      {
        ...{ kind, label, moderation: 'before', answered: 'together', retentionYears: 3 },
        describe: async () => undefined,
      },
    ]);
    const server = await startBenchServer();
    const database = openServer(await server.create(), 2);
    try {
      await migrate(database, join(root, 'migrations'));
      database.hooks.now = () => until;
      database.hooks.enqueue = async () => undefined;
      await addTestTowns(database, [town]);
      await writeVoices(database.pool, { town, kind, voices, open: 20_000, until });
      return [
        atMost(
          'a page of the queue over 300,000 voices, slowest view, p95',
          await measureQueues(database, ''),
          'ms',
          100,
        ),
        atMost('the same by words, p95', await measureQueues(database, '横断歩道'), 'ms', 1500),
        ...(await measureCampaign(database)),
      ];
    } finally {
      await database.close();
      await server.stop();
    }
  },
} satisfies Bench;
