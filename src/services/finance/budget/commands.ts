import { sql } from 'drizzle-orm';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { amountOf, type Financing } from './financing.ts';
import type { Movement, Step } from './model.ts';
import { acts, months, movements, payments, revenues, steps } from './schema.ts';

/** Rows as one parameter: a year of a town is more than a statement has places for. */
const rowsAsJson = (rows: readonly object[]) =>
  JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? String(value) : value));

const moneyColumns = sql`amount, national, prefectural, bonds, others, general`;
const moneyTypes = sql`amount bigint, national bigint, prefectural bigint, bonds bigint, others bigint, general bigint`;

export interface NewMovement extends Pick<Movement, 'projectId' | 'year'> {
  readonly financing: Financing;
}

export interface NewAct extends Pick<Movement, 'kind' | 'number' | 'day' | 'note' | 'sample'> {
  readonly year: FiscalYear;
  readonly movements: readonly NewMovement[];
  /** By item of settlements, in yen. */
  readonly revenue?: ReadonlyMap<string, bigint>;
}

/** Appends an act with what it gave and took. @returns its id. */
export async function storeAct(unit: Unit, act: NewAct): Promise<string> {
  const { db, town, now } = unit;
  const { movements: moved, revenue = new Map<string, bigint>(), ...head } = act;
  const id = newId();
  await db.insert(acts).values({ town, id, ...head, createdAt: now });
  const rows = moved.map(({ projectId, year, financing }) => ({
    ...{ project_id: projectId, year, amount: amountOf(financing) },
    ...financing,
  }));
  await db.execute(sql`
    INSERT INTO ${movements} (town, act_id, project_id, year, ${moneyColumns})
    SELECT ${town}, ${id}::uuid, project_id, year, ${moneyColumns}
    FROM jsonb_to_recordset(${rowsAsJson(rows)}::jsonb)
      AS r(project_id uuid, year int, ${moneyTypes})`);
  const lines = [...revenue].map(([item, amount]) => ({ town, actId: id, item, amount }));
  if (lines.length > 0) await db.insert(revenues).values(lines);
  return id;
}

/** Appends what stages said. */
export async function storeSteps(unit: Unit, said: readonly Step[]): Promise<void> {
  const rows = said.map(({ projectId, financing, ...step }) => ({
    ...{ id: newId(), project_id: projectId, amount: amountOf(financing) },
    ...financing,
    ...step,
  }));
  await unit.db.execute(sql`
    INSERT INTO ${steps} (town, id, year, project_id, stage, change, ${moneyColumns}, grounds, expected, at, sample)
    SELECT ${unit.town}, id, year, project_id, stage, change, ${moneyColumns}, grounds, expected, at, sample
    FROM jsonb_to_recordset(${rowsAsJson(rows)}::jsonb)
      AS r(id uuid, year int, project_id uuid, stage text, change text, ${moneyTypes},
        grounds text, expected text, at timestamptz, sample boolean)`);
}

export interface NewMonth {
  readonly year: FiscalYear;
  readonly month: string;
  readonly version: number;
  readonly note: string;
  readonly sample: boolean;
  readonly payments: readonly {
    readonly projectId: string;
    readonly paid: bigint;
    readonly committed: bigint | null;
  }[];
}

/** Appends months of the finance system, each as a version. */
export async function storeMonths(unit: Unit, reported: readonly NewMonth[]): Promise<void> {
  const { db, town, now } = unit;
  const withIds = reported.map((month) => ({ ...month, id: newId() }));
  await db
    .insert(months)
    .values(withIds.map(({ payments: _rows, ...head }) => ({ town, ...head, createdAt: now })));
  const rows = withIds.flatMap((month) =>
    month.payments.map(({ projectId, paid, committed }) => ({
      ...{ month_id: month.id, project_id: projectId, paid, committed },
    })),
  );
  await db.execute(sql`
    INSERT INTO ${payments} (town, month_id, project_id, paid, committed)
    SELECT ${town}, month_id, project_id, paid, committed
    FROM jsonb_to_recordset(${rowsAsJson(rows)}::jsonb)
      AS r(month_id uuid, project_id uuid, paid bigint, committed bigint)`);
}
