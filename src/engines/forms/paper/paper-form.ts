import { say, type Text } from '#platform/i18n/text.ts';
import { createPdf, type Pdf, skip } from '#ui/pdf/document.ts';
import { qrCodeAt } from '#ui/pdf/figures.ts';
import { table } from '#ui/pdf/table.ts';
import { heading, paragraph, textAt } from '#ui/pdf/write.ts';
import { conditionWords } from '../compare/condition-words.ts';
import type { FormDefinition, RepeatField, ScreenItem, SimpleField } from '../definition/model.ts';
import { answerArea } from './answer-areas.ts';
import { normal, paperLine, small } from './lines.ts';
import { matrixLines } from './survey-areas.ts';
import { paperTexts as words } from './text.ts';

export interface PaperForm {
  readonly title: Text;
  readonly town: Text;
  readonly definition: FormDefinition;
  readonly language: 'ja' | 'en';
  /** Number of the version, for the footer. */
  readonly version: number;
  /** Address that opens the entry; without it there is no QR code. */
  readonly entry?: string;
}

/** Rows that the paper offers for a repeat, unless it wants more. */
const usualRows = 3;
const qrSide = 66;

/** Who has to write something: the condition in words. */
function only(definition: FormDefinition, name: string | undefined): Text | undefined {
  const rule = definition.rules.find((one) => one.name === name);
  return rule && words.onlyWhenRule(conditionWords(definition, rule.condition));
}

function question(pdf: Pdf, field: SimpleField, when: Text | undefined): void {
  // The words of "other" are written beside its option.
  if (field.kind === 'text' && field.beside !== undefined) return;
  if (field.kind === 'matrix') {
    matrixLines(pdf, field, when);
    return;
  }
  const { label, hint, required } = field;
  paperLine(pdf, { label, hint, required, only: when, ...answerArea(pdf, field) });
}

/** Few short questions fit into the columns of a table. */
function fitsTable(fields: readonly SimpleField[]): boolean {
  const narrow = new Set([
    'text',
    'name',
    'date',
    'number',
    'money',
    'yes-no',
    'phone',
    'postcode',
  ]);
  return fields.length <= 4 && fields.every(({ kind }) => narrow.has(kind));
}

function cellOf(pdf: Pdf, { kind }: SimpleField): string {
  const t = (text: Text): string => say(text, pdf.language);
  if (kind === 'date') return t(words.dayInRow);
  if (kind === 'yes-no') return `${t(words.yes)}\n${t(words.no)}`;
  return '\n\n';
}

function askedIn({ fields }: RepeatField, item: ScreenItem) {
  const list = item.items ?? fields.map(({ key }) => ({ field: key, when: undefined }));
  return list.flatMap(({ field: key, when }) => {
    const field = fields.find((one) => one.key === key);
    return field ? [{ field, when }] : [];
  });
}

function repeat(pdf: Pdf, form: FormDefinition, field: RepeatField, item: ScreenItem): void {
  const t = (text: Text): string => say(text, pdf.language);
  const asked = askedIn(field, item);
  const rows = Math.max(field.minRows, Math.min(field.maxRows, usualRows));
  heading(pdf, t(field.label), { level: 3 });
  const when = only(form, item.when);
  if (when) paragraph(pdf, t(when), small);
  if (fitsTable(asked.map((one) => one.field))) {
    const columns = asked.map(({ field: { label, required } }) => ({
      heading: `${required ? '※' : ''}${t(label)}`,
      width: 1,
    }));
    const cells = asked.map((one) => cellOf(pdf, one.field));
    table(pdf, { columns, rows: Array.from({ length: rows }, () => cells) });
    return;
  }
  for (let number = 1; number <= rows; number++) {
    heading(pdf, t(words.row(field.rowLabel, number)), { level: 3 });
    for (const { field: inner, when: rule } of asked) question(pdf, inner, only(form, rule));
  }
  skip(pdf, 8);
}

function screens(pdf: Pdf, form: FormDefinition): void {
  for (const [index, screen] of form.screens.entries()) {
    heading(pdf, `${index + 1}　${say(screen.title, pdf.language)}`, { level: 2 });
    const when = only(form, screen.when);
    for (const text of [when, screen.lead]) {
      if (text) paragraph(pdf, say(text, pdf.language), { ...small, after: 3 });
    }
    for (const item of screen.items) {
      const field = form.fields.find(({ key }) => key === item.field);
      if (field?.kind === 'repeat') repeat(pdf, form, field, item);
      else if (field) question(pdf, field, only(form, item.when));
    }
    skip(pdf, 6);
  }
}

/** Who brings the paper for somebody else has a name too (代理). */
function proxy(pdf: Pdf): void {
  const t = (text: Text): string => say(text, pdf.language);
  heading(pdf, t(words.proxy.heading), { level: 2 });
  paragraph(pdf, t(words.proxy.lead), { ...small, after: 3 });
  const columns = [words.proxy.name, words.proxy.relation].map((label) => ({
    heading: t(label),
    width: 1,
  }));
  table(pdf, { columns, rows: [['\n\n', '\n\n']] });
}

function head(pdf: Pdf, { title, town, entry }: PaperForm): void {
  const t = (text: Text): string => say(text, pdf.language);
  const { y } = pdf.doc;
  if (entry) {
    const x = pdf.left + pdf.width - qrSide;
    qrCodeAt(pdf, entry, { x, y: y - 6, side: qrSide }, t(words.qr));
    textAt(
      pdf,
      t(words.office),
      { x, y: y + qrSide - 6, width: qrSide },
      { ...small, align: 'center' },
    );
  }
  const width = pdf.width - (entry ? qrSide + 12 : 0);
  const titleStyle = { size: 16, bold: true, lineHeight: 1.4 };
  const below = textAt(pdf, t(title), { x: pdf.left, y, width, tag: 'H1' }, titleStyle);
  const line = `${t(town)}　　${t(words.filledOn)}：${t(words.day)}`;
  const next = textAt(pdf, line, { x: pdf.left, y: y + below, width }, normal);
  const last = textAt(
    pdf,
    t(words.instructions),
    { x: pdf.left, y: y + below + next + 4, width },
    small,
  );
  pdf.doc.x = pdf.left;
  pdf.doc.y = y + Math.max(below + next + last + 8, entry ? qrSide + 12 : 0);
}

/** A form to fill in by hand: A4, every question with room for its answer, conditions in words. */
export async function paperForm(form: PaperForm): Promise<Uint8Array> {
  const { language, version } = form;
  const title = say(form.title, language);
  const footer = `${title}（${version}）`;
  const pdf = createPdf({ title, author: say(form.town, language), language, footer, margin: 45 });
  head(pdf, form);
  screens(pdf, form.definition);
  proxy(pdf);
  return pdf.toBytes();
}
