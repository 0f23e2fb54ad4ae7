import { createHash } from 'node:crypto';
import type { MarkCounts } from '../marks/queries.ts';
import type { EnvelopeRefusal } from '../model.ts';

/** Everything that is counted on the roll and in the boxes, without a name and without a choice. */
export interface Figures {
  readonly voters: number;
  readonly marks: MarkCounts;
  /** One-time codes for the screen at the counter. */
  readonly passes: { readonly issued: number; readonly used: number };
  /** In the electronic box. */
  readonly ballots: number;
  readonly receipts: number;
  readonly envelopes: {
    /** Without those whose number was a slip. */
    readonly accepted: number;
    /** By the way in which the person had voted before; `late`: it came after the last day. */
    readonly refused: Readonly<Partial<Record<EnvelopeRefusal, number>>>;
  };
  readonly bundles: { readonly all: number; readonly open: number };
  /** Sheets of bundles that two people typed alike. */
  readonly typed: number;
  /** Papers found when the box was opened, counted by hand; undefined until then. */
  readonly inBox: number | undefined;
}

/**
 * Where two figures must agree. `screens`: one code was used for each mark of the screen; `electronic`: a
 * ballot for each mark; `receipts`: a receipt for each ballot; `envelopes`: a mark for each one taken;
 * `box`: a paper for each one handed out or taken; `typed`: each paper was typed.
 */
export const lineKeys = ['screens', 'electronic', 'receipts', 'envelopes', 'box', 'typed'] as const;
export type LineKey = (typeof lineKeys)[number];

export interface Line {
  readonly key: LineKey;
  readonly expected: number;
  /** Undefined until it is counted. */
  readonly found: number | undefined;
  /** What was found over what was expected; 0 until it is counted. */
  readonly difference: number;
}

/** Papers that should be in the box: handed out at the counter, or in envelopes that were taken. */
export const papersExpected = ({ marks }: Figures): number => marks.counter + marks.post;

export function compare(figures: Figures): Line[] {
  const { marks, passes, ballots, receipts, envelopes, typed, inBox } = figures;
  const pairs: Readonly<Record<LineKey, readonly [number, number | undefined]>> = {
    screens: [marks.terminal, passes.used],
    electronic: [marks.online + passes.used, ballots],
    receipts: [ballots, receipts],
    envelopes: [envelopes.accepted, marks.post],
    box: [papersExpected(figures), inBox],
    // Nothing can be missing of a box that nobody has counted.
    typed: [inBox ?? 0, inBox === undefined ? undefined : typed],
  };
  return lineKeys.map((key) => {
    const [expected, found] = pairs[key];
    return { key, expected, found, difference: found === undefined ? 0 : found - expected };
  });
}

/** What people found out about a line; it explains the difference that it names, and no other. */
export interface Finding {
  readonly line: string;
  readonly figure: number;
  readonly words: string;
}

export interface Explained extends Line {
  /** Empty where there is no difference, or none that was explained. */
  readonly words: string;
}

/** @param findings the newest last */
export function explain(lines: readonly Line[], findings: readonly Finding[]): Explained[] {
  return lines.map((line) => {
    const last = findings.findLast((one) => one.line === line.key);
    const fits = line.difference !== 0 && last?.figure === line.difference;
    return { ...line, words: fits ? last.words : '' };
  });
}

export const hindrances = ['voting', 'no-roll', 'box', 'bundles', 'differences'] as const;
export type Hindrance = (typeof hindrances)[number];

/** Why the protocol cannot be signed yet; nothing when it can. */
export function hindrancesOf(
  figures: Figures,
  lines: readonly Explained[],
  over: boolean,
): Hindrance[] {
  const found: Hindrance[] = [];
  if (!over) found.push('voting');
  if (figures.voters === 0) found.push('no-roll');
  if (figures.inBox === undefined) found.push('box');
  if (figures.bundles.open > 0) found.push('bundles');
  if (lines.some(({ difference, words }) => difference !== 0 && words === '')) {
    found.push('differences');
  }
  return found;
}

/** What people sign: figures and words. Any other content has another digest, and no signature. */
export function digestOf(roundId: string, figures: Figures, lines: readonly Explained[]): string {
  const content = JSON.stringify([roundId, figures, lines]);
  return createHash('sha256').update(content).digest('hex');
}

/** People who must stand for it (二人制). */
export const signersNeeded = 2;
