import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { foldDigits } from '#japan/digits.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Limits } from '../clients/client.ts';
import { getClient } from '../clients/registry.ts';
import type { PostImage } from '../model.ts';
import type { PostPlan } from './queries.ts';
import { words } from './text.ts';
import { fits } from './wording.ts';

const { errors } = words;

export const FreePostForm = z.object({
  title: z.string().trim().min(1, issue(errors.title)).max(200, issue(errors.title)),
  departmentId: z.uuid(issue(errors.department)),
  href: z
    .string()
    .trim()
    .default('')
    .refine((value) => value === '' || /^\/(?!\/)[^\s\\]{0,500}$/.test(value), issue(errors.href)),
});
export type FreePostForm = z.output<typeof FreePostForm>;

/** What somebody wants of one account. */
export interface WantedPost {
  readonly accountId: string;
  readonly on: boolean;
  readonly text: string;
  readonly image?: PostImage;
  readonly plannedAt?: Date;
}

/** Names of the fields of one account. */
export const fieldOf = (name: string, accountId: string) => `${name}-${accountId}`;

const plain = (form: FormValues, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** Day and time in Japan; undefined when both are empty. */
export function readMoment(
  day: string,
  time: string,
): { readonly at?: Date } | { readonly error: Text; readonly field: 'day' | 'time' } {
  const clock = foldDigits(time).replace('：', ':').padStart(5, '0');
  if (day === '' && time === '') return {};
  if (day === '') return { error: errors.both, field: 'day' };
  if (!isIsoDate(day)) return { error: errors.day, field: 'day' };
  if (time === '') return { error: errors.both, field: 'time' };
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock)) return { error: errors.time, field: 'time' };
  return { at: new Date(`${day}T${clock}:00+09:00`) };
}

function textError(limits: Limits, text: string): Text | undefined {
  if (text === '') return errors.text;
  return fits(limits, text) ? undefined : errors.tooLong(limits.longest, limits.unit);
}

function altError({ longestAlt }: Limits, image: PostImage | undefined): Text | undefined {
  if (!image) return undefined;
  if (image.alt === '') return errors.alt;
  return [...image.alt].length > longestAlt ? errors.altLong(longestAlt) : undefined;
}

function readOne(form: FormValues, { account, image }: PostPlan, src: string | undefined) {
  const { limits } = getClient(account.kind);
  const get = (name: string) => plain(form, fieldOf(name, account.id));
  const source = image?.src ?? src;
  const withImage = source !== undefined && get('image') === '1' && limits.longestAlt > 0;
  const chosen = withImage ? { src: source, alt: get('alt') } : undefined;
  const text = get('text').replaceAll('\r\n', '\n');
  const moment = readMoment(get('day'), get('time'));
  const on = get('on') === '1';
  const found: [string, Text | undefined][] = on
    ? [
        ['text', textError(limits, text)],
        ['alt', altError(limits, chosen)],
        'error' in moment ? [moment.field, moment.error] : ['day', undefined],
      ]
    : [];
  const plannedAt = 'at' in moment ? moment.at : undefined;
  return { wanted: { accountId: account.id, on, text, image: chosen, plannedAt }, found };
}

/**
 * The posts of a form with one part for each account; those not chosen are not checked.
 * @param src the image of the item.
 */
export function readPosts(
  form: FormValues,
  plans: readonly PostPlan[],
  src: string | undefined,
): { readonly wanted: readonly WantedPost[]; readonly errors: FieldErrors | undefined } {
  const read = plans.map((plan) => readOne(form, plan, src));
  const faults = read.flatMap(({ wanted, found }) =>
    found.flatMap(([name, text]) => (text ? [[fieldOf(name, wanted.accountId), text]] : [])),
  );
  return {
    wanted: read.map(({ wanted }) => wanted),
    errors: faults.length > 0 ? Object.fromEntries(faults) : undefined,
  };
}
