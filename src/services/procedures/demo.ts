import { createForm, publishVersion, saveVersion } from '#engines/forms/contract.ts';
import { recompute } from '#engines/measures/contract.ts';
import { addDepartment, findDepartmentByCode } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { parseInput } from '#platform/http/input.ts';
import { addProcedure, takeOnline } from './catalogue/commands.ts';
import { ContentInput } from './catalogue/inputs.ts';
import { findProcedure } from './catalogue/queries.ts';
import { type DemoProcedure, type Place, readDemoProcedures } from './demo-file.ts';
import { shareId } from './model.ts';
import { loadPromotedList } from './promoted/commands.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

/** Beginning of the demo plan's period. */
const since = '2021-04-01';

/** Sections that the procedures name; those of the organisation's own demo stay as they are. */
async function ensureDepartments(
  unit: Unit,
  places: Readonly<Record<string, Place>>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [code, { name, telephone }] of Object.entries(places)) {
    const known = await findDepartmentByCode(unit, code);
    const add = () => addDepartment(unit, loader, { code, name, telephone, from: since });
    ids.set(code, known?.id ?? (await add()));
  }
  return ids;
}

async function loadForm(unit: Unit, { name, form }: DemoProcedure): Promise<string | undefined> {
  if (!form) return undefined;
  const formId = await createForm(unit, loader, { owner: 'procedures', title: name });
  await publishVersion(unit, loader, await saveVersion(unit, loader, formId, form));
  return formId;
}

/**
 * Loads the demo town's catalogue with its forms and the national list; loading it again changes
 * nothing.
 *
 * @param folder the project's `demo` folder.
 */
export async function loadDemoProcedures(unit: Unit, folder: string): Promise<void> {
  const { places, procedures } = await readDemoProcedures(folder);
  await loadPromotedList(unit, loader, since);
  const departments = await ensureDepartments(unit, places);
  for (const procedure of procedures) {
    const { id, department, content, onlineSince } = procedure;
    if (await findProcedure(unit, id)) continue;
    const formId = await loadForm(unit, procedure);
    const departmentId = departments.get(department);
    await addProcedure(
      unit,
      loader,
      id,
      parseInput(ContentInput, { ...content, departmentId, formId }),
    );
    if (onlineSince) await takeOnline(unit, loader, id, onlineSince);
  }
}

/**
 * Counts the share of the last days, so that the plan's indicator is live at once and not only after
 * the first night. The measures must be registered and the jobs attached.
 */
export async function countDemoShare(unit: Unit): Promise<void> {
  const yesterday = addDays(dayInTokyo(unit.now), -1);
  await recompute(unit, { from: addDays(yesterday, -6), to: yesterday, measure: shareId });
}
