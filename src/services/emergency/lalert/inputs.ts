import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { ticked } from '../requests.ts';
import { words } from './desk-text.ts';

export const LalertInput = z.object({
  active: ticked,
  sender: z
    .string()
    .trim()
    .regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, issue(words.senderError)),
});
export type LalertInput = z.output<typeof LalertInput>;
