import { grouped, receiptSecret, secretMatches } from '#engines/cases/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import type { Viewer } from '../visibility.ts';
import { voicePages } from './model.ts';
import type { InputRow } from './present.ts';
import { findRow } from './queries.ts';

export interface OwnedVoice {
  readonly row: InputRow;
  readonly viewer: Viewer;
  /** Known only to who came with it. */
  readonly secret?: string;
}

function ownedBy(c: HttpContext, row: InputRow): OwnedVoice | undefined {
  const { actor } = c.var;
  if (actor.kind === 'citizen' && row.authorUserId === actor.userId) {
    return { row, viewer: { kind: 'author', userId: actor.userId } };
  }
  const secret = receiptSecret(c, voicePages, grouped(row.receipt));
  if (!secret || !secretMatches(secret, row.secretHash)) return undefined;
  return { row, secret, viewer: { kind: 'author', inputIds: [row.id] } };
}

/**
 * Does `work` for the author of the voice of the address, in one unit. Whoever is not gets the page that
 * asks for the numbers, whether there is such a voice or not.
 */
export async function withOwnVoice(
  c: HttpContext,
  work: (unit: Unit, owned: OwnedVoice) => Promise<Response | undefined>,
): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const done = await inTown(c, async (unit) => {
    const row = await findRow(unit, c.req.param('id') ?? '');
    const owned = row && ownedBy(c, row);
    return owned && work(unit, owned);
  });
  return done ?? c.redirect(voicePages.find, 303);
}
