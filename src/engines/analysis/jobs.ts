import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { draftJob } from './drafting/commands.ts';
import type { Message } from './drafting/draft.ts';
import { askModel, modelSettings } from './drafting/model.ts';
import { type DraftPayload, performDrafts } from './drafting/perform.ts';
import { runJob } from './runs/commands.ts';
import { performRun, type RunPayload } from './runs/perform.ts';
import { clusterTexts } from './worker/cluster-texts.ts';

export const jobs: readonly Job<never>[] = [
  {
    ...{ name: runJob, long: true },
    run: ({ database }: Platform, payload: RunPayload) =>
      performRun(database, payload, clusterTexts),
  } satisfies Job<RunPayload>,
  {
    // Each try costs money; whoever wants another asks for it.
    ...{ name: draftJob, long: true, retryLimit: 1 },
    run: async (platform: Platform, payload: DraftPayload) => {
      const model = modelSettings(platform);
      const ask = async (messages: readonly Message[]) => model && askModel(model, messages);
      await performDrafts(platform.database, payload, ask);
    },
  } satisfies Job<DraftPayload>,
];
