import { randomInt } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { lineLinks } from '../schema.ts';

const codeMinutes = 30;

/** A code that the person sends to the town's LINE account; 8 digits, 30 minutes. */
export async function startLink(unit: Unit, recipient: string): Promise<void> {
  const code = String(randomInt(10_000_000, 100_000_000));
  const codeExpiresAt = new Date(unit.now.getTime() + codeMinutes * 60_000);
  await unit.db
    .insert(lineLinks)
    .values({ town: unit.town, recipient, code, codeExpiresAt })
    .onConflictDoUpdate({
      target: [lineLinks.town, lineLinks.recipient],
      set: { code, codeExpiresAt },
    });
}

/** Ends a link from our side. */
export async function removeLink(unit: Unit, recipient: string): Promise<void> {
  await unit.db
    .delete(lineLinks)
    .where(and(eq(lineLinks.town, unit.town), eq(lineLinks.recipient, recipient)));
}

/** Ends a link because the person blocked the town's account. */
export async function forgetLineUser(unit: Unit, lineUserId: string): Promise<void> {
  await unit.db
    .delete(lineLinks)
    .where(and(eq(lineLinks.town, unit.town), eq(lineLinks.lineUserId, lineUserId)));
}

/** Connects the LINE account that sent a code. @returns whether the code was one of ours. */
export async function finishLink(unit: Unit, code: string, lineUserId: string): Promise<boolean> {
  await forgetLineUser(unit, lineUserId);
  const linked = await unit.db
    .update(lineLinks)
    .set({ lineUserId, linkedAt: unit.now, code: null, codeExpiresAt: null })
    .where(
      and(
        eq(lineLinks.town, unit.town),
        eq(lineLinks.code, code),
        gt(lineLinks.codeExpiresAt, unit.now),
      ),
    )
    .returning({ recipient: lineLinks.recipient });
  return linked.length > 0;
}
