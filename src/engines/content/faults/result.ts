import { rules } from '../checks/rules.ts';
import { type Criterion, criteria } from './criteria.ts';
import type { StatedResult, Statement } from './model.ts';

/** Open faults by criterion, as the checks of the real pages found them. */
export interface OpenCount {
  readonly errors: number;
  readonly warnings: number;
}

export type Outcome = 'met' | 'not-met' | 'not-applicable' | 'unverified';

/** A line of the checklist (達成基準チェックリスト). */
export interface CriterionRow extends Criterion {
  readonly outcome: Outcome;
  /** What staff stated, which an open fault on a public page contradicts. */
  readonly stated: StatedResult;
  readonly open: OpenCount;
  /** True when public pages were checked for some of its failures; that proves faults, never that there are none. */
  readonly checked: boolean;
}

const checkedCriteria: ReadonlySet<string> = new Set(
  Object.values(rules).flatMap(({ criterion }) => (criterion ? [criterion] : [])),
);

const none: OpenCount = { errors: 0, warnings: 0 };
const unstated: StatedResult = { verdict: 'unverified', note: '' };

/** What the checks of public pages found, and of how many pages. */
export interface Found {
  readonly open: ReadonlyMap<string, OpenCount>;
  readonly pages: number;
}

/** A page with an open error does not meet the criterion, whatever was found by hand before. */
export function checklist(
  stated: ReadonlyMap<string, StatedResult>,
  { open, pages }: Found,
): CriterionRow[] {
  return criteria.map((criterion) => {
    const found = open.get(criterion.number) ?? none;
    const said = stated.get(criterion.number) ?? unstated;
    const outcome = found.errors > 0 ? 'not-met' : said.verdict;
    const checked = pages > 0 && checkedCriteria.has(criterion.number);
    return { ...criterion, outcome, stated: said, open: found, checked };
  });
}

/**
 * 対応度 in the words of WAIC's guideline (2021年4月版): 準拠 once every criterion was tested and met and
 * the test is published, 一部準拠 once all were tested and some are not met, else 配慮.
 */
export type Conformance = 'conforming' | 'partly' | 'considered';

/** What the standard wants published beside the checklist (JB.3.1) before a test counts as one. */
export function isPublishedTest(statement: Statement): boolean {
  const { declaredOn, testedFrom, testedUntil, selection, pages } = statement;
  return [declaredOn, testedFrom, testedUntil, selection, pages.trim()].every(
    (value) => value !== '',
  );
}

export function conformanceOf(rows: readonly CriterionRow[], statement: Statement): Conformance {
  const tested = rows.every(({ stated }) => stated.verdict !== 'unverified');
  if (!tested || !isPublishedTest(statement)) return 'considered';
  return rows.some(({ outcome }) => outcome === 'not-met') ? 'partly' : 'conforming';
}

/** The level that all criteria up to it meet; undefined while some are open or unverified. */
export function levelOf(rows: readonly CriterionRow[]): 'A' | 'AA' | undefined {
  const met = (level: 'A' | 'AA') =>
    rows
      .filter((row) => row.level === level)
      .every(({ outcome }) => outcome === 'met' || outcome === 'not-applicable');
  if (!met('A')) return undefined;
  return met('AA') ? 'AA' : 'A';
}
