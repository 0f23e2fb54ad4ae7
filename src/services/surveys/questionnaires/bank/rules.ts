import type { Choice, FormDefinition, SimpleField } from '#engines/forms/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Comparability, type SeriesQuestion, seriesQuestion } from '../../model.ts';
import type { SeriesInput } from '../inputs.ts';
import { bankWords } from '../staff-text.ts';

/** What a reader of a question sees: its words, its kind, its options. Hints and duty do not count. */
function wording(question: SeriesQuestion | SimpleField): string {
  const spoken = (list: readonly Choice[] | undefined) =>
    list?.map(({ value, label }) => [value, label.ja]);
  const { kind, label } = question;
  const options = 'options' in question ? spoken(question.options) : undefined;
  const rows = 'rows' in question ? spoken(question.rows) : undefined;
  const points = 'min' in question ? [question.min, question.max] : undefined;
  return JSON.stringify([kind, label.ja, options, rows, points]);
}

interface Versioned {
  readonly version: number;
  readonly question: SeriesQuestion;
  readonly comparable: Comparability;
  readonly note: Text;
}

/** Which version of its series a field asks; undefined when this survey words it in its own way. */
export function versionAsked<V extends Versioned>(
  field: SimpleField,
  versions: readonly V[],
): V | undefined {
  return versions.find(({ question }) => wording(question) === wording(field));
}

export interface WordingChange {
  readonly comparable: Comparability;
  readonly note: Text;
}

/**
 * What a comparison of two surveys must say: undefined where both asked in the same words; else the
 * strictest of the changes between, and what changed.
 */
export function wordingChange(
  earlier: SimpleField,
  later: SimpleField,
  versions: readonly Versioned[],
): WordingChange | undefined {
  if (wording(earlier) === wording(later)) return undefined;
  const [from, to] = [versionAsked(earlier, versions), versionAsked(later, versions)];
  if (!from || !to) return { comparable: 'with-care', note: bankWords.ownWording };
  const [low, high] = [from.version, to.version].sort((a, b) => a - b);
  const between = versions.filter(({ version }) => version > (low ?? 0) && version <= (high ?? 0));
  const strictness: readonly Comparability[] = ['no', 'with-care', 'yes'];
  const comparable = strictness.find((one) => between.some((change) => change.comparable === one));
  const join = (say: 'ja' | 'en') => between.map(({ note }) => note[say]).join(' ');
  return { comparable: comparable ?? 'with-care', note: { ja: join('ja'), en: join('en') } };
}

/** Options as they were typed: `value | words | words in English`, the value from the place if left out. */
function optionsOf(text: string): Choice[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line, index) => {
    const parts = line.split('|').map((part) => part.trim());
    const [first = '', ja, en] = parts;
    const value = ja === undefined ? String(index + 1) : first;
    const words = ja ?? first;
    return { value, label: { ja: words, en: en || words } };
  });
}

/** The lines that give these options again. */
export function optionLines(question: SeriesQuestion): string {
  if (!('options' in question)) return '';
  return question.options
    .map(({ value, label }) => `${value} | ${label.ja} | ${label.en}`)
    .join('\n');
}

/** @returns undefined when a question of this kind needs two options and has not got them */
export function questionOf({ kind, label, options }: SeriesInput): SeriesQuestion | undefined {
  const basics = { label, required: false };
  switch (kind) {
    case 'choice':
    case 'choices': {
      const list = optionsOf(options);
      return list.length >= 2 ? { kind, ...basics, options: list } : undefined;
    }
    case 'scale':
      return { kind, ...basics, min: 1, max: 5 };
    case 'long-text':
      return { kind, ...basics, maxLength: 800 };
    default:
      return { kind, ...basics };
  }
}

export const asksSeries = ({ fields }: FormDefinition, slug: string): boolean =>
  fields.some(({ question }) => question === seriesQuestion(slug));

/** Kept apart from what a builder named its pages. */
const bankScreen = 'bank';

/** A question of the bank as the last of a form, on a page of its own sort. */
export function withSeries(
  definition: FormDefinition,
  slug: string,
  question: SeriesQuestion,
): FormDefinition {
  const taken = new Set(definition.fields.map(({ key }) => key));
  const key = taken.has(slug) ? `series-${slug}` : slug;
  const field: SimpleField = { ...question, key, question: seriesQuestion(slug) };
  const item = { field: key };
  const there = definition.screens.some(({ id }) => id === bankScreen);
  const screens = there
    ? definition.screens.map((screen) =>
        screen.id === bankScreen ? { ...screen, items: [...screen.items, item] } : screen,
      )
    : [...definition.screens, { id: bankScreen, title: bankWords.screen, items: [item] }];
  return { ...definition, fields: [...definition.fields, field], screens };
}
