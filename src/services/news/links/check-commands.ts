import { and, eq } from 'drizzle-orm';
import { notify } from '#engines/notifications/contract.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { findItem } from '../items/queries.ts';
import { noticeKind } from '../locks/commands.ts';
import { items, links, outsideLinks } from '../schema.ts';
import { noticeTexts as texts } from '../text.ts';
import { type Answer, askOutside } from './outside.ts';
import { listToAsk } from './queries.ts';

/** An address is asked again after a week, and no more than this many in one night. */
const again = 7 * 86_400_000;
const perNight = 500;
const atOnce = 8;

/** A page that does not answer is broken only when it did not the time before either. */
const patience = 2;

/** @returns whether it has just become broken. */
export async function keepAnswer(unit: Unit, href: string, found: Answer): Promise<boolean> {
  const { db, town, now } = unit;
  const mine = and(eq(outsideLinks.town, town), eq(outsideLinks.href, href));
  const [before] = await db.select().from(outsideLinks).where(mine).for('update');
  const failures = found.state === 'ok' ? 0 : (before?.failures ?? 0) + 1;
  const doubtful = found.state === 'broken' || found.answer === 'timeout';
  const state = doubtful && failures >= patience ? ('broken' as const) : settled(found);
  const values = { state, answer: found.answer, failures, checkedAt: now };
  await db
    .insert(outsideLinks)
    .values({ town, href, ...values })
    .onConflictDoUpdate({ target: [outsideLinks.town, outsideLinks.href], set: values });
  return state === 'broken' && before?.state !== 'broken';
}

const settled = ({ state }: Answer): 'ok' | 'unknown' => (state === 'ok' ? 'ok' : 'unknown');

/** Live pages that lead to an address. */
async function pagesWith({ db, town }: Unit, href: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: links.itemId })
    .from(links)
    .innerJoin(items, and(eq(items.town, links.town), eq(items.id, links.itemId)))
    .where(
      and(
        eq(links.town, town),
        eq(links.side, 'live'),
        eq(links.href, href),
        eq(items.live, 'live'),
      ),
    );
  return rows.map(({ id }) => id);
}

/** One notice for each page, however many of its links are broken. */
async function tellOwners(unit: Unit, broken: readonly string[]): Promise<void> {
  const byPage = new Map<string, string[]>();
  for (const href of broken) {
    for (const id of await pagesWith(unit, href)) {
      byPage.set(id, [...(byPage.get(id) ?? []), href]);
    }
  }
  for (const [id, hrefs] of byPage) {
    const item = await findItem(unit, id);
    if (!item?.ownerStaffId) continue;
    const list = hrefs.join('\n');
    await notify(unit, {
      to: { staffId: item.ownerStaffId },
      kind: noticeKind,
      title: texts.brokenLinks(item.title),
      body: { ja: list, en: list },
      href: `/staff/news/${id}`,
    });
  }
}

type Ask = (href: string) => Promise<Answer>;

/** Asks outside what was not asked for a week. No unit of work is open while strangers are waited for. */
export async function checkOutside(
  database: Database,
  town: string,
  ask: Ask = askOutside,
): Promise<void> {
  const due = await database.inTown(town, (unit) =>
    listToAsk(unit, new Date(unit.now.getTime() - again), perNight),
  );
  const broken: string[] = [];
  for (let from = 0; from < due.length; from += atOnce) {
    const hrefs = due.slice(from, from + atOnce);
    const answers = await Promise.all(
      hrefs.map(async (href) => ({ href, found: await ask(href) })),
    );
    await database.inTown(town, async (unit) => {
      for (const { href, found } of answers) {
        if (await keepAnswer(unit, href, found)) broken.push(href);
      }
    });
  }
  if (broken.length > 0) await database.inTown(town, (unit) => tellOwners(unit, broken));
}
