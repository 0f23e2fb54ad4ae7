import {
  type Answer,
  type Answers,
  type Choice,
  type FormDefinition,
  noOpinion,
  parseAnswer,
  pointsOf,
  type RawAnswer,
  type SimpleField,
} from '#engines/forms/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { paperFaults } from './text.ts';

/** A question as it stands on paper: with its number, and a number before each option. */
export interface PaperQuestion {
  readonly number: number;
  readonly field: SimpleField;
  readonly options: readonly PrintedOption[];
}

export interface PrintedOption {
  readonly code: string;
  readonly value: string;
  readonly label: Text;
}

const numbered = (options: readonly Choice[]): PrintedOption[] =>
  options.map(({ value, label }, place) => ({ code: String(place + 1), value, label }));

function scaleOptions(field: Extract<SimpleField, { kind: 'scale' }>): PrintedOption[] {
  const { labels, max } = field;
  const points = pointsOf(field).map((point, place): PrintedOption => {
    const end = point === field.min ? labels?.min : point === max ? labels?.max : undefined;
    const words = labels?.points?.[place] ?? end ?? { ja: '', en: '' };
    return { code: String(point), value: String(point), label: words };
  });
  if (!field.noOpinion) return points;
  return [...points, { code: String(max + 1), value: noOpinion, label: field.noOpinion }];
}

function optionsOf(field: SimpleField): readonly PrintedOption[] {
  switch (field.kind) {
    case 'choice':
    case 'choices':
    case 'ranking':
    case 'matrix':
      return numbered(field.options);
    case 'scale':
      return scaleOptions(field);
    case 'yes-no':
      return numbered([
        { value: 'yes', label: paperFaults.yes },
        { value: 'no', label: paperFaults.no },
      ]);
    default:
      return [];
  }
}

/** The questions in the order of the pages; files and rows cannot be typed from paper. */
export function paperQuestions({ fields, screens }: FormDefinition): PaperQuestion[] {
  const order = screens.flatMap(({ items }) => items.map(({ field }) => field));
  return order
    .flatMap((key) => fields.find((one) => one.key === key) ?? [])
    .filter((field): field is SimpleField => field.kind !== 'repeat' && field.kind !== 'file')
    .map((field, place) => ({ number: place + 1, field, options: optionsOf(field) }));
}

/** Codes that were typed one after the other: `1,3,5`, or `135` where every code has one digit. */
function split(typed: string, options: readonly PrintedOption[]): string[] {
  const parts = typed.split(/[\s,、.・]+/).filter(Boolean);
  const single = options.every(({ code }) => code.length === 1);
  return single ? parts.flatMap((part) => [...part]) : parts;
}

function valuesOf(typed: string, options: readonly PrintedOption[]): string[] | undefined {
  const values = split(typed, options).map(
    (code) => options.find((option) => option.code === code)?.value,
  );
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** A digit for each row, `-` or `0` where nothing was marked. */
function matrixAnswer(
  typed: string,
  rows: readonly Choice[],
  options: readonly PrintedOption[],
): Record<string, string> | undefined {
  const codes = split(typed, options);
  if (codes.length !== rows.length) return undefined;
  const pairs = rows.map(({ value }, place): [string, string] | undefined => {
    const code = codes[place] ?? '';
    if (code === '-' || code === '0') return [value, ''];
    const option = options.find((one) => one.code === code);
    return option && [value, option.value];
  });
  if (pairs.some((pair) => pair === undefined)) return undefined;
  return Object.fromEntries(pairs.flatMap((pair) => (pair?.[1] ? [pair] : [])));
}

function rawOf({ field, options }: PaperQuestion, typed: string): RawAnswer | undefined {
  switch (field.kind) {
    case 'choice':
    case 'yes-no':
    case 'scale': {
      const values = valuesOf(typed, options);
      return values?.length === 1 ? values[0] : undefined;
    }
    case 'choices':
    case 'ranking':
      return valuesOf(typed, options);
    case 'matrix':
      return matrixAnswer(typed, field.rows, options);
    default:
      return typed;
  }
}

export interface ReadSheet {
  readonly answers: Answers;
  /** By key of the question. */
  readonly errors: Readonly<Record<string, Text>>;
}

/** Reads what was typed from a paper. A question left empty was left empty on the paper: no fault. */
export function readSheet(
  questions: readonly PaperQuestion[],
  typed: Readonly<Record<string, string>>,
): ReadSheet {
  const answers: Record<string, Answer> = {};
  const errors: Record<string, Text> = {};
  for (const question of questions) {
    const { key } = question.field;
    const written = (typed[key] ?? '').trim();
    const text = question.options.length > 0 ? written.normalize('NFKC') : written;
    if (text === '') continue;
    const raw = rawOf(question, text);
    const parsed = raw === undefined ? undefined : parseAnswer(question.field, raw);
    if (!parsed) errors[key] = paperFaults.codes;
    else if (!parsed.ok) errors[key] = 'error' in parsed ? parsed.error : paperFaults.codes;
    else if (parsed.value !== undefined) answers[key] = parsed.value;
  }
  return { answers, errors };
}
