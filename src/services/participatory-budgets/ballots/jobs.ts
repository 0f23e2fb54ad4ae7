import { listTowns } from '#engines/organisation/contract.ts';
import type { Job } from '#platform/module.ts';
import { forgetDueRolls } from './roll/commands.ts';
import { unlinkJob } from './voting/unlink.ts';

const forgetRolls: Job = {
  name: 'participatory-budgets.forget-rolls',
  cron: '20 3 * * *',
  run: async ({ database }) => {
    for (const { code } of await listTowns(database)) {
      await database.inTown(code, forgetDueRolls);
    }
  },
};

export const ballotJobs = [unlinkJob, forgetRolls] as const;
