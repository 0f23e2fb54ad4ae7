import type { Job } from '#platform/module.ts';
import { findHead } from './queries.ts';
import { listTownCodes } from './towns.ts';

/**
 * Writes the end of each town's chain to the process log once a day. Whoever rewrites the chain in
 * the database cannot reach the lines that were shipped elsewhere; `verifyAudit` takes them as anchors.
 */
export const noteHeads: Job = {
  name: 'audit.note-heads',
  cron: '30 0 * * *',
  run: async ({ database, log }) => {
    for (const town of await listTownCodes(database)) {
      const head = await database.inTown(town, findHead);
      if (head) log.info({ town, seq: head.seq, hash: head.hash }, 'end of the audit log');
    }
  },
};
