import {
  isComplete,
  letterDate,
  mayIssue,
  type Reasons,
  type Template,
} from '#engines/letters/contract.ts';
import type { Verdict } from '#platform/errors.ts';
import { decisionRefusals as refusals } from './text.ts';

export const outcomes = ['approve', 'refuse'] as const;
export type Outcome = (typeof outcomes)[number];

/** States in which a decision may still be prepared: before the approvers it is frozen. */
const preparable: ReadonlySet<string> = new Set(['received', 'reviewing']);

export function canPrepare(state: string): boolean {
  return preparable.has(state);
}

export interface Prepared {
  readonly outcome: Outcome;
  readonly fields: Readonly<Record<string, string>>;
  readonly reasons?: Reasons;
}

/**
 * May this be put before anybody, or decided? A refusal goes out in writing with rule, facts and 教示
 * (行政手続法8条), so it needs a letter that prints them; no letter has a hole in a sentence.
 */
export function isReady(decision: Prepared, template: Template | undefined): Verdict {
  const refusing = decision.outcome === 'refuse';
  if (!template) return refusing ? { ok: false, reason: refusals.letterNeeded } : { ok: true };
  if (template.content.refusal !== refusing) return { ok: false, reason: refusals.otherLetter };
  const issuable = mayIssue(template.content, decision.reasons);
  return issuable.ok ? isComplete(template.content, decision.fields) : issuable;
}

/** Kinds of letters that tell what was decided on an application. */
const decidingKinds: Readonly<Record<Outcome, ReadonlySet<string>>> = {
  approve: new Set(['decision', 'notice', 'receipt']),
  refuse: new Set(['refusal']),
};

/** Templates that this outcome can go out with. */
export function templatesFor(outcome: Outcome, all: readonly Template[]): readonly Template[] {
  return all.filter(
    ({ content }) =>
      decidingKinds[outcome].has(content.kind) && content.refusal === (outcome === 'refuse'),
  );
}

export const yenText = (yen: number): string => `${yen.toLocaleString('en')}円`;

interface Known {
  readonly receivedOn: string;
  readonly receipt: string;
  readonly procedure: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What is known already for the blanks of a letter: of the case, then answers of the same name. */
export function prefilled(
  { content }: Template,
  { receivedOn, receipt, procedure, answers }: Known,
): Record<string, string> {
  const own: Readonly<Record<string, string>> = {
    appliedOn: letterDate(receivedOn),
    receipt,
    procedure,
    decision: '申請のとおり承認します。',
  };
  return Object.fromEntries(
    content.fields.flatMap(({ key }) => {
      const answer = answers[key];
      const said = typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
      const value = own[key] ?? said;
      return value === '' ? [] : [[key, value] as const];
    }),
  );
}

/** The sum that is decided stands in the letter as it stands in the draft. */
export function withAmount(
  { content }: Template,
  fields: Readonly<Record<string, string>>,
  amount: number | undefined,
): Record<string, string> {
  const { amount: _, ...rest } = fields;
  const has = content.fields.some(({ key }) => key === 'amount');
  return has && amount !== undefined ? { ...rest, amount: yenText(amount) } : rest;
}
