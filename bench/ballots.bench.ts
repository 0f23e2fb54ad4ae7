import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { openServer } from '#platform/database/server.ts';
import { publishCount } from '../src/services/participatory-budgets/ballots/counting/commands.ts';
import { readBallots } from '../src/services/participatory-budgets/ballots/counting/published.ts';
import { findCount } from '../src/services/participatory-budgets/ballots/counting/queries.ts';
import { countBallots } from '../src/services/participatory-budgets/ballots/counting/rules.ts';
import { fillBox } from '../src/services/participatory-budgets/ballots/demo.ts';
import { seeded } from '../src/services/participatory-budgets/ballots/demo-ballots.ts';
import {
  people,
  staff,
  writeRound,
} from '../src/services/participatory-budgets/ballots/made-round.testing.ts';
import {
  notePapers,
  signProtocol,
} from '../src/services/participatory-budgets/ballots/protocol/commands.ts';
import { readProtocol } from '../src/services/participatory-budgets/ballots/protocol/queries.ts';
import { cardCode } from '../src/services/participatory-budgets/ballots/roll/cards.ts';
import { takeRoll } from '../src/services/participatory-budgets/ballots/roll/commands.ts';
import {
  findRoll,
  listVoters,
  openVoter,
} from '../src/services/participatory-budgets/ballots/roll/queries.ts';
import { unlinkBallots } from '../src/services/participatory-budgets/ballots/voting/unlink.ts';
import { getRound, type Round } from '../src/services/participatory-budgets/rounds/queries.ts';
import { atMost, type Bench, type Figure } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import { startProduct, temporaryFolder } from './product.ts';

const town = '202070';
const secret = 'a secret that the bench and the product share';
const voters = 50_000;
const proposals = 30;
const casts = 200;
const actors = [staff('安'), staff('伴')] as const;

/** A round whose days of voting begin and end so many days from today. */
async function openRound(unit: Unit, from: number, until: number, count: number): Promise<Round> {
  const today = dayInTokyo(unit.now);
  const days = { votesFrom: addDays(today, from), votesUntil: addDays(today, until) };
  const id = await writeRound(unit, { ...days, maxChoices: 5 }, proposals);
  const { voters: list, tooYoung } = people(count);
  await takeRoll(unit, actors[0], secret, id, {
    ...{ voters: list, tooYoung, source: 'bench', digest: '', keepDays: 30 },
  });
  return getRound(unit, id);
}

/** Ballots of one to five choices. */
function made(): number[][] {
  const random = seeded(11);
  return Array.from({ length: voters }, () => {
    const count = 1 + Math.floor(random() * 5);
    const chosen = new Set<number>();
    while (chosen.size < count) chosen.add(1 + Math.floor(random() ** 2 * proposals));
    return [...chosen].sort((a, b) => a - b);
  });
}

/** A vote that is over, with all its ballots in the box, signed. */
async function voteOver(database: Database): Promise<Round> {
  // The roll is taken while votes are; the days end afterwards.
  const round = await database.inTown(town, (unit) => openRound(unit, -10, 10, voters));
  await database.inTown(town, async (unit) => {
    await unit.run(
      {
        name: 'bench_marks',
        text: `INSERT INTO participatory_budgets_marks (town, round_id, voter_id, channel, day)
          SELECT town, round_id, id, 'online', current_date FROM participatory_budgets_voters
          WHERE town = $1 AND round_id = $2::uuid`,
      },
      [town, round.id],
    );
    await fillBox(unit, round.id, made());
    await unit.run(
      {
        name: 'bench_over',
        text: `UPDATE participatory_budgets_rounds SET votes_until = current_date - 2
          WHERE town = $1 AND id = $2::uuid`,
      },
      [town, round.id],
    );
  });
  await database.inTown(town, (unit) => unlinkBallots(unit, round.id));
  await database.inTown(town, (unit) => notePapers(unit, actors[0], round.id, 0));
  for (const actor of actors) {
    await database.inTown(town, async (unit) => {
      const { digest } = await readProtocol(unit, await getRound(unit, round.id));
      await signProtocol(unit, actor, round.id, digest);
    });
  }
  return round;
}

async function counting(database: Database, origin: string): Promise<Figure[]> {
  const round = await voteOver(database);
  const since = performance.now();
  await database.inTown(town, (unit) => publishCount(unit, actors[1], round.id));
  const seconds = (performance.now() - since) / 1000;
  const count = await database.inTown(town, (unit) => findCount(unit, round.id));
  // Twice the same: from the tables as the town publishes them now, and from the file alone.
  const again = performance.now();
  const answer = await fetch(`${origin}/participatory-budgets/${round.slug}/count/ballots.csv`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const { patterns } = readBallots(bytes.toString('utf8'));
  const digest = createHash('sha256').update(bytes).digest('hex');
  const tally = count && countBallots(count.paper, patterns);
  const checked = (performance.now() - again) / 1000;
  const same = digest === count?.digest && isDeepStrictEqual(tally, count.tally);
  if (!same || tally?.ballots !== voters) throw new Error('the count cannot be repeated');
  const what = `${voters} ballots on ${proposals} proposals`;
  return [
    atMost(`counting and publishing ${what}`, seconds, 's', 2),
    atMost('fetching the published ballots and counting them again', checked, 's', 4),
  ];
}

/** One voter, over HTTP: card, ballot paper, cast. @returns milliseconds of casting */
async function castOne(base: string, who: { code: string; birth: string }, place: number) {
  let cookie = '';
  const post = async (path: string, form: URLSearchParams): Promise<void> => {
    const answer = await fetch(base + path, {
      ...{ method: 'POST', body: form, redirect: 'manual' },
      headers: { cookie, origin: new URL(base).origin, 'x-forwarded-for': `192.0.2.${place}` },
    });
    await answer.arrayBuffer();
    if (answer.status !== 303) throw new Error(`${path}: ${answer.status}`);
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  };
  await post('', new URLSearchParams(who));
  await post('/paper', new URLSearchParams([...'135'].map((number) => ['choices', number])));
  const since = performance.now();
  await post('/review', new URLSearchParams());
  return performance.now() - since;
}

async function casting(database: Database, origin: string): Promise<Figure> {
  const cards = await database.inTown(town, async (unit) => {
    const round = await openRound(unit, -10, 10, casts);
    const salt = (await findRoll(unit, round.id))?.salt ?? '';
    const rows = await listVoters(unit, round.id, { after: 0, limit: casts });
    return rows.map((row) => ({
      base: `${origin}/participatory-budgets/${round.slug}/vote`,
      code: cardCode(secret, salt, row.id, row.issue),
      birth: openVoter(secret, salt, row).birth,
    }));
  });
  const times: number[] = [];
  for (const [place, { base, ...who }] of cards.entries()) {
    times.push(await castOne(base, who, place % 250));
  }
  const sorted = times.slice(20).sort((a, b) => a - b);
  return atMost('casting a ballot, p95', sorted[Math.floor(sorted.length * 0.95)] ?? 0, 'ms', 80);
}

/** A vote of a town of 50,000. */
export default {
  name: 'ballots',
  run: async () => {
    const folder = temporaryFolder();
    const server = await startBenchServer();
    try {
      const databaseUrl = await server.create();
      const env = { TOMONI_SECRET: secret, TRUST_PROXY: '1' };
      const product = await startProduct({ data: join(folder.path, 'data'), databaseUrl, env });
      const database = openServer(databaseUrl, 2);
      database.hooks.enqueue = async () => undefined;
      try {
        const figures = await counting(database, product.origin);
        return [...figures, await casting(database, product.origin)];
      } finally {
        await database.close();
        await product.stop();
      }
    } finally {
      await server.stop();
      folder.remove();
    }
  },
} satisfies Bench;
