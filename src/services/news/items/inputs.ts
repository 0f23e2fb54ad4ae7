import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newsKinds } from '../model.ts';
import { formErrors as errors } from './text.ts';

const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');
const needed = (longest: number, error: Text, tooLong: Text = errors.tooLong) =>
  z.string().trim().min(1, issue(error)).max(longest, issue(tooLong));
const several = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().trim().min(1).max(100)).max(50),
);
const ticked = z.preprocess((value) => value === true || value === 'yes', z.boolean());
const id = z.uuid(issue(errors.choose));
const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

/** The largest body; a page of 5,000 words has about a tenth of it. */
const bodyLimit = 500_000;

const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, issue(errors.moment))
  .refine((value) => !Number.isNaN(Date.parse(`${value}:00+09:00`)), issue(errors.moment));
const day = z.string().refine(isIsoDate, issue(errors.day));
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, issue(errors.time));
const address = z
  .string()
  .trim()
  .max(500, issue(errors.tooLong))
  .regex(/^https?:\/\/[^\s]+$/, issue(errors.href));

/** The form of an item, flat as forms are. */
export const ItemForm = z
  .object({
    kind: z.enum(newsKinds, issue(errors.choose)),
    departmentId: z.uuid(issue(errors.department)),
    title: needed(150, errors.title, errors.titleLong),
    titleEn: text(200),
    titleEasy: text(150),
    slug: z
      .string()
      .trim()
      .max(80, issue(errors.slug))
      .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, issue(errors.slug))
      .default(''),
    summary: text(300),
    summaryEn: text(500),
    summaryEasy: text(300),
    body: text(bodyLimit),
    bodyEn: text(bodyLimit),
    bodyEasy: text(bodyLimit),
    easyFinished: ticked,
    topics: several,
    areas: several,
    policy: orNothing(
      z.coerce.number(issue(errors.policy)).int(issue(errors.policy)).min(1).max(999),
    ),
    publishAt: orNothing(moment),
    expireAt: orNothing(moment),
    startsOn: orNothing(day),
    endsOn: orNothing(day),
    startsAt: orNothing(time),
    endsAt: orNothing(time),
    place: text(200),
    needs: text(2000),
    videoId: orNothing(id),
    videoHref: orNothing(address),
    transcript: text(50_000),
    imageId: orNothing(id),
    attachments: several,
    related: several,
    contact: text(500),
    correctionJa: text(500),
    correctionEn: text(500),
    note: text(300),
  })
  .superRefine((form, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (form.kind === 'event' && !form.startsOn) wrong('startsOn', issue(errors.startsOn));
    if (form.startsOn && form.endsOn && form.endsOn < form.startsOn) {
      wrong('endsOn', issue(errors.endsOn));
    }
    if (form.endsAt && !form.startsAt) wrong('startsAt', issue(errors.startsAt));
    if (form.expireAt && form.publishAt && form.expireAt <= form.publishAt) {
      wrong('expireAt', issue(errors.expireAt));
    }
    if (form.easyFinished && !form.bodyEasy) wrong('easyFinished', issue(errors.easyEmpty));
  });
export type ItemForm = z.output<typeof ItemForm>;

/** Hidden beside the form: what its writer had before them. */
export const Seen = z.object({ seen: z.coerce.number().int().min(0).max(1_000_000) });

/** Lists as they stand in the address; what is mistyped there is left out. */
export const ListFilter = z.object({
  view: z
    .enum(['all', 'mine', 'drafts', 'waiting', 'scheduled', 'published', 'expiring', 'untouched'])
    .default('all')
    .catch('all'),
  kind: z.enum(newsKinds).optional().catch(undefined),
  department: z.uuid().optional().catch(undefined),
  q: z.string().trim().max(100).default('').catch(''),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});
export type ListFilter = z.output<typeof ListFilter>;
