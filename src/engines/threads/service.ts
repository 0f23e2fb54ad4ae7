import type { ServiceManifest } from '#engines/manifest.ts';
import { inputCase } from './inputs/case-type.ts';
import { jobs as inputJobs } from './inputs/check.ts';
import { inputNotice } from './inputs/model.ts';
import { voiceEntries } from './inputs/search.ts';
import { hopNotices, lineJobs } from './lines/notify.ts';
import { ownHopKinds } from './lines/own-kinds.ts';
import { permissions } from './policy.ts';
import { noticeTexts, searchKinds } from './text.ts';

export const threads: ServiceManifest = {
  name: 'threads',
  permissions,
  cases: [inputCase],
  jobs: [...inputJobs, ...lineJobs],
  notifications: [{ kind: inputNotice, label: noticeTexts.input, for: 'citizens' }, ...hopNotices],
  search: {
    name: 'threads',
    kinds: { voice: searchKinds.voice },
    entries: voiceEntries,
  },
  hops: ownHopKinds,
};
