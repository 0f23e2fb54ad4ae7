import { createHash } from 'node:crypto';
import type { Snapshot, VoteKind, VoteOption } from './model.ts';
import { longestQuestion, scaleEnd } from './model.ts';

/** Letters that nobody mixes up, neither on a screen nor by ear. */
export const codeLetters = '23456789abcdefghjkmnpqrstuvwxyz';
const codeLength = 6;

/** @param bytes random; each becomes a letter, near enough evenly */
export function codeFrom(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, codeLength), (byte) =>
    codeLetters.charAt(byte % codeLetters.length),
  ).join('');
}

/** As somebody may type it: wide letters, capitals, spaces and hyphens between. */
export function readCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐ー]/g, '');
}

/** Words for choices stand one a line; of a scale the words for its two ends. */
export function optionsOf(kind: VoteKind, lines: readonly string[]): readonly VoteOption[] {
  if (kind === 'yes-no') return ['yes', 'no'].map((value) => ({ value, label: '' }));
  if (kind === 'choices') return lines.map((label, n) => ({ value: `c${n + 1}`, label }));
  const [first = '', last = ''] = lines;
  return Array.from({ length: scaleEnd }, (_, n) => ({
    value: String(n + 1),
    label: n === 0 ? first : n === scaleEnd - 1 ? last : '',
  }));
}

/** Questions are one paragraph: line breaks on a big screen push the others out. */
export function readQuestion(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim().slice(0, longestQuestion);
}

/** Whole percents; of nothing they are 0. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12);

/** What an open page needs to know. Counts are drawn at once, other changes by reading the page again. */
export interface LiveEvent {
  /** Changes with what can be done: a vote opened, a result shown, another question discussed. */
  readonly shape: string;
  /** Changes with the list of questions. */
  readonly list: string;
  /** By the name of the place on the page. */
  readonly counts: Readonly<Record<string, number>>;
}

function countsOf({ asked, questions, votes }: Snapshot): Record<string, number> {
  const counts: Record<string, number> = { asked };
  for (const { id, voices } of questions) counts[`q:${id}`] = voices;
  for (const vote of votes) {
    counts[`v:${vote.id}`] = vote.ballots;
    for (const { value } of vote.counts ? vote.options : []) {
      counts[`v:${vote.id}:${value}`] = vote.counts?.[value] ?? 0;
    }
  }
  return counts;
}

/** The event that tells a snapshot, and its id: the same in every process. */
export function eventOf(snapshot: Snapshot): { readonly id: string; readonly event: LiveEvent } {
  const { running, questionsOpen, questions, votes } = snapshot;
  const now = questions.find(({ progress }) => progress === 'now')?.id;
  const shapes = votes.map(({ id, state, counts }) => [id, state, counts !== undefined]);
  const event: LiveEvent = {
    shape: digest([running, questionsOpen, now, shapes]),
    list: digest(questions.map(({ id, text, progress, note }) => [id, text, progress, note])),
    counts: countsOf(snapshot),
  };
  return { id: digest(event), event };
}
