import { isIsoDate } from '#japan/dates.ts';
import type { Checked, FieldErrors, FormValues } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import type { Population } from '../model.ts';
import type { Categories } from './compute.ts';
import { staffWords as words } from './desk-text.ts';
import { type Trait, traits } from './model.ts';

/** Name of the field of a category: `age.20-29`. */
export const populationField = (trait: Trait, value: string): string => `${trait}.${value}`;

/** Full-width digits and commas as people type and paste them. */
const readCount = (typed: string): number | undefined => {
  const folded = typed.normalize('NFKC').replaceAll(',', '').trim();
  if (folded === '') return 0;
  return /^\d{1,9}$/.test(folded) ? Number(folded) : undefined;
};

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Reads the form of who lives here: a field for each category, all traits with the same sum. */
export function readPopulation(values: FormValues, categories: Categories): Checked<Population> {
  const errors: Record<string, FieldErrors[string]> = {};
  const [asOf, source] = ['asOf', 'source'].map((name) => typedValue(values, name).trim());
  if (!asOf || !isIsoDate(asOf)) errors.asOf = words.needDay;
  if (!source) errors.source = words.needSource;
  const counts = traits.map((trait) => {
    const own: Record<string, number> = {};
    for (const { value } of categories[trait]) {
      const name = populationField(trait, value);
      const count = readCount(typedValue(values, name));
      if (count === undefined) errors[name] = words.whole;
      else own[value] = count;
    }
    return own;
  });
  const [area = {}, age = {}, sex = {}] = counts;
  const sums = counts.map(total).filter((sum) => sum > 0);
  if (new Set(sums).size > 1) errors.form = words.sums(total(area), total(age), total(sex));
  if (Object.keys(errors).length > 0 || !asOf || !source) return { ok: false, errors };
  return { ok: true, value: { asOf, source, area, age, sex } };
}
