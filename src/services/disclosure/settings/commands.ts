import { sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { findTemplate, saveTemplate } from '#engines/letters/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { letterTemplates } from '../decisions/letter-templates.ts';
import type { Category, Settings } from '../model.ts';
import { assertMay, nameOf } from '../policy.ts';
import { settings } from '../schema.ts';
import type { SettingsForm } from './inputs.ts';
import { findSettings, getSettings } from './queries.ts';

/** The templates are part of the service; a town may rewrite them afterwards. */
const machine: Actor = { kind: 'system', name: 'disclosure' };

/** Letters that a town has no template for yet get ours. */
export async function ensureTemplates(unit: Unit): Promise<void> {
  for (const template of letterTemplates) {
    if (!(await findTemplate(unit, template.key))) await saveTemplate(unit, machine, template);
  }
}

/** A category keeps its id as long as it keeps its name, so that old marks keep their reason. */
function withIds(
  given: SettingsForm['categories'],
  before: readonly Category[],
): readonly Category[] {
  return given.map((one) => ({
    ...one,
    id: before.find(({ name }) => name === one.name)?.id ?? newId(),
  }));
}

/** @throws AppError `forbidden` */
export async function keepSettings(unit: Unit, actor: Actor, content: Settings): Promise<void> {
  assertMay(actor, 'disclosure.settings');
  const { db, town, now } = unit;
  // Two people who save at once get two versions, one after the other.
  await db.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`disclosure.settings ${town}`}, 0))`,
  );
  const version = ((await findSettings(unit))?.version ?? 0) + 1;
  await db
    .insert(settings)
    .values({ town, version, content, savedBy: nameOf(actor), savedAt: now });
  await ensureTemplates(unit);
  unit.drop('disclosure');
  await recordAudit(unit, actor, {
    action: 'disclosure.settings-saved',
    subject: { type: 'town', id: town },
    details: { version },
  });
}

export async function saveSettings(unit: Unit, actor: Actor, form: SettingsForm): Promise<void> {
  const { information, personal, categories, ...rest } = form;
  const before = await getSettings(unit);
  await keepSettings(unit, actor, {
    ...rest,
    clocks: { information, personal },
    categories: withIds(categories, before.categories),
  });
}
