import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import {
  type Checked,
  checkInput,
  type FieldErrors,
  type FormValues,
  issue,
} from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import type { Call } from '../calls/queries.ts';
import { type Asking, channels, longestComment, mostComments } from '../model.ts';
import { enterErrors } from './desk-text.ts';
import { formErrors as errors } from './text.ts';

const asked = (asking: Asking, missing: Text, longest: number) => {
  const text = z.string().trim().max(longest, issue(errors.tooLong));
  return asking === 'required' ? text.min(1, issue(missing)) : text.default('');
};

/** One opinion, about one chapter. */
export interface Said {
  /** Of the one that it changes. */
  readonly id: string;
  readonly section: string;
  readonly place: string;
  readonly text: string;
}

export interface SubmissionForm {
  readonly name: string;
  readonly address: string;
  readonly email: string;
  /** Idempotency key of the page; the same page sent twice is one submission. */
  readonly key: string;
  readonly comments: readonly Said[];
}

/** Blocks of the page: `text0`, `section0` and so on. */
export function blocksOf(values: FormValues | undefined): number {
  const asked = Number(typedValue(values, 'blocks'));
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), mostComments) : 1;
}

const Person = ({ asksName, asksAddress }: Pick<Call, 'asksName' | 'asksAddress'>) =>
  z.object({
    name: asked(asksName, errors.name, 100),
    address: asked(asksAddress, errors.address, 200),
    email: z.union([z.literal(''), z.email(issue(errors.email))]).default(''),
    key: z.string().regex(/^[\x21-\x7e]{8,80}$/, issue(errors.again)),
  });

function readBlock(values: FormValues, index: number): Said {
  const typed = (name: string, longest: number) =>
    typedValue(values, `${name}${index}`).trim().slice(0, longest);
  // One more than is allowed, so that what is too long is refused and not cut.
  return {
    ...{ id: typed('id', 40), section: typed('section', 100), place: typed('place', 100) },
    text: typed('text', longestComment + 1),
  };
}

/** What somebody wrote, with the errors of every part at once. Empty blocks are passed over. */
export function checkSubmission(
  call: Pick<Call, 'asksName' | 'asksAddress'>,
  values: FormValues,
): Checked<SubmissionForm> {
  const person = checkInput(Person(call), values);
  const blocks = Array.from({ length: blocksOf(values) }, (_, index) => readBlock(values, index));
  const found = Object.fromEntries(
    blocks.flatMap(({ text }, index) =>
      text.length > longestComment ? [[`text${index}`, errors.tooLong]] : [],
    ),
  );
  const comments = blocks.filter(({ text }) => text !== '');
  const none: FieldErrors = comments.length === 0 ? { text0: errors.text } : {};
  const mistakes: FieldErrors = { ...(person.ok ? {} : person.errors), ...none, ...found };
  if (!person.ok || Object.keys(mistakes).length > 0) return { ok: false, errors: mistakes };
  return { ok: true, value: { ...person.value, comments } };
}

/** How it came, when staff type it in. */
export const EnterForm = z.object({
  channel: z.enum(channels, issue(enterErrors.channel)).refine((one) => one !== 'web', {
    message: issue(enterErrors.channel),
  }),
  receivedOn: z.string().refine(isIsoDate, issue(enterErrors.day)),
});
export type EnterForm = z.output<typeof EnterForm>;

/** Filters of the list on the desk; anything else in the address is passed over. */
export const CommentFilter = z.object({
  q: z.string().trim().max(100).catch(''),
  section: z.string().trim().max(100).catch(''),
  filed: z.enum(['', 'no', 'yes']).catch(''),
  channel: z.enum(['', ...channels]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type CommentFilter = z.output<typeof CommentFilter>;
