import { type Language, say } from '#platform/i18n/text.ts';
import { type Choice, noOpinion, type SimpleField } from '../definition/model.ts';
import { fileLimit } from '../uploads/files.ts';
import { defaultFiles } from '../values/place.ts';
import { placesOf } from '../values/survey.ts';
import { defaultLengths } from '../values/written.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const text = (more: JsonSchema = {}): JsonSchema => ({ type: 'string', ...more });

function object(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false };
}

const namePart = text({ maxLength: 100 });
const kanaPart = text({ maxLength: 100, pattern: '^[ァ-ヺー・ \u3000]*$' });

function optionsOf(options: readonly Choice[], language: Language): JsonSchema {
  return {
    type: 'string',
    enum: options.map(({ value }) => value),
    oneOf: options.map(({ value, label }) => ({ const: value, title: say(label, language) })),
  };
}

function limits(field: { readonly min?: number; readonly max?: number }): JsonSchema {
  return {
    ...(field.min === undefined ? {} : { minimum: field.min }),
    ...(field.max === undefined ? {} : { maximum: field.max }),
  };
}

const composite = {
  name: object(
    { family: namePart, given: namePart, familyKana: kanaPart, givenKana: kanaPart },
    [],
  ),
  address: object(
    {
      postcode: text({ pattern: '^([0-9]{7})?$' }),
      prefecture: text({ minLength: 1, maxLength: 20 }),
      city: text({ minLength: 1, maxLength: 50 }),
      street: text({ minLength: 1, maxLength: 200 }),
      building: text({ maxLength: 200 }),
    },
    ['prefecture', 'city', 'street'],
  ),
  'bank-account': object(
    {
      bank: text({ pattern: '^[0-9]{4}$' }),
      branch: text({ pattern: '^[0-9]{3}$' }),
      type: { enum: ['ordinary', 'current', 'savings'] },
      number: text({ pattern: '^[0-9]{1,7}$' }),
      holder: text({ minLength: 1, maxLength: 30 }),
    },
    ['bank', 'branch', 'type', 'number', 'holder'],
  ),
  'map-point': object(
    {
      latitude: { type: 'number', minimum: -90, maximum: 90 },
      longitude: { type: 'number', minimum: -180, maximum: 180 },
      note: text({ maxLength: 200 }),
    },
    ['latitude', 'longitude'],
  ),
} as const;

function fileSchema({ accept, maxFiles }: Extract<SimpleField, { kind: 'file' }>): JsonSchema {
  const types = (accept ?? defaultFiles.accept).join(', ');
  const content = text({
    contentEncoding: 'base64',
    description: types,
    maxLength: Math.ceil(fileLimit / 3) * 4,
  });
  return {
    type: 'array',
    items: object({ name: text({ minLength: 1, maxLength: 200 }), content }, ['name', 'content']),
    maxItems: maxFiles ?? defaultFiles.maxFiles,
  };
}

function listed(field: Extract<SimpleField, { kind: 'choices' }>, language: Language): JsonSchema {
  return {
    type: 'array',
    items: optionsOf(field.options, language),
    uniqueItems: true,
    ...(field.min === undefined ? {} : { minItems: field.min }),
    ...(field.max === undefined ? {} : { maxItems: field.max }),
  };
}

/** Points as whole numbers; "no opinion" beside them as a constant. */
function scaleSchema(field: Extract<SimpleField, { kind: 'scale' }>, language: Language) {
  const points = { type: 'integer', minimum: field.min, maximum: field.max };
  if (!field.noOpinion) return points;
  return { anyOf: [points, { const: noOpinion, title: say(field.noOpinion, language) }] };
}

function matrixSchema(field: Extract<SimpleField, { kind: 'matrix' }>, language: Language) {
  const rows = field.rows.map(({ value, label }) => [
    value,
    { ...optionsOf(field.options, language), title: say(label, language) },
  ]);
  const every = field.required && field.requires !== 'one-row';
  return {
    ...object(Object.fromEntries(rows), every ? field.rows.map(({ value }) => value) : []),
    ...(field.required ? { minProperties: 1 } : {}),
  };
}

function rankingSchema(field: Extract<SimpleField, { kind: 'ranking' }>, language: Language) {
  const items = optionsOf(field.options, language);
  return { type: 'array', items, uniqueItems: true, maxItems: placesOf(field) };
}

function kindSchema(field: SimpleField, language: Language): JsonSchema {
  switch (field.kind) {
    case 'text':
      if (field.digits) return text({ pattern: `^[0-9]{${field.digits}}$` });
      return text({ maxLength: field.maxLength ?? defaultLengths.text });
    case 'long-text':
      return text({ maxLength: field.maxLength ?? defaultLengths['long-text'] });
    case 'date':
      return text({ format: 'date' });
    case 'postcode':
      return text({ pattern: '^[0-9]{7}$' });
    case 'phone':
      return text({ pattern: '^(0[0-9]{9,10}|\\+[1-9][0-9]{6,14})$' });
    case 'email':
      return text({ format: 'email', maxLength: 254 });
    case 'number':
      return { type: field.decimals ? 'number' : 'integer', ...limits(field) };
    case 'money':
      return { type: 'integer', ...limits(field) };
    case 'yes-no':
      return { type: 'boolean' };
    case 'choice':
      return optionsOf(field.options, language);
    case 'choices':
      return listed(field, language);
    case 'scale':
      return scaleSchema(field, language);
    case 'matrix':
      return matrixSchema(field, language);
    case 'ranking':
      return rankingSchema(field, language);
    case 'file':
      return fileSchema(field);
    case 'consent':
    case 'declaration':
      return { const: true, description: say(field.statement, language) };
    default:
      return composite[field.kind];
  }
}

/** The answer of one question in the stored shape, normalised; the engine also reads what people type. */
export function fieldSchema(field: SimpleField, language: Language): JsonSchema {
  const hint = field.hint ? { description: say(field.hint, language) } : {};
  return { title: say(field.label, language), ...hint, ...kindSchema(field, language) };
}
