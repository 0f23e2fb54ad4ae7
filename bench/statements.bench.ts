import { join } from 'node:path';
import type { Pool } from 'pg';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { recordSamples, registerInputKinds } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { openServer } from '#platform/database/server.ts';
import {
  createConsultation,
  publishConsultation,
} from '../src/services/opinions/consultations/commands.ts';
import { ConsultationForm } from '../src/services/opinions/consultations/inputs.ts';
import { inputKinds } from '../src/services/opinions/kinds.ts';
import { statementKind } from '../src/services/opinions/model.ts';
import { performGrouping } from '../src/services/opinions/statements/group.ts';
import { numberStatements } from '../src/services/opinions/statements/keep.ts';
import { findGrouping, listStatements } from '../src/services/opinions/statements/queries.ts';
import { saveSeeds } from '../src/services/opinions/statements/seeds.ts';
import { atLeast, atMost, type Bench, type Figure } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import { startProduct, temporaryFolder } from './product.ts';

const town = '202070';
const system: Actor = { kind: 'system', name: 'bench' };
const slug = 'bench';
const people = 33_000;
const statements = 500;
const votes = 1_500_000;
const rounds = 200;
const seeds = ['道を直す。', '公園を増やす。', '図書館を夜も開ける。'];

/** A conversation of 500 statements. @returns its id */
async function converse(unit: Unit): Promise<string> {
  const section = await findDepartmentByCode(unit, 'seisaku');
  const departmentId = section?.id ?? '';
  const form = ConsultationForm.parse({
    ...{
      slug,
      form: 'statements',
      title: '大きな会話',
      question: 'どう思いますか。',
      departmentId,
    },
    ...{ html: '<p>背景です。</p>', opensOn: '2026-01-01', closesOn: '2036-01-01' },
    ...{ access: 'browser', moderation: 'before', additions: 'on' },
  });
  const id = await createConsultation(unit, system, form, { sample: true });
  await saveSeeds(unit, system, id, seeds.join('\n'));
  await publishConsultation(unit, system, id);
  const said = Array.from({ length: statements - seeds.length }, (_, number) => ({
    ...{ kind: statementKind, subject: id, text: `意見${number}です。`, departmentId },
    ...({ channel: 'web', wish: 'public', author: { wantsNotices: false } } as const),
  }));
  const ids = await recordSamples(unit, system, said);
  const kept = ids.map((one) => ({ id: one, seed: false, shown: true }));
  await numberStatements(unit, id, kept);
  return id;
}

/** Three camps; who they are depends on the number alone, so that every run has the same votes. */
async function dealVotes(pool: Pool, id: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(
      `INSERT INTO opinions_voters (town, consultation_id, person, number)
       SELECT $1, $2, 'bench ' || n, n FROM generate_series(1, $3::int) n`,
      [town, id, people],
    );
    await client.query(
      `INSERT INTO opinions_votes (town, consultation_id, voter, statement, value)
       SELECT DISTINCT ON (voter, statement) $1, $2::uuid, voter, statement,
              CASE WHEN noise % 10 < 7 THEN sign((camp * 7 + statement) % 5 - 1.5) ELSE noise % 3 - 1 END
         FROM (SELECT 1 + n % $3::int AS voter, n % $3::int % 3 AS camp,
                      1 + ('x' || substr(md5('s' || n), 1, 7))::bit(28)::int % $4::int AS statement,
                      ('x' || substr(md5('v' || n), 1, 7))::bit(28)::int AS noise
                 FROM generate_series(1, $5::int) n) dealt`,
      [town, id, people, statements, Math.round(votes * 1.06)],
    );
    await client.query(
      `UPDATE opinions_statements s SET agree = c.agree, disagree = c.disagree, pass = c.pass
         FROM (SELECT statement, count(*) FILTER (WHERE value = 1) AS agree,
                      count(*) FILTER (WHERE value = -1) AS disagree,
                      count(*) FILTER (WHERE value = 0) AS pass
                 FROM opinions_votes WHERE consultation_id = $1 GROUP BY statement) c
        WHERE s.consultation_id = $1 AND s.number = c.statement`,
      [id],
    );
    await client.query('UPDATE opinions_conversations SET voters = $2 WHERE consultation_id = $1', [
      ...[id, people],
    ]);
    await client.query('RESET session_replication_role');
    await client.query('VACUUM ANALYZE opinions_votes, opinions_voters, opinions_statements');
  } finally {
    client.release();
  }
}

const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;

async function timed(work: () => Promise<Response>, status: number): Promise<number> {
  const since = performance.now();
  const answer = await work();
  await answer.arrayBuffer();
  if (answer.status !== status) throw new Error(`answered ${answer.status}`);
  return performance.now() - since;
}

/** A browser that goes on and on: its next statement, its vote on it. */
async function voteOn(origin: string) {
  const base = `${origin}/opinions/statements/${slug}/vote`;
  const [asked, voted]: [number[], number[]] = [[], []];
  let cookie = '';
  for (let round = 0; round < rounds; round += 1) {
    let page = '';
    const ask = async () => {
      const answer = await fetch(base, { headers: { cookie } });
      page = await answer.clone().text();
      return answer;
    };
    asked.push(await timed(ask, 200));
    const number = /name="number" value="(\d+)"/.exec(page)?.[1] ?? '';
    const body = new URLSearchParams({ number, choice: 'agree' });
    const headers = { cookie, origin, 'sec-fetch-site': 'same-origin' };
    const send = async () => {
      const answer = await fetch(base, { method: 'POST', body, headers, redirect: 'manual' });
      cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? '';
      return answer;
    };
    voted.push(await timed(send, 303));
  }
  return { asked: p95(asked), voted: p95(voted) };
}

async function measure(folder: string): Promise<Figure[]> {
  const server = await startBenchServer({ durable: true });
  try {
    const databaseUrl = await server.create();
    const product = await startProduct({ data: join(folder, 'data'), databaseUrl });
    const database = openServer(databaseUrl, 2);
    database.hooks.enqueue = async () => undefined;
    try {
      registerInputKinds(inputKinds);
      const id = await database.inTown(town, converse);
      await dealVotes(database.pool, id);
      const before = await database.inTown(town, (unit) => listStatements(unit, id));
      const { asked, voted } = await voteOn(product.origin);
      const after = await database.inTown(town, (unit) => listStatements(unit, id));
      const agreed = (rows: typeof after) => rows.reduce((sum, { agree }) => sum + agree, 0);
      const since = performance.now();
      await performGrouping(database, town, id);
      const grouping = (performance.now() - since) / 1000;
      const found = await database.inTown(town, (unit) => findGrouping(unit, id));
      const counted = found?.grouping.manifest.votes ?? 0;
      return [
        atLeast('votes in the matrix', counted, '', votes),
        atMost(
          'groups of 33,000 people on 500 statements, from database to database',
          grouping,
          's',
          10,
        ),
        atMost(
          'groups that are not the camps that there are',
          Math.abs((found?.grouping.groups.length ?? 0) - 3),
          '',
          0,
        ),
        atMost('one more vote, whole request, p95', voted, 'ms', 50),
        atMost('the next statement to vote on, p95', asked, 'ms', 50),
        atMost('votes lost or doubled', Math.abs(agreed(after) - agreed(before) - rounds), '', 0),
      ];
    } finally {
      await database.close();
      await product.stop();
    }
  } finally {
    await server.stop();
  }
}

/** A town votes on statements: one more vote, the next one to see, and the groups. */
export default {
  name: 'statements',
  run: async () => {
    const folder = temporaryFolder();
    try {
      return await measure(folder.path);
    } finally {
      folder.remove();
    }
  },
} satisfies Bench;
