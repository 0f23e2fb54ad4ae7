import type { Verdict } from '#platform/errors.ts';
import type { IssueState } from './model.ts';
import { refusals } from './text.ts';

/** What somebody may want to do with an issue. */
export type Act =
  | 'compose'
  | 'submit'
  | 'publish'
  | 'unschedule'
  | 'correct'
  | 'withdraw'
  | 'reopen';

const states = {
  compose: 'draft',
  submit: 'draft',
  publish: 'draft',
  unschedule: 'scheduled',
  correct: 'published',
  withdraw: 'published',
  reopen: 'withdrawn',
} as const satisfies Record<Act, IssueState>;

export function canDo(act: Act, state: IssueState): Verdict {
  if (states[act] === state) return { ok: true };
  const onItsWay = state === 'waiting' || state === 'scheduled';
  return { ok: false, reason: onItsWay ? refusals.onItsWay : refusals.notNow };
}

export function allowedActs(state: IssueState): readonly Act[] {
  return (Object.keys(states) as Act[]).filter((act) => states[act] === state);
}

export interface Contents {
  readonly articles: number;
  readonly hasPdf: boolean;
  readonly pdfText: string;
}

/**
 * An issue has something to read, and nobody is left with a PDF alone: its text or articles stand for
 * it (JIS X 8341-3:2016, 1.1.1; みんなの公共サイト運用ガイドライン on PDF-only content).
 */
export function isReadable({ articles, hasPdf, pdfText }: Contents): Verdict {
  if (articles > 0) return { ok: true };
  if (!hasPdf) return { ok: false, reason: refusals.empty };
  return pdfText.trim() ? { ok: true } : { ok: false, reason: refusals.pdfWithoutText };
}

/** When an issue becomes public: a moment to come, or at once. */
export function publicFrom(publishAt: Date | null, now: Date): Date | undefined {
  return publishAt && publishAt > now ? publishAt : undefined;
}

/**
 * The new order after one step up or down, by ids; at the ends nothing changes.
 */
export function moved(
  order: readonly string[],
  id: string,
  direction: 'up' | 'down',
): readonly string[] {
  const from = order.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  const other = order[to];
  if (from === -1 || other === undefined) return order;
  return order.map((one, place) => {
    if (place === from) return other;
    return place === to ? id : one;
  });
}
