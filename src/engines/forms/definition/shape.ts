import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import type { Condition } from './model.ts';
import { definitionTexts as words } from './text.ts';

const spoken = z.object({
  ja: z.string().trim().min(1, issue(words.textMissing)).max(4000, issue(words.textTooLong)),
  en: z.string().trim().min(1, issue(words.textMissing)).max(4000, issue(words.textTooLong)),
  easy: z.string().trim().max(4000, issue(words.textTooLong)).optional(),
});

/** Names of fields, screens and rules: parts of paths, addresses and HTML names. */
const name = z
  .string(issue(words.key))
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/, issue(words.key))
  // `constructor` and the like would be found in every object.
  .refine((key) => !(key in {}), { message: issue(words.key) });

/** `key`, or `repeat.key` for a field of rows. */
const fieldName = z
  .string(issue(words.key))
  .regex(/^[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z][A-Za-z0-9-]*)?$/, issue(words.key));

const whole = z.int(issue(words.whole));
const count = whole.min(0, issue(words.whole)).max(10_000, issue(words.whole));
const shift = whole.min(-50_000, issue(words.whole)).max(50_000, issue(words.whole));

const day = z.union(
  [
    z.strictObject({
      today: z.strictObject({
        years: shift.optional(),
        months: shift.optional(),
        days: shift.optional(),
      }),
    }),
    z.strictObject({ on: z.string().refine(isIsoDate) }),
    z.strictObject({ field: fieldName }),
  ],
  issue(words.day),
);

const comparison = z.enum(['<', '<=', '=', '>=', '>'], issue(words.comparison));
const figure = z.number(issue(words.number));

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(condition).max(100) }),
      z.strictObject({ any: z.array(condition).max(100) }),
      z.strictObject({ not: condition }),
      z.strictObject({ rule: name }),
      z.strictObject({ field: fieldName, answered: z.boolean() }),
      z.strictObject({ field: fieldName, is: z.union([z.string(), z.number(), z.boolean()]) }),
      z.strictObject({ field: fieldName, oneOf: z.array(z.string()).max(1000) }),
      z.strictObject({ field: fieldName, compare: comparison, value: figure }),
      z.strictObject({ field: fieldName, compare: comparison, day }),
      z.strictObject({ rows: name, compare: comparison, value: figure }),
    ],
    issue(words.condition),
  ),
);

const choice = z.object({
  value: z.string().trim().min(1, issue(words.optionValue)).max(100, issue(words.optionValue)),
  label: spoken,
  hint: spoken.optional(),
  other: z.literal(true).optional(),
});

const options = z
  .array(choice)
  .min(1, issue(words.options))
  .max(1000, issue(words.options))
  .refine((list) => new Set(list.map(({ value }) => value)).size === list.length, {
    message: issue(words.optionTwice),
  });

/** Free words for one option: two would share one text. */
const openOptions = options.refine((list) => list.filter(({ other }) => other).length <= 1, {
  message: issue(words.otherTwice),
});

/** Rows of a matrix are parts of paths and of names of inputs. */
const matrixRows = options
  .max(50, issue(words.options))
  .refine((list) => list.every(({ value }) => name.safeParse(value).success), {
    message: issue(words.rowName),
  });

const basics = {
  key: name,
  label: spoken,
  hint: spoken.optional(),
  required: z.boolean(),
  question: z.string().trim().min(1).max(100).optional(),
  prefill: z
    .object({ sources: z.array(z.string().min(1).max(60)).max(10), locked: z.boolean().optional() })
    .optional(),
};

function kind<K extends string, S extends z.ZodRawShape>(name: K, more: S) {
  return z.object({ ...basics, kind: z.literal(name), ...more });
}

const length = whole.min(1, issue(words.whole));
const limits = { min: figure.optional(), max: figure.optional() };
const counts = { min: count.optional(), max: count.optional() };

const simpleKinds = [
  kind('text', {
    maxLength: length.max(1000, issue(words.whole)).optional(),
    width: z.enum(['half', 'kana', 'free']).optional(),
    digits: length.max(30, issue(words.whole)).optional(),
    beside: name.optional(),
  }),
  kind('long-text', { maxLength: length.max(20_000, issue(words.whole)).optional() }),
  kind('name', {}),
  kind('date', { earliest: day.optional(), latest: day.optional() }),
  kind('postcode', {}),
  kind('address', {}),
  kind('phone', {}),
  kind('email', {}),
  kind('number', {
    ...limits,
    decimals: count.max(6, issue(words.whole)).optional(),
    unit: spoken.optional(),
  }),
  kind('money', { min: whole.optional(), max: whole.optional() }),
  kind('yes-no', {}),
  kind('choice', { options: openOptions }),
  kind('choices', {
    options: openOptions,
    ...counts,
    exclusive: z.array(z.string()).max(1000).optional(),
  }),
  kind('scale', {
    min: whole.min(-100, issue(words.whole)).max(100, issue(words.whole)),
    max: whole.min(-100, issue(words.whole)).max(100, issue(words.whole)),
    labels: z
      .object({
        min: spoken.optional(),
        max: spoken.optional(),
        points: z.array(spoken).max(11, issue(words.scalePoints)).optional(),
      })
      .optional(),
    noOpinion: spoken.optional(),
  }),
  kind('matrix', {
    rows: matrixRows,
    options,
    requires: z.enum(['every-row', 'one-row']).optional(),
  }),
  kind('ranking', { options, top: length.max(50, issue(words.whole)).optional() }),
  kind('file', {
    maxFiles: length.max(20, issue(words.whole)).optional(),
    accept: z
      .array(z.string().regex(/^[\w.+-]+\/[\w.+-]+$/))
      .min(1)
      .optional(),
  }),
  kind('bank-account', {}),
  kind('consent', { statement: spoken }),
  kind('declaration', { statement: spoken }),
  kind('map-point', {}),
] as const;

const simpleField = z.discriminatedUnion('kind', simpleKinds, issue(words.kind));

const repeat = kind('repeat', {
  fields: z.array(simpleField).min(1, issue(words.repeatEmpty)).max(100, issue(words.tooMany)),
  minRows: count,
  maxRows: length.max(100, issue(words.whole)),
  rowLabel: spoken,
});

const item = z.object({ field: name, when: name.optional() });

/** The outer shape of a definition; what refers to what is checked afterwards. */
export const definitionShape = z.object({
  fields: z
    .array(z.discriminatedUnion('kind', [...simpleKinds, repeat], issue(words.kind)))
    .max(2000, issue(words.tooMany)),
  screens: z
    .array(
      z.object({
        id: name,
        title: spoken,
        lead: spoken.optional(),
        items: z.array(item.extend({ items: z.array(item).max(100).optional() })).max(2000),
        when: name.optional(),
      }),
    )
    .max(200, issue(words.tooMany)),
  rules: z.array(z.object({ name, label: spoken, condition })).max(1000, issue(words.tooMany)),
  checks: z
    .array(z.object({ rule: name, field: fieldName, message: spoken }))
    .max(1000, issue(words.tooMany)),
});
