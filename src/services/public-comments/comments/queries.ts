import { and, asc, desc, eq, exists, inArray, not, type SQL, sql } from 'drizzle-orm';
import { readReceipt, secretMatches } from '#engines/cases/contract.ts';
import { type Input, readInputs, type Viewer } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Call } from '../calls/queries.ts';
import { type Channel, channels, commentKind } from '../model.ts';
import type { Numbers } from '../results/model.ts';
import { calls, comments, filings, submissions } from '../schema.ts';
import type { CommentFilter } from './inputs.ts';

export type Submission = typeof submissions.$inferSelect;
export type CommentRow = typeof comments.$inferSelect;

/** A comment with what this reader may read of it. */
export interface Comment extends CommentRow {
  readonly input: Input | undefined;
}

/** The row, whoever asks: who may see it, the caller knows. */
export async function findByReceipt(
  { db, town }: Unit,
  receipt: string,
  lock = false,
): Promise<Submission | undefined> {
  const code = readReceipt(receipt);
  if (!code) return undefined;
  const asked = db
    .select()
    .from(submissions)
    .where(and(eq(submissions.town, town), eq(submissions.receipt, code)));
  const [row] = await (lock ? asked.for('update') : asked);
  return row;
}

/** A wrong receipt and a wrong secret get the same answer in the same time; the caller limits attempts. */
export async function findBySecret(
  unit: Unit,
  receipt: string,
  secret: string,
): Promise<Submission | undefined> {
  const row = await findByReceipt(unit, receipt);
  return secretMatches(secret, row?.secretHash) ? row : undefined;
}

/** What an account sent, the newest first. */
export async function listOwnSubmissions(
  { db, town }: Unit,
  userId: string,
): Promise<readonly { readonly submission: Submission; readonly call: Call }[]> {
  return db
    .select({ submission: submissions, call: calls })
    .from(submissions)
    .innerJoin(calls, and(eq(calls.town, submissions.town), eq(calls.id, submissions.callId)))
    .where(and(eq(submissions.town, town), eq(submissions.userId, userId)))
    .orderBy(desc(submissions.id))
    .limit(50);
}

/** Adds what the reader may read; what was said is the engine's to give. */
async function withInputs(unit: Unit, viewer: Viewer, found: CommentRow[]): Promise<Comment[]> {
  const ids = found.map(({ id }) => id);
  const inputs = new Map<string, Input>();
  if (ids.length > 0) {
    for await (const page of readInputs(unit, viewer, { ids })) {
      for (const input of page) inputs.set(input.id, input);
    }
  }
  return found.map((row) => ({ ...row, input: inputs.get(row.id) }));
}

/** What one submission says now, as its author reads it. */
export async function commentsOfSubmission(
  unit: Unit,
  submissionId: string,
): Promise<readonly Comment[]> {
  const { db, town } = unit;
  const found = await db
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.town, town),
        eq(comments.submissionId, submissionId),
        eq(comments.withdrawn, false),
      ),
    )
    .orderBy(asc(comments.number));
  const viewer: Viewer = { kind: 'author', inputIds: found.map(({ id }) => id) };
  return withInputs(unit, viewer, found);
}

export interface CommentList {
  readonly comments: readonly Comment[];
  readonly total: number;
  /** Of their submissions. */
  readonly submissions: ReadonlyMap<string, Submission>;
}

export const commentsPerPage = 50;

const live = (town: string, callId: string) =>
  and(eq(comments.town, town), eq(comments.callId, callId), eq(comments.withdrawn, false));

function filed({ db, town }: Unit): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(filings)
      .where(and(eq(filings.town, town), eq(filings.commentId, comments.id))),
  );
}

/** Those whose words this reader may search; a list of the engine's, page by page. */
async function saying(unit: Unit, viewer: Viewer, callId: string, words: string) {
  const ids: string[] = [];
  const filter = { kind: commentKind, subject: callId, words };
  for await (const page of readInputs(unit, viewer, filter)) ids.push(...page.map(({ id }) => id));
  return ids;
}

async function submissionsOf({ db, town }: Unit, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Submission>();
  const found = await db
    .select()
    .from(submissions)
    .where(and(eq(submissions.town, town), inArray(submissions.id, [...new Set(ids)])));
  return new Map(found.map((one) => [one.id, one]));
}

async function wanted(
  unit: Unit,
  viewer: Viewer,
  callId: string,
  { q, section, filed: inRow, channel }: CommentFilter,
): Promise<SQL | undefined> {
  const { db, town } = unit;
  const came = (way: Channel) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(submissions)
        .where(
          and(
            eq(submissions.town, town),
            eq(submissions.id, comments.submissionId),
            eq(submissions.channel, way),
          ),
        ),
    );
  const isFiled = filed(unit);
  return and(
    live(town, callId),
    section === '' ? undefined : eq(comments.section, section),
    inRow === '' ? undefined : inRow === 'yes' ? isFiled : not(isFiled),
    channel === '' ? undefined : came(channel),
    q === '' ? undefined : inArray(comments.id, await saying(unit, viewer, callId, q)),
  );
}

/** For the desk: what came in, in the order of its numbers. */
export async function listComments(
  unit: Unit,
  viewer: Viewer,
  callId: string,
  filter: CommentFilter,
): Promise<CommentList> {
  const { db } = unit;
  const where = await wanted(unit, viewer, callId, filter);
  const found = await db
    .select()
    .from(comments)
    .where(where)
    .orderBy(asc(comments.number))
    .limit(commentsPerPage)
    .offset((filter.page - 1) * commentsPerPage);
  return {
    comments: await withInputs(unit, viewer, found),
    total: await db.$count(comments, where),
    submissions: await submissionsOf(
      unit,
      found.map(({ submissionId }) => submissionId),
    ),
  };
}

/** Every comment that the filter finds, for what is done with all of them; numbers in order. */
export async function matchingComments(
  unit: Unit,
  viewer: Viewer,
  callId: string,
  filter: CommentFilter,
): Promise<readonly Pick<CommentRow, 'id' | 'section'>[]> {
  return unit.db
    .select({ id: comments.id, section: comments.section })
    .from(comments)
    .where(await wanted(unit, viewer, callId, filter))
    .orderBy(asc(comments.number));
}

/** Comments by their ids, as the reader may read them. */
export async function findComments(
  unit: Unit,
  viewer: Viewer,
  callId: string,
  ids: readonly string[],
): Promise<readonly Comment[]> {
  if (ids.length === 0) return [];
  const found = await unit.db
    .select()
    .from(comments)
    .where(and(live(unit.town, callId), inArray(comments.id, [...ids])))
    .orderBy(asc(comments.number));
  return withInputs(unit, viewer, found);
}

/** A table is written by people: suggestions look at the newest that stand in no row. */
const candidates = 400;

export async function listUnfiled(
  unit: Unit,
  viewer: Viewer,
  callId: string,
): Promise<readonly Comment[]> {
  const found = await unit.db
    .select()
    .from(comments)
    .where(and(live(unit.town, callId), not(filed(unit))))
    .orderBy(desc(comments.number))
    .limit(candidates);
  return withInputs(unit, viewer, found);
}

/** Numbers of those in no row, all of them. */
export async function unfiledNumbers(unit: Unit, callId: string): Promise<number[]> {
  const found = await unit.db
    .select({ number: comments.number })
    .from(comments)
    .where(and(live(unit.town, callId), not(filed(unit))))
    .orderBy(asc(comments.number));
  return found.map(({ number }) => number);
}

/** Everybody whose words count, for checks that nothing of them is published. */
export async function listPeople({ db, town }: Unit, callId: string) {
  const { name, address, email } = submissions;
  return db
    .selectDistinct({ name, address, email })
    .from(submissions)
    .where(
      and(
        eq(submissions.town, town),
        eq(submissions.callId, callId),
        eq(submissions.withdrawn, false),
      ),
    );
}

/** A person who sent twice, by account or mail, is one; nobody else can be told apart. */
export async function countNumbers({ db, town }: Unit, callId: string): Promise<Numbers> {
  const person = sql<string>`coalesce(${submissions.userId}, nullif(lower(${submissions.email}), ''), ${submissions.id}::text)`;
  const found = await db
    .select({ person, channel: submissions.channel, n: sql<number>`count(${comments.id})::int` })
    .from(submissions)
    .innerJoin(
      comments,
      and(
        eq(comments.town, submissions.town),
        eq(comments.submissionId, submissions.id),
        eq(comments.withdrawn, false),
      ),
    )
    .where(and(eq(submissions.town, town), eq(submissions.callId, callId)))
    .groupBy(submissions.id, submissions.channel, person);
  const byChannel = Object.fromEntries(
    channels.flatMap((channel) => {
      const count = found.filter((one) => one.channel === channel).length;
      return count > 0 ? [[channel, count] as const] : [];
    }),
  );
  return {
    people: new Set(found.map((one) => one.person)).size,
    submissions: found.length,
    comments: found.reduce((total, { n }) => total + n, 0),
    byChannel,
  };
}
