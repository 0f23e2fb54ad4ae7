import type { Text } from '#platform/i18n/text.ts';
import type {
  Field,
  FieldKind,
  FormDefinition,
  RepeatField,
  ScreenItem,
  SimpleField,
} from '../definition/model.ts';
import { type Move, moved } from './change-screens.ts';
import { freshName } from './fresh-name.ts';
import { builderTexts } from './text.ts';

type SimpleKind = Exclude<FieldKind, 'repeat'>;

/** A question of a kind with what the kind cannot be without. */
export function newField(kind: SimpleKind, key: string, label: Text): SimpleField {
  const basics = { key, label, required: true };
  switch (kind) {
    case 'choice':
    case 'choices':
      return { ...basics, kind, options: builderTexts.firstOptions };
    case 'scale':
      return { ...basics, kind, min: 1, max: 5 };
    case 'matrix':
      return { ...basics, kind, rows: builderTexts.firstRows, options: builderTexts.firstOptions };
    case 'ranking':
      return { ...basics, kind, options: builderTexts.firstOptions };
    case 'consent':
    case 'declaration':
      return { ...basics, kind, statement: label };
    default:
      return { ...basics, kind };
  }
}

function newRepeat(key: string, label: Text): RepeatField {
  const inner = newField('text', 'first', builderTexts.firstQuestion);
  return {
    ...{ key, label, required: false, kind: 'repeat', fields: [inner] },
    ...{ minRows: 0, maxRows: 10, rowLabel: label },
  };
}

export function findField(form: FormDefinition, path: string): Field | undefined {
  const [key, inner] = path.split('.');
  const field = form.fields.find((one) => one.key === key);
  if (inner === undefined) return field;
  return field?.kind === 'repeat' ? field.fields.find((one) => one.key === inner) : undefined;
}

function mapField(form: FormDefinition, key: string, change: (field: Field) => Field) {
  return {
    ...form,
    fields: form.fields.map((field) => (field.key === key ? change(field) : field)),
  };
}

function mapItems(
  form: FormDefinition,
  change: (items: readonly ScreenItem[]) => readonly ScreenItem[],
): FormDefinition {
  const screens = form.screens.map((screen) => ({ ...screen, items: change(screen.items) }));
  return { ...form, screens };
}

/** Adds a question at the end of a screen. */
export function addField(
  form: FormDefinition,
  screenId: string,
  { kind, label }: { readonly kind: FieldKind; readonly label: Text },
): FormDefinition {
  const key = freshName(kind, new Set(form.fields.map((field) => field.key)));
  const field = kind === 'repeat' ? newRepeat(key, label) : newField(kind, key, label);
  const screens = form.screens.map((screen) =>
    screen.id === screenId ? { ...screen, items: [...screen.items, { field: key }] } : screen,
  );
  return { ...form, fields: [...form.fields, field], screens };
}

/** Adds a question to every row of a repeat. */
export function addRowField(
  form: FormDefinition,
  repeat: string,
  { kind, label }: { readonly kind: SimpleKind; readonly label: Text },
): FormDefinition {
  const field = findField(form, repeat);
  if (field?.kind !== 'repeat') return form;
  const key = freshName(kind, new Set(field.fields.map((one) => one.key)));
  const added = mapField(form, repeat, () => ({
    ...field,
    fields: [...field.fields, newField(kind, key, label)],
  }));
  return mapItems(added, (items) =>
    items.map((item) =>
      item.field === repeat && item.items
        ? { ...item, items: [...item.items, { field: key }] }
        : item,
    ),
  );
}

/** Puts another field in the place of one; `when` is the rule under which it shows. */
export function changeField(
  form: FormDefinition,
  path: string,
  { field, when }: { readonly field: Field; readonly when: string | undefined },
): FormDefinition {
  const [key = '', inner] = path.split('.');
  if (inner === undefined) {
    const changed = mapField(form, key, () => field);
    return mapItems(changed, (items) =>
      items.map((item) => (item.field === key ? { ...item, when } : item)),
    );
  }
  if (field.kind === 'repeat') return form;
  const repeat = findField(form, key);
  if (repeat?.kind !== 'repeat') return form;
  const fields = repeat.fields.map((one) => (one.key === inner ? field : one));
  const changed = mapField(form, key, () => ({ ...repeat, fields }));
  const rowItems = (item: ScreenItem) =>
    (item.items ?? fields.map((one) => ({ field: one.key }))).map((one) =>
      one.field === inner ? { ...one, when } : one,
    );
  return mapItems(changed, (items) =>
    items.map((item) => (item.field === key ? { ...item, items: rowItems(item) } : item)),
  );
}

/** To another place on its screen, or among the questions of its row. */
export function moveField(form: FormDefinition, path: string, move: Move) {
  const [key = '', inner] = path.split('.');
  if (inner === undefined) {
    return mapItems(form, (items) =>
      moved(
        items,
        items.findIndex(({ field }) => field === key),
        move,
      ),
    );
  }
  const repeat = findField(form, key);
  if (repeat?.kind !== 'repeat') return form;
  return mapItems(form, (items) =>
    items.map((item) => {
      if (item.field !== key) return item;
      const inside = item.items ?? repeat.fields.map((one) => ({ field: one.key }));
      const at = inside.findIndex(({ field }) => field === inner);
      return { ...item, items: moved(inside, at, move) };
    }),
  );
}

/** To the end of another screen. */
export function moveToScreen(form: FormDefinition, key: string, screenId: string): FormDefinition {
  const item = form.screens.flatMap(({ items }) => items).find(({ field }) => field === key);
  if (!item || !form.screens.some(({ id }) => id === screenId)) return form;
  const screens = form.screens.map((screen) => {
    const others = screen.items.filter(({ field }) => field !== key);
    return { ...screen, items: screen.id === screenId ? [...others, item] : others };
  });
  return { ...form, screens };
}

/** The caller has made sure that no rule reads it. */
export function removeField(form: FormDefinition, path: string): FormDefinition {
  const [key = '', inner] = path.split('.');
  if (inner === undefined) {
    const fields = form.fields.filter((field) => field.key !== key);
    return mapItems({ ...form, fields }, (items) => items.filter(({ field }) => field !== key));
  }
  const changed = mapField(form, key, (field) =>
    field.kind === 'repeat'
      ? { ...field, fields: field.fields.filter((one) => one.key !== inner) }
      : field,
  );
  return mapItems(changed, (items) =>
    items.map((item) =>
      item.field === key && item.items
        ? { ...item, items: item.items.filter(({ field }) => field !== inner) }
        : item,
    ),
  );
}
