import { type Department, findDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { accountsClose, type FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { ProjectYear, Round } from '../../budget/model.ts';
import { listMovements, listProjectYears, listRounds } from '../../budget/queries.ts';
import { type Phase, phaseOf, publicSteps } from '../../budget/rules.ts';
import { type Act, actsOf } from './rules.ts';

export interface MakingPage {
  readonly round: Round;
  readonly phase: Phase;
  /** The year is over and its accounts are closed. */
  readonly closed: boolean;
  /** With what everybody may see today. */
  readonly projects: readonly ProjectYear[];
  readonly departments: ReadonlyMap<string, Department>;
  readonly acts: readonly Act[];
  /** Years whose making can be read, newest first. */
  readonly years: readonly FiscalYear[];
}

/**
 * The making of a year's budget as everybody may see it.
 *
 * @param year the newest round that departments could write for, without it.
 * @returns undefined for a year without a round.
 */
export async function findMaking(unit: Unit, year?: FiscalYear): Promise<MakingPage | undefined> {
  const day = dayInTokyo(unit.now);
  const rounds = (await listRounds(unit)).filter((round) => phaseOf(round, day) !== 'planned');
  const round = year === undefined ? rounds[0] : rounds.find((one) => one.year === year);
  if (!round) return undefined;
  const found = (await listProjectYears(unit, round.year)).map((one) => ({
    ...one,
    steps: publicSteps(round, one.steps, day),
  }));
  const projects = found.filter(
    ({ steps, amounts }) => Object.keys(steps).length > 0 || amounts.byKind.initial !== 0n,
  );
  const ids = [...new Set(projects.map(({ project }) => project.departmentId))];
  return {
    ...{ round, projects, phase: phaseOf(round, day) },
    closed: day > accountsClose(round.year),
    departments: await findDepartments(unit, ids),
    acts: actsOf(await listMovements(unit, { year: round.year })),
    years: rounds.map((one) => one.year),
  };
}
