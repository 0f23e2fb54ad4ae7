import { type Answer, type Field, noOpinion } from '#engines/forms/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { texts } from './text.ts';

/** One option of a question, and who chose it. */
export interface TallyLine {
  readonly value: string;
  readonly label: Text;
  readonly count: number;
  /** Sum of weights. */
  readonly weighted: number;
}

/** A question with options, counted. A matrix has one for each row. */
export interface Tally {
  /** Field key; `key.row` for a row of a matrix. */
  readonly key: string;
  readonly label: Text;
  readonly lines: readonly TallyLine[];
  /** Who answered the question at all. */
  readonly answered: number;
  readonly weightedAnswered: number;
  /** True where one person can be in several lines, so that shares do not add up to 1. */
  readonly several: boolean;
  /** Of points of a scale, without those who have no opinion. */
  readonly mean?: number;
}

interface Option {
  readonly value: string;
  readonly label: Text;
}

/** How a field is counted: its questions, and which options an answer stands for. */
interface Question {
  readonly key: string;
  readonly label: Text;
  readonly options: readonly Option[];
  readonly several: boolean;
  readonly chosen: (answer: Answer) => readonly string[];
  /** Value of an option for the mean. */
  readonly points?: (value: string) => number | undefined;
}

const number = (value: number): Text => ({
  ja: String(value),
  en: String(value),
  easy: String(value),
});

type Scale = Extract<Field, { kind: 'scale' }>;

const beside = (point: number, meaning: Text): Text => ({
  ja: `${point}（${meaning.ja}）`,
  en: `${point} (${meaning.en})`,
  easy: `${point}（${meaning.easy ?? meaning.ja}）`,
});

/** Points by their own words, the ends by those of the scale, the others by their number. */
function pointLabel({ min, max, labels }: Scale, point: number): Text {
  const own = labels?.points?.[point - min];
  if (own) return own;
  const end = point === min ? labels?.min : point === max ? labels?.max : undefined;
  return end ? beside(point, end) : number(point);
}

function scaleOptions(scale: Scale): Option[] {
  const { min, max, noOpinion: label } = scale;
  const options = Array.from({ length: max - min + 1 }, (_, index) => ({
    value: String(min + index),
    label: pointLabel(scale, min + index),
  }));
  return label ? [...options, { value: noOpinion, label }] : options;
}

const asText = (answer: Answer): readonly string[] =>
  typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
    ? [String(answer)]
    : [];

const asTexts = (answer: Answer): readonly string[] =>
  Array.isArray(answer) ? answer.filter((one): one is string => typeof one === 'string') : [];

const inRow =
  (row: string) =>
  (answer: Answer): readonly string[] => {
    const rows = typeof answer === 'object' && !Array.isArray(answer) ? answer : {};
    const option = (rows as Readonly<Record<string, unknown>>)[row];
    return typeof option === 'string' ? [option] : [];
  };

/** @returns nothing for questions that have no options. */
function questionsOf(field: Field): readonly Question[] {
  const { key, label } = field;
  const one = { key, label, several: false, chosen: asText };
  switch (field.kind) {
    case 'choice':
      return [{ ...one, options: field.options }];
    case 'yes-no':
      return [{ ...one, options: texts.yesNo }];
    case 'choices':
      return [{ ...one, options: field.options, several: true, chosen: asTexts }];
    case 'scale':
      return [{ ...one, options: scaleOptions(field), points: (value) => Number(value) }];
    case 'ranking':
      return [
        {
          ...{ key, label: texts.first(label), options: field.options, several: false },
          chosen: (answer) => asTexts(answer).slice(0, 1),
        },
        {
          ...{ key: `${key}.any`, label: texts.anyPlace(label), options: field.options },
          ...{ several: true, chosen: asTexts },
        },
      ];
    case 'matrix':
      return field.rows.map((row) => ({
        ...{ key: `${key}.${row.value}`, label: texts.row(label, row.label) },
        ...{ options: field.options, several: false, chosen: inRow(row.value) },
      }));
    default:
      return [];
  }
}

interface Counted {
  readonly answer: Answer | undefined;
  readonly weight: number;
}

function count(question: Question, answers: Iterable<Counted>): Tally {
  const counts = new Map(question.options.map(({ value }) => [value, { count: 0, weighted: 0 }]));
  let [answered, weightedAnswered, points, pointWeight] = [0, 0, 0, 0];
  for (const { answer, weight } of answers) {
    const chosen = answer === undefined ? [] : question.chosen(answer);
    const known = chosen.flatMap((value) => counts.get(value) ?? []);
    if (known.length === 0) continue;
    answered += 1;
    weightedAnswered += weight;
    for (const line of known) {
      line.count += 1;
      line.weighted += weight;
    }
    const point = question.points?.(chosen[0] ?? '');
    if (point === undefined || Number.isNaN(point)) continue;
    points += point * weight;
    pointWeight += weight;
  }
  const { key, label, several, options } = question;
  const lines = options.map(({ value, label: name }) => ({
    ...{ value, label: name, count: 0, weighted: 0 },
    ...counts.get(value),
  }));
  const mean = pointWeight > 0 ? points / pointWeight : undefined;
  return { key, label, lines, answered, weightedAnswered, several, mean };
}

/**
 * Counts the answers to one field.
 *
 * @param answers each with the weight of its respondent; 1 where nothing is weighted.
 * @returns one tally for each question in it, none for free text and the like.
 */
export function tally(field: Field, answers: readonly Counted[]): Tally[] {
  return questionsOf(field).map((question) => count(question, answers));
}
