import type { Text } from '#platform/i18n/text.ts';
import { lookup, namesIn, splitRowField } from './lookup.ts';
import type { Condition, Field, FormDefinition, RepeatField } from './model.ts';
import {
  circle,
  unknownField,
  unknownOption,
  unknownRule,
  definitionTexts as words,
  wrongKind,
} from './text.ts';

/** A fault and where it is: `rules.3.condition`. */
export interface Fault {
  readonly path: string;
  readonly text: Text;
}

type FieldCondition = Extract<Condition, { field: string }>;

function findField(definition: FormDefinition, name: string): Field | undefined {
  const { fields, rowFields, matrixRows } = lookup(definition);
  const inRow = splitRowField(name);
  if (!inRow) return fields.get(name);
  return (rowFields.get(inRow.repeat) ?? matrixRows.get(inRow.repeat))?.get(inRow.key);
}

function twice(names: readonly string[], path: (index: number) => string, text: Text): Fault[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (seen.has(name)) return [{ path: path(index), text }];
    seen.add(name);
    return [];
  });
}

function crossedLimits(field: Field, path: string): Fault[] {
  const [min, max] =
    field.kind === 'repeat'
      ? [field.minRows, field.maxRows]
      : 'min' in field || 'max' in field
        ? [field.min, field.max]
        : [];
  const crossed = min !== undefined && max !== undefined && min > max;
  return crossed ? [{ path: `${path}.min`, text: words.limitsCrossed }] : [];
}

/** What a question of a survey has to keep to, beyond its shape. */
function surveyFaults(field: Field, path: string): Fault[] {
  if (field.kind === 'scale') {
    const count = field.max - field.min + 1;
    const { points = [] } = field.labels ?? {};
    const fits = count >= 2 && count <= 11 && (points.length === 0 || points.length === count);
    return fits ? [] : [{ path: `${path}.max`, text: words.scalePoints }];
  }
  if (field.kind !== 'choices') return [];
  return (field.exclusive ?? [])
    .filter((option) => !field.options.some(({ value }) => value === option))
    .map((option) => ({ path: `${path}.exclusive`, text: unknownOption(option) }));
}

function dayFaults(definition: FormDefinition, field: Field, path: string, repeat?: string) {
  if (field.kind !== 'date') return [];
  return [field.earliest, field.latest].flatMap((reference): Fault[] => {
    if (!reference || !('field' in reference)) return [];
    const other = findField(definition, reference.field);
    const elsewhere = splitRowField(reference.field);
    if (!other || (elsewhere && elsewhere.repeat !== repeat)) {
      return [{ path, text: unknownField(reference.field) }];
    }
    return other.kind === 'date' ? [] : [{ path, text: wrongKind(reference.field) }];
  });
}

function fieldFaults(definition: FormDefinition): Fault[] {
  return definition.fields.flatMap((field, index) => {
    const path = `fields.${index}`;
    const own = [
      ...crossedLimits(field, path),
      ...surveyFaults(field, path),
      ...dayFaults(definition, field, path),
    ];
    if (field.kind !== 'repeat') return own;
    const keys = field.fields.map(({ key }) => key);
    const inside = field.fields.flatMap((one, place) => [
      ...crossedLimits(one, `${path}.fields.${place}`),
      ...surveyFaults(one, `${path}.fields.${place}`),
      ...dayFaults(definition, one, `${path}.fields.${place}`, field.key),
    ]);
    const same = twice(keys, (place) => `${path}.fields.${place}.key`, words.keyTwice);
    return [...own, ...same, ...inside];
  });
}

/** Kinds whose answers each comparison understands. */
const comparable = {
  is: [
    'text',
    'long-text',
    'postcode',
    'phone',
    'email',
    'number',
    'money',
    'yes-no',
    'choice',
    'choices',
    'scale',
    'ranking',
    'consent',
    'declaration',
    'date',
  ],
  oneOf: ['text', 'postcode', 'choice', 'choices', 'ranking', 'date'],
  value: ['number', 'money', 'scale'],
  day: ['date'],
} as const satisfies Readonly<Record<string, readonly Field['kind'][]>>;

function optionFaults(field: Field, condition: FieldCondition, path: string): Fault[] {
  if (field.kind !== 'choice' && field.kind !== 'choices' && field.kind !== 'ranking') return [];
  const wanted = 'is' in condition ? [condition.is] : 'oneOf' in condition ? condition.oneOf : [];
  return wanted
    .filter((option) => !field.options.some(({ value }) => value === option))
    .map((option) => ({ path, text: unknownOption(String(option)) }));
}

function comparisonFaults(
  definition: FormDefinition,
  condition: FieldCondition,
  path: string,
): Fault[] {
  const field = findField(definition, condition.field);
  if (!field) return [{ path, text: unknownField(condition.field) }];
  const how = (['is', 'oneOf', 'value', 'day'] as const).find((one) => one in condition);
  const kinds: readonly string[] | undefined = how && comparable[how];
  if (kinds && !kinds.includes(field.kind)) return [{ path, text: wrongKind(condition.field) }];
  const other = 'day' in condition && 'field' in condition.day ? condition.day.field : undefined;
  if (other !== undefined && findField(definition, other)?.kind !== 'date') {
    return [{ path, text: unknownField(other) }];
  }
  return optionFaults(field, condition, path);
}

function conditionFaults(definition: FormDefinition, condition: Condition, path: string): Fault[] {
  const parts = (list: readonly Condition[]) =>
    list.flatMap((part) => conditionFaults(definition, part, path));
  if ('all' in condition) return parts(condition.all);
  if ('any' in condition) return parts(condition.any);
  if ('not' in condition) return parts([condition.not]);
  if ('rule' in condition) return ruleFaults(definition, condition.rule, path);
  if ('field' in condition) return comparisonFaults(definition, condition, path);
  const field = findField(definition, condition.rows);
  if (!field) return [{ path, text: unknownField(condition.rows) }];
  return field.kind === 'repeat' ? [] : [{ path, text: words.notCount }];
}

function ruleFaults(definition: FormDefinition, name: string | undefined, path: string): Fault[] {
  if (name === undefined || lookup(definition).rules.has(name)) return [];
  return [{ path, text: unknownRule(name) }];
}

function rowItemFaults(
  definition: FormDefinition,
  repeat: RepeatField,
  items: FormDefinition['screens'][number]['items'],
  path: string,
): Fault[] {
  const keys = items.map(({ field }) => field);
  const unknown = items.flatMap(({ field, when }, index) => [
    ...(repeat.fields.some(({ key }) => key === field)
      ? []
      : [{ path: `${path}.${index}.field`, text: unknownField(`${repeat.key}.${field}`) }]),
    ...ruleFaults(definition, when, `${path}.${index}.when`),
  ]);
  return [...unknown, ...twice(keys, (index) => `${path}.${index}.field`, words.placedTwice)];
}

function screenFaults(definition: FormDefinition): Fault[] {
  const placed = new Set<string>();
  return definition.screens.flatMap((screen, at) => [
    ...ruleFaults(definition, screen.when, `screens.${at}.when`),
    ...screen.items.flatMap((item, index): Fault[] => {
      const path = `screens.${at}.items.${index}`;
      const field = findField(definition, item.field);
      if (!field) return [{ path: `${path}.field`, text: unknownField(item.field) }];
      const again = placed.has(item.field);
      placed.add(item.field);
      const here = again ? [{ path: `${path}.field`, text: words.placedTwice }] : [];
      const rule = ruleFaults(definition, item.when, `${path}.when`);
      if (!item.items) return [...here, ...rule];
      if (field.kind !== 'repeat') return [{ path: `${path}.items`, text: words.notRepeat }];
      return [...here, ...rule, ...rowItemFaults(definition, field, item.items, `${path}.items`)];
    }),
  ]);
}

/** What has to be known before a rule can be answered: rules that show the fields it reads. */
function neededBy(definition: FormDefinition, name: string): string[] {
  const { rules, places, rowItems } = lookup(definition);
  const rule = rules.get(name);
  if (!rule) return [];
  const names = namesIn(rule.condition);
  const read = [...names.fields, ...names.rows];
  const shown = read.flatMap((field) => {
    const inRow = splitRowField(field);
    const place = places.get(inRow?.repeat ?? field);
    const row = inRow && rowItems.get(inRow.repeat)?.get(inRow.key);
    return [place?.screen.when, place?.item.when, row?.when];
  });
  return [...names.rules, ...shown.filter((when) => when !== undefined)];
}

function circleFaults(definition: FormDefinition): Fault[] {
  const done = new Set<string>();
  const faults: Fault[] = [];
  const walk = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) {
      const index = definition.rules.findIndex((rule) => rule.name === name);
      const names = [...way.slice(way.indexOf(name)), name];
      faults.push({ path: `rules.${index}.condition`, text: circle(names) });
      return;
    }
    if (done.has(name)) return;
    for (const next of neededBy(definition, name)) walk(next, [...way, name]);
    done.add(name);
  };
  for (const { name } of definition.rules) walk(name, []);
  return faults;
}

/** Faults of what refers to what: unknown or doubled names, comparisons that cannot be, circles. */
export function referenceFaults(definition: FormDefinition): Fault[] {
  const { fields, screens, rules, checks } = definition;
  const keys = fields.map(({ key }) => key);
  const ids = screens.map(({ id }) => id);
  const names = rules.map(({ name }) => name);
  return [
    ...twice(keys, (index) => `fields.${index}.key`, words.keyTwice),
    ...twice(ids, (index) => `screens.${index}.id`, words.keyTwice),
    ...twice(names, (index) => `rules.${index}.name`, words.keyTwice),
    ...fieldFaults(definition),
    ...screenFaults(definition),
    ...rules.flatMap(({ condition }, index) =>
      conditionFaults(definition, condition, `rules.${index}.condition`),
    ),
    ...checks.flatMap((check, index) => [
      ...ruleFaults(definition, check.rule, `checks.${index}.rule`),
      ...(findField(definition, check.field)
        ? []
        : [{ path: `checks.${index}.field`, text: unknownField(check.field) }]),
    ]),
    ...circleFaults(definition),
  ];
}
