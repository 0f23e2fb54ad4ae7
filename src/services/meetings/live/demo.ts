import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { DemoLive } from '../demo-file.ts';
import { getMeeting } from '../meetings/queries.ts';
import { askLive, castBallot, supportQuestion } from './commands.ts';
import { actOnQuestion, actOnVote, prepareVote } from './conduct.ts';
import { listQuestions } from './queries.ts';
import { optionsOf } from './rules.ts';

type DemoVote = DemoLive['votes'][number];

async function holdVote(unit: Unit, actor: Actor, meetingId: string, vote: DemoVote) {
  const { kind, title, options, ballots } = vote;
  const voteId = await prepareVote(unit, actor, meetingId, { kind, title, options: [...options] });
  if (!vote.open) return;
  await actOnVote(unit, actor, meetingId, { voteId, act: 'open' });
  const meeting = await getMeeting(unit, meetingId);
  for (const [n, { value: choice }] of optionsOf(kind, options).entries()) {
    for (let one = 0; one < (ballots[n] ?? 0); one += 1) {
      await castBallot(unit, meeting, `sample ${n} ${one}`, { voteId, choice });
    }
  }
  if (vote.shown) await actOnVote(unit, actor, meetingId, { voteId, act: 'show' });
}

/** Sample votes and questions of a running meeting. */
export async function holdLive(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { votes, questions }: DemoLive,
): Promise<void> {
  for (const vote of votes.toReversed()) await holdVote(unit, actor, meetingId, vote);
  const meeting = await getMeeting(unit, meetingId);
  for (const [n, { text }] of questions.entries()) {
    await askLive(unit, meeting, `sample ${n}`, { text, key: `sample-question-${n}` });
  }
  for (const { id, text } of await listQuestions(unit, meetingId, { limit: questions.length })) {
    const sample = questions.find((one) => one.text === text);
    for (let one = 1; one < (sample?.voices ?? 1); one += 1) {
      await supportQuestion(unit, meeting, `sample voice ${one}`, id);
    }
    const step = { act: 'now', questionId: id } as const;
    if (sample?.now) await actOnQuestion(unit, actor, meetingId, step);
  }
}
