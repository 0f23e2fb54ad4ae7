import type { ServiceManifest } from '#engines/manifest.ts';
import { answerApproval } from './answers/approval-kind.ts';
import { inputCase } from './inputs/case-type.ts';
import { jobs as inputJobs } from './inputs/check.ts';
import { listeners } from './inputs/follow-case.ts';
import { inputNotice } from './inputs/model.ts';
import { hopNotices, lineJobs } from './lines/notify.ts';
import { ownHopKinds } from './lines/own-kinds.ts';
import { staffNotice } from './objections/text.ts';
import { permissions } from './policy.ts';
import { threadsSearch } from './search.ts';
import { noticeTexts } from './text.ts';

export const threads: ServiceManifest = {
  name: 'threads',
  permissions,
  approvals: [answerApproval],
  cases: [inputCase],
  listeners,
  jobs: [...inputJobs, ...lineJobs],
  notifications: [
    { kind: inputNotice, label: noticeTexts.input, for: 'citizens' },
    { kind: staffNotice.kind, label: staffNotice.label, for: 'staff' },
    ...hopNotices,
  ],
  search: threadsSearch,
  hops: ownHopKinds,
};
