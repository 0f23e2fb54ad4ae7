import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { fieldWords } from './text.ts';

const whole = (least: number, most: number, error: Parameters<typeof issue>[0]) =>
  z.coerce.number(issue(error)).int(issue(error)).min(least, issue(error)).max(most, issue(error));

/** What staff may choose; everything has a default on the form. */
export const StartRun = z.object({
  owner: z.string().min(1, issue(fieldWords.collection.error)),
  collection: z.string().min(1, issue(fieldWords.collection.error)),
  themes: whole(2, 60, fieldWords.themes.error),
  seed: whole(0, 2_147_483_647, fieldWords.seed.error),
  campaignSize: whole(5, 10_000, fieldWords.campaignSize.error),
  campaignHours: whole(1, 720, fieldWords.campaignHours.error),
});
export type StartRun = z.output<typeof StartRun>;
