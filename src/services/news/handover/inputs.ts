import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { formErrors as errors } from '../items/text.ts';
import { handoverWords as words } from './text.ts';

const orNothing = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.uuid(issue(errors.choose)).optional(),
);

/** Whose items are listed. */
export const HandoverFilter = z.object({
  department: z.uuid().optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
});
export type HandoverFilter = z.output<typeof HandoverFilter>;

export const HandoverForm = z
  .object({
    items: z.preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.uuid()).min(1, issue(words.chooseItems)).max(1000),
    ),
    toDepartment: orNothing,
    toPerson: orNothing,
  })
  .superRefine(({ toDepartment, toPerson }, context) => {
    if (toDepartment || toPerson) return;
    const message = issue(words.chooseReceiver);
    context.addIssue({ code: 'custom', path: ['toDepartment'], message });
  });
export type HandoverForm = z.output<typeof HandoverForm>;
