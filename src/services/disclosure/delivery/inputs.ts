import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { wholeNumber } from '../documents/inputs.ts';
import { deliveryErrors as errors } from './text.ts';

export const ChargeForm = z
  .object({
    pages: wholeNumber(0, 99_999, issue(errors.pages)),
    colourPages: wholeNumber(0, 99_999, issue(errors.pages)),
  })
  .refine(({ pages, colourPages }) => colourPages <= pages, {
    path: ['colourPages'],
    message: issue(errors.colourPages),
  });
export type ChargeForm = z.output<typeof ChargeForm>;

export const SettleForm = z.object({ state: z.enum(['paid', 'waived'], issue(errors.state)) });
export type SettleForm = z.output<typeof SettleForm>;
