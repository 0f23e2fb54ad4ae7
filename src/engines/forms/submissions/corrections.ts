import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { visibleAnswers } from '../conditions/visible.ts';
import { lookup } from '../definition/lookup.ts';
import type { Answers, FileAnswer, FormDefinition } from '../definition/model.ts';
import { otherKey } from '../definition/other-words.ts';
import { refusals } from '../text.ts';
import {
  type FileField,
  filesIn,
  noteFile,
  refusalOf,
  saveFile,
  type Upload,
} from '../uploads/files.ts';
import { checkDraft } from '../values/check-draft.ts';
import { takeJson } from '../values/json-rows.ts';
import { mergeAnswers } from '../values/merge.ts';
import type { RawAnswer } from '../values/raw.ts';
import { sentPlaces } from '../values/sent-places.ts';
import { faults } from '../values/text.ts';
import { getVersion } from '../versions/queries.ts';
import { typedOf } from './commands.ts';
import type { CorrectionInput, CorrectionOptions, StoredSubmission } from './model.ts';
import { getSubmission } from './queries.ts';
import { insertSubmission, keepFiles } from './write.ts';

function isAsked(only: readonly string[] | undefined, path: string): boolean {
  return (
    !only ||
    only.some(
      (asked) =>
        path === asked ||
        // The words of "other" are changed with their choice.
        path === otherKey(asked) ||
        path.startsWith(`${asked}.`) ||
        asked.startsWith(`${path}.`),
    )
  );
}

interface Changes {
  readonly raw: Map<string, RawAnswer>;
  /** Rows that JSON put in place of those before. */
  readonly rows: Answers;
  readonly errors: FieldErrors;
}

function readChanges(
  definition: FormDefinition,
  { answers }: StoredSubmission,
  input: CorrectionInput,
  only: readonly string[] | undefined,
): Changes {
  const asked = (raw: ReadonlyMap<string, RawAnswer>) =>
    new Map([...raw].filter(([path]) => isAsked(only, path)));
  if ('form' in input) {
    return { raw: asked(sentPlaces(definition, answers, input.form)), rows: {}, errors: {} };
  }
  const { raw, rows, errors } = takeJson(definition, input.json);
  const replaced = Object.entries(rows).filter(([key]) => isAsked(only, key));
  return { raw: asked(raw), rows: Object.fromEntries(replaced), errors };
}

interface Place {
  readonly path: string;
  readonly field: FileField;
  readonly files: readonly Upload[];
}

/** What was chosen at questions for files that may change. */
function uploadPlaces(definition: FormDefinition, { uploads, only }: CorrectionOptions): Place[] {
  const { fields, rowFields } = lookup(definition);
  return Object.entries(uploads?.files ?? {}).flatMap(([path, files]) => {
    const [first = '', , key] = path.split('.');
    const field = key === undefined ? fields.get(first) : rowFields.get(first)?.get(key);
    const taken = field?.kind === 'file' && files.length > 0 && isAsked(only, path);
    return taken ? [{ path, field, files }] : [];
  });
}

/**
 * Looks at the files of a correction before any unit of work: a virus scanner may take its time, and
 * the embedded database has one connection for all.
 * @throws InputError by path for files that are not taken.
 */
export async function inspectCorrection(
  definition: FormDefinition,
  options: CorrectionOptions,
): Promise<void> {
  const errors: Record<string, Text> = {};
  for (const { path, field, files } of uploadPlaces(definition, options)) {
    for (const file of files) {
      const refusal = options.uploads && (await refusalOf(options.uploads.store, field, file));
      if (refusal) errors[path] ??= refusal;
    }
  }
  refuseErrors(errors);
}

/** Saves what was uploaded; adds its answers to the changes. @throws InputError */
async function takeUploads(
  unit: Unit,
  definition: FormDefinition,
  changes: Changes,
  options: CorrectionOptions,
): Promise<readonly string[]> {
  const { uploads } = options;
  const fresh: string[] = [];
  for (const { path, field, files } of uploadPlaces(definition, options)) {
    if (!uploads) continue;
    const answer: FileAnswer[] = [];
    for (const file of files) {
      const saved = await saveFile(uploads.store, unit, field, file);
      if (!saved.ok) throw new InputError({ [path]: saved.error });
      await noteFile(unit, saved.file.id, path);
      answer.push(saved.file);
    }
    fresh.push(...answer.map(({ id }) => id));
    changes.raw.set(
      path,
      answer.map((file) => ({ ...file })),
    );
  }
  return fresh;
}

/** Files come from the version before or from this correction, never from somebody else's. */
function refuseForeignFiles(answers: Answers, before: Answers, fresh: readonly string[]): void {
  const own = new Set([...filesIn(before).map(({ id }) => id), ...fresh]);
  if (filesIn(answers).some(({ id }) => !own.has(id)))
    throw new InputError({ answers: faults.file });
}

function refuseErrors(errors: FieldErrors): void {
  if (Object.keys(errors).length > 0) throw new InputError(errors);
}

/**
 * Answers changed after the submission, as a new submission that names the one before, on the version
 * of the form that was answered. The caller answers for the actor's right to do so, and asks
 * `inspectCorrection` first where there are files.
 * @returns the id of the new submission.
 * @throws InputError by field path; AppError not-found, conflict when it was corrected meanwhile.
 */
export async function saveCorrection(
  unit: Unit,
  actor: Actor,
  submissionId: string,
  input: CorrectionInput,
  options: CorrectionOptions = {},
): Promise<string> {
  const before = await getSubmission(unit, submissionId);
  if (before.erased) throw new AppError('conflict', refusals.correctedMeanwhile);
  const { definition } = await getVersion(unit, before.draft.formVersionId);
  const today = dayInTokyo(unit.now);
  const changes = readChanges(definition, before, input, options.only);
  refuseErrors(changes.errors);
  const fresh = await takeUploads(unit, definition, changes, options);
  const start = {
    answers: { ...before.answers, ...changes.rows },
    typed: before.typed,
    pending: {},
  };
  const { answers, typed, pending } = mergeAnswers(definition, start, changes.raw);
  const problems = checkDraft(definition, answers, today, pending);
  refuseErrors(Object.assign({}, ...problems.map(({ errors }) => errors)));
  refuseForeignFiles(answers, before.answers, fresh);
  return write(unit, actor, before, {
    answers: visibleAnswers(definition, answers, today),
    typed: typedOf(definition, answers, typed, today),
  });
}

async function write(
  unit: Unit,
  actor: Actor,
  before: StoredSubmission,
  { answers, typed }: Pick<StoredSubmission, 'answers' | 'typed'>,
): Promise<string> {
  const id = newId();
  const { enteredBy: _, ...rest } = before.draft;
  const draft = { ...rest, ...(actor.kind === 'staff' ? { enteredBy: actor.staffId } : {}) };
  const submission = { id, draft, answers, differences: [], submittedAt: unit.now };
  const version = before.version + 1;
  const done = await insertSubmission(unit, { submission, typed, version, previousId: before.id });
  if (!done) throw new AppError('conflict', refusals.correctedMeanwhile);
  await keepFiles(unit, submission);
  if (actor.kind === 'staff') {
    await recordAudit(unit, actor, {
      action: 'forms.corrected',
      subject: { type: 'forms.submission', id },
      details: { previous: before.id },
    });
  }
  return id;
}
