import { kindTexts } from '../compare/text.ts';
import type { Field, FormDefinition, ScreenItem } from '../definition/model.ts';
import { writeCondition } from './condition-language.ts';
import { type Names, namesOf } from './names.ts';
import { writeOptions, writeSettings } from './settings.ts';
import type { TableRow } from './table.ts';
import { grammar, no, nowhere, rowKinds, yes } from './text.ts';
import { writeText } from './text-cell.ts';

type Cells = TableRow['cells'];

const empty: Cells = {
  screen: '',
  repeat: '',
  label: '',
  kind: '',
  required: '',
  options: '',
  hint: '',
  when: '',
  settings: '',
  key: '',
};

function whenCell(names: Names, rule: string | undefined): string {
  return rule === undefined ? '' : `${grammar.rule}「${names.nameOfRule(rule)}」`;
}

function fieldRow(names: Names, field: Field, place: Partial<Cells>): Cells {
  return {
    ...empty,
    label: writeText(field.label),
    kind: kindTexts[field.kind].ja,
    required: field.required ? yes : no,
    options: 'options' in field ? writeOptions(field.options) : '',
    hint: writeText(field.hint),
    settings: writeSettings(field, names),
    key: field.key,
    ...place,
  };
}

function rowsOfField(names: Names, field: Field, screen: string, item?: ScreenItem): Cells[] {
  const own = fieldRow(names, field, { screen, when: whenCell(names, item?.when) });
  if (field.kind !== 'repeat') return [own];
  const order = item?.items ?? field.fields.map(({ key }) => ({ field: key, when: undefined }));
  const inner = order.flatMap(({ field: key, when }) => {
    const found = field.fields.find((one) => one.key === key);
    return found ? [{ found, when }] : [];
  });
  const rows = inner.map(({ found, when }) =>
    fieldRow(names, found, {
      screen,
      repeat: names.nameOf(field.key),
      when: whenCell(names, when),
    }),
  );
  return [own, ...rows];
}

/** The rows of the table that `readForm` reads back: screens with their fields, rules, checks. */
export function writeForm(form: FormDefinition): Cells[] {
  const names = namesOf(form);
  const placed = new Set(form.screens.flatMap(({ items }) => items.map(({ field }) => field)));
  const screens = form.screens.flatMap((screen) => {
    const head: Cells = {
      ...empty,
      screen: screen.title.ja,
      label: writeText(screen.title),
      kind: rowKinds.screen.ja,
      hint: writeText(screen.lead),
      when: whenCell(names, screen.when),
      key: screen.id,
    };
    const fields = screen.items.flatMap((item) => {
      const field = form.fields.find(({ key }) => key === item.field);
      return field ? rowsOfField(names, field, screen.title.ja, item) : [];
    });
    return [head, ...fields];
  });
  const unread = form.fields
    .filter(({ key }) => !placed.has(key))
    .flatMap((field) => rowsOfField(names, field, nowhere));
  const rules = form.rules.map(({ name, label, condition }) => ({
    ...empty,
    label: writeText(label),
    kind: rowKinds.rule.ja,
    when: writeCondition(condition, names),
    key: name,
  }));
  const checks = form.checks.map(({ rule, field, message }) => ({
    ...empty,
    label: names.nameOf(field),
    kind: rowKinds.check.ja,
    hint: writeText(message),
    when: whenCell(names, rule),
  }));
  return [...screens, ...unread, ...rules, ...checks];
}
