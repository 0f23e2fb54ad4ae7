import type { IsoDate } from '#japan/dates.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { isId } from '#platform/ids.ts';
import { type Evaluation, holds, startEvaluation } from '../conditions/evaluation.ts';
import type { VisibleItem, VisibleRow, VisibleScreen } from '../conditions/model.ts';
import { visibleIn } from '../conditions/visible.ts';
import { splitRowField } from '../definition/lookup.ts';
import type {
  Answers,
  Check,
  FormDefinition,
  RepeatField,
  SimpleAnswer,
} from '../definition/model.ts';
import type { Pending } from '../drafts/model.ts';
import { answerFaults, errorsAt } from './answer-faults.ts';
import { parseAnswer } from './parse.ts';
import { rowPath } from './rows.ts';
import { asks, faults, tooFewRows, tooManyRows } from './text.ts';

export interface ScreenProblems {
  readonly screenId: string;
  /** By field path. */
  readonly errors: FieldErrors;
}

function rowCountFault(field: RepeatField, rows: readonly VisibleRow[]): FieldErrors {
  const { key, label, rowLabel, minRows, maxRows, required } = field;
  if (required && rows.length === 0) return { [key]: asks.enter(label) };
  if (rows.length < minRows) return { [key]: tooFewRows(minRows, rowLabel) };
  if (rows.length > maxRows) return { [key]: tooManyRows(maxRows, rowLabel) };
  const ids = new Set(rows.map(({ id }) => id));
  return ids.size < rows.length || rows.some(({ id }) => !isId(id)) ? { [key]: faults.rows } : {};
}

function rowFaults(look: Evaluation, repeat: string, row: VisibleRow): FieldErrors[] {
  const scope = { repeat, row: row.row };
  return row.items.map(({ field, path }) =>
    answerFaults(look, field, path, row.row.answers[field.key], scope),
  );
}

function itemFaults(look: Evaluation, { field, path, rows = [] }: VisibleItem): FieldErrors {
  if (field.kind !== 'repeat') {
    return answerFaults(look, field, path, look.answers[path] as SimpleAnswer | undefined);
  }
  const inRows = rows.flatMap((row) => rowFaults(look, field.key, row));
  return Object.assign({}, rowCountFault(field, rows), ...inRows);
}

/** Where a check's fault shows: the paths of its field that are on this screen and break the rule. */
function brokenAt(look: Evaluation, { items }: VisibleScreen, check: Check): string[] {
  const inRow = splitRowField(check.field);
  const item = items.find(({ path }) => path === (inRow?.repeat ?? check.field));
  if (!item) return [];
  if (!inRow || item.field.kind === 'matrix') {
    return holds(look, check.rule) ? [check.field] : [];
  }
  return (item.rows ?? [])
    .filter(({ items: shown }) => shown.some(({ field }) => field.key === inRow.key))
    .filter(({ row }) => holds(look, check.rule, { repeat: inRow.repeat, row }))
    .map(({ id }) => rowPath(inRow.repeat, id, inRow.key));
}

function checkFaults(
  look: Evaluation,
  screen: VisibleScreen,
  checks: readonly Check[],
): FieldErrors {
  return Object.fromEntries(
    checks.flatMap((check) =>
      brokenAt(look, screen, check).map((path) => [path, check.message] as const),
    ),
  );
}

/** Texts that could not be read wait on the screen: they must not vanish with the submission. */
function pendingFaults({ items }: VisibleScreen, pending: Pending): FieldErrors {
  const shown = items.flatMap(({ field, path, rows = [] }) =>
    field.kind === 'repeat' ? rows.flatMap((row) => row.items) : [{ field, path }],
  );
  const found = shown.map(({ field, path }): FieldErrors => {
    if (!Object.hasOwn(pending, path)) return {};
    const parsed = parseAnswer(field, pending[path]);
    return parsed.ok ? {} : errorsAt(path, parsed.parts);
  });
  return Object.assign({}, ...found);
}

/** What is wrong or missing on one screen. */
export function screenFaults(
  look: Evaluation,
  screen: VisibleScreen,
  checks: readonly Check[],
  pending: Pending,
): FieldErrors {
  const waiting = pendingFaults(screen, pending);
  const missing = screen.items.map((item) => itemFaults(look, item));
  const errors: FieldErrors = Object.assign({}, checkFaults(look, screen, checks), ...missing);
  const kept = Object.entries(errors).filter(
    // One sentence for one question: the part at fault instead of the whole that is missing.
    ([path]) => !Object.keys(waiting).some((part) => part.startsWith(`${path}.`)),
  );
  return { ...Object.fromEntries(kept), ...waiting };
}

/**
 * What keeps answers from being submitted, screen by screen; empty when nothing does.
 * @param pending what was typed and could not be read, by path.
 */
export function checkDraft(
  definition: FormDefinition,
  answers: Answers,
  today: IsoDate,
  pending: Pending = {},
): readonly ScreenProblems[] {
  const look = startEvaluation(definition, answers, today);
  return visibleIn(look, definition).flatMap((screen) => {
    const errors = screenFaults(look, screen, definition.checks, pending);
    return Object.keys(errors).length > 0 ? [{ screenId: screen.screen.id, errors }] : [];
  });
}
