import { recordAudit } from '#engines/audit/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { authoriseSection } from '../policy.ts';
import { sections } from '../schema.ts';
import { names } from '../text.ts';
import { SectionInput } from './inputs.ts';

/** Writes what a section tells about itself. */
export async function describeSection(
  unit: Unit,
  actor: Actor,
  departmentId: string,
  input: SectionInput,
): Promise<void> {
  authoriseSection(actor, departmentId);
  const told = parseInput(SectionInput, input);
  const found = await findDepartments(unit, [departmentId]);
  if (found.size === 0) throw notFound(names.section);
  const row = { ...told, updatedAt: unit.now };
  await unit.db
    .insert(sections)
    .values({ town: unit.town, departmentId, ...row })
    .onConflictDoUpdate({ target: [sections.town, sections.departmentId], set: row });
  await recordAudit(unit, actor, {
    action: 'publishing.section-described',
    subject: { type: 'department', id: departmentId },
  });
  unit.drop('organisation');
}
