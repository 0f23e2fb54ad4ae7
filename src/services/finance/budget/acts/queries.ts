import { and, eq, max } from 'drizzle-orm';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { amountOf } from '../financing.ts';
import type { Movement } from '../model.ts';
import { listMovements, listProjects } from '../queries.ts';
import { acts } from '../schema.ts';

export interface ActLine {
  readonly code: string;
  readonly name: Text;
  readonly amount: bigint;
}

/** An act of a year with what it gave and took in that year. */
export interface ListedAct extends Pick<Movement, 'kind' | 'number' | 'day' | 'note' | 'sample'> {
  readonly id: string;
  readonly lines: readonly ActLine[];
  readonly sum: bigint;
}

/** Acts of a year in the order of their days, the adoption first. */
export async function listActs(unit: Unit, year: FiscalYear): Promise<ListedAct[]> {
  const projects = new Map((await listProjects(unit)).map((project) => [project.id, project]));
  const byAct = new Map<string, Movement[]>();
  for (const movement of await listMovements(unit, { year })) {
    const known = byAct.get(movement.actId);
    if (known) known.push(movement);
    else byAct.set(movement.actId, [movement]);
  }
  return [...byAct].flatMap(([id, moved]) => {
    const [first] = moved;
    if (!first) return [];
    const { kind, number, day, note, sample } = first;
    const lines = moved.flatMap(({ projectId, financing }): ActLine[] => {
      const project = projects.get(projectId);
      const amount = amountOf(financing);
      return project ? [{ code: project.code, name: project.name, amount }] : [];
    });
    const sum = lines.reduce((all, { amount }) => all + amount, 0n);
    return [{ ...{ id, kind, number, day, note, sample, lines, sum } }];
  });
}

/** The number that the next supplement of a year will bear. */
export async function nextSupplement({ db, town }: Unit, year: FiscalYear): Promise<number> {
  const [row] = await db
    .select({ last: max(acts.number) })
    .from(acts)
    .where(and(eq(acts.town, town), eq(acts.year, year), eq(acts.kind, 'supplement')));
  return (row?.last ?? 0) + 1;
}
