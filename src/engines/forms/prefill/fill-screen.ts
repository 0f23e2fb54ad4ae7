import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Field } from '../definition/model.ts';
import type { Draft, PrefillMark } from '../drafts/model.ts';
import { savePrefilled } from '../drafts/prefilled.ts';
import { hasEmptyRows } from '../drafts/prefilled-rows.ts';
import type { PrefillSource } from '../owner.ts';
import { askSources, type Prepared, type SourceAnswers } from './ask.ts';
import { noteAsked } from './commands.ts';

/** The unanswered questions of a screen that sources could fill. */
export function fillable(draft: Draft, screenId: string): readonly Field[] {
  const screen = draft.definition.screens.find(({ id }) => id === screenId);
  const keys = new Set(screen?.items.map(({ field }) => field));
  const free = ({ key, kind }: Field): boolean =>
    kind === 'repeat'
      ? hasEmptyRows(draft, key)
      : draft.answers[key] === undefined && draft.pending[key] === undefined;
  return draft.definition.fields.filter(
    (field) => keys.has(field.key) && field.prefill !== undefined && free(field),
  );
}

/** The first source of each field, in the order in which the field names them, that knows something. */
export function marksFor(
  fields: readonly Field[],
  { filled }: SourceAnswers,
): Readonly<Record<string, PrefillMark>> {
  const marks: Record<string, PrefillMark> = {};
  for (const { key, prefill } of fields) {
    const source = prefill?.sources.find((name) => filled.get(name)?.[key] !== undefined);
    const found = source && filled.get(source)?.[key];
    if (!source || !found) continue;
    marks[key] = { source, value: found.value, asOf: found.asOf?.toISOString() };
  }
  return marks;
}

/**
 * Fills the unanswered questions of a screen, once for each draft: what somebody empties stays empty.
 * @param prepared from `prepareSources`, called before this unit of work.
 */
export async function fillScreen(
  unit: Unit,
  actor: Actor,
  draft: Draft,
  screenId: string,
  prepared: Prepared,
): Promise<{ readonly draft: Draft; readonly away: readonly PrefillSource[] }> {
  await noteAsked(unit, draft.id, 'screen', screenId);
  const wanted = fillable(draft, screenId);
  if (wanted.length === 0) return { draft, away: [] };
  const { answers } = draft;
  // Fields that are answered go along, because sources read them: a postcode tells an address.
  const context = draft.definition.fields.filter(({ key }) => answers[key] !== undefined);
  const said = await askSources(unit, {
    ...{ actor, draft, answers, prepared },
    fields: [...wanted, ...context],
  });
  const marks = marksFor(wanted, said);
  const filled = Object.keys(marks).length > 0 ? await savePrefilled(unit, draft, marks) : draft;
  return { draft: filled, away: said.away };
}
