import { say, type Text } from '#platform/i18n/text.ts';
import type { Pdf } from '#ui/pdf/document.ts';
import { heading, paragraph } from '#ui/pdf/write.ts';
import type { Choice, SimpleField } from '../definition/model.ts';
import { placesOf, pointsOf, wordsOfPoint } from '../values/survey.ts';
import { type AnswerArea, boxed, stacked, written } from './areas.ts';
import { paperLine, small } from './lines.ts';
import { paperTexts as words } from './text.ts';

type FieldOf<K> = Extract<SimpleField, { kind: K }>;

const shortest = 14;

/** □ in front of each, beside each other where they are short; "other" has room for its words. */
export function tickList(pdf: Pdf, options: readonly Pick<Choice, 'label' | 'other'>[]): string {
  const list = options.map(({ label, other }) => {
    const text = `□ ${say(label, pdf.language)}`;
    return other ? `${text}${say(words.otherRoom, pdf.language)}` : text;
  });
  return list.join(list.every((text) => text.length <= shortest) ? '　　' : '\n');
}

/** The points as they stand on the page, each with its words, and "no opinion" below them. */
export function scaleArea(pdf: Pdf, field: FieldOf<'scale'>): AnswerArea {
  const t = (text: Text): string => say(text, pdf.language);
  const points = pointsOf(field).map((point) => {
    const said = wordsOfPoint(field, point);
    return `□ ${point}${said ? `（${t(said)}）` : ''}`;
  });
  const none = field.noOpinion ? `\n□ ${t(field.noOpinion)}` : '';
  return written(pdf, points.join('　　') + none);
}

/** The options with their numbers, and a box for the number of each place. */
export function rankingArea(pdf: Pdf, field: FieldOf<'ranking'>): AnswerArea {
  const t = (text: Text): string => say(text, pdf.language);
  const numbered = field.options.map(({ label }, index) => `${index + 1}．${t(label)}`);
  const digits = String(field.options.length).length;
  const places = Array.from({ length: placesOf(field) }, (_, index) =>
    boxed(pdf, t(words.rank(index + 1)), [digits]),
  );
  return stacked([written(pdf, `${numbered.join('\n')}\n${t(words.ranked)}`), ...places]);
}

/** A heading and a line for each row, so that a long matrix goes on over the page. */
export function matrixLines(pdf: Pdf, field: FieldOf<'matrix'>, when: Text | undefined): void {
  const t = (text: Text): string => say(text, pdf.language);
  heading(pdf, `${field.required ? '※ ' : ''}${t(field.label)}`, { level: 3 });
  const notes = [when, field.hint, words.oneEach].filter((text) => text !== undefined);
  paragraph(pdf, notes.map(t).join('\n'), { ...small, after: 3 });
  const every = field.required && field.requires !== 'one-row';
  for (const { label, hint } of field.rows) {
    paperLine(pdf, { label, hint, required: every, ...written(pdf, tickList(pdf, field.options)) });
  }
}
