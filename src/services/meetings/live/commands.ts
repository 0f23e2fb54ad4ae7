import { and, eq, sql } from 'drizzle-orm';
import { maskPersonalData } from '#engines/analysis/contract.ts';
import { filterText, readFilterSettings } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { takeRandom } from '#platform/random.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import type { LiveQuestionForm } from './inputs.ts';
import { mostQuestions } from './model.ts';
import { findLive, getQuestion, type LiveRow, lockVote } from './queries.ts';
import { codeFrom, readQuestion } from './rules.ts';
import { live, liveBallots, liveQuestions, liveSupports } from './schema.ts';
import { formErrors, refusals } from './text.ts';

/** The live part of a meeting, there from the first look on. */
export async function keptLive(unit: Unit, meetingId: string): Promise<LiveRow> {
  const found = await findLive(unit, meetingId);
  if (found) return found;
  const row: LiveRow = {
    ...{ town: unit.town, meetingId, code: codeFrom(takeRandom(6)) },
    ...{ codeRequired: false, questionsOpen: true },
  };
  await unit.db
    .insert(live)
    .values(row)
    .onConflictDoNothing({ target: [live.town, live.meetingId] });
  return (await findLive(unit, meetingId)) ?? row;
}

function assertRunning({ state }: MeetingRow): void {
  if (state !== 'running') throw new AppError('rule-violation', refusals.notRunning);
}

/** How often the very same words may come before a person looks. */
const sameWords = 3;

async function ownCounts({ db, town }: Unit, meetingId: string, voice: string, shownText: string) {
  const [row] = await db
    .select({
      own: sql<number>`count(*) FILTER (WHERE ${liveQuestions.voice} = ${voice})::int`,
      same: sql<number>`count(*) FILTER (WHERE ${liveQuestions.shownText} = ${shownText})::int`,
    })
    .from(liveQuestions)
    .where(and(eq(liveQuestions.town, town), eq(liveQuestions.meetingId, meetingId)));
  return row ?? { own: 0, same: 0 };
}

async function isKnown({ db, town }: Unit, meetingId: string, voice: string, key: string) {
  const rows = await db
    .select({ id: liveQuestions.id })
    .from(liveQuestions)
    .where(
      and(
        eq(liveQuestions.town, town),
        eq(liveQuestions.meetingId, meetingId),
        eq(liveQuestions.voice, voice),
        eq(liveQuestions.key, key),
      ),
    );
  return rows.length > 0;
}

/**
 * Somebody in the hall asks. Masked by its form and judged by the town's rules at once: what no rule
 * stops is shown, the rest waits for a person. The same form sent twice is one question.
 * @throws AppError `rule-violation` while no questions are taken
 */
export async function askLive(
  unit: Unit,
  meeting: MeetingRow,
  voice: string,
  form: LiveQuestionForm,
): Promise<void> {
  assertRunning(meeting);
  const { id: meetingId } = meeting;
  const text = readQuestion(form.text);
  if (await isKnown(unit, meetingId, voice, form.key)) return;
  if (!(await findLive(unit, meetingId))?.questionsOpen) {
    throw new AppError('rule-violation', refusals.questionsClosed);
  }
  const { text: shownText, found } = maskPersonalData(text);
  const { own, same } = await ownCounts(unit, meetingId, voice, shownText);
  if (own >= mostQuestions) throw new AppError('rule-violation', refusals.enough);
  const facts = { found, alike: same >= sameWords };
  const { verdict, rules } = filterText(text, await readFilterSettings(unit), facts);
  await unit.db
    .insert(liveQuestions)
    .values({
      ...{ town: unit.town, id: newId(), meetingId, voice, key: form.key, text, shownText },
      ...{ moderation: verdict === 'hold' ? 'held' : 'shown', progress: 'waiting' },
      ...{ reason: rules.join(' '), note: '', createdAt: unit.now },
    })
    .onConflictDoNothing({
      target: [liveQuestions.town, liveQuestions.meetingId, liveQuestions.voice, liveQuestions.key],
    });
}

/** 「私も聞きたい」: one of each voice; whoever asked first counts already. */
export async function supportQuestion(
  unit: Unit,
  meeting: MeetingRow,
  voice: string,
  id: string,
): Promise<void> {
  assertRunning(meeting);
  const question = await getQuestion(unit, meeting.id, id, 'share');
  if (question.moderation !== 'shown' || question.voice === voice) return;
  await unit.db
    .insert(liveSupports)
    .values({ town: unit.town, questionId: id, voice })
    .onConflictDoNothing();
}

/**
 * One ballot a voice and vote; another choice replaces it while the vote is open. Whoever closes the
 * vote waits for ballots under way, so none comes after.
 * @throws InputError for what cannot be chosen; AppError `rule-violation` when the vote is not open
 */
export async function castBallot(
  unit: Unit,
  meeting: MeetingRow,
  voice: string,
  { voteId, choice }: { readonly voteId: string; readonly choice: string },
): Promise<void> {
  assertRunning(meeting);
  const vote = await lockVote(unit, meeting.id, voteId, 'share');
  if (vote.state !== 'open') throw new AppError('rule-violation', refusals.voteClosed);
  if (!vote.options.some(({ value }) => value === choice)) {
    throw new InputError({ choice: formErrors.choice });
  }
  await unit.db
    .insert(liveBallots)
    .values({ town: unit.town, voteId, voice, choice, at: unit.now })
    .onConflictDoUpdate({
      target: [liveBallots.town, liveBallots.voteId, liveBallots.voice],
      set: { choice, at: unit.now },
    });
}
