import { applyFix } from '#engines/content/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { saveVersion } from '../items/commands.ts';
import { getItem, getVersion } from '../items/queries.ts';
import { assertMayWrite } from '../policy.ts';
import { refusals } from '../text.ts';
import type { MendForm } from './inputs.ts';
import { judgeVersion } from './queries.ts';
import { mendNote } from './text.ts';

/**
 * Puts in place what a finding of the newest version proposes, as a new version.
 * @throws AppError as `saveVersion`; `conflict` when the text changed meanwhile.
 */
export async function mendFinding(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen, wording, rule, path, start }: MendForm,
): Promise<void> {
  const item = await getItem(unit, id);
  assertMayWrite(actor, item);
  const { content } = await getVersion(unit, id, item.lastVersion);
  const bodies = await judgeVersion(unit, item, item.lastVersion, content);
  const finding = bodies
    .find((body) => body.wording === wording)
    ?.findings.find(
      (one) =>
        one.rule === rule &&
        one.place.path.join('-') === path &&
        String(one.place.start ?? '') === start,
    );
  if (!finding?.fix || seen !== item.lastVersion) {
    throw new AppError('conflict', refusals.noFinding);
  }
  const body = { ...content.body, [wording]: applyFix(content.body[wording], finding) };
  const { departmentId } = item;
  const note = mendNote(finding.fix.label);
  await saveVersion(unit, actor, id, { seen, content: { ...content, body }, departmentId, note });
}
