import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { and, eq, sql } from 'drizzle-orm';
import { parse } from 'yaml';
import { z } from 'zod';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { recordSamples } from '#engines/threads/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { createConsultation } from '../consultations/commands.ts';
import { followConsultation } from '../consultations/follow.ts';
import { ConsultationForm } from '../consultations/inputs.ts';
import { type Consultation, getConsultation } from '../consultations/queries.ts';
import { seedKind, statementKind } from '../model.ts';
import { consultations } from '../schema.ts';
import { computeGrouping } from './compute.ts';
import { keepGrouping, readVotes } from './group.ts';
import { numberStatements, openConversation } from './keep.ts';
import { conversations, statements, voters, votes } from './schema.ts';

const loader: Actor = { kind: 'system', name: 'demo' };
const text = z.object({ ja: z.string(), en: z.string(), easy: z.string() });

const File = z.object({
  seed: z.number(),
  /** People of each. */
  camps: z.array(z.number()),
  conversation: z.object({
    ...{ slug: z.string(), title: text, question: text, html: z.string(), department: z.string() },
    ...{ project: z.string(), topics: z.array(z.string()), policy: z.number() },
    ...{ opens: z.number(), closes: z.number() },
  }),
  statements: z.array(
    z.object({
      ...{ by: z.enum(['town', 'people']), text: z.string() },
      /** Of each camp, the share that agrees. */
      views: z.array(z.number()),
    }),
  ),
});
type File = z.output<typeof File>;

async function publish(unit: Unit, { conversation }: File): Promise<Consultation> {
  const { title, question, department, opens, closes, ...rest } = conversation;
  const section = await findDepartmentByCode(unit, department);
  const today = dayInTokyo(unit.now);
  const form = ConsultationForm.parse({
    ...rest,
    ...{ form: 'statements', access: 'browser', moderation: 'before', additions: 'on' },
    ...{ title: title.ja, titleEn: title.en, titleEasy: title.easy },
    ...{ question: question.ja, questionEn: question.en, questionEasy: question.easy },
    ...{
      departmentId: section?.id,
      opensOn: addDays(today, opens),
      closesOn: addDays(today, closes),
    },
  });
  const id = await createConsultation(unit, loader, form, { sample: true });
  const { db, town } = unit;
  await db
    .update(consultations)
    .set({ state: 'published', publishedAt: unit.now })
    .where(and(eq(consultations.town, town), eq(consultations.id, id)));
  const consultation = await getConsultation(unit, id);
  await followConsultation(unit, consultation);
  return consultation;
}

async function addStatements(unit: Unit, consultation: Consultation, file: File): Promise<void> {
  const { id, departmentId, opensOn } = consultation;
  const ids = await recordSamples(
    unit,
    loader,
    file.statements.map(({ by, text: said }, index) => ({
      ...{ kind: by === 'town' ? seedKind : statementKind, subject: id, text: said, departmentId },
      ...{ channel: 'web', wish: 'public', author: { wantsNotices: false } },
      receivedOn: addDays(opensOn, by === 'town' ? 0 : index - 12),
    })),
  );
  await openConversation(unit, id);
  await numberStatements(
    unit,
    id,
    ids.map((one, index) => ({
      ...{ id: one, seed: file.statements[index]?.by === 'town', shown: true },
    })),
  );
}

interface Votes {
  readonly voter: number[];
  readonly statement: number[];
  readonly value: number[];
}

/** The same people in every demo town: each has a camp, passes some and does not see all. */
function dealVotes({ seed, camps, statements: asked }: File): Votes {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const dealt: Votes = { voter: [], statement: [], value: [] };
  const campOf = camps.flatMap((people, camp) => Array.from({ length: people }, () => camp));
  for (const [person, camp] of campOf.entries()) {
    const patience = 0.4 + random() * 0.5;
    for (const [index, { views }] of asked.entries()) {
      if (random() > patience) continue;
      const agrees = random() < (views[camp] ?? 0.5);
      dealt.voter.push(person + 1);
      dealt.statement.push(index + 1);
      dealt.value.push(random() < 0.08 ? 0 : agrees ? 1 : -1);
    }
  }
  return dealt;
}

/** In three statements, for a first start waits for them. */
async function insertVotes({ db, town }: Unit, id: string, people: number, dealt: Votes) {
  const mine = and(eq(conversations.town, town), eq(conversations.consultationId, id));
  await db.update(conversations).set({ voters: people }).where(mine);
  await db.execute(sql`
    INSERT INTO ${voters} (town, consultation_id, person, number)
    SELECT ${town}, ${id}::uuid, 'sample ' || n, n FROM generate_series(1, ${people}::int) n`);
  await db.execute(sql`
    INSERT INTO ${votes} (town, consultation_id, voter, statement, value)
    SELECT ${town}, ${id}::uuid, * FROM unnest(${sql.param(dealt.voter)}::int[],
           ${sql.param(dealt.statement)}::int[], ${sql.param(dealt.value)}::smallint[])`);
  await db.execute(sql`
    UPDATE ${statements} SET agree = counted.agree, disagree = counted.disagree, pass = counted.pass
      FROM (SELECT statement, count(*) FILTER (WHERE value = 1)::int AS agree,
                   count(*) FILTER (WHERE value = -1)::int AS disagree,
                   count(*) FILTER (WHERE value = 0)::int AS pass
              FROM ${votes} WHERE town = ${town} AND consultation_id = ${id} GROUP BY statement) counted
     WHERE ${statements.town} = ${town} AND ${statements.consultationId} = ${id}
       AND ${statements.number} = counted.statement`);
}

/** A map of opinions of the demo town with made-up voters (見本). */
export async function loadStatementsDemo(unit: Unit, folder: string): Promise<void> {
  const path = join(folder, 'opinions/statements.yaml');
  const file = File.parse(parse(readFileSync(path, 'utf8')));
  const consultation = await publish(unit, file);
  const { id } = consultation;
  await addStatements(unit, consultation, file);
  const people = file.camps.reduce((sum, camp) => sum + camp, 0);
  await insertVotes(unit, id, people, dealVotes(file));
  const grouping = await computeGrouping(await readVotes(unit, id));
  await keepGrouping(unit, id, { grouping, readAt: unit.now });
}
