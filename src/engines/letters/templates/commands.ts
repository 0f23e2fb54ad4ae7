import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { authorise, nameOf } from '../policy.ts';
import { templates, templateVersions } from '../schema.ts';
import { TemplateInput } from './inputs.ts';
import { findTemplate } from './queries.ts';
import { isNewVersion, templateProblems } from './rules.ts';

async function keepTemplate(unit: Unit, key: string, departmentId?: string): Promise<string> {
  const { db, town, now } = unit;
  const values = { town, id: newId(), key, departmentId: departmentId ?? null, createdAt: now };
  await db.insert(templates).values(values).onConflictDoNothing();
  const own = and(eq(templates.town, town), eq(templates.key, key));
  // Locks it, so that two people who save at once get two versions, one after the other.
  const [row] = await db.select({ id: templates.id }).from(templates).where(own).for('update');
  if (!row) throw new Error(`template ${key} was neither found nor made`);
  await db
    .update(templates)
    .set({ departmentId: departmentId ?? null })
    .where(own);
  return row.id;
}

/**
 * Saves what a template says as its next version. Versions are never changed: letters point at them.
 * @returns the number of the version.
 * @throws InputError with `blocks` when a placeholder is unknown or a refusal lacks its parts.
 * @throws AppError `rule-violation` when nothing differs from the last version.
 */
export async function saveTemplate(
  unit: Unit,
  actor: Actor,
  input: TemplateInput,
): Promise<{ readonly versionId: string; readonly version: number }> {
  authorise(actor, 'letters.templates');
  const { key, departmentId, ...content } = parseInput(TemplateInput, input);
  const [problem] = templateProblems(content);
  if (problem) throw new InputError({ blocks: problem });
  const templateId = await keepTemplate(unit, key, departmentId);
  const last = await findTemplate(unit, key);
  const verdict = isNewVersion(content, last?.content);
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const versionId = newId();
  const version = (last?.version ?? 0) + 1;
  await unit.db.insert(templateVersions).values({
    town: unit.town,
    id: versionId,
    templateId,
    version,
    content,
    savedBy: nameOf(actor),
    savedAt: unit.now,
  });
  await recordAudit(unit, actor, {
    action: 'letters.template-saved',
    subject: { type: 'letters.template', id: templateId },
    details: { key, version },
  });
  return { versionId, version };
}
