import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Answers, Field, FormDefinition } from '../definition/model.ts';
import type { PrefillMark, PrefillMarks } from '../drafts/model.ts';
import { sameAnswer } from '../filling/changes.ts';
import type { OwnedDraft, SourceDifference } from '../owner.ts';
import { parseAnswer } from '../values/parse.ts';
import type { RawAnswer } from '../values/raw.ts';
import { askSources, type Prepared } from './ask.ts';

const preparedFor = new WeakMap<Unit, Prepared>();

/**
 * Hands what sources prepared to the comparison in this unit of work. Without it, sources that need
 * to prepare are compared with what they had said when they filled the form in.
 */
export function lendPrepared(unit: Unit, prepared: Prepared): void {
  preparedFor.set(unit, prepared);
}

/** What a source says, in the stored shape; what cannot be read is said as it came. */
export function normalised(field: Field, value: unknown): unknown {
  if (field.kind === 'repeat') return value;
  const parsed = parseAnswer(field, value as RawAnswer);
  return parsed.ok ? parsed.value : value;
}

/** A draft with the marks of what filled it. */
export type MarkedDraft = OwnedDraft & { readonly prefilled: PrefillMarks };

function sayNow(
  field: Field,
  mark: PrefillMark,
  now: ReadonlyMap<string, Readonly<Record<string, { readonly value: unknown }>>>,
): unknown {
  const present = now.get(mark.source)?.[field.key]?.value;
  return normalised(field, present ?? mark.value);
}

/**
 * Asks the sources of prefilled answers again and tells where they say something else than what is
 * answered. Never an error: a source that is away is compared by what it said before.
 * @param draft with its marks; answers that no source filled are not looked at.
 */
export async function compareWithSources(
  unit: Unit,
  actor: Actor,
  draft: MarkedDraft,
  definition: FormDefinition,
  answers: Answers,
): Promise<SourceDifference[]> {
  const marked = definition.fields.filter(
    ({ key }) => draft.prefilled[key] && answers[key] !== undefined,
  );
  if (marked.length === 0) return [];
  const prepared: Prepared = preparedFor.get(unit) ?? new Map();
  // The other fields go along: a source may need their answers, as that of postcodes does.
  const { filled } = await askSources(unit, {
    ...{ actor, draft, answers, prepared },
    fields: definition.fields,
  });
  return marked.flatMap((field) => {
    const mark = draft.prefilled[field.key];
    if (!mark) return [];
    const sourceSays = sayNow(field, mark, filled);
    const answered = answers[field.key];
    if (sameAnswer(sourceSays, answered)) return [];
    return [{ field: field.key, source: mark.source, answered, sourceSays }];
  });
}
