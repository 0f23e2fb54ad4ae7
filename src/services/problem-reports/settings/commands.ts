import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { listAreas } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { isId, newId } from '#platform/ids.ts';
import { listTopic } from '../model.ts';
import { assertMay } from '../policy.ts';
import { categories, landmarks, routes, settings } from '../schema.ts';
import { followSettings } from './follow.ts';
import type { CategoryForm, SettingsForm } from './inputs.ts';
import { findSetup } from './queries.ts';
import { type NewLandmark, type Route, readLandmarks } from './rules.ts';
import { settingsErrors as errors } from './text.ts';

async function changed(unit: Unit, actor: Actor, verb: string, id: string): Promise<void> {
  unit.drop(listTopic);
  await followSettings(unit);
  await recordAudit(unit, actor, {
    ...{ action: `problem-reports.${verb}`, subject: { type: 'problem-reports.settings', id } },
  });
}

async function keepLandmarks({ db, town }: Unit, list: readonly NewLandmark[]): Promise<void> {
  await db.delete(landmarks).where(eq(landmarks.town, town));
  if (list.length === 0) return;
  const rows = list.map((landmark, position) => ({ town, id: newId(), position, ...landmark }));
  await db.insert(landmarks).values(rows);
}

/**
 * Where the town lies, whom to ring, whether reports are taken, and the landmarks.
 * @throws InputError; AppError `forbidden`
 */
export async function saveSettings(
  unit: Unit,
  actor: Actor,
  { landmarks: written, ...form }: SettingsForm,
): Promise<void> {
  assertMay(actor, 'problem-reports.manage');
  const areas = new Set((await listAreas(unit)).map(({ slug }) => slug));
  const read = readLandmarks(written, areas);
  if (read.faultIn !== undefined)
    throw new InputError({ landmarks: errors.landmark(read.faultIn) });
  const { db, town, now } = unit;
  const values = { ...form, changedAt: now };
  await db
    .insert(settings)
    .values({ town, ...values })
    .onConflictDoUpdate({ target: [settings.town], set: values });
  await keepLandmarks(unit, read.landmarks);
  await changed(unit, actor, 'settings-saved', town);
}

async function assertDepartment(unit: Unit, departmentId: string): Promise<void> {
  const known = isId(departmentId) && (await findDepartments(unit, [departmentId])).size > 0;
  if (!known) throw new InputError({ departmentId: errors.choose });
}

/** Adds a category or changes the one of that short name. @throws InputError; AppError `forbidden` */
export async function saveCategory(unit: Unit, actor: Actor, form: CategoryForm): Promise<void> {
  assertMay(actor, 'problem-reports.manage');
  await assertDepartment(unit, form.departmentId);
  const { db, town } = unit;
  await db
    .insert(categories)
    .values({ town, ...form })
    .onConflictDoUpdate({ target: [categories.town, categories.slug], set: form });
  await changed(unit, actor, 'category-saved', form.slug);
}

/**
 * Says which section is in charge in an area; without a section the category's own is again.
 * @throws InputError; AppError `forbidden`
 */
export async function saveRoute(unit: Unit, actor: Actor, route: Route): Promise<void> {
  assertMay(actor, 'problem-reports.manage');
  const { category, area, departmentId } = route;
  const { db, town } = unit;
  const areas = await listAreas(unit);
  if (!areas.some(({ slug }) => slug === area)) throw new InputError({ area: errors.choose });
  const setup = await findSetup(unit);
  const known = category === '*' || setup?.categories.some(({ slug }) => slug === category);
  if (!known) throw new InputError({ area: errors.choose });
  const mine = and(eq(routes.town, town), eq(routes.category, category), eq(routes.area, area));
  if (departmentId === '') {
    await db.delete(routes).where(mine);
  } else {
    await assertDepartment(unit, departmentId);
    await db
      .insert(routes)
      .values({ town, ...route })
      .onConflictDoUpdate({
        target: [routes.town, routes.category, routes.area],
        set: { departmentId },
      });
  }
  await changed(unit, actor, 'route-saved', `${category} ${area}`);
}
