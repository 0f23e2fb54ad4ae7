import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { refusals } from '../staff-text.ts';
import { staffWords } from './text.ts';

const nameParts = {
  ja: z.string().trim().min(1, issue(refusals.nameJa)).max(60, issue(refusals.tooLong)),
  en: z.string().trim().min(1, issue(refusals.nameEn)).max(120, issue(refusals.tooLong)),
  easy: z.string().trim().max(120, issue(refusals.tooLong)).optional(),
};

/** A name in our languages; without a plain one the Japanese is shown. */
export const Name = z.object(nameParts).transform(({ ja, en, easy }) => ({
  ja,
  en,
  ...(easy && { easy }),
}));

export const Position = z.coerce
  .number({ error: issue(refusals.position) })
  .int(issue(refusals.position))
  .min(0, issue(refusals.position))
  .max(9999, issue(refusals.position));

export const Slug = z
  .string()
  .trim()
  .max(60, issue(staffWords.errors.slug))
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, issue(staffWords.errors.slug));

/** A sentence in our languages, or nothing at all. */
export const Lead = z
  .object({
    ja: z.string().trim().max(300, issue(refusals.tooLong)),
    en: z.string().trim().max(600, issue(refusals.tooLong)),
    easy: z.string().trim().max(300, issue(refusals.tooLong)).optional(),
  })
  .transform(({ ja, en, easy }) => (ja ? { ja, en: en || ja, ...(easy && { easy }) } : null));

const noSlug = z.literal('').transform(() => null);

export const TopicInput = z.object({
  slug: Slug,
  name: Name,
  lead: Lead.nullable().default(null),
  parent: z.union([noSlug, Slug, z.null()]).default(null),
  position: Position.default(100),
});
export type TopicInput = z.input<typeof TopicInput>;

export const AreaInput = z.object({
  slug: Slug,
  name: Name,
  kind: Name,
  position: Position.default(100),
});
export type AreaInput = z.input<typeof AreaInput>;
