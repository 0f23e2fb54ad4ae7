import { isWhole } from '../model/population.ts';
import type { PopulationTable } from '../model/population-table.ts';
import {
  type NamedCells,
  type ReadSheetOfPeople,
  readSheetOfPeople,
  type Understood,
} from './population-sheet.ts';
import { populationProblems as texts } from './population-text.ts';
import type { SheetProblem } from './sheet-cells.ts';

/**
 * What is read of a sheet: the national one lists 1,900 municipalities, with three rows of each of
 * seven years; ages may stand year by year.
 */
export const populationLimits = { rows: 60_000, columns: 130 };

export type ReadPopulation =
  | {
      readonly ok: true;
      readonly population: PopulationTable;
      readonly understood: readonly Understood[];
    }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

type Read = Extract<ReadSheetOfPeople, { ok: true }>;

const alone = ({ population, understood }: Read): ReadPopulation => ({
  ok: true,
  population,
  understood: [understood],
});

/** Men and women on sheets of their own. */
function together(reads: readonly Read[]): ReadPopulation | undefined {
  const of = (sex: 'male' | 'female') =>
    reads.find(({ population }) => population.groups.every((group) => group.sex === sex));
  const [men, women] = [of('male'), of('female')];
  if (!men || !women) return undefined;
  const { years } = men.population;
  if (years.join() !== women.population.years.join()) return undefined;
  const groups = [...men.population.groups, ...women.population.groups];
  return {
    ...{ ok: true, population: { ...men.population, groups } },
    understood: [men.understood, women.understood],
  };
}

/**
 * Reads the projection of a town out of an official file, as the National Institute of Population and
 * Social Security Research (社人研) publishes them: municipalities × years × age groups. Its very layout
 * is not in our references, so every sheet is looked at, and the first that has everybody counts.
 *
 * @param town the code of the municipality, six digits.
 */
export function readPopulation(
  sheets: readonly NamedCells[],
  town: string,
  source: string,
): ReadPopulation {
  const all = sheets.map((sheet) => readSheetOfPeople(sheet, town, source));
  const reads = all.flatMap((one) => (one.ok ? [one] : []));
  const whole = reads.find(({ population }) => isWhole(population));
  if (whole) return alone(whole);
  const both = together(reads);
  if (both) return both;
  const [first] = reads;
  if (first) return alone(first);
  const told = all.find((one) => !one.ok && !one.nothing) ?? all[0];
  if (told && !told.ok && !told.nothing) return told;
  const place = { sheet: '', row: 1, column: '', value: '' };
  const names = sheets.flatMap(({ name }) => (name ? [name] : []));
  return { ok: false, problems: [{ ...place, text: texts.noTable(names) }] };
}
