import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { TownAlert } from '#platform/http/context.ts';
import { acts, confirmations, situations } from '../schema.ts';
import { words } from './text.ts';

export type Situation = Omit<typeof situations.$inferSelect, 'town'>;
/** A situation that is on. */
export type OpenSituation = Situation & { readonly endedAt: null };

const isOpen = (row: Situation | undefined): row is OpenSituation => row?.endedAt === null;

export async function findOpenSituation({ db, town }: Unit): Promise<OpenSituation | undefined> {
  const [row] = await db
    .select()
    .from(situations)
    .where(and(eq(situations.town, town), isNull(situations.endedAt)));
  return isOpen(row) ? row : undefined;
}

/** @throws AppError `conflict` when nothing is on. */
export async function getOpenSituation(unit: Unit): Promise<OpenSituation> {
  const open = await findOpenSituation(unit);
  if (open) return open;
  throw new AppError('conflict', { code: 'not-on', text: words.notOn });
}

export async function findSituation({ db, town }: Unit, id: string) {
  const [row] = await db
    .select()
    .from(situations)
    .where(and(eq(situations.town, town), eq(situations.id, id)));
  return row;
}

const listed = 50;

/** Past and present, newest first. */
export async function listSituations({ db, town }: Unit): Promise<readonly Situation[]> {
  return db
    .select()
    .from(situations)
    .where(eq(situations.town, town))
    .orderBy(desc(situations.startedAt))
    .limit(listed);
}

const actsShown = 200;

/** What was done in a situation, newest first, with who confirmed it. */
export async function listActs({ db, town }: Unit, situationId: string) {
  return db
    .select({ act: acts, confirmedBy: confirmations.staffName, confirmedAt: confirmations.at })
    .from(acts)
    .leftJoin(
      confirmations,
      and(eq(confirmations.town, acts.town), eq(confirmations.actId, acts.id)),
    )
    .where(and(eq(acts.town, town), eq(acts.situationId, situationId)))
    .orderBy(desc(acts.at), desc(acts.id))
    .limit(actsShown);
}

export type ListedAct = Awaited<ReturnType<typeof listActs>>[number];

/** What every page of the town says while a real emergency is on. */
export async function findAlert(unit: Unit): Promise<TownAlert | undefined> {
  const open = await findOpenSituation(unit);
  if (open?.mode !== 'real') return undefined;
  return { title: words.startTitle(open.title), href: '/emergency' };
}
