import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { categoryIcons } from '../model.ts';
import { settingsErrors as errors } from './text.ts';

const ticked = z.preprocess((value) => value === true || value === 'yes', z.boolean());
const words = (longest: number) =>
  z.string().trim().min(1, issue(errors.missing)).max(longest, issue(errors.long));
const whole = (least: number, most: number) =>
  z.coerce
    .number(issue(errors.number(least, most)))
    .int(issue(errors.number(least, most)))
    .min(least, issue(errors.number(least, most)))
    .max(most, issue(errors.number(least, most)));
const degrees = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^-?\d{1,3}(?:\.\d{1,9})?$/, issue(errors.degrees))
    .transform(Number)
    .pipe(z.number().min(-most, issue(errors.degrees)).max(most, issue(errors.degrees)));

export const SettingsForm = z
  .object({
    open: ticked,
    south: degrees(90),
    west: degrees(180),
    north: degrees(90),
    east: degrees(180),
    telephone: words(40),
    telephoneHours: words(200),
    landmarks: z.string().max(20_000, issue(errors.long)).default(''),
  })
  .superRefine(({ south, west, north, east }, context) => {
    const turned = (path: string) =>
      context.addIssue({ code: 'custom', path: [path], message: issue(errors.bounds) });
    if (north <= south) turned('north');
    if (east <= west) turned('east');
  });
export type SettingsForm = z.output<typeof SettingsForm>;

export const CategoryForm = z.object({
  slug: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, issue(errors.slug)),
  name: words(40),
  nameEn: words(60),
  nameEasy: z.string().trim().max(60, issue(errors.long)).default(''),
  icon: z.enum(categoryIcons, issue(errors.choose)),
  departmentId: z.uuid(issue(errors.choose)),
  emergency: ticked,
  targetDays: whole(1, 365),
  nearMetres: whole(5, 1000),
  position: whole(0, 999),
  active: ticked,
});
export type CategoryForm = z.output<typeof CategoryForm>;

export const RouteForm = z.object({ area: z.string().min(1), departmentId: z.string() });
