import { grouped } from './receipts.ts';
import type { CaseRecord } from './records.ts';
import type { cases } from './schema.ts';

export type CaseRow = typeof cases.$inferSelect;

/** A row as the rest of the program reads it; without the digests. */
export function presentCase(row: CaseRow): CaseRecord {
  return {
    id: row.id,
    receipt: grouped(row.receipt),
    type: row.type,
    subject: row.subject ?? undefined,
    title: row.title,
    departmentId: row.departmentId,
    assigneeId: row.assigneeId ?? undefined,
    channel: row.channel,
    state: row.state,
    open: row.open,
    version: row.version,
    clock: row.clock,
    receivedOn: row.receivedOn,
    dueOn: row.dueOn ?? undefined,
    submissionId: row.submissionId ?? undefined,
    applicant: {
      userId: row.applicantUserId ?? undefined,
      name: row.applicantName ?? undefined,
      email: row.applicantEmail ?? undefined,
      phone: row.applicantPhone ?? undefined,
    },
    decision: row.decision ?? undefined,
    decidedOn: row.decidedOn ?? undefined,
    openedAt: row.openedAt,
    lastEventAt: row.lastEventAt,
    closedOn: row.closedOn ?? undefined,
    retentionYears: row.retentionYears ?? undefined,
    keptUntil: row.keptUntil ?? undefined,
    disposedAt: row.disposedAt ?? undefined,
  };
}
