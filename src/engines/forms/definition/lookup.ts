import type {
  Condition,
  Field,
  FormDefinition,
  RepeatField,
  Rule,
  Screen,
  ScreenItem,
  SimpleField,
} from './model.ts';

/** Where a field is asked. */
export interface Place {
  readonly screen: Screen;
  readonly item: ScreenItem;
}

/** A field of a repeat, with the rule of the row under which it shows. */
export interface RowItem {
  readonly field: SimpleField;
  readonly when?: string;
}

/** A definition by name instead of by list; made once for each definition object. */
export interface Lookup {
  readonly fields: ReadonlyMap<string, Field>;
  /** By field key; fields on no screen are never asked. */
  readonly places: ReadonlyMap<string, Place>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** By repeat key, then by field key, in the order of the screen. */
  readonly rowItems: ReadonlyMap<string, ReadonlyMap<string, RowItem>>;
  /** All fields of a repeat, asked or not. */
  readonly rowFields: ReadonlyMap<string, ReadonlyMap<string, SimpleField>>;
  /** Rows of each matrix outside of rows, as the choices they are; named `matrix.row` in conditions. */
  readonly matrixRows: ReadonlyMap<string, ReadonlyMap<string, SimpleField>>;
  /** Repeats whose rows a rule speaks of, through other rules too. */
  readonly ruleRepeats: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a condition names directly. */
export interface Names {
  readonly fields: readonly string[];
  readonly rules: readonly string[];
  readonly rows: readonly string[];
}

const nothing: Names = { fields: [], rules: [], rows: [] };

function together(parts: readonly Names[]): Names {
  return {
    fields: parts.flatMap(({ fields }) => fields),
    rules: parts.flatMap(({ rules }) => rules),
    rows: parts.flatMap(({ rows }) => rows),
  };
}

/** Fields, rules and repeats that a condition names, those of its parts included. */
export function namesIn(condition: Condition): Names {
  if ('all' in condition) return together(condition.all.map(namesIn));
  if ('any' in condition) return together(condition.any.map(namesIn));
  if ('not' in condition) return namesIn(condition.not);
  if ('rule' in condition) return { ...nothing, rules: [condition.rule] };
  if ('rows' in condition) return { ...nothing, rows: [condition.rows] };
  const other = 'day' in condition && 'field' in condition.day ? [condition.day.field] : [];
  return { ...nothing, fields: [condition.field, ...other] };
}

/** `repeat.field` in its two parts; undefined for a field outside of rows. */
export function splitRowField(name: string): { repeat: string; key: string } | undefined {
  const dot = name.indexOf('.');
  return dot < 0 ? undefined : { repeat: name.slice(0, dot), key: name.slice(dot + 1) };
}

function rowItemsOf(repeat: RepeatField, item: ScreenItem): ReadonlyMap<string, RowItem> {
  const fields = new Map(repeat.fields.map((field) => [field.key, field]));
  const listed: ScreenItem['items'] =
    item.items ?? repeat.fields.map((field) => ({ field: field.key }));
  return new Map(
    listed.flatMap(({ field: key, when }) => {
      const field = fields.get(key);
      return field ? [[key, when === undefined ? { field } : { field, when }] as const] : [];
    }),
  );
}

/** Each rule is looked at once, however many others name it. */
function repeatsOf(
  name: string,
  rules: ReadonlyMap<string, Rule>,
  done: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = done.get(name);
  if (found) return found;
  done.set(name, new Set());
  const rule = rules.get(name);
  const names = rule ? namesIn(rule.condition) : nothing;
  const repeats = new Set(names.fields.flatMap((field) => splitRowField(field)?.repeat ?? []));
  for (const other of names.rules) {
    for (const repeat of repeatsOf(other, rules, done)) repeats.add(repeat);
  }
  done.set(name, repeats);
  return repeats;
}

type Matrix = Extract<SimpleField, { kind: 'matrix' }>;

/** The rows of a matrix as single questions. */
export function questionsOf({ rows, options, required, requires }: Matrix): SimpleField[] {
  return rows.map(({ value, label, hint }) => ({
    ...{ key: value, label, kind: 'choice', options },
    ...(hint ? { hint } : {}),
    required: required && requires !== 'one-row',
  }));
}

/** A field of a repeat, or a row of a matrix as the choice it is, by its own name. */
export function innerField(field: Field | undefined, key: string): SimpleField | undefined {
  if (field?.kind === 'repeat') return field.fields.find((one) => one.key === key);
  return field?.kind === 'matrix' ? questionsOf(field).find((one) => one.key === key) : undefined;
}

function matrixRowsOf(fields: readonly Field[]): Lookup['matrixRows'] {
  return new Map(
    fields.flatMap((field) =>
      field.kind === 'matrix'
        ? [[field.key, new Map(questionsOf(field).map((row) => [row.key, row]))] as const]
        : [],
    ),
  );
}

function build(definition: FormDefinition): Lookup {
  const fields = new Map(definition.fields.map((field) => [field.key, field]));
  const rules = new Map(definition.rules.map((rule) => [rule.name, rule]));
  const places = new Map<string, Place>();
  const rowItems = new Map<string, ReadonlyMap<string, RowItem>>();
  for (const screen of definition.screens) {
    for (const item of screen.items) {
      const field = fields.get(item.field);
      if (!field || places.has(item.field)) continue;
      places.set(item.field, { screen, item });
      if (field.kind === 'repeat') rowItems.set(field.key, rowItemsOf(field, item));
    }
  }
  const repeats = definition.fields.filter((field) => field.kind === 'repeat');
  const ruleRepeats = new Map<string, ReadonlySet<string>>();
  for (const name of rules.keys()) repeatsOf(name, rules, ruleRepeats);
  return {
    fields,
    places,
    rules,
    rowItems,
    rowFields: new Map(
      repeats.map((repeat) => [repeat.key, new Map(repeat.fields.map((one) => [one.key, one]))]),
    ),
    matrixRows: matrixRowsOf(definition.fields),
    ruleRepeats,
  };
}

const known = new WeakMap<FormDefinition, Lookup>();

/** Definitions never change once made, so each is indexed once. */
export function lookup(definition: FormDefinition): Lookup {
  const found = known.get(definition);
  if (found) return found;
  const made = build(definition);
  known.set(definition, made);
  return made;
}
