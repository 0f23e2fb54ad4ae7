import type { Job } from '#platform/module.ts';
import { listTowns } from '../towns/queries.ts';
import { applyDueTransfers } from './apply.ts';

/** Every hour, so that a transfer whose midnight the server slept through is late by an hour, not a day. */
export const applyTransfers: Job = {
  name: 'organisation.apply-transfers',
  cron: '1 * * * *',
  run: async ({ database }) => {
    for (const { code } of await listTowns(database))
      await database.inTown(code, applyDueTransfers);
  },
};
