import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { isId } from '#platform/ids.ts';
import { photoStates } from '../model.ts';
import { PlaceForm, WordsForm } from '../sending/inputs.ts';
import { deskErrors as errors } from './text.ts';

const words = z.string().trim().max(2000, issue(errors.long)).default('');

const Moving = z.object({
  status: z.enum(['confirmed', 'working', 'done', 'declined'], issue(errors.status)),
  text: words,
});

/** Whoever reads that nothing will be done reads why. */
const saysWhy = ({ status, text }: z.output<typeof Moving>): boolean =>
  status !== 'declined' || text !== '';
const why = { path: ['text'], message: issue(errors.why) };

export const MoveForm = Moving.extend({ note: words }).refine(saysWhy, why);
export type MoveForm = z.output<typeof MoveForm>;

export const RouteForm = z.object({
  category: z.string().min(1, issue(errors.choose)),
  area: z.string().default(''),
  /** Empty: the section that the category and the area say. */
  departmentId: z.string().default(''),
  note: words,
});
export type RouteForm = z.output<typeof RouteForm>;

/** The id in the address of a report as somebody copied it. */
const idIn = (address: string): string =>
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(address)?.[0]?.toLowerCase() ?? '';

/** One of those close by, or the address of another. */
export const MergeForm = z
  .object({ near: z.string().default(''), into: z.string().default(''), note: words })
  .transform(({ near, into, note }) => ({ into: idIn(into) || near, note }))
  .refine(({ into }) => isId(into), { path: ['into'], message: issue(errors.into) });

export const PhotoForm = z.object({ state: z.enum(photoStates, issue(errors.choose)) });

export const BulkForm = Moving.extend({
  reports: z.preprocess(
    (value) => [value ?? []].flat(),
    z.array(z.string().refine(isId)).min(1, issue(errors.none)).max(50, issue(errors.many)),
  ),
}).refine(saysWhy, why);

export const typedChannels = ['phone', 'counter', 'paper', 'mail'] as const;

/** A report that somebody told at the counter or by telephone. */
export const EnterForm = PlaceForm.extend(WordsForm.shape).extend({
  key: z.string().refine(isId, issue(errors.again)),
  category: z.string().min(1, issue(errors.choose)),
  channel: z.enum(typedChannels).default('phone'),
  receivedOn: z.string().refine(isIsoDate, issue(errors.day)),
  /** Looked at what is near and found it to be another problem. */
  different: z.string().default(''),
});
export type EnterForm = z.output<typeof EnterForm>;
