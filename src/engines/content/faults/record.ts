import { and, eq, inArray, isNull } from 'drizzle-orm';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { Finding } from '../checks/finding.ts';
import type { CheckedPage, PageRef } from './model.ts';
import { checkedPages, faults } from './schema.ts';

/** Cached pages that show faults or are counted by them. */
export const accessibilityTopic = 'accessibility';

/** Days that a section has unless somebody sets another day. */
const daysToMend = { error: 30, warning: 90 } as const;

type Standing = Finding & { readonly severity: 'error' | 'warning' };

const stands = (found: Finding): found is Standing => found.severity !== 'advice';

const keyOf = (fault: { rule: string; excerpt: string; occurrence: number }): string =>
  JSON.stringify([fault.rule, fault.excerpt, fault.occurrence]);

/** Findings with a count for those that look alike; advice is no fault. */
function standing(
  findings: readonly Finding[],
): (Standing & { excerpt: string; occurrence: number })[] {
  const seen = new Map<string, number>();
  return findings.filter(stands).map((found) => {
    const { excerpt } = found.place;
    const alike = JSON.stringify([found.rule, excerpt]);
    const occurrence = seen.get(alike) ?? 0;
    seen.set(alike, occurrence + 1);
    return { ...found, excerpt, occurrence };
  });
}

async function notePage({ db, town, now }: Unit, page: CheckedPage): Promise<void> {
  const { owner, id, href, title, departmentId } = page;
  const facts = { href, title, departmentId, checkedAt: now };
  await db
    .insert(checkedPages)
    .values({ town, owner, pageId: id, ...facts })
    .onConflictDoUpdate({
      target: [checkedPages.town, checkedPages.owner, checkedPages.pageId],
      set: facts,
    });
}

function openOf({ db, town }: Unit, { owner, id }: PageRef) {
  const ofPage = and(eq(faults.town, town), eq(faults.owner, owner), eq(faults.pageId, id));
  return db
    .select()
    .from(faults)
    .where(and(ofPage, isNull(faults.mendedAt)));
}

/**
 * Writes down what stands on a page that is published, in the transaction of the publication: new
 * faults get the page's section as owner and a day, those no longer found are mended, the rest keep
 * their owner and day. Advice is not kept.
 */
export async function recordFindings(
  unit: Unit,
  page: CheckedPage,
  findings: readonly Finding[],
): Promise<void> {
  const { db, town, now } = unit;
  await notePage(unit, page);
  const found = standing(findings);
  const open = await openOf(unit, page);
  const [foundKeys, openKeys] = [new Set(found.map(keyOf)), new Set(open.map(keyOf))];
  const mended = open.filter((fault) => !foundKeys.has(keyOf(fault))).map(({ id }) => id);
  if (mended.length > 0) {
    await db
      .update(faults)
      .set({ mendedAt: now })
      .where(and(eq(faults.town, town), inArray(faults.id, mended)));
  }
  const added = found.filter((fault) => !openKeys.has(keyOf(fault)));
  if (added.length > 0) {
    const today = dayInTokyo(now);
    await db.insert(faults).values(
      added.map(({ rule, severity, criterion, excerpt, occurrence, place, message }) => ({
        ...{
          town,
          id: newId(),
          owner: page.owner,
          pageId: page.id,
          departmentId: page.departmentId,
        },
        ...{ rule, severity, criterion, excerpt, occurrence, place, message, foundAt: now },
        dueOn: addDays(today, daysToMend[severity]),
      })),
    );
  }
  unit.drop(accessibilityTopic);
}

/** A page that is no longer public has no faults; its past ones go with it. */
export async function forgetFindings(unit: Unit, { owner, id }: PageRef): Promise<void> {
  const { db, town } = unit;
  await db
    .delete(checkedPages)
    .where(
      and(eq(checkedPages.town, town), eq(checkedPages.owner, owner), eq(checkedPages.pageId, id)),
    );
  unit.drop(accessibilityTopic);
}
