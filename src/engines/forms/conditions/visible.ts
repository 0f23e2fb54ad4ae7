import type { IsoDate } from '#japan/dates.ts';
import type {
  Answer,
  Answers,
  Condition,
  Field,
  FormDefinition,
  RepeatField,
  RowAnswer,
  Screen,
  SimpleAnswer,
} from '../definition/model.ts';
import { rowPath, rowsOf } from '../values/rows.ts';
import {
  type Evaluation,
  holds,
  type RowScope,
  shows,
  showsInRow,
  startEvaluation,
  test,
} from './evaluation.ts';
import type { Visibility, VisibleItem, VisibleRow, VisibleScreen } from './model.ts';

function visibleRow(look: Evaluation, repeat: RepeatField, row: RowAnswer): VisibleRow {
  const items = [...(look.lookup.rowItems.get(repeat.key)?.values() ?? [])]
    .filter(({ field }) => showsInRow(look, { repeat: repeat.key, row }, field.key))
    .map(({ field }) => ({ field, path: rowPath(repeat.key, row.id, field.key) }));
  return { id: row.id, row, items };
}

function visibleItem(look: Evaluation, field: Field): VisibleItem {
  const item = { field, path: field.key };
  if (field.kind !== 'repeat') return item;
  const rows = rowsOf(look.answers[field.key]).map((row) => visibleRow(look, field, row));
  return { ...item, rows };
}

function visibleScreen(look: Evaluation, screen: Screen): VisibleScreen[] {
  if (!holds(look, screen.when)) return [];
  const items = screen.items.flatMap((item) => {
    const field = look.lookup.fields.get(item.field);
    const here = look.lookup.places.get(item.field)?.item === item;
    return field && here && shows(look, item.field) ? [visibleItem(look, field)] : [];
  });
  return items.length > 0 ? [{ screen, items }] : [];
}

function findRow(look: Evaluation, repeat: string, rowId: string): RowScope | undefined {
  const row = rowsOf(look.answers[repeat]).find(({ id }) => id === rowId);
  return row && { repeat, row };
}

function showsPath(look: Evaluation, path: string): boolean {
  const [first = '', rowId, key] = path.split('.');
  if (rowId === undefined || key === undefined) return shows(look, first);
  const scope = findRow(look, first, rowId);
  return scope !== undefined && showsInRow(look, scope, key);
}

function scopeOf(look: Evaluation, rowId: string | undefined): RowScope | undefined {
  if (rowId === undefined) return undefined;
  for (const repeat of look.lookup.rowFields.keys()) {
    const scope = findRow(look, repeat, rowId);
    if (scope) return scope;
  }
  return undefined;
}

function hiddenIn(look: Evaluation, repeat: string, rows: readonly RowAnswer[]): string[] {
  return rows.flatMap((row) =>
    Object.keys(row.answers)
      .filter((key) => !showsInRow(look, { repeat, row }, key))
      .map((key) => rowPath(repeat, row.id, key)),
  );
}

function hiddenAnswers(look: Evaluation): string[] {
  return Object.entries(look.answers).flatMap(([key, answer]) => {
    if (!shows(look, key)) return [key];
    return look.lookup.rowFields.has(key) ? hiddenIn(look, key, rowsOf(answer)) : [];
  });
}

/** The screens that show, with their questions. */
export function visibleIn(look: Evaluation, { screens }: FormDefinition): VisibleScreen[] {
  return screens.flatMap((screen) => visibleScreen(look, screen));
}

/**
 * Which screens, questions and questions of rows show for these answers.
 * @param today the day of answering in Asia/Tokyo.
 */
export function visible(definition: FormDefinition, answers: Answers, today: IsoDate): Visibility {
  const look = startEvaluation(definition, answers, today);
  return {
    screens: visibleIn(look, definition),
    shows: (path) => showsPath(look, path),
    holds: (rule, rowId) => holds(look, rule, scopeOf(look, rowId)),
    hiddenAnswers: hiddenAnswers(look),
  };
}

/** Whether a condition holds; inside a row when its id is given. */
export function evaluate(
  definition: FormDefinition,
  condition: Condition,
  answers: Answers,
  today: IsoDate,
  rowId?: string,
): boolean {
  const look = startEvaluation(definition, answers, today);
  return test(look, condition, scopeOf(look, rowId));
}

function shownAnswer({ field, rows }: VisibleItem, answer: Answer): Answer | undefined {
  if (field.kind !== 'repeat') return answer;
  if (!rows || rows.length === 0) return undefined;
  return rows.map(({ id, row, items }) => {
    const kept = items.flatMap(({ field: { key } }): [string, SimpleAnswer][] => {
      const value = row.answers[key];
      return value === undefined ? [] : [[key, value]];
    });
    return { id, answers: Object.fromEntries(kept) };
  });
}

/** The answers that are submitted: those that show. */
export function visibleAnswers(
  definition: FormDefinition,
  answers: Answers,
  today: IsoDate,
): Answers {
  const screens = visibleIn(startEvaluation(definition, answers, today), definition);
  const kept = screens.flatMap(({ items }) =>
    items.flatMap((item): [string, Answer][] => {
      const answer = answers[item.path];
      const shown = answer === undefined ? undefined : shownAnswer(item, answer);
      return shown === undefined ? [] : [[item.path, shown]];
    }),
  );
  return Object.fromEntries(kept);
}
