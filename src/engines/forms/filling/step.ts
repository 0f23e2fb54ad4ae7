import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { FileStore } from '#platform/files/files.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { VisibleScreen } from '../conditions/model.ts';
import { visible } from '../conditions/visible.ts';
import type { Draft } from '../drafts/model.ts';
import { addRow, removeRow } from '../drafts/rows.ts';
import { saveScreen } from '../drafts/screens.ts';
import { noteAsked } from '../prefill/commands.ts';
import { attachFile, removeFile } from '../uploads/commands.ts';
import { type FileField, refusalOf, type Upload } from '../uploads/files.ts';
import type { Act } from './act.ts';
import { addressTargets, applyChoice } from './lookups.ts';

export interface Step {
  readonly draft: Draft;
  readonly screen: VisibleScreen;
  readonly form: FormValues;
  readonly act: Act;
  readonly files: FileStore;
  /** Files that were looked at before, and why they are not taken. */
  readonly refused: ReadonlyMap<File, Text>;
}

export interface StepOutcome {
  readonly draft: Draft;
  readonly ok: boolean;
  readonly errors: FieldErrors;
  /** Of these errors, the files that were not taken. */
  readonly fileErrors: FieldErrors;
  /** Questions that appeared on this screen because of what was answered. */
  readonly revealed: readonly string[];
  /** Some answer is not sent any more because of what was answered. */
  readonly hides: boolean;
  /** The page lists what a search found. */
  readonly open: boolean;
  /** Place to come back to after a button in the middle of the page. */
  readonly focus?: string;
}

/** The questions for files that show on a screen. */
function filePlaces(screen: VisibleScreen): { readonly field: FileField; readonly path: string }[] {
  return screen.items
    .flatMap(({ field, path, rows }) => [
      { field, path },
      ...(rows?.flatMap((row) => row.items) ?? []),
    ])
    .flatMap(({ field, path }) => (field.kind === 'file' ? [{ field, path }] : []));
}

function filesAt(form: FormValues, path: string): File[] {
  const value = form[path];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is File => one instanceof File && one.size > 0);
}

export function hasFiles(form: FormValues): boolean {
  return Object.values(form).some((value) =>
    [value].flat().some((one) => one instanceof File && one.size > 0),
  );
}

const uploadOf = async (file: File): Promise<Upload> => ({
  name: file.name,
  content: new Uint8Array(await file.arrayBuffer()),
});

/** Outside of any unit of work. @returns why files are not taken, for those that are not. */
export async function inspectFiles(
  store: FileStore,
  screen: VisibleScreen,
  form: FormValues,
): Promise<ReadonlyMap<File, Text>> {
  const refused = new Map<File, Text>();
  for (const { field, path } of filePlaces(screen)) {
    for (const file of filesAt(form, path)) {
      const refusal = await refusalOf(store, field, await uploadOf(file));
      if (refusal) refused.set(file, refusal);
    }
  }
  return refused;
}

/** Attaches what was chosen; a file that is refused leaves the others and the draft as they are. */
async function takeFiles(unit: Unit, { screen, form, files, refused }: Step, saved: Draft) {
  const errors: Record<string, Text> = {};
  let draft = saved;
  for (const { path } of filePlaces(screen)) {
    for (const file of filesAt(form, path)) {
      const error = refused.get(file);
      const attached = error
        ? { ok: false as const, error }
        : await attachFile(files, unit, draft, path, await uploadOf(file));
      if (attached.ok) draft = attached.draft;
      else errors[path] ??= attached.error;
    }
  }
  return { draft, errors };
}

async function doAct(
  unit: Unit,
  draft: Draft,
  act: Act,
): Promise<{ readonly draft: Draft; readonly focus?: string }> {
  switch (act.kind) {
    case 'add-row': {
      const added = await addRow(unit, draft, act.path);
      return { draft: added.draft, focus: `${act.path}.${added.rowId}` };
    }
    case 'remove-row':
      return { draft: await removeRow(unit, draft, act.repeat, act.rowId), focus: act.repeat };
    case 'remove-file':
      return { draft: await removeFile(unit, draft, act.path, act.fileId), focus: act.path };
    default:
      return { draft, focus: 'path' in act ? act.path : undefined };
  }
}

/** Keeps what a screen sent, with its files, and does what its button asked for. */
export async function saveStep(unit: Unit, step: Step): Promise<StepOutcome> {
  const { draft, screen, act } = step;
  const today = dayInTokyo(unit.now);
  const before = new Set(visible(draft.definition, draft.answers, today).hiddenAnswers);
  const choice = applyChoice(act, step.form, addressTargets(screen.items));
  const saved = await saveScreen(unit, draft, screen.screen.id, { form: choice.values });
  if (choice.filled) await noteAsked(unit, draft.id, 'postcode', choice.filled);
  const taken = await takeFiles(unit, step, saved.draft);
  const done = await doAct(unit, taken.draft, act);
  const { hiddenAnswers } = visible(done.draft.definition, done.draft.answers, today);
  const errors = { ...withoutFilled(saved.errors, step, taken.errors), ...taken.errors };
  return {
    ...done,
    ok: Object.keys(errors).length === 0 && saved.revealed.length === 0,
    errors,
    fileErrors: taken.errors,
    revealed: saved.revealed,
    hides: hiddenAnswers.some((path) => !before.has(path)),
    open: choice.open,
  };
}

/** A file was missing when the screen was saved and came right after: that is no fault any more. */
function withoutFilled(
  errors: FieldErrors,
  { screen, form }: Step,
  refused: FieldErrors,
): FieldErrors {
  const came = new Set(
    filePlaces(screen)
      .map(({ path }) => path)
      .filter((path) => filesAt(form, path).length > 0 && !refused[path]),
  );
  return Object.fromEntries(Object.entries(errors).filter(([path]) => !came.has(path)));
}
