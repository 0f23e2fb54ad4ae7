import { Agent, get, request } from 'node:http';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { openServer } from '#platform/database/server.ts';
import { keptLive } from '../src/services/meetings/live/commands.ts';
import { actOnVote, prepareVote } from '../src/services/meetings/live/conduct.ts';
import { liveBallots, liveQuestions } from '../src/services/meetings/live/schema.ts';
import { createMeeting } from '../src/services/meetings/meetings/commands.ts';
import { MeetingForm } from '../src/services/meetings/meetings/inputs.ts';
import { meetings } from '../src/services/meetings/schema.ts';
import { atMost, type Bench, type Figure } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import { sleep, startProduct, temporaryFolder } from './product.ts';

const town = '202070';
const system: Actor = { kind: 'system', name: 'bench' };
const people = 400;
const slug = 'bench-hall';
const patience = 60_000;

/** A meeting that goes on, with a vote whose result everybody sees. @returns id of the vote */
async function openHall(unit: Unit): Promise<string> {
  const section = await findDepartmentByCode(unit, 'seisaku');
  const form = MeetingForm.parse({
    ...{ slug, title: '大きな会議', summary: '話し合います。', departmentId: section?.id ?? '' },
    ...{ day: '2026-12-01', startsAt: '18:30', endsAt: '20:00', place: 'ホール' },
  });
  const id = await createMeeting(unit, system, form, { sample: true });
  await unit.db.update(meetings).set({ state: 'running' }).where(eq(meetings.id, id));
  await keptLive(unit, id);
  const vote = {
    kind: 'choices',
    title: 'どれから始めますか',
    options: ['道', '雪', '学校'],
  } as const;
  const voteId = await prepareVote(unit, system, id, { ...vote, options: [...vote.options] });
  await actOnVote(unit, system, id, { voteId, act: 'open' });
  await actOnVote(unit, system, id, { voteId, act: 'show' });
  return voteId;
}

/** Connections as a hall has them: one a phone, kept alive. */
const agent = new Agent({ keepAlive: true, maxSockets: people });

interface Answer {
  readonly status: number;
  readonly cookie: string;
}

function ask(
  url: string,
  { cookie = '', body }: { cookie?: string; body?: string },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const headers = {
      ...{ cookie, 'sec-fetch-site': 'same-origin' },
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const sent = request(url, { method, headers, agent }, (answer) => {
      const [set = ''] = answer.headers['set-cookie'] ?? [];
      const { statusCode: status = 0 } = answer;
      answer.resume().on('end', () => resolve({ status, cookie: set.split(';')[0] ?? '' }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

interface Screen {
  /** Moment at which it had the final counts, in the clock of `performance`; undefined before. */
  done?: number;
  events: number;
  bytes: number;
  close(): void;
}

type Counts = Readonly<Record<string, number>>;

/** What a phone is told; each event says everything, so the last one counts. */
function watch(url: string, isFinal: (counts: Counts) => boolean): Promise<Screen> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent: false }, (answer) => {
      const screen: Screen = { events: 0, bytes: 0, close: () => sent.destroy() };
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        screen.bytes += chunk.length;
        text += chunk;
        const events = text.split('\n\n');
        text = events.pop() ?? '';
        for (const data of events.flatMap((event) => /^data: (.*)$/m.exec(event)?.[1] ?? [])) {
          screen.events += 1;
          if (isFinal((JSON.parse(data) as { counts: Counts }).counts)) {
            screen.done ??= performance.now();
          }
        }
      });
      answer.on('error', () => undefined);
      resolve(screen);
    });
    sent.on('error', reject);
  });
}

/** Every voice in the database, once. */
async function stored(database: Database): Promise<{ votes: number; questions: number }> {
  return database.inTown(town, async ({ db }) => ({
    votes: (await db.select().from(liveBallots)).length,
    questions: (await db.select().from(liveQuestions)).filter(({ text }) =>
      text.startsWith('bench'),
    ).length,
  }));
}

async function hall(origin: string, voteId: string) {
  const base = `${origin}/meetings/${slug}/live`;
  const cookies = await Promise.all(
    Array.from({ length: people }, async () => (await ask(base, {})).cookie),
  );
  const isFinal = (counts: Counts) => counts[`v:${voteId}`] === people && counts.asked === people;
  const screens = await Promise.all(
    Array.from({ length: people }, () => watch(`${base}/events`, isFinal)),
  );
  await sleep(1000);
  const since = performance.now();
  const statuses = await Promise.all(
    cookies.flatMap((cookie, n) => {
      const choice = `choice=c${(n % 3) + 1}`;
      const question = `key=bench-key-${n}&text=${encodeURIComponent(`bench ${n} の質問です`)}`;
      return [
        ask(`${base}/votes/${voteId}`, { cookie, body: choice }),
        // The same phone, twice: a finger that trembles.
        ask(`${base}/votes/${voteId}`, { cookie, body: choice }),
        ask(`${base}/questions`, { cookie, body: question }),
      ];
    }),
  );
  const accepted = performance.now();
  const refused = statuses.filter(({ status }) => status !== 303).map(({ status }) => status);
  if (refused.length > 0) throw new Error(`refused: ${refused.slice(0, 5)} (${refused.length})`);
  const end = performance.now() + patience;
  while (performance.now() < end && screens.some(({ done }) => !done)) await sleep(20);
  for (const screen of screens) screen.close();
  const last = Math.max(...screens.map(({ done = Number.POSITIVE_INFINITY }) => done));
  return { screens, late: Math.max(0, last - accepted) / 1000, took: (accepted - since) / 1000 };
}

async function measure(folder: string): Promise<Figure[]> {
  const server = await startBenchServer();
  try {
    const databaseUrl = await server.create();
    const product = await startProduct({ data: join(folder, 'data'), databaseUrl });
    const database = openServer(databaseUrl, 2);
    database.hooks.enqueue = async () => undefined;
    try {
      const before = await stored(database);
      const voteId = await database.inTown(town, openHall);
      const { screens, late, took } = await hall(product.origin, voteId);
      const after = await stored(database);
      const missing =
        Math.abs(people - (after.votes - before.votes)) + Math.abs(people - after.questions);
      // The first came before anybody did anything.
      const most = Math.max(...screens.map(({ events }) => events - 1));
      const rate = most / Math.max(1, took + late);
      return [
        atMost(`${people} votes and questions at once: last screen has the result`, late, 's', 1.5),
        atMost('votes and questions lost or doubled', missing, '', 0),
        atMost('events that one screen got', rate, 'per s', 4),
      ];
    } finally {
      await database.close();
      await product.stop();
    }
  } finally {
    agent.destroy();
    await server.stop();
  }
}

/** A hall of 400 phones that vote and ask at the same moment. */
export default {
  name: 'meeting',
  run: async () => {
    const folder = temporaryFolder();
    try {
      return await measure(folder.path);
    } finally {
      folder.remove();
    }
  },
} satisfies Bench;
