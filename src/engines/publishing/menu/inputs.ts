import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { LinkAddress } from '../address.ts';
import { Name, Position } from '../topics/inputs.ts';
import { staffWords } from './text.ts';

const Day = z
  .string()
  .refine((value) => value === '' || isIsoDate(value), issue(staffWords.errors.day))
  .transform((value) => value || null)
  .nullable()
  .default(null);

/** An entry of the public menu. */
export const MenuEntry = z
  .object({
    label: Name,
    href: LinkAddress,
    position: Position.default(100),
    validFrom: Day,
    validTo: Day,
  })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    path: ['validTo'],
    message: issue(staffWords.errors.order),
  });
export type MenuEntry = z.input<typeof MenuEntry>;
