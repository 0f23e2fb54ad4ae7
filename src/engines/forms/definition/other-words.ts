import type { Text } from '#platform/i18n/text.ts';
import type {
  Choice,
  Field,
  FormDefinition,
  Rule,
  Screen,
  ScreenItem,
  SimpleField,
} from './model.ts';

/** Key of the text beside a choice in which "other" is put in words; also the name of its rule. */
export const otherKey = (key: string): string => `${key}-other`;

/** A question whose option "other" has words of its own. */
interface Asked {
  readonly field: SimpleField;
  readonly option: Choice;
  /** The repeat it stands in. */
  readonly repeat?: string;
}

function askedIn(fields: readonly SimpleField[], repeat?: string): Asked[] {
  return fields.flatMap((field) => {
    if (field.kind !== 'choice' && field.kind !== 'choices') return [];
    const option = field.options.find(({ other }) => other);
    return option ? [{ field, option, ...(repeat === undefined ? {} : { repeat }) }] : [];
  });
}

const simple = (fields: readonly Field[]): SimpleField[] =>
  fields.filter((field): field is SimpleField => field.kind !== 'repeat');

const ruleOf = ({ field, repeat }: Asked): string =>
  otherKey(repeat === undefined ? field.key : `${repeat}-${field.key}`);

function wordsField({ field, option }: Asked): SimpleField {
  const { label } = option;
  const said: Text = {
    ja: `${field.label.ja}（${label.ja}の内容）`,
    en: `${field.label.en} (${label.en}, in words)`,
  };
  const easy = field.label.easy && `${field.label.easy}（${label.easy ?? label.ja}）`;
  return {
    ...{ key: otherKey(field.key), label: easy ? { ...said, easy } : said },
    ...{ required: false, kind: 'text', maxLength: 200, beside: field.key },
  };
}

/** Words whose option is not there any more. */
function straysOf(fields: readonly Field[]): Set<string> {
  const keys = new Set(askedIn(simple(fields)).map(({ field }) => otherKey(field.key)));
  const gone = fields.flatMap((field) =>
    field.kind === 'text' && field.beside !== undefined && !keys.has(field.key) ? [field.key] : [],
  );
  return new Set(gone);
}

/** Words stand right after their question; those whose option is gone go with it. */
function besideEach<F extends Field>(fields: readonly F[]): (F | SimpleField)[] {
  const asked = new Map(askedIn(simple(fields)).map((one) => [one.field.key, one]));
  const gone = straysOf(fields);
  const present = new Set(fields.map(({ key }) => key));
  return fields
    .filter(({ key }) => !gone.has(key))
    .flatMap((field) => {
      const one = asked.get(field.key);
      return one && !present.has(otherKey(field.key)) ? [field, wordsField(one)] : [field];
    });
}

/** @param placed what stands on a screen already, wherever somebody moved it */
function itemsWith<I extends ScreenItem>(
  items: readonly I[],
  fields: readonly Field[],
  placed: ReadonlySet<string>,
  repeat?: string,
): (I | ScreenItem)[] {
  const asked = new Map(askedIn(simple(fields), repeat).map((one) => [one.field.key, one]));
  const gone = straysOf(fields);
  return items
    .filter(({ field }) => !gone.has(field))
    .flatMap((item) => {
      const one = asked.get(item.field);
      if (!one || placed.has(otherKey(item.field))) return [item];
      return [item, { field: otherKey(item.field), when: ruleOf(one) }];
    });
}

function rowItems(item: ScreenItem, fields: readonly Field[]): ScreenItem {
  const repeat = fields.find(({ key }) => key === item.field);
  if (repeat?.kind !== 'repeat') return item;
  const strays = straysOf(repeat.fields);
  if (askedIn(repeat.fields).length === 0 && strays.size === 0) return item;
  const listed = item.items ?? repeat.fields.map(({ key }) => ({ field: key }));
  // Where all fields show because none is listed, the words are not there by their own rule yet.
  const placed = new Set(item.items?.map(({ field }) => field));
  const words = new Set(askedIn(repeat.fields).map(({ field }) => otherKey(field.key)));
  const own = item.items ? listed : listed.filter(({ field }) => !words.has(field));
  return { ...item, items: itemsWith(own, repeat.fields, placed, repeat.key) };
}

function screensWith({ fields, screens }: FormDefinition): Screen[] {
  const placed = new Set(screens.flatMap(({ items }) => items.map(({ field }) => field)));
  return screens.map((screen) => ({
    ...screen,
    items: itemsWith(screen.items, fields, placed).map((item) => rowItems(item, fields)),
  }));
}

function rulesWith(rules: readonly Rule[], asked: readonly Asked[]): Rule[] {
  const made = asked.map((one): Rule => {
    const { field, option, repeat } = one;
    return {
      name: ruleOf(one),
      label: {
        ja: `「${field.label.ja}」で「${option.label.ja}」を選んだ`,
        en: `“${option.label.en}” was chosen for “${field.label.en}”`,
      },
      condition: {
        field: repeat === undefined ? field.key : `${repeat}.${field.key}`,
        is: option.value,
      },
    };
  });
  const byName = new Map(made.map((rule) => [rule.name, rule]));
  const known = new Set(rules.map(({ name }) => name));
  return [
    ...rules.map((rule) => byName.get(rule.name) ?? rule),
    ...made.filter(({ name }) => !known.has(name)),
  ];
}

/** Without the words of one choice and their rule, so that it can be taken away. */
export function withoutOtherWords(definition: FormDefinition, path: string): FormDefinition {
  const [key, inner] = path.split('.');
  const closed = <F extends Field>(field: F): F =>
    'options' in field && (field.kind === 'choice' || field.kind === 'choices')
      ? { ...field, options: field.options.map(({ other, ...option }) => option) }
      : field;
  const fields = definition.fields.map((field) => {
    if (field.key !== key) return field;
    if (inner === undefined || field.kind !== 'repeat') return closed(field);
    const inside = field.fields.map((one) => (one.key === inner ? closed(one) : one));
    return { ...field, fields: inside };
  });
  return withOtherWords({ ...definition, fields });
}

/**
 * The definition with a text field beside each choice that has an option "other, in words", shown while
 * that option is chosen, so that every part of the engine treats the words as the answer they are. Words
 * whose option is gone are taken out. Doing it again changes nothing.
 */
export function withOtherWords(definition: FormDefinition): FormDefinition {
  const { fields, rules } = definition;
  const repeats = fields.filter((field) => field.kind === 'repeat');
  const asked = [
    ...askedIn(simple(fields)),
    ...repeats.flatMap((repeat) => askedIn(repeat.fields, repeat.key)),
  ];
  const gone = new Set([
    ...straysOf(fields),
    ...repeats.flatMap(({ key, fields: inside }) =>
      [...straysOf(inside)].map((stray) => `${key}-${stray}`),
    ),
  ]);
  if (asked.length === 0 && gone.size === 0) return definition;
  return {
    ...definition,
    fields: besideEach(fields).map((field) =>
      field.kind === 'repeat' ? { ...field, fields: simple(besideEach(field.fields)) } : field,
    ),
    screens: screensWith(definition),
    rules: rulesWith(
      rules.filter(({ name }) => !gone.has(name)),
      asked,
    ),
  };
}
