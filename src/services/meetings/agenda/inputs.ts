import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { orNothing, shortText as text } from '../series/inputs.ts';
import { formErrors as errors } from './text.ts';

export const AgendaForm = z.object({
  title: z.string().trim().min(1, issue(errors.title)).max(150, issue(errors.tooLong)),
  detail: text(600),
  people: text(150),
  minutes: orNothing(
    z.coerce
      .number(issue(errors.minutes))
      .int(issue(errors.minutes))
      .min(1, issue(errors.minutes))
      .max(600, issue(errors.minutes)),
  ),
});
export type AgendaForm = z.output<typeof AgendaForm>;

export const MoveForm = z.object({ to: z.enum(['up', 'down']) });
