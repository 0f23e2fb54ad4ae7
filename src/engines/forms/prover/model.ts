import type { IsoDate } from '#japan/dates.ts';
import { lookup, questionsOf } from '../definition/lookup.ts';
import type {
  DayReference,
  FormDefinition,
  RepeatField,
  SimpleField,
} from '../definition/model.ts';
import { type Compile, createCompile } from './compile.ts';
import { type Domain, mayBePresent } from './domain.ts';
import { all, any, both, type Formula, flag, restricted } from './formula.ts';
import { domainOf, type MentionedValues, mentionedValues } from './initial-domain.ts';

/** A question as the solver sees it: of the form, of one imagined row, or the number of rows. */
export interface Variable {
  readonly id: string;
  readonly field: SimpleField | undefined;
  readonly domain: Domain;
  /** Answered wherever it is shown. */
  readonly required: boolean;
  /** The flag that says whether it is shown. */
  readonly shown: string;
}

/** A form as variables, and what each flag means. */
export interface Model {
  readonly definition: FormDefinition;
  readonly variables: ReadonlyMap<string, Variable>;
  /** How many rows of each repeat are imagined: enough to tell every condition apart. */
  readonly rows: ReadonlyMap<string, number>;
  readonly compile: Compile;
  /** What an answer of a date field must keep to other dates, once it is there. */
  limits(variable: Variable): Formula;
  /** What a flag means, or its contrary. */
  meaning(flag: string, value: boolean): Formula;
}

/** The rule of the screen holds; it is shown when one of its questions is. */
export const openScreen = (id: string): string => `screen:${id}`;
export const shownField = (key: string): string => `shown:${key}`;
export const rowsOf = (repeat: string): string => `${repeat}#rows`;
export const inRow = (repeat: string, index: number, key: string): string =>
  `${repeat}#${index}.${key}`;

/** More imagined rows than this make the search slow and have never been needed by a real form. */
const mostImagined = 5;

function imaginedRows(repeat: RepeatField, mentioned: MentionedValues): number {
  const atoms = mentioned.rowConditions.get(repeat.key) ?? 0;
  return Math.max(1, Math.min(repeat.maxRows, atoms, mostImagined));
}

function rowCount(repeat: RepeatField): Variable {
  const least = repeat.required ? Math.max(1, repeat.minRows) : repeat.minRows;
  const domain: Domain = { kind: 'integer', absent: true, min: least, max: repeat.maxRows };
  return {
    id: rowsOf(repeat.key),
    field: undefined,
    domain,
    required: mayBePresent(domain),
    shown: shownField(repeat.key),
  };
}

function variablesOf(
  definition: FormDefinition,
  mentioned: MentionedValues,
  rows: ReadonlyMap<string, number>,
  today: IsoDate,
): Map<string, Variable> {
  const found = new Map<string, Variable>();
  const add = (id: string, field: SimpleField, path: string, shownAs = id): void => {
    const domain = domainOf(field, mentioned.values.get(path) ?? [], today);
    // Where no answer is possible at all, that is a fault of its own and hides no other.
    const required = field.required && mayBePresent(domain);
    found.set(id, { id, field, domain, required, shown: shownField(shownAs) });
  };
  for (const field of definition.fields) {
    if (field.kind === 'matrix') {
      for (const row of questionsOf(field)) {
        const id = `${field.key}.${row.key}`;
        add(id, row, id, field.key);
      }
      continue;
    }
    if (field.kind !== 'repeat') {
      add(field.key, field, field.key);
      continue;
    }
    found.set(rowsOf(field.key), rowCount(field));
    for (let index = 0; index < (rows.get(field.key) ?? 0); index++) {
      for (const inner of field.fields) {
        add(inRow(field.key, index, inner.key), inner, `${field.key}.${inner.key}`);
      }
    }
  }
  return found;
}

type Meanings = Map<string, (value: boolean) => Formula>;

/** Holds unless nothing was asked: a place without a rule is always shown. */
const ruleHolds = (compile: Compile, name: string | undefined, value: boolean, row?: Row) =>
  name === undefined ? value : compile({ rule: name }, value, row);

type Row = { readonly repeat: string; readonly index: number };

function addPlaces(meanings: Meanings, definition: FormDefinition, compile: Compile): void {
  for (const { id, when } of definition.screens) {
    meanings.set(openScreen(id), (value) => ruleHolds(compile, when, value));
  }
  const { places } = lookup(definition);
  for (const { key } of definition.fields) {
    const place = places.get(key);
    meanings.set(shownField(key), (value) =>
      place
        ? both(
            [flag(openScreen(place.screen.id), value), ruleHolds(compile, place.item.when, value)],
            value,
          )
        : !value,
    );
  }
}

function addRowPlaces(
  meanings: Meanings,
  definition: FormDefinition,
  repeat: RepeatField,
  { compile, imagined }: { compile: Compile; imagined: number },
): void {
  const items = lookup(definition).rowItems.get(repeat.key);
  for (const { key } of repeat.fields) {
    const item = items?.get(key);
    for (let index = 0; index < imagined; index++) {
      const row = { repeat: repeat.key, index };
      meanings.set(shownField(inRow(repeat.key, index, key)), (value) => {
        if (!item) return !value;
        const rows = rowsOf(repeat.key);
        const there = restricted(rows, { min: index + 1, max: repeat.maxRows });
        const missing = any([
          restricted(rows, { min: 0, max: index }),
          restricted(rows, { answered: false }),
        ]);
        return both([value ? there : missing, ruleHolds(compile, item.when, value, row)], value);
      });
    }
  }
}

function addRules(meanings: Meanings, definition: FormDefinition, compile: Compile): void {
  for (const { name, condition } of definition.rules) {
    meanings.set(`rule:${name}`, (value) => compile(condition, value));
    for (const field of definition.fields) {
      if (field.kind !== 'repeat') continue;
      for (let index = 0; index < mostImagined; index++) {
        const row = { repeat: field.key, index };
        meanings.set(`rule:${name}@${field.key}#${index}`, (value) =>
          compile(condition, value, row),
        );
      }
    }
  }
}

function dateLimits({ id, field }: Variable, compile: Compile): Formula {
  if (field?.kind !== 'date') return true;
  const [, repeat, index] = /^(.+)#(\d+)\./.exec(id) ?? [];
  const row = repeat ? { repeat, index: Number(index) } : undefined;
  const path = row ? `${row.repeat}.${field.key}` : field.key;
  const denied = (compare: '<' | '>', day: DayReference | undefined): Formula =>
    day && 'field' in day ? compile({ field: path, compare, day }, false, row) : true;
  return all([denied('<', field.earliest), denied('>', field.latest)]);
}

/** @param today relative days in conditions are counted from here */
export function modelOf(definition: FormDefinition, today: IsoDate): Model {
  const mentioned = mentionedValues(definition);
  const repeats = definition.fields.filter((field) => field.kind === 'repeat');
  const rows = new Map(repeats.map((one) => [one.key, imaginedRows(one, mentioned)]));
  const variables = variablesOf(definition, mentioned, rows, today);
  const compile = createCompile({ definition, variables, rows, today });
  const meanings: Meanings = new Map();
  addRules(meanings, definition, compile);
  addPlaces(meanings, definition, compile);
  for (const repeat of repeats) {
    addRowPlaces(meanings, definition, repeat, { compile, imagined: rows.get(repeat.key) ?? 1 });
  }
  const known = new Map<string, Formula>();
  return {
    definition,
    variables,
    rows,
    compile,
    limits: (variable) => dateLimits(variable, compile),
    meaning: (name, value) => {
      const key = `${name}=${value}`;
      // A name that the form does not have says nothing, rather than something wrong.
      const formula = known.get(key) ?? meanings.get(name)?.(value) ?? true;
      known.set(key, formula);
      return formula;
    },
  };
}
