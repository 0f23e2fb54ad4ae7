import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { type FiscalYear, fiscalYear, fiscalYearOf } from '#japan/fiscal-year.ts';
import { isMunicipalityCode } from '#japan/municipality-code.ts';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { countings, directions, type IndicatorKind } from '../model.ts';
import { fileIssues } from './text.ts';

/** Units that figures may have; of those marked whole there is no fraction. */
export const units: Readonly<Record<string, { readonly whole: boolean }>> = {
  '': { whole: false },
  '%': { whole: false },
  '‰': { whole: false },
  ポイント: { whole: false },
  人: { whole: true },
  件: { whole: true },
  組: { whole: true },
  回: { whole: true },
  世帯: { whole: true },
  戸: { whole: true },
  団体: { whole: true },
  校: { whole: true },
  園: { whole: true },
  箇所: { whole: true },
  か所: { whole: true },
  台: { whole: true },
  本: { whole: true },
  冊: { whole: true },
  点: { whole: false },
  位: { whole: true },
  円: { whole: true },
  千円: { whole: false },
  百万円: { whole: false },
  日: { whole: false },
  時間: { whole: false },
  分: { whole: false },
  年: { whole: false },
  歳: { whole: false },
  m: { whole: false },
  km: { whole: false },
  '㎡': { whole: false },
  ha: { whole: false },
  kg: { whole: false },
  t: { whole: false },
  't-CO2': { whole: false },
  kWh: { whole: false },
};

const words = z.string().trim().min(1, issue(fileIssues.empty)).max(500, issue(fileIssues.tooLong));
const optionalWords = words.optional();
const number = z.number().int().min(1).max(9999);
const year = z
  .number()
  .int()
  .min(1947, issue(fileIssues.year))
  .max(2999, issue(fileIssues.year))
  .transform((value): FiscalYear => fiscalYear(value));
const day = z.string().refine(isIsoDate, { message: issue(fileIssues.day) });
const figure = z.number().min(-1e15).max(1e15);

const indicator = z
  .strictObject({
    id: z
      .string()
      .max(60)
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, issue(fileIssues.id)),
    kind: optionalWords,
    name: words,
    nameEn: optionalWords,
    unit: z
      .string()
      .refine((unit) => unit in units, { message: issue(fileIssues.unit(Object.keys(units))) }),
    baseline: figure.nullable().default(null),
    target: figure,
    direction: z.enum(directions),
    counting: z.enum(countings),
    measure: z.string().regex(/^[a-z][A-Za-z0-9-]*\.[a-z][A-Za-z0-9]*$/, issue(fileIssues.measure)),
    params: z.record(z.string(), z.string()).optional(),
  })
  .superRefine((value, context) => {
    if (!units[value.unit]?.whole) return;
    for (const key of ['baseline', 'target'] as const) {
      if (Number.isInteger(value[key] ?? 0)) continue;
      context.addIssue({
        code: 'custom',
        path: [key],
        message: issue(fileIssues.wholeUnit(value.unit)),
      });
    }
  });

const initiative = z.strictObject({
  name: words,
  department: optionalWords,
  items: z.array(words).default([]),
});

const role = z.strictObject({
  who: words,
  whoEn: optionalWords,
  does: z.array(words).default([]),
  doesEn: z.array(words).optional(),
  sample: z.boolean().optional(),
});

const policy = z.strictObject({
  number,
  name: words,
  nameEn: optionalWords,
  departments: z.array(words).min(1, issue(fileIssues.empty)),
  outcomes: z.array(indicator).default([]),
  processes: z.array(indicator).default([]),
  initiatives: z.array(initiative).default([]),
  roles: z.array(role).default([]),
});

const basicPolicy = z.strictObject({
  number,
  name: words,
  nameEn: optionalWords,
  policies: z.array(policy).min(1, issue(fileIssues.empty)),
});

const period = z
  .strictObject({ from: day, to: day, baselineYear: year, targetYear: year })
  .superRefine(({ from, to, baselineYear, targetYear }, context) => {
    const add = (key: string, text: Text) =>
      context.addIssue({ code: 'custom', path: [key], message: issue(text) });
    if (!isIsoDate(from) || !isIsoDate(to)) return;
    if (to <= from) add('to', fileIssues.periodOrder);
    else if (targetYear < fiscalYearOf(from) || targetYear > fiscalYearOf(to)) {
      add('targetYear', fileIssues.targetYear);
    }
    if (baselineYear >= targetYear) add('baselineYear', fileIssues.baselineYear);
  });

const challenge = z.strictObject({
  kind: words,
  kindEn: optionalWords,
  texts: z.array(words).default([]),
});

/** What a plan file says, in YAML or as a workbook. */
export const planContent = z.strictObject({
  municipality: z.strictObject({
    code: z.string().refine(isMunicipalityCode, { message: issue(fileIssues.code) }),
    name: words,
    nameEn: optionalWords,
    prefecture: optionalWords,
  }),
  period,
  goal: z.strictObject({
    number,
    name: words,
    nameEn: optionalWords,
    challenges: z.array(challenge).default([]),
  }),
  basicPolicies: z.array(basicPolicy).min(1, issue(fileIssues.empty)),
  roles: z.array(z.strictObject({ who: words, whoEn: optionalWords })).default([]),
});

export type PlanContent = z.output<typeof planContent>;
export type IndicatorContent = z.output<typeof indicator>;

/** A part of the content by its address, as zod and YAML both give it. */
export type Path = readonly (string | number)[];

export interface LocatedIndicator {
  readonly path: Path;
  readonly policy: number;
  readonly kind: IndicatorKind;
  readonly content: IndicatorContent;
}

/** Every indicator with its address, in the order of the plan: outcomes first in each policy. */
export function indicatorsOf({ basicPolicies }: PlanContent): LocatedIndicator[] {
  return basicPolicies.flatMap(({ policies }, b) =>
    policies.flatMap(({ number: policyNumber, outcomes, processes }, p) => {
      const locate =
        (list: 'outcomes' | 'processes', kind: IndicatorKind) =>
        (content: IndicatorContent, i: number): LocatedIndicator => ({
          path: ['basicPolicies', b, 'policies', p, list, i],
          policy: policyNumber,
          kind,
          content,
        });
      return [
        ...outcomes.map(locate('outcomes', 'outcome')),
        ...processes.map(locate('processes', 'process')),
      ];
    }),
  );
}
