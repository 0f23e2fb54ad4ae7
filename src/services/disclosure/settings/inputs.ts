import { z } from 'zod';
import { foldDigits } from '#japan/digits.ts';
import { issue } from '#platform/http/input.ts';
import { isId } from '#platform/ids.ts';
import { type Category, requestKinds } from '../model.ts';
import { fieldErrors as errors } from './text.ts';

const whole = (least: number, most: number, message: string) =>
  z
    .string(message)
    .transform((raw) => Number(foldDigits(raw).replaceAll(',', '').trim() || Number.NaN))
    .refine((value) => Number.isInteger(value) && value >= least && value <= most, message);

const days = whole(1, 365, issue(errors.days));
const words = z.string().trim().min(1, issue(errors.required)).max(200, issue(errors.required));
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, issue(errors.choose));

const clock = z.object({
  initialDays: days,
  countFirstDay: oneOf(['counted', 'next']).transform((value) => value === 'counted'),
  extensionDays: days,
  extensionFrom: oneOf(['start', 'due']),
  largeVolumeDays: days,
  skips: oneOf(['none', 'holidays', 'closed']),
  pauseOnCorrection: oneOf(['yes', 'no']).transform((value) => value === 'yes'),
  basis: words,
});

const lines = (raw: string) =>
  raw
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `name | article | article | mark`; undefined for a line that is none. */
export function parseCategory(line: string): Omit<Category, 'id'> | undefined {
  const parts = line.normalize('NFC').split(/[|｜]/);
  const [name = '', article = '', personalArticle = '', mark = ''] = parts.map((one) => one.trim());
  if (parts.length !== 4 || !name || !article || !mark || [...mark].length > 6) return undefined;
  return { name, article, personalArticle, mark };
}

const categories = z
  .string()
  .max(10_000)
  .transform((raw, context) => {
    const read = lines(raw).map(parseCategory);
    const found = read.filter((one) => one !== undefined);
    const unique = new Set(found.map(({ name }) => name)).size === found.length;
    if (found.length > 0 && found.length === read.length && unique) return found;
    context.addIssue({ code: 'custom', message: issue(errors.categories) });
    return z.NEVER;
  });

const agencies = z
  .string()
  .max(5000)
  .transform(lines)
  .refine(
    (list) => list.length > 0 && list.every((one) => one.length <= 60),
    issue(errors.agencies),
  );

const [information, personal] = requestKinds;

/** Fields of a clock are named `information.initialDays` in the form. */
export const SettingsForm = z.preprocess(
  (raw) => {
    const flat = Object.entries((raw ?? {}) as Record<string, unknown>);
    const clockOf = (kind: string) =>
      Object.fromEntries(
        flat.flatMap(([name, value]) =>
          name.startsWith(`${kind}.`) ? [[name.slice(kind.length + 1), value] as const] : [],
        ),
      );
    return {
      ...Object.fromEntries(flat),
      [information]: clockOf(information),
      [personal]: clockOf(personal),
    };
  },
  z.object({
    departmentId: z.string().refine(isId, issue(errors.department)),
    [information]: clock,
    [personal]: clock,
    categories,
    agencies,
    pageFee: whole(0, 10_000, issue(errors.yen)),
    colourPageFee: whole(0, 10_000, issue(errors.yen)),
    place: words,
    reviewBoard: words,
    retentionYears: whole(1, 30, issue(errors.years)),
  }),
);
export type SettingsForm = z.output<typeof SettingsForm>;
