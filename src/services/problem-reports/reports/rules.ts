import { openStatuses, type ReportStatus } from '../model.ts';

/** What staff can make of a report next; the end can be taken back when it turns out to be none. */
const following: Readonly<Record<ReportStatus, readonly ReportStatus[]>> = {
  received: ['confirmed', 'working', 'done', 'declined'],
  confirmed: ['working', 'done', 'declined'],
  working: ['done', 'declined'],
  done: ['working'],
  declined: ['working'],
  merged: [],
  withdrawn: [],
};

export function nextStatuses(status: ReportStatus): readonly ReportStatus[] {
  return following[status];
}

export function isOpen(status: ReportStatus): boolean {
  return openStatuses.some((one) => one === status);
}

export const isEnded = (status: ReportStatus): boolean =>
  status === 'done' || status === 'declined';

/** Others can say that they have the problem too as long as somebody will do something about it. */
export function takesFollowers(report: {
  readonly status: ReportStatus;
  readonly sight: string;
}): boolean {
  return isOpen(report.status) && report.sight !== 'hidden';
}

/** Whether one report can go on in another. */
export function mayMerge(
  from: { readonly id: string; readonly status: ReportStatus },
  into: { readonly id: string; readonly status: ReportStatus },
): 'yes' | 'same' | 'from-ended' | 'into-gone' {
  if (from.id === into.id) return 'same';
  if (!isOpen(from.status)) return 'from-ended';
  return into.status === 'merged' || into.status === 'withdrawn' ? 'into-gone' : 'yes';
}
