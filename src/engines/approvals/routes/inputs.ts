import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { readNumber } from '#japan/numbers.ts';
import { type FormValues, issue } from '#platform/http/input.ts';
import { isId } from '#platform/ids.ts';
import type { ApproverRule, RouteStep } from '../chain/model.ts';
import { errors } from './text.ts';

/** Yen, as people type it: 1,000,000 or １０００; empty is undefined. */
const yen = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed.trim() === '') return undefined;
    const amount = Number(readNumber(typed) ?? Number.NaN);
    if (Number.isSafeInteger(amount) && amount >= 0) return amount;
    context.addIssue({ code: 'custom', message: issue(errors.amount) });
    return z.NEVER;
  });

export const approverKinds = ['own-post', 'post', 'permission', 'mayor'] as const;
export const authorities = ['none', 'upTo', 'any'] as const;

const TypedStep = z
  .object({
    label: z.string().trim().min(1, issue(errors.label)).max(20, issue(errors.label)),
    who: z.enum(approverKinds, issue(errors.who)),
    titles: z.string().trim().max(100, issue(errors.titles)).default(''),
    departmentId: z.string().default(''),
    permission: z.string().default(''),
    mode: z.enum(['approve', 'consult'], issue(errors.mode)),
    parallel: z.string().default(''),
    authority: z.enum(authorities, issue(errors.authority)),
    upTo: yen,
  })
  .superRefine((step, context) => {
    const refuse = (path: string, text: (typeof errors)[keyof typeof errors]) =>
      context.addIssue({ code: 'custom', path: [path], message: issue(text) });
    const byTitle = step.who === 'own-post' || step.who === 'post';
    if (byTitle && splitTitles(step.titles).length === 0) refuse('titles', errors.titles);
    if (step.who === 'post' && !isId(step.departmentId)) refuse('departmentId', errors.department);
    if (step.who === 'permission' && !step.permission) refuse('permission', errors.permission);
    if (step.authority === 'upTo' && step.upTo === undefined) refuse('upTo', errors.upTo);
  });
type TypedStep = z.output<typeof TypedStep>;

function splitTitles(text: string): string[] {
  return text
    .split(/[、,，・\s]+/)
    .map((title) => title.trim())
    .filter(Boolean);
}

function approverOf({ who, titles, departmentId, permission }: TypedStep): ApproverRule {
  if (who === 'mayor') return { kind: who };
  if (who === 'permission') return { kind: who, permission };
  const named = splitTitles(titles);
  return who === 'post' ? { kind: who, titles: named, departmentId } : { kind: who, titles: named };
}

function authorityOf({ authority, upTo }: TypedStep): RouteStep['authority'] {
  if (authority === 'none') return undefined;
  return authority === 'any' ? {} : { upTo };
}

/** Typed rows in order: a row that is parallel joins the group of the one before. */
function routeSteps(rows: readonly TypedStep[]): RouteStep[] {
  let group = 0;
  return rows.map((row) => {
    if (group === 0 || row.parallel !== '1') group += 1;
    const { label, mode } = row;
    return { label, by: approverOf(row), mode, group, authority: authorityOf(row) };
  });
}

export const RouteInput = z
  .object({
    kind: z.string().min(1, issue(errors.kind)),
    /** Empty: all departments. */
    departmentId: z
      .string()
      .default('')
      .transform((id) => (isId(id) ? id : undefined)),
    name: z.string().trim().min(1, issue(errors.name)).max(60, issue(errors.name)),
    amountFrom: yen.transform((amount) => amount ?? 0),
    amountTo: yen,
    validFrom: z.string().refine(isIsoDate, issue(errors.validFrom)),
    steps: z
      .array(TypedStep)
      .min(1, issue(errors.empty))
      .max(20, issue(errors.tooMany))
      .transform(routeSteps),
  })
  .refine(({ amountFrom, amountTo }) => amountTo === undefined || amountFrom <= amountTo, {
    path: ['amountTo'],
    error: issue(errors.reversed),
  });
export type RouteInput = z.output<typeof RouteInput>;

export const stepFields = [
  ...(['label', 'who', 'titles', 'departmentId', 'permission', 'mode'] as const),
  ...(['parallel', 'authority', 'upTo'] as const),
] as const;
type StepField = (typeof stepFields)[number];

/** Typed rows of the form, those left empty taken out, so that the places of errors are right. */
export function typedRows(values: FormValues): Partial<Record<StepField, string>>[] {
  const count = Math.min(Number(values.rows) || 0, 30);
  const rows = Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      stepFields.flatMap((field) => {
        const value = values[`steps.${index}.${field}`];
        return typeof value === 'string' ? [[field, value] as const] : [];
      }),
    ),
  );
  return rows.filter(({ label, titles }) => label?.trim() || titles?.trim());
}

/** Rows of the form again, numbered without gaps. */
export function flatRows(rows: readonly Partial<Record<StepField, string>>[]): FormValues {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([field, value]) => [`steps.${index}.${field}`, value]),
    ),
  );
}

function rowOf(step: RouteStep, before: RouteStep | undefined): Partial<Record<StepField, string>> {
  const { by, authority } = step;
  return {
    ...{ label: step.label, who: by.kind, mode: step.mode },
    titles: 'titles' in by ? by.titles.join('、') : '',
    departmentId: by.kind === 'post' ? by.departmentId : '',
    permission: by.kind === 'permission' ? by.permission : '',
    parallel: before?.group === step.group ? '1' : '',
    authority: !authority ? 'none' : authority.upTo === undefined ? 'any' : 'upTo',
    upTo: authority?.upTo?.toLocaleString('en') ?? '',
  };
}

/** A stored route as its form shows it. */
export function formValues(steps: readonly RouteStep[]): FormValues {
  return flatRows(steps.map((step, index) => rowOf(step, steps[index - 1])));
}
