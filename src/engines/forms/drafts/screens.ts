import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { startEvaluation } from '../conditions/evaluation.ts';
import type { VisibleScreen } from '../conditions/model.ts';
import { visibleIn } from '../conditions/visible.ts';
import type { Answers, FormDefinition } from '../definition/model.ts';
import { text } from '../text.ts';
import { screenFaults } from '../values/check-draft.ts';
import { type JsonParts, takeJson } from '../values/json-rows.ts';
import { type Merged, mergeAnswers } from '../values/merge.ts';
import type { RawAnswer } from '../values/raw.ts';
import { sentPlaces } from '../values/sent-places.ts';
import { changeDraft } from './commands.ts';
import type { Draft, SavedScreen } from './model.ts';

/** What a screen sent: a form, or JSON by field key. */
export type ScreenInput =
  | { readonly form: FormValues }
  | { readonly json: Readonly<Record<string, RawAnswer>> };

function screenAt(
  definition: FormDefinition,
  answers: Answers,
  today: string,
  screenId: string,
): VisibleScreen | undefined {
  return visibleIn(startEvaluation(definition, answers, today), definition).find(
    ({ screen }) => screen.id === screenId,
  );
}

function pathsOn(screen: VisibleScreen | undefined): string[] {
  return (screen?.items ?? []).flatMap(({ path, rows }) =>
    rows ? [path, ...rows.flatMap(({ items }) => items.map((item) => item.path))] : [path],
  );
}

/** Fields of one screen, so that a page cannot write to another. */
function onScreen({ fields, screens }: FormDefinition, screenId: string): FormDefinition {
  const screen = screens.find(({ id }) => id === screenId);
  const keys = new Set(screen?.items.map(({ field }) => field));
  return { fields: fields.filter(({ key }) => keys.has(key)), screens: [], rules: [], checks: [] };
}

/** A locked answer of a source is not the sender's to change; files come by `attachFile`. */
function writable(draft: Draft, raw: ReadonlyMap<string, RawAnswer>): Map<string, RawAnswer> {
  const fields = new Map(draft.definition.fields.map((field) => [field.key, field]));
  return new Map(
    [...raw].filter(([path]) => {
      const [first = '', , key] = path.split('.');
      const top = fields.get(first);
      const field = top?.kind === 'repeat' ? top.fields.find((inner) => inner.key === key) : top;
      const locked = field?.prefill?.locked && Object.hasOwn(draft.prefilled, path);
      return field !== undefined && field.kind !== 'file' && !locked;
    }),
  );
}

function jsonParts(definition: FormDefinition, input: ScreenInput): JsonParts | undefined {
  return 'json' in input ? takeJson(definition, input.json) : undefined;
}

interface Outcome extends Merged {
  readonly screen: VisibleScreen | undefined;
  readonly revealed: readonly string[];
}

function merge(draft: Draft, screenId: string, input: ScreenInput, today: string): Outcome {
  const { definition, answers, typed, pending } = draft;
  const part = onScreen(definition, screenId);
  const json = jsonParts(part, input);
  const raw = json?.raw ?? ('form' in input ? sentPlaces(part, answers, input.form) : new Map());
  const before = new Set(pathsOn(screenAt(definition, answers, today, screenId)));
  const merged = mergeAnswers(
    definition,
    { answers: { ...answers, ...json?.rows }, typed, pending },
    writable(draft, raw),
  );
  const screen = screenAt(definition, merged.answers, today, screenId);
  const revealed = pathsOn(screen).filter((path) => !before.has(path) && !raw.has(path));
  return { ...merged, errors: { ...merged.errors, ...json?.errors }, screen, revealed };
}

/** Faults of what was on the page; a question that just appeared is no fault yet. */
function shownFaults(draft: Draft, outcome: Outcome, today: string): FieldErrors {
  const { screen, revealed } = outcome;
  if (!screen) return {};
  const look = startEvaluation(draft.definition, draft.answers, today);
  const faults = screenFaults(look, screen, draft.definition.checks, draft.pending);
  const fresh = new Set(revealed);
  return Object.fromEntries(Object.entries(faults).filter(([path]) => !fresh.has(path)));
}

/**
 * Keeps everything that was typed on a screen, the faulty too, so that nothing is lost on the way.
 * Questions that were not on the page keep their answers.
 * @param draft from `getDraft`, which checked the access.
 * @throws AppError not-found for an unknown screen; conflict when the draft was sent already.
 */
export async function saveScreen(
  unit: Unit,
  draft: Draft,
  screenId: string,
  input: ScreenInput,
): Promise<SavedScreen> {
  if (!draft.definition.screens.some(({ id }) => id === screenId)) throw notFound(text.screen);
  const today = dayInTokyo(unit.now);
  const outcomes: Outcome[] = [];
  const saved = await changeDraft(unit, draft, (present) => {
    const outcome = merge(present, screenId, input, today);
    outcomes.push(outcome);
    const { answers, typed, pending } = outcome;
    return { answers, typed, pending };
  });
  const [outcome] = outcomes;
  if (!outcome) throw new Error(`the screen ${screenId} was not read`);
  const errors = { ...shownFaults(saved, outcome, today), ...outcome.errors };
  const stored = outcome.revealed.filter((path) => !Object.hasOwn(saved.answers, path));
  const ok = Object.keys(errors).length === 0 && stored.length === 0;
  return { ok, errors, revealed: stored, draft: saved };
}
