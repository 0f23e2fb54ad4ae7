import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { methods } from './rules.ts';
import { chargeWords as words } from './text.ts';

const key = z.string().min(8).max(200);
const written = (missing: typeof words.reasonMissing | typeof words.referenceMissing) =>
  z.string().trim().min(1, issue(missing)).max(500);

/** Three forms of one page; each act asks for what an auditor would ask for. */
export const ChargeForm = z.discriminatedUnion('act', [
  z.object({
    ...{ act: z.literal('paid'), key },
    method: z.enum(methods, issue(words.methodMissing)),
    reference: written(words.referenceMissing),
  }),
  z.object({ act: z.literal('waived'), key, reason: written(words.reasonMissing) }),
  z.object({
    ...{ act: z.literal('refunded'), key, reason: written(words.reasonMissing) },
    method: z.enum(methods, issue(words.methodMissing)),
  }),
]);
export type ChargeInput = z.output<typeof ChargeForm>;
