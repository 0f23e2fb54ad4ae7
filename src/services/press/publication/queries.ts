import { and, asc, eq } from 'drizzle-orm';
import { checkContent, type Finding, gate, type Override } from '#engines/content/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { ReleaseRow } from '../releases/queries.ts';
import { overrides } from '../schema.ts';

export interface Judged {
  readonly findings: readonly Finding[];
  /** Those that stop the announcement as it stands. */
  readonly stopping: readonly Finding[];
}

async function listOverrides({ db, town }: Unit, releaseId: string): Promise<Override[]> {
  const { rule, excerpt, reason, staffId } = overrides;
  return db
    .select({ rule, excerpt, reason, staffId })
    .from(overrides)
    .where(and(eq(overrides.town, town), eq(overrides.releaseId, releaseId)))
    .orderBy(asc(overrides.at), asc(overrides.id));
}

/** What stands against announcing a release, with what was answered for. */
export async function judgeRelease(unit: Unit, release: ReleaseRow): Promise<Judged> {
  const { html, title } = release;
  const today = dayInTokyo(unit.now);
  const findings = checkContent(html, { today, title, language: 'ja' });
  return { findings, stopping: gate(findings, await listOverrides(unit, release.id)) };
}
