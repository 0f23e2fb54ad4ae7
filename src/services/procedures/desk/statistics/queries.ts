import { type CaseCount, type CaseStatistics, caseStatistics } from '#engines/cases/contract.ts';
import { minutesSaved } from '#engines/forms/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import {
  addYears,
  type FiscalYear,
  firstDay,
  fiscalYearOf,
  fiscalYears,
  lastDay,
} from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { applicationType } from '../../applications/case-type.ts';
import { listProcedures } from '../../catalogue/queries.ts';
import { type Punctuality, punctualityByProcedure } from '../decisions/queries.ts';

export interface ProcedureFigures extends CaseCount, Punctuality {
  readonly id: string;
  readonly name: Text;
  /** Minutes of writing that sources took off the applicants. */
  readonly minutes: number;
}

export interface YearStatistics {
  readonly year: FiscalYear;
  /** To today at the most. */
  readonly until: IsoDate;
  readonly cases: CaseStatistics;
  readonly punctuality: Punctuality;
  readonly minutes: number;
  /** Procedures that received anything, most applications first. */
  readonly procedures: readonly ProcedureFigures[];
}

const owner = 'procedures';

function summed(all: Iterable<Punctuality>): Punctuality {
  let measured = 0;
  let inTime = 0;
  for (const one of all) {
    measured += one.measured;
    inTime += one.inTime;
  }
  return { measured, inTime };
}

async function figuresOf(
  unit: Unit,
  from: IsoDate,
  until: IsoDate,
  { bySubject }: CaseStatistics,
  punctuality: ReadonlyMap<string, Punctuality>,
): Promise<readonly ProcedureFigures[]> {
  const names = new Map((await listProcedures(unit)).map(({ id, name }) => [id, name]));
  const figures: ProcedureFigures[] = [];
  for (const { subject: id, ...counts } of bySubject) {
    if (id === undefined) continue;
    const name = names.get(id) ?? { ja: id, en: id };
    const minutes = await minutesSaved(unit, from, until, { owner, subject: id });
    const kept = punctuality.get(id) ?? { measured: 0, inTime: 0 };
    figures.push({ id, name, minutes, ...counts, ...kept });
  }
  return figures.toSorted((a, b) => b.received - a.received || (a.id < b.id ? -1 : 1));
}

/** Applications received in a fiscal year, to today: counts and days, no personal data. */
export async function yearStatistics(unit: Unit, year: FiscalYear): Promise<YearStatistics> {
  const today = dayInTokyo(unit.now);
  const [from, end] = [firstDay(year), lastDay(year)];
  const over = end < today;
  const until = over ? end : today;
  const cases = await caseStatistics(unit, { type: applicationType, from, to: until });
  const punctuality = await punctualityByProcedure(unit, from, until);
  return {
    ...{ year, until, cases },
    punctuality: summed(punctuality.values()),
    minutes: await minutesSaved(unit, from, until, { owner }),
    procedures: await figuresOf(unit, from, until, cases, punctuality),
  };
}

/** This fiscal year and those before it, the newest first. */
export function knownYears(unit: Unit, count: number): readonly FiscalYear[] {
  const now = fiscalYearOf(dayInTokyo(unit.now));
  return fiscalYears(addYears(now, 1 - count), now).toReversed();
}

/** One line of the public figures: a procedure in a fiscal year. */
export interface PublicFigure {
  readonly year: FiscalYear;
  readonly id: string;
  readonly name: Text;
  readonly received: number;
  readonly online: number;
}

/** 総件数・オンライン件数 of every procedure in each of the years. */
export async function publicFigures(
  unit: Unit,
  years: readonly FiscalYear[],
): Promise<readonly PublicFigure[]> {
  const names = new Map((await listProcedures(unit)).map(({ id, name }) => [id, name]));
  const figures: PublicFigure[] = [];
  for (const year of years) {
    const period = { from: firstDay(year), to: lastDay(year) };
    const { bySubject } = await caseStatistics(unit, { type: applicationType, ...period });
    for (const { subject: id, received, online } of bySubject) {
      const name = id === undefined ? undefined : names.get(id);
      if (id !== undefined && name) figures.push({ year, id, name, received, online });
    }
  }
  return figures;
}
