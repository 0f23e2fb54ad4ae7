import { say, type Text } from './i18n/text.ts';

/** Why a request was refused; the kind decides the HTTP status (see `statusOf`). */
export type ErrorKind =
  | 'not-found'
  | 'forbidden'
  | 'unauthenticated'
  | 'conflict'
  | 'rule-violation'
  | 'rate-limited'
  | 'too-large'
  | 'unavailable';

/** A machine-readable code and the sentence a person reads. Reasons belong to the module that refuses. */
export interface Reason {
  readonly code: string;
  readonly text: Text;
}

/** What a rule answers: allowed, or refused with a reason. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: Reason };

/** A refusal that reaches the person who asked; anything else that is thrown is a bug and shows as 500. */
export class AppError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly reason: Reason,
  ) {
    super(`${kind}: ${reason.code}`);
    this.name = 'AppError';
  }
}

/** Invalid input: one sentence per field, shown on the same page with 422 and everything typed kept. */
export class InputError extends Error {
  constructor(readonly fields: Readonly<Record<string, Text>>) {
    super(`invalid input: ${Object.keys(fields).join(', ')}`);
    this.name = 'InputError';
  }
}

const statuses = {
  'not-found': 404,
  forbidden: 403,
  unauthenticated: 401,
  conflict: 409,
  'rule-violation': 422,
  'rate-limited': 429,
  'too-large': 413,
  unavailable: 503,
} as const satisfies Record<ErrorKind, number>;

export function statusOf(kind: ErrorKind): (typeof statuses)[ErrorKind] {
  return statuses[kind];
}

/** The 404 for a record that is not there, or that the asker may not know to be there. */
export function notFound(what: Text): AppError {
  return new AppError('not-found', {
    code: 'not-found',
    text: {
      ja: `${what.ja}が見つかりません。`,
      en: `${what.en} was not found.`,
      easy: `${say(what, 'easy')}が ありません。`,
    },
  });
}
