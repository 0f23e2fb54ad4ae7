import { and, asc, count, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { getMeeting } from '../meetings/queries.ts';
import { type ShownQuestion, type ShownVote, type Snapshot, shownQuestions } from './model.ts';
import { live, liveBallots, liveQuestions, liveSupports, liveVotes } from './schema.ts';
import { liveNames } from './text.ts';

export type LiveRow = typeof live.$inferSelect;
export type QuestionRow = typeof liveQuestions.$inferSelect;
export type VoteRow = typeof liveVotes.$inferSelect;

export async function findLive(
  { db, town }: Unit,
  meetingId: string,
): Promise<LiveRow | undefined> {
  const [row] = await db
    .select()
    .from(live)
    .where(and(eq(live.town, town), eq(live.meetingId, meetingId)));
  return row;
}

export interface CountedQuestion extends QuestionRow {
  /** People who ask it, the first one included. */
  readonly voices: number;
}

const rank = sql`CASE ${liveQuestions.progress} WHEN 'now' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END`;
const voices = sql<number>`(1 + count(${liveSupports.voice}))::int`;

/** The one discussed, then those who wait by voices, then what is done; hidden ones for staff only. */
export async function listQuestions(
  { db, town }: Unit,
  meetingId: string,
  of: { readonly moderation?: QuestionRow['moderation']; readonly limit: number },
): Promise<CountedQuestion[]> {
  const rows = await db
    .select({ row: liveQuestions, voices })
    .from(liveQuestions)
    .leftJoin(
      liveSupports,
      and(eq(liveSupports.town, town), eq(liveSupports.questionId, liveQuestions.id)),
    )
    .where(
      and(
        eq(liveQuestions.town, town),
        eq(liveQuestions.meetingId, meetingId),
        of.moderation && eq(liveQuestions.moderation, of.moderation),
      ),
    )
    .groupBy(liveQuestions.town, liveQuestions.id)
    .orderBy(asc(rank), desc(voices), asc(liveQuestions.createdAt), asc(liveQuestions.id))
    .limit(of.limit);
  return rows.map(({ row, voices }) => ({ ...row, voices }));
}

/** The one rule of what others read of a live question: shown, and masked. */
export function shownOf(question: CountedQuestion): ShownQuestion | undefined {
  const { id, moderation, shownText, voices, progress, note } = question;
  return moderation === 'shown' ? { id, text: shownText, voices, progress, note } : undefined;
}

export async function countQuestions({ db, town }: Unit, meetingId: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(liveQuestions)
    .where(
      and(
        eq(liveQuestions.town, town),
        eq(liveQuestions.meetingId, meetingId),
        ne(liveQuestions.moderation, 'hidden'),
      ),
    );
  return row?.total ?? 0;
}

/** Newest first. */
export async function listVotes({ db, town }: Unit, meetingId: string): Promise<VoteRow[]> {
  return db
    .select()
    .from(liveVotes)
    .where(and(eq(liveVotes.town, town), eq(liveVotes.meetingId, meetingId)))
    .orderBy(desc(liveVotes.position));
}

type Counts = Readonly<Record<string, number>>;

/** Ballots by vote and choice. */
export async function countBallots(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Counts>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ voteId: liveBallots.voteId, choice: liveBallots.choice, total: count() })
    .from(liveBallots)
    .where(and(eq(liveBallots.town, town), inArray(liveBallots.voteId, [...ids])))
    .groupBy(liveBallots.voteId, liveBallots.choice);
  const found = new Map<string, Record<string, number>>();
  for (const { voteId, choice, total } of rows) {
    found.set(voteId, { ...found.get(voteId), [choice]: total });
  }
  return found;
}

/** Votes with their counts, for staff; `all` tells the counts of every one, shown or not. */
export async function readVotes(
  unit: Unit,
  meetingId: string,
  { all }: { readonly all: boolean },
): Promise<(ShownVote & { readonly shown: boolean })[]> {
  const rows = (await listVotes(unit, meetingId)).filter(({ state }) => all || state !== 'draft');
  const ids = rows.map(({ id }) => id);
  const counted = await countBallots(unit, ids);
  return rows.map(({ id, title, kind, state, options, shown }) => {
    const counts = counted.get(id) ?? {};
    const ballots = Object.values(counts).reduce((sum, one) => sum + one, 0);
    const told = all || shown ? { counts } : {};
    return { id, title, kind, state, options, shown, ballots, ...told };
  });
}

/** What everybody at a meeting sees. @throws AppError `not-found` */
export async function readSnapshot(unit: Unit, meetingId: string): Promise<Snapshot> {
  const { state } = await getMeeting(unit, meetingId);
  const row = await findLive(unit, meetingId);
  const of = { moderation: 'shown', limit: shownQuestions } as const;
  const running = state === 'running';
  return {
    running,
    questionsOpen: running && (row?.questionsOpen ?? false),
    asked: await countQuestions(unit, meetingId),
    questions: (await listQuestions(unit, meetingId, of)).flatMap((one) => shownOf(one) ?? []),
    votes: await readVotes(unit, meetingId, { all: false }),
  };
}

/** What one voice did in a meeting. */
export interface OwnActs {
  /** Choice by vote. */
  readonly ballots: ReadonlyMap<string, string>;
  /** Questions that it asks as well. */
  readonly supports: ReadonlySet<string>;
  readonly questions: readonly QuestionRow[];
}

export async function readOwnActs(
  { db, town }: Unit,
  meetingId: string,
  voice: string,
): Promise<OwnActs> {
  const ballots = await db
    .select({ voteId: liveBallots.voteId, choice: liveBallots.choice })
    .from(liveBallots)
    .innerJoin(liveVotes, and(eq(liveVotes.town, town), eq(liveVotes.id, liveBallots.voteId)))
    .where(
      and(
        eq(liveBallots.town, town),
        eq(liveBallots.voice, voice),
        eq(liveVotes.meetingId, meetingId),
      ),
    );
  const supports = await db
    .select({ id: liveSupports.questionId })
    .from(liveSupports)
    .where(and(eq(liveSupports.town, town), eq(liveSupports.voice, voice)));
  const questions = await db
    .select()
    .from(liveQuestions)
    .where(
      and(
        eq(liveQuestions.town, town),
        eq(liveQuestions.meetingId, meetingId),
        eq(liveQuestions.voice, voice),
      ),
    )
    .orderBy(desc(liveQuestions.createdAt));
  return {
    ballots: new Map(ballots.map(({ voteId, choice }) => [voteId, choice])),
    supports: new Set(supports.map(({ id }) => id)),
    questions,
  };
}

/** A question of this meeting, held against others. @throws AppError `not-found` */
export async function getQuestion(
  { db, town }: Unit,
  meetingId: string,
  id: string,
  mode: 'update' | 'share',
): Promise<QuestionRow> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(liveQuestions)
        .where(
          and(
            eq(liveQuestions.town, town),
            eq(liveQuestions.meetingId, meetingId),
            eq(liveQuestions.id, id),
          ),
        )
        .for(mode)
    : [];
  if (!row) throw notFound(liveNames.question);
  return row;
}

/** A vote of this meeting, held against others. @throws AppError `not-found` */
export async function lockVote(
  { db, town }: Unit,
  meetingId: string,
  id: string,
  mode: 'update' | 'share',
): Promise<VoteRow> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(liveVotes)
        .where(
          and(eq(liveVotes.town, town), eq(liveVotes.meetingId, meetingId), eq(liveVotes.id, id)),
        )
        .for(mode)
    : [];
  if (!row) throw notFound(liveNames.vote);
  return row;
}
