import { maskPersonalData } from '#engines/analysis/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Call } from '../calls/queries.ts';
import { countNumbers, listPeople, unfiledNumbers } from '../comments/queries.ts';
import { type Gap, gapsOf } from './gaps.ts';
import type { Numbers } from './model.ts';
import { type FiledRow, listRows } from './queries.ts';

export interface TableDraft {
  readonly rows: readonly FiledRow[];
  readonly numbers: Numbers;
  readonly unfiled: readonly number[];
  /** What stands against deciding it. */
  readonly gaps: readonly Gap[];
}

/** The table as it stands, with everything that is missing. */
export async function readDraft(unit: Unit, call: Call): Promise<TableDraft> {
  const rows = await listRows(unit, call.id);
  const unfiled = await unfiledNumbers(unit, call.id);
  const people = await listPeople(unit, call.id);
  const { conclusion } = call;
  const personal = (text: string) => maskPersonalData(text).found.length > 0;
  return {
    ...{ rows, unfiled, numbers: await countNumbers(unit, call.id) },
    gaps: gapsOf({ rows, unfiled, people, conclusion, personal }),
  };
}
