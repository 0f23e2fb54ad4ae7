import { and, eq, isNotNull } from 'drizzle-orm';
import { notify } from '#engines/notifications/contract.ts';
import { tellAuthors } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { followNotice, home, reportHref } from '../model.ts';
import { follows } from '../schema.ts';
import { findCategory, findSetup, nameOf } from '../settings/queries.ts';
import { moduleTexts } from '../text.ts';
import { type Report, readShown } from './queries.ts';
import { shownTitle } from './title.ts';

/**
 * What a report is called in notices: as everybody may read it, for its followers are not its author; its
 * category where nobody may.
 */
export async function nameForOthers(unit: Unit, report: Report): Promise<Text> {
  const setup = await findSetup(unit);
  const [shown] = await readShown(unit, [report]);
  if (shown) return shownTitle(setup, shown);
  const category = findCategory(setup, report.category);
  return category ? nameOf(category) : moduleTexts.report;
}

interface News {
  readonly title: Text;
  readonly body: Text;
  /** The page of the report when left out. */
  readonly href?: string;
}

/** Those who said that they have the problem too, with an account; once each. */
export async function tellFollowers(
  unit: Unit,
  report: Pick<Report, 'id' | 'sight'>,
  news: News,
): Promise<number> {
  const { db, town } = unit;
  const rows = await db
    .select({ userId: follows.userId })
    .from(follows)
    .where(and(eq(follows.town, town), eq(follows.reportId, report.id), isNotNull(follows.userId)));
  const href = report.sight === 'shown' ? reportHref(report.id) : home;
  for (const { userId } of rows) {
    if (userId) await notify(unit, { to: { userId }, kind: followNotice, href, ...news });
  }
  return rows.length;
}

/** Everybody whom a report concerns: who sent it or one that was joined with it, and its followers. */
export async function tellAll(
  unit: Unit,
  report: Pick<Report, 'id' | 'sight'>,
  inputIds: readonly string[],
  news: News,
): Promise<void> {
  await tellAuthors(unit, inputIds, news);
  await tellFollowers(unit, report, news);
}
