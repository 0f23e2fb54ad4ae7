import { z } from 'zod';
import { type Checked, checkInput, type FormValues, issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValues } from '#ui/components/form-values.ts';
import { traits } from '../../results/model.ts';
import type { DrawInput } from './commands.ts';
import { drawFaults as faults } from './text.ts';

/** Full-width digits and commas as people type them. */
const whole = (from: number, to: number, text: Text) =>
  z
    .string()
    .default('0')
    .transform((typed) => typed.normalize('NFKC').replaceAll(',', '').trim())
    .pipe(
      z
        .string()
        .regex(/^\d{1,6}$/, issue(text))
        .transform(Number)
        .refine((count) => count >= from && count <= to, issue(text)),
    );

const DrawForm = z.object({
  size: whole(1, 20_000, faults.size),
  minimum: whole(0, 50, faults.minimumRange),
  earlierYears: whole(0, 10, faults.years),
  seed: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{0,64}$/, issue(faults.seed))
    .default(''),
});

/** Reads the form of a draw, from its address (preview) or its body. */
export function readDraw(values: FormValues): Checked<DrawInput> {
  const checked = checkInput(DrawForm, values);
  if (!checked.ok) return checked;
  const { earlierYears, seed, ...design } = checked.value;
  const chosen = typedValues(values, 'by');
  return {
    ok: true,
    value: {
      ...{ ...design, by: traits.filter((trait) => chosen.includes(trait)) },
      leaveOut: { marked: typedValues(values, 'marked').length > 0, earlierYears },
      seed: seed || undefined,
    },
  };
}
