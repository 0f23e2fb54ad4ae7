import { createHmac } from 'node:crypto';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { clientAddress, networkOf } from '#platform/http/client-address.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { takeHit, tooOften } from '#platform/http/rate-limit.ts';
import type { Draft } from '../drafts/model.ts';
import { getDraft } from '../drafts/queries.ts';
import type { FormHead } from '../owner.ts';
import { getFormOwner } from '../owners.ts';
import { text } from '../text.ts';
import { draftSecret } from './draft-cookie.ts';

/** Wrong secrets and foreign drafts from one network; people mistype a link a few times at most. */
const guesses = { name: 'forms.open-draft', limit: 20, window: 600 };

export interface OpenDraft {
  readonly draft: Draft;
  readonly head: FormHead;
}

/** The draft of the address with the secret of its cookie, for whoever may see it. */
export async function openDraft(
  c: HttpContext,
  unit: Unit,
  secret: string | undefined = draftSecret(c),
): Promise<OpenDraft> {
  const draft = await getDraft(unit, c.var.actor, c.req.param('draftId') ?? '', secret);
  const head = await getFormOwner(draft.owner).describe(unit, draft);
  if (!head) throw notFound(text.draft);
  return { draft, head };
}

async function countGuess(c: HttpContext): Promise<void> {
  const network = networkOf(clientAddress(c));
  const key = createHmac('sha256', c.var.platform.secret).update(network).digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, guesses, key));
  if (hit.allowed) return;
  c.header('Retry-After', String(hit.retryAfter));
  throw tooOften(hit.retryAfter);
}

/**
 * Work on a draft in a unit of work. Each refusal counts against the network it came from, in a unit
 * of its own: the first one is rolled back.
 * @throws AppError not-found for a wrong secret and a foreign draft alike, rate-limited
 */
export async function withDraft<T>(
  c: HttpContext,
  work: (unit: Unit, open: OpenDraft) => Promise<T>,
  secret?: string,
): Promise<T> {
  // Personal data on somebody's screen: no copy in any cache, and Back asks for what is saved now.
  c.header('Cache-Control', 'no-store');
  try {
    return await inTown(c, async (unit) => work(unit, await openDraft(c, unit, secret)));
  } catch (error) {
    if (error instanceof AppError && error.kind === 'not-found') await countGuess(c);
    throw error;
  }
}
