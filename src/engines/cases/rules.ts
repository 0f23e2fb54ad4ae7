import type { IsoDate } from '#japan/dates.ts';
import { addYears, fiscalYearOf, lastDay } from '#japan/fiscal-year.ts';
import type { Verdict } from '#platform/errors.ts';
import type { CaseAction } from './case-type.ts';
import type { CaseRecord } from './records.ts';
import type { AnyCaseType } from './registry.ts';
import { refusals } from './text.ts';

/** A queue calls a case due soon when its last day is at most so many days away, or over. */
export const dueWithinDays = 7;
/** Nothing happened for so many days: the case is stuck. */
export const stuckAfterDays = 14;
/** Cases in one bulk action. */
export const bulkLimit = 500;
/** Counts of queues go up to here; above it a list says "1,000 and more". */
export const countLimit = 1000;

export interface NamedAction {
  readonly name: string;
  readonly action: CaseAction<string>;
}

/** What may be done from a state, in the order in which the type declares it. */
export function actionsFrom(type: AnyCaseType, state: string): readonly NamedAction[] {
  return Object.entries(type.actions)
    .filter(([, { from }]) => from.includes(state))
    .map(([name, action]) => ({ name, action }));
}

/** May this happen to the case as it stands? */
export function canAct(
  type: AnyCaseType,
  record: Pick<CaseRecord, 'state' | 'disposedAt'>,
  name: string,
  reason: string | undefined,
): Verdict {
  const action = Object.hasOwn(type.actions, name) ? type.actions[name] : undefined;
  if (!action) return { ok: false, reason: refusals.unknownAction };
  if (record.disposedAt) return { ok: false, reason: refusals.disposed };
  if (!action.from.includes(record.state)) {
    const state = type.states[record.state]?.label ?? { ja: record.state, en: record.state };
    return { ok: false, reason: refusals.notFromHere(action.label, state) };
  }
  if (action.asks === 'reason' && !reason?.trim()) {
    return { ok: false, reason: refusals.reasonMissing };
  }
  return { ok: true };
}

/**
 * The last day a closed case must be kept. 保存期間 is counted from the 1st of April after the fiscal year
 * in which the case was closed, as the document rules (文書管理規程) of most towns have it and as
 * 公文書管理法施行令8条 has it for the state. Written from memory: a town whose own rules count otherwise
 * changes this function.
 * @param years class of retention; undefined for 永年 (permanent), which never ends.
 */
export function keptUntil(closedOn: IsoDate, years: number | undefined): IsoDate | undefined {
  if (years === undefined) return undefined;
  return lastDay(addYears(fiscalYearOf(closedOn), years));
}

/** May it be disposed of today? Only after its last day of keeping, and once. */
export function canDispose(
  record: Pick<CaseRecord, 'open' | 'keptUntil' | 'disposedAt'>,
  today: IsoDate,
): Verdict {
  if (record.disposedAt) return { ok: false, reason: refusals.disposed };
  if (record.open) return { ok: false, reason: refusals.stillOpen };
  if (!record.keptUntil || today <= record.keptUntil) {
    return { ok: false, reason: refusals.stillKept };
  }
  return { ok: true };
}

export type Urgency = 'none' | 'later' | 'soon' | 'today' | 'overdue';

/** How near the last day is. @param daysLeft whole days until it; negative once it is over. */
export function urgency(daysLeft: number | undefined): Urgency {
  if (daysLeft === undefined) return 'none';
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'today';
  return daysLeft <= dueWithinDays ? 'soon' : 'later';
}
