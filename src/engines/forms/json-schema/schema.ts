import { dayInTokyo } from '#japan/dates.ts';
import { type Language, say } from '#platform/i18n/text.ts';
import { lookup } from '../definition/lookup.ts';
import type {
  Answers,
  Condition,
  Field,
  FormDefinition,
  RepeatField,
  RowAnswer,
  Rule,
  SimpleAnswer,
} from '../definition/model.ts';
import { filesOf } from '../uploads/files.ts';
import { rowsOf } from '../values/rows.ts';
import { exampleAnswers } from './example.ts';
import { fieldSchema, type JsonSchema } from './field-schema.ts';
import { sampleName } from './sample-files.ts';
import { askedWhen } from './text.ts';

/** Rules of a question: all must hold for it to show. */
function rulesOf(definition: FormDefinition, key: string): readonly Rule[] {
  const { places, rules } = lookup(definition);
  const place = places.get(key);
  return [place?.screen.when, place?.item.when].flatMap((name) => {
    const rule = name === undefined ? undefined : rules.get(name);
    return rule ? [rule] : [];
  });
}

/** A condition that JSON Schema can say: one answer has one of some values. */
function simpleCondition(definition: FormDefinition, condition: Condition): JsonSchema | undefined {
  if (!('field' in condition) || condition.field.includes('.')) return undefined;
  const { field } = condition;
  const values = 'is' in condition ? [condition.is] : 'oneOf' in condition ? condition.oneOf : [];
  if (values.length === 0) return undefined;
  const one = { enum: values };
  const { kind } = lookup(definition).fields.get(field) ?? {};
  const isList = kind === 'choices' || kind === 'ranking';
  return { properties: { [field]: isList ? { contains: one } : one }, required: [field] };
}

/** What is required only now and then; where JSON Schema cannot say when, the description does. */
function conditional(definition: FormDefinition, field: Field): JsonSchema[] {
  const rules = rulesOf(definition, field.key);
  if (!field.required || rules.length === 0) return [];
  const conditions = rules.map(({ condition }) => simpleCondition(definition, condition));
  if (conditions.some((one) => one === undefined)) return [];
  const when = { allOf: conditions };
  // From entries: an object that is written with `then` is taken for a promise by linters.
  return [
    Object.fromEntries([
      ['if', when],
      ['then', { required: [field.key] }],
    ]),
  ];
}

function described(schema: JsonSchema, rules: readonly Rule[], language: Language): JsonSchema {
  if (rules.length === 0) return schema;
  const when = askedWhen(rules.map(({ label }) => say(label, language)));
  const before = typeof schema.description === 'string' ? `${schema.description} ` : '';
  return { ...schema, description: `${before}${say(when, language)}` };
}

function rowSchema(definition: FormDefinition, field: RepeatField, language: Language): JsonSchema {
  const { rowItems, rules } = lookup(definition);
  const items = [...(rowItems.get(field.key)?.values() ?? [])];
  const properties = items.map(({ field: inner, when }) => {
    const rule = when === undefined ? undefined : rules.get(when);
    return [inner.key, described(fieldSchema(inner, language), rule ? [rule] : [], language)];
  });
  const required = items.filter(({ field: inner, when }) => inner.required && when === undefined);
  return {
    type: 'object',
    title: say(field.rowLabel, language),
    required: ['answers'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      answers: {
        type: 'object',
        properties: Object.fromEntries(properties),
        required: required.map(({ field: inner }) => inner.key),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  };
}

function propertyOf(definition: FormDefinition, field: Field, language: Language): JsonSchema {
  const rules = rulesOf(definition, field.key);
  if (field.kind !== 'repeat') return described(fieldSchema(field, language), rules, language);
  const schema = {
    type: 'array',
    title: say(field.label, language),
    ...(field.hint ? { description: say(field.hint, language) } : {}),
    items: rowSchema(definition, field, language),
    minItems: Math.max(field.minRows, field.required ? 1 : 0),
    maxItems: field.maxRows,
  };
  return described(schema, rules, language);
}

/** Files go into JSON with their content. */
function sendable(answer: SimpleAnswer): unknown {
  const files = filesOf(answer);
  if (files.length === 0) return answer;
  return files.map(({ name, mediaType }) => ({ name, content: sampleName([mediaType]).content }));
}

function sendableRow({ answers }: RowAnswer): unknown {
  const sent = Object.entries(answers).map(([key, answer]) => [key, sendable(answer)]);
  return { answers: Object.fromEntries(sent) };
}

/** Answers as the API takes them: files with their content, rows without ids. */
export function sendableAnswers({ fields }: FormDefinition, answers: Answers): unknown {
  const repeats = new Set(fields.filter(({ kind }) => kind === 'repeat').map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      repeats.has(key) ? rowsOf(answer).map(sendableRow) : sendable(answer as SimpleAnswer),
    ]),
  );
}

/**
 * JSON Schema (2020-12) of the answers as the API takes them; `examples[0]` is a valid set on the day it
 * is asked for.
 * @param today in Asia/Tokyo; dates relative to it are in the example.
 */
export function formJsonSchema(
  definition: FormDefinition,
  language: Language,
  today = dayInTokyo(new Date()),
): JsonSchema {
  const { places } = lookup(definition);
  const fields = definition.fields.filter(({ key }) => places.has(key));
  const always = fields.filter(
    (field) => isRequired(field) && rulesOf(definition, field.key).length === 0,
  );
  const sometimes = fields.flatMap((field) => conditional(definition, field));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(
      fields.map((field) => [field.key, propertyOf(definition, field, language)]),
    ),
    required: always.map(({ key }) => key),
    ...(sometimes.length > 0 ? { allOf: sometimes } : {}),
    additionalProperties: false,
    examples: [sendableAnswers(definition, exampleAnswers(definition, 1, { today }))],
  };
}

function isRequired(field: Field): boolean {
  return field.required || (field.kind === 'repeat' && field.minRows > 0);
}
