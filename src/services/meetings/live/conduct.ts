import { and, eq, max } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { lockMeeting, type MeetingRow } from '../meetings/queries.ts';
import { meetingType } from '../model.ts';
import { recordPoint } from '../points/commands.ts';
import { assertMay } from '../policy.ts';
import { keptLive } from './commands.ts';
import type { PromiseForm, SettingsForm, VoteForm } from './inputs.ts';
import type { HidingReason } from './model.ts';
import { getQuestion, listQuestions, lockVote, type QuestionRow, type VoteRow } from './queries.ts';
import { optionsOf } from './rules.ts';
import { live, liveQuestions, liveVotes } from './schema.ts';
import { keptTexts, refusals } from './text.ts';

const unfinished: readonly MeetingRow['state'][] = ['draft', 'announced', 'running'];

/** The meeting, held: whoever conducts it goes one step after the other. */
async function begin(unit: Unit, actor: Actor, meetingId: string): Promise<MeetingRow> {
  assertMay(actor, 'meetings.moderate');
  const meeting = await lockMeeting(unit, meetingId);
  if (!unfinished.includes(meeting.state)) throw new AppError('rule-violation', refusals.notThis);
  return meeting;
}

async function note(unit: Unit, actor: Actor, id: string, act: string, details = {}) {
  const subject = { type: meetingType, id };
  await recordAudit(unit, actor, { action: `meetings.live-${act}`, subject, details });
}

export async function saveSettings(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { codeRequired, questionsOpen }: SettingsForm,
): Promise<void> {
  await begin(unit, actor, meetingId);
  await keptLive(unit, meetingId);
  await unit.db
    .update(live)
    .set({ codeRequired, questionsOpen })
    .where(and(eq(live.town, unit.town), eq(live.meetingId, meetingId)));
  await note(unit, actor, meetingId, 'set', { codeRequired, questionsOpen });
}

/** @returns its id. */
export async function prepareVote(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { kind, title, options }: VoteForm,
): Promise<string> {
  await begin(unit, actor, meetingId);
  const { db, town } = unit;
  const [last] = await db
    .select({ position: max(liveVotes.position) })
    .from(liveVotes)
    .where(and(eq(liveVotes.town, town), eq(liveVotes.meetingId, meetingId)));
  const id = newId();
  await db.insert(liveVotes).values({
    ...{ town, id, meetingId, position: (last?.position ?? 0) + 1, kind, title },
    ...{ options: optionsOf(kind, options), state: 'draft', shown: false },
  });
  await note(unit, actor, meetingId, 'vote-prepared');
  return id;
}

export async function setVote(
  { db, town }: Unit,
  id: string,
  set: Partial<Pick<VoteRow, 'state' | 'shown' | 'openedAt' | 'closedAt' | 'entryId'>>,
): Promise<void> {
  await db
    .update(liveVotes)
    .set(set)
    .where(and(eq(liveVotes.town, town), eq(liveVotes.id, id)));
}

export const voteActs = ['open', 'close', 'show', 'hide', 'remove'] as const;
export type VoteAct = (typeof voteActs)[number];

const from: Readonly<Record<VoteAct, readonly VoteRow['state'][]>> = {
  open: ['draft'],
  close: ['open'],
  show: ['open', 'closed'],
  hide: ['open', 'closed'],
  remove: ['draft'],
};

/** Opens, closes, shows, hides or removes a vote. @throws AppError `rule-violation` out of turn */
export async function actOnVote(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { voteId, act }: { readonly voteId: string; readonly act: VoteAct },
): Promise<void> {
  const meeting = await begin(unit, actor, meetingId);
  const vote = await lockVote(unit, meetingId, voteId, 'update');
  const early = act === 'open' && meeting.state !== 'running';
  if (early || !from[act].includes(vote.state)) {
    throw new AppError('rule-violation', refusals.notThis);
  }
  const { db, town, now } = unit;
  if (act === 'open') await setVote(unit, voteId, { state: 'open', openedAt: now });
  if (act === 'close') await setVote(unit, voteId, { state: 'closed', closedAt: now });
  if (act === 'show' || act === 'hide') await setVote(unit, voteId, { shown: act === 'show' });
  if (act === 'remove') {
    await db.delete(liveVotes).where(and(eq(liveVotes.town, town), eq(liveVotes.id, voteId)));
  }
  await note(unit, actor, meetingId, `vote-${act}`, { vote: voteId });
}

export async function setQuestion(
  { db, town }: Unit,
  id: string,
  set: Partial<Pick<QuestionRow, 'moderation' | 'progress' | 'reason' | 'note' | 'inputId'>>,
): Promise<void> {
  await db
    .update(liveQuestions)
    .set(set)
    .where(and(eq(liveQuestions.town, town), eq(liveQuestions.id, id)));
}

async function putBack({ db, town }: Unit, meetingId: string): Promise<void> {
  await db
    .update(liveQuestions)
    .set({ progress: 'waiting' })
    .where(
      and(
        eq(liveQuestions.town, town),
        eq(liveQuestions.meetingId, meetingId),
        eq(liveQuestions.progress, 'now'),
      ),
    );
}

/** What staff do with a question; hidden ones vanish from every screen with the next event. */
export type QuestionAct =
  | { readonly act: 'now' | 'wait' | 'show' }
  | { readonly act: 'hide'; readonly reason: HidingReason }
  | { readonly act: 'answered'; readonly note: string }
  | { readonly act: 'promise'; readonly promise: PromiseForm };

async function apply(unit: Unit, actor: Actor, row: QuestionRow, asked: QuestionAct) {
  const { id, meetingId } = row;
  switch (asked.act) {
    case 'now':
      await putBack(unit, meetingId);
      return setQuestion(unit, id, { progress: 'now' });
    case 'wait':
      return setQuestion(unit, id, { progress: 'waiting' });
    case 'show':
      return setQuestion(unit, id, { moderation: 'shown', reason: '' });
    case 'hide':
      return setQuestion(unit, id, {
        ...{ moderation: 'hidden', reason: asked.reason },
        ...(row.progress === 'now' && { progress: 'waiting' as const }),
      });
    case 'answered':
      return setQuestion(unit, id, { progress: 'answered', note: asked.note });
    case 'promise': {
      const { staffId, ...promise } = asked.promise;
      const point = { kind: 'promise', key: `live-${id}`, ...promise } as const;
      await recordPoint(unit, actor, meetingId, { ...point, ...(staffId && { staffId }) });
      const note = keptTexts.promised(promise.text);
      return setQuestion(unit, id, { progress: 'promised', note });
    }
  }
}

/** @throws AppError `rule-violation` for a question that is not shown, or done already */
export async function actOnQuestion(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { questionId, ...asked }: QuestionAct & { readonly questionId: string },
): Promise<void> {
  await begin(unit, actor, meetingId);
  const row = await getQuestion(unit, meetingId, questionId, 'update');
  const shown = row.moderation === 'shown';
  const done = row.progress === 'answered' || row.progress === 'promised';
  const fits =
    asked.act === 'hide'
      ? row.moderation !== 'hidden'
      : asked.act === 'show'
        ? !shown
        : shown && !done;
  if (!fits) throw new AppError('rule-violation', refusals.notThis);
  await apply(unit, actor, row, asked);
  await note(unit, actor, meetingId, `question-${asked.act}`, { question: questionId });
}

/** Takes the question with most voices before the hall; none waits: only the one discussed goes back. */
export async function nextQuestion(unit: Unit, actor: Actor, meetingId: string): Promise<void> {
  await begin(unit, actor, meetingId);
  const rows = await listQuestions(unit, meetingId, { moderation: 'shown', limit: 500 });
  const next = rows.find(({ progress }) => progress === 'waiting');
  await putBack(unit, meetingId);
  if (next) await setQuestion(unit, next.id, { progress: 'now' });
  await note(unit, actor, meetingId, 'question-next');
}
