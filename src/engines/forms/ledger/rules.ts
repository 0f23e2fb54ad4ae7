import { createHash } from 'node:crypto';
import type { Answers, FieldKind, FormDefinition, SimpleField } from '../definition/model.ts';
import type { PrefillMarks } from '../drafts/model.ts';
import { sameAnswer } from '../filling/changes.ts';
import { allPlaces } from '../filling/paths.ts';
import type { Channel } from '../owner.ts';
import { normalised } from '../prefill/compare.ts';

export type WrittenKind = Exclude<FieldKind, 'repeat'>;
export type WritingSeconds = Readonly<Record<WrittenKind, number>>;

/**
 * Seconds to write one answer on a phone, before a town sets its own: about two characters a second
 * in Japanese with conversion, and the time to look the answer up where people have to (bank book).
 */
export const standardSeconds: WritingSeconds = {
  text: 10,
  'long-text': 60,
  name: 20,
  date: 8,
  postcode: 6,
  address: 30,
  phone: 8,
  email: 15,
  number: 4,
  money: 5,
  'yes-no': 2,
  choice: 4,
  choices: 6,
  scale: 3,
  matrix: 20,
  ranking: 15,
  file: 60,
  'bank-account': 60,
  consent: 3,
  declaration: 3,
  'map-point': 45,
};

export const writtenKinds = Object.keys(standardSeconds) as readonly WrittenKind[];

/** More than an hour for one answer is a slip of the hand. */
export const mostSeconds = 3600;

export interface FilledAnswer {
  readonly path: string;
  readonly fieldKind: WrittenKind;
  readonly source: string;
  readonly sourceDigest: string | null;
  readonly seconds: number;
}

export interface SentDraft {
  readonly channel: Channel;
  readonly enteredBy?: string;
  readonly prefilled: PrefillMarks;
}

const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('hex');

/** The postcode writes prefecture, city and town of an address: the larger half of it. */
const shareOfPostcode = 0.5;

interface Origins {
  readonly draft: SentDraft;
  /** Paths of addresses that the postcode button filled. */
  readonly byPostcode: ReadonlySet<string>;
  readonly seconds: WritingSeconds;
}

function filledBy(
  field: SimpleField,
  path: string,
  answer: unknown,
  { draft, byPostcode, seconds }: Origins,
): Pick<FilledAnswer, 'source' | 'sourceDigest' | 'seconds'> {
  const mark = draft.prefilled[path];
  if (mark && sameAnswer(normalised(field, mark.value), answer)) {
    const half = mark.source === 'postcode' ? shareOfPostcode : 1;
    const saved = Math.round(seconds[field.kind] * half);
    return { source: mark.source, sourceDigest: digestOf(mark.value), seconds: saved };
  }
  if (byPostcode.has(path)) {
    const saved = Math.round(seconds[field.kind] * shareOfPostcode);
    return { source: 'postcode', sourceDigest: null, seconds: saved };
  }
  // What staff type at the counter saves the applicant nothing that the form could claim.
  return { source: draft.enteredBy ? 'staff' : 'typed', sourceDigest: null, seconds: 0 };
}

/** For every answer that was sent, what filled it; an edited prefill counts as typed. */
export function filledAnswers(
  { fields }: Pick<FormDefinition, 'fields'>,
  answers: Answers,
  origins: Origins,
): FilledAnswer[] {
  return allPlaces(fields, answers)
    .filter(({ answer }) => answer !== undefined)
    .map(({ field, path, answer }) => ({
      ...{ path, fieldKind: field.kind },
      ...filledBy(field, path, answer, origins),
    }));
}
