import { rememberReceipt } from '#engines/cases/contract.ts';
import { ownVoiceHref, voicePages } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { inTown } from '#platform/http/context.ts';
import { draftHref, home, reportHref } from '../model.ts';
import { findNearby } from '../nearby/queries.ts';
import type { Near } from '../nearby/rules.ts';
import { personOf } from '../person.ts';
import { findReport, type Report, readShown, type ShownReport } from '../reports/queries.ts';
import { type Category, findCategory, type Setup } from '../settings/queries.ts';
import { type Draft, findDraft, placeOf, sendDraft, setupFor } from './drafts.ts';

export const steps = ['place', 'near', 'details', 'check'] as const;
export type Step = (typeof steps)[number];

export const stepHref = (draftId: string, step: Step): string => `${draftHref(draftId)}/${step}`;

export interface OpenDraft {
  readonly draft: Draft;
  readonly setup: Setup;
  readonly category: Category;
}

/** Milliseconds; later somebody else may sit at the computer, and needs the numbers. */
const pressedAgain = 10 * 60 * 1000;

/**
 * Sends the draft and leads to its page, which this browser may open. Also the second time: whoever
 * pressed twice may never have seen the first answer, and the numbers with it.
 */
export async function leadToVoice(c: HttpContext, unit: Unit, draft: Draft): Promise<Response> {
  const recorded = await sendDraft(unit, c.var.actor, draft);
  rememberReceipt(c, voicePages, recorded);
  return c.redirect(`${ownVoiceHref(recorded.id)}?done=sent`, 303);
}

/**
 * Does `work` for who writes the draft of the address, in one unit. Whoever does not begins anew; a
 * draft that was sent leads to its receipt.
 */
export async function withDraft(
  c: HttpContext,
  work: (unit: Unit, open: OpenDraft) => Promise<Response>,
): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const person = personOf(c);
  return inTown(c, async (unit) => {
    const draft = await findDraft(unit, person, c.req.param('draft') ?? '');
    if (!draft) return c.redirect(`${home}/new?expired`, 303);
    const sent = await findReport(unit, draft.id);
    if (sent) {
      const justNow = unit.now.getTime() - sent.createdAt.getTime() < pressedAgain;
      return justNow ? leadToVoice(c, unit, draft) : c.redirect(ownVoiceHref(sent.inputId), 303);
    }
    const setup = await setupFor(unit, draft);
    const category = findCategory(setup, draft.category);
    if (!category) return c.redirect(`${home}/new`, 303);
    return work(unit, { draft, setup, category });
  });
}

/** A report that may be the same problem, with its words where everybody may read them. */
export interface NearReport extends Near<Report> {
  readonly shown?: ShownReport;
  readonly href?: string;
}

/** Reports that may be the same problem; none where the place is not complete or has no point. */
export async function nearDraft(
  unit: Unit,
  { draft, setup, category }: OpenDraft,
): Promise<readonly NearReport[]> {
  const place = await placeOf(unit, setup, draft).catch((error: unknown) => {
    if (error instanceof InputError) return undefined;
    throw error;
  });
  if (!place?.point) return [];
  const from = { ...place.point, approximate: place.approximate };
  const near = await findNearby(unit, category, from);
  const shown = await readShown(
    unit,
    near.map(({ row }) => row),
  );
  return near.map((one) => {
    const told = shown.find(({ report }) => report.id === one.row.id);
    return { ...one, ...(told && { shown: told, href: reportHref(one.row.id) }) };
  });
}
