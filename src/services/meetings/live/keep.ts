import { and, asc, eq, isNull } from 'drizzle-orm';
import {
  closeInput,
  type RecordedInput,
  recordAnswer,
  recordInput,
  setModeration,
} from '#engines/threads/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import { lockMeeting, type MeetingRow } from '../meetings/queries.ts';
import { addEntry } from '../minutes/commands.ts';
import { moduleName, questionKind } from '../model.ts';
import { keepQuestion } from '../points/commands.ts';
import { settleReasons } from '../points/text.ts';
import { setQuestion, setVote } from './conduct.ts';
import { type HidingReason, hidingReasons, keepJob } from './model.ts';
import { countBallots, listVotes, type QuestionRow, type VoteRow } from './queries.ts';
import { percentOf } from './rules.ts';
import { live, liveQuestions, liveVotes } from './schema.ts';
import { hidingTexts, optionText, keptTexts as texts } from './text.ts';

const machine: Actor = { kind: 'system', name: moduleName };

/** Questions of one transaction; each opens a case. */
const batch = 20;
/** Days after the meeting in which what was not answered is due. */
const daysToAnswer = 30;

/** Nothing is taken any more; what came is kept by a job, because each question opens a case. */
export async function closeLive(unit: Unit, meetingId: string): Promise<void> {
  const { db, town, now } = unit;
  await db
    .update(live)
    .set({ questionsOpen: false })
    .where(and(eq(live.town, town), eq(live.meetingId, meetingId)));
  await db
    .update(liveVotes)
    .set({ state: 'closed', closedAt: now })
    .where(
      and(
        eq(liveVotes.town, town),
        eq(liveVotes.meetingId, meetingId),
        eq(liveVotes.state, 'open'),
      ),
    );
  await unit.enqueue(keepJob, { id: meetingId });
}

async function record(unit: Unit, meeting: MeetingRow, row: QuestionRow): Promise<RecordedInput> {
  const { id: subject, departmentId, ownerStaffId, day, areas, sample } = meeting;
  return recordInput(unit, machine, {
    ...{ kind: questionKind, subject, text: row.text, channel: 'meeting', sample, departmentId },
    wish: row.moderation === 'hidden' ? 'private' : 'public',
    ...{ author: { wantsNotices: false }, key: `live-${row.id}` },
    ...{ receivedOn: dayInTokyo(row.createdAt), dueOn: addDays(day, daysToAnswer) },
    ...(ownerStaffId && { ownerStaffId }),
    ...(areas[0] && { area: areas[0] }),
  });
}

const whyHidden = (reason: string): HidingReason =>
  hidingReasons.find((one) => one === reason) ?? 'off-topic';

/** A question of the hall becomes an input that somebody answers for; answered ones bring their answer. */
async function keepOne(unit: Unit, meeting: MeetingRow, row: QuestionRow): Promise<void> {
  const { id } = await record(unit, meeting, row);
  await setQuestion(unit, row.id, { inputId: id });
  if (row.moderation === 'hidden') {
    const reason = texts.hidden(hidingTexts[whyHidden(row.reason)]);
    await setModeration(unit, machine, id, { moderation: 'hidden', reason });
    await closeInput(unit, machine, id, reason);
    return;
  }
  await keepQuestion(unit, meeting.id, id, addDays(meeting.day, daysToAnswer));
  if (row.progress !== 'answered' && row.progress !== 'promised') return;
  const promised = row.progress === 'promised';
  await recordAnswer(unit, machine, [id], {
    text: row.note,
    reason: promised ? texts.promisedReason : settleReasons.question,
    outcome: promised ? 'taken-up' : 'explained',
  });
}

/** @returns how many questions were kept; 0 when there are none left. */
export async function keepQuestions(unit: Unit, meetingId: string): Promise<number> {
  const meeting = await lockMeeting(unit, meetingId);
  const { db, town } = unit;
  const rows = await db
    .select()
    .from(liveQuestions)
    .where(
      and(
        eq(liveQuestions.town, town),
        eq(liveQuestions.meetingId, meetingId),
        isNull(liveQuestions.inputId),
      ),
    )
    .orderBy(asc(liveQuestions.createdAt), asc(liveQuestions.id))
    .limit(batch);
  for (const row of rows) await keepOne(unit, meeting, row);
  return rows.length;
}

function lineOf({ kind, title, options }: VoteRow, counts: Readonly<Record<string, number>>) {
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const lines = options.map((option) => {
    const count = counts[option.value] ?? 0;
    return texts.choiceLine(optionText(kind, option).ja, count, percentOf(count, total));
  });
  return texts.voteLine(title, lines, total);
}

/** Results become lines of the draft minutes, once each; staff mend or drop them there. */
export async function keepVotes(unit: Unit, meetingId: string): Promise<void> {
  await lockMeeting(unit, meetingId);
  const votes = (await listVotes(unit, meetingId)).filter(
    ({ state, entryId }) => state === 'closed' && entryId === null,
  );
  const counted = await countBallots(
    unit,
    votes.map(({ id }) => id),
  );
  for (const vote of votes.reverse()) {
    const text = lineOf(vote, counted.get(vote.id) ?? {});
    const entryId = await addEntry(unit, machine, meetingId, {
      ...{ speaker: 'chair', name: '', named: false, text, makes: 'nothing' },
      key: `live-${vote.id}`,
    });
    await setVote(unit, vote.id, { entryId });
  }
}

/** Killed in the middle, it goes on where it was: each batch is a transaction of its own. */
export const liveJobs: readonly Job<never>[] = [
  {
    name: keepJob,
    run: async ({ database }, { town, id }: { readonly town: string; readonly id: string }) => {
      await database.inTown(town, (unit) => keepVotes(unit, id));
      while ((await database.inTown(town, (unit) => keepQuestions(unit, id))) > 0);
    },
  } satisfies Job<{ readonly town: string; readonly id: string }>,
];
