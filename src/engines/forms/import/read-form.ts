import type { Text } from '#platform/i18n/text.ts';
import { findField, newField } from '../builder/change-fields.ts';
import { freshName } from '../builder/fresh-name.ts';
import { kindTexts } from '../compare/text.ts';
import { checkDefinition } from '../definition/check.ts';
import type {
  Check,
  Field,
  FieldKind,
  FormDefinition,
  Rule,
  Screen,
  ScreenItem,
  SimpleField,
} from '../definition/model.ts';
import { readCondition } from './condition-language.ts';
import { type Names, namesOf } from './names.ts';
import { readLimits, readOptions, readSettings } from './settings.ts';
import type { Column, Problem, Table, TableRow } from './table.ts';
import { columnTexts, nowhere, problemTexts, rowKinds, yes } from './text.ts';
import { readText } from './text-cell.ts';

/** A form as it grows while the rows are read. */
interface Growing {
  readonly fields: Field[];
  readonly screens: { -readonly [Part in keyof Screen]: Screen[Part] }[];
  readonly rules: Rule[];
  readonly checks: Check[];
  readonly problems: Problem[];
  /** The screen that rows without one belong to. */
  current?: string;
}

type Say = (column: Column, message: Text, value?: string) => void;

const sayAt =
  (problems: Problem[], { row, cells }: TableRow): Say =>
  (column, message, value = cells[column]) => {
    problems.push(problemTexts.at(row, columnTexts[column], value.slice(0, 60), message));
  };

const kindByName = new Map(
  (Object.keys(kindTexts) as FieldKind[]).flatMap((kind) => [
    [kindTexts[kind].ja, kind] as const,
    [kind, kind] as const,
  ]),
);
const rowKindByName: ReadonlyMap<string, keyof typeof rowKinds> = new Map(
  (Object.keys(rowKinds) as (keyof typeof rowKinds)[]).map((kind) => [rowKinds[kind].ja, kind]),
);

function keyFor(cell: string, beginning: string, taken: readonly string[]): string {
  return cell || freshName(beginning, new Set(taken));
}

function screenNamed(form: Growing, title: string): Growing['screens'][number] {
  const known = form.screens.find((screen) => screen.title.ja === title);
  if (known) return known;
  const id = keyFor(
    '',
    'screen',
    form.screens.map((screen) => screen.id),
  );
  const made = { id, title: { ja: title, en: title }, items: [] };
  form.screens.push(made);
  return made;
}

function addScreenRow(form: Growing, { cells }: TableRow, label: Text): void {
  const screen = screenNamed(form, label.ja);
  screen.title = label;
  screen.lead = readText(cells.hint);
  if (cells.key) screen.id = cells.key;
  form.current = label.ja;
}

function fieldFrom(row: TableRow, kind: FieldKind, key: string, label: Text, say: Say): Field {
  const { cells } = row;
  const { settings, problems } = readSettings(cells.settings);
  for (const { value, message } of problems) say('settings', message, value);
  const { sources, locked, other, lowest, highest, points, ...own } = settings;
  const hint = readText(cells.hint);
  const basics = {
    ...(hint ? { hint } : {}),
    required: cells.required === yes || cells.required === '○' || cells.required === '必須',
    ...own,
    ...(Array.isArray(sources)
      ? { prefill: { sources, ...(locked ? { locked: true } : {}) } }
      : {}),
  };
  if (kind === 'repeat') {
    const repeat = { key, label, kind, fields: [], minRows: 0, maxRows: 10, rowLabel: label };
    return { ...repeat, ...basics } as Field;
  }
  const made = newField(kind, key, label);
  const chooses = 'options' in made;
  const options = readOptions(cells.options).map((option) =>
    option.value === other ? { ...option, other: true } : option,
  );
  if (chooses && options.length === 0) say('options', problemTexts.options);
  const words = {
    ...(lowest ? { min: lowest } : {}),
    ...(highest ? { max: highest } : {}),
    ...(points ? { points } : {}),
  };
  return {
    ...{ ...made, ...(chooses ? { options } : {}), ...basics },
    ...(kind === 'scale' && Object.keys(words).length > 0 ? { labels: words } : {}),
  } as Field;
}

function addFieldRow(form: Growing, row: TableRow, kind: FieldKind, label: Text, say: Say) {
  const { cells } = row;
  if (cells.repeat) {
    const names = namesOf(form);
    const repeat = findField(form, names.path(cells.repeat) ?? '');
    if (repeat?.kind !== 'repeat' || kind === 'repeat') {
      return say('repeat', problemTexts.repeat(cells.repeat));
    }
    const taken = repeat.fields.map(({ key }) => key);
    const inner = fieldFrom(row, kind, keyFor(cells.key, kind, taken), label, say) as SimpleField;
    const at = form.fields.indexOf(repeat);
    form.fields[at] = { ...repeat, fields: [...repeat.fields, inner] };
    return;
  }
  const taken = form.fields.map(({ key }) => key);
  const key = keyFor(cells.key, kind, taken);
  form.fields.push(fieldFrom(row, kind, key, label, say));
  if (cells.screen === nowhere) return;
  const title = cells.screen || form.current || rowKinds.screen.ja;
  form.current = title;
  const screen = screenNamed(form, title);
  screen.items = [...screen.items, { field: key }];
}

function addRow(form: Growing, row: TableRow) {
  const say = sayAt(form.problems, row);
  const { cells } = row;
  const label = readText(cells.label);
  const special = rowKindByName.get(cells.kind);
  if (!label) return say('label', problemTexts.label);
  if (special === 'screen') return addScreenRow(form, row, label);
  if (special === 'rule') {
    const name = keyFor(
      cells.key,
      'rule',
      form.rules.map((rule) => rule.name),
    );
    form.rules.push({ name, label, condition: { all: [] } });
    return;
  }
  if (special === 'check') return;
  const kind = kindByName.get(cells.kind);
  if (kind) return addFieldRow(form, row, kind, label, say);
  const known = [...Object.values(kindTexts), ...Object.values(rowKinds)].map(({ ja }) => ja);
  say('kind', problemTexts.kind(known.join('、')));
}

/** The rule that a cell of the column 条件 means: a named one, or a new one with the cell as its name. */
function ruleFor(form: Growing, names: Names, cell: string, say: Say): string | undefined {
  if (cell === '') return undefined;
  const read = readCondition(cell, names);
  if (!read.ok) {
    say('when', read.problem);
    return undefined;
  }
  const { condition } = read;
  if ('rule' in condition) return condition.rule;
  const same = form.rules.find(({ label }) => label.ja === cell);
  if (same) return same.name;
  const name = keyFor(
    '',
    'rule',
    form.rules.map((rule) => rule.name),
  );
  form.rules.push({ name, label: { ja: cell, en: cell }, condition });
  return name;
}

function setItem(form: Growing, key: string, change: (item: ScreenItem) => ScreenItem): void {
  for (const screen of form.screens) {
    screen.items = screen.items.map((item) => (item.field === key ? change(item) : item));
  }
}

function placeRule(form: Growing, row: TableRow, names: Names) {
  const { cells } = row;
  const say = sayAt(form.problems, row);
  const rule = ruleFor(form, names, cells.when, say);
  if (rule === undefined) return;
  if (rowKindByName.get(cells.kind) === 'screen') {
    const screen = form.screens.find(({ title }) => title.ja === readText(cells.label)?.ja);
    if (screen) screen.when = rule;
    return;
  }
  const label = readText(cells.label)?.ja ?? '';
  if (!cells.repeat) {
    const path =
      cells.key || names.path(label) || form.fields.find((one) => one.label.ja === label)?.key;
    return setItem(form, path ?? '', (item) => ({ ...item, when: rule }));
  }
  const repeat = findField(form, names.path(cells.repeat) ?? '');
  if (repeat?.kind !== 'repeat') return;
  const inner = repeat.fields.find((one) => one.key === cells.key || one.label.ja === label);
  setItem(form, repeat.key, (item) => ({
    ...item,
    items: (item.items ?? repeat.fields.map(({ key }) => ({ field: key }))).map((one) =>
      one.field === inner?.key ? { ...one, when: rule } : one,
    ),
  }));
}

function addCheck(form: Growing, row: TableRow, names: Names) {
  const { cells } = row;
  const say = sayAt(form.problems, row);
  const rule = ruleFor(form, names, cells.when, say);
  const field = names.path(cells.label);
  const message = readText(cells.hint);
  if (field === undefined) return say('label', problemTexts.field(cells.label));
  if (!message) return say('hint', problemTexts.label);
  if (rule === undefined) return cells.when ? undefined : say('when', problemTexts.condition(''));
  form.checks.push({ rule, field, message });
}

function readRules(form: Growing, rows: readonly TableRow[], names: Names): void {
  const own = rows.filter(({ cells }) => rowKindByName.get(cells.kind) === 'rule');
  let at = 0;
  for (const row of own) {
    if (!readText(row.cells.label)) continue;
    const rule = form.rules[at];
    const read = readCondition(row.cells.when, names);
    if (!read.ok) sayAt(form.problems, row)('when', read.problem);
    else if (rule) form.rules[at] = { ...rule, condition: read.condition };
    at++;
  }
}

function readDays(form: Growing, names: Names): void {
  const limits = <F extends Field>(field: F): F => {
    const { field: read, wrong } = readLimits(field, names);
    for (const words of wrong) {
      form.problems.push(problemTexts.at(0, columnTexts.settings, words, problemTexts.day));
    }
    return read as F;
  };
  for (const [index, field] of form.fields.entries()) {
    form.fields[index] =
      field.kind === 'repeat' ? { ...field, fields: field.fields.map(limits) } : limits(field);
  }
}

export type ReadForm =
  | { readonly ok: true; readonly definition: FormDefinition }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a table as a form; everything that is wrong is named at once, with row, column and value. */
export function readForm({ rows, problems }: Table): ReadForm {
  if (problems.length > 0) return { ok: false, problems };
  const form: Growing = { fields: [], screens: [], rules: [], checks: [], problems: [] };
  for (const row of rows) addRow(form, row);
  const names = namesOf({ fields: form.fields, rules: [...form.rules] });
  readRules(form, rows, names);
  readDays(form, names);
  for (const row of rows) {
    const special = rowKindByName.get(row.cells.kind);
    if (special === 'check') addCheck(form, row, names);
    else if (special !== 'rule') placeRule(form, row, names);
  }
  if (form.problems.length > 0) return { ok: false, problems: form.problems };
  const { fields, screens, rules, checks } = form;
  const checked = checkDefinition({ fields, screens, rules, checks });
  return checked.ok
    ? { ok: true, definition: checked.value }
    : { ok: false, problems: Object.values(checked.errors) };
}
