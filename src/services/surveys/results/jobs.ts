import type { Job } from '#platform/module.ts';
import { countName, countResults } from './commands.ts';
import { maskWords } from './masking.ts';

export const countJob: Job<{ town: string; survey: string }> = {
  name: countName,
  run: async ({ database }, { town, survey }) => {
    await database.inTown(town, (unit) => countResults(unit, survey));
    await maskWords(database, town, survey);
  },
};
