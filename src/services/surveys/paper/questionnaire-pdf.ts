import type { FormDefinition } from '#engines/forms/contract.ts';
import { say, type Text } from '#platform/i18n/text.ts';
import { createPdf, grouped, makeRoom, type Pdf, skip } from '#ui/pdf/document.ts';
import { box, qrCodeAt } from '#ui/pdf/figures.ts';
import { table } from '#ui/pdf/table.ts';
import { heading, paragraph, textAt } from '#ui/pdf/write.ts';
import { type PaperQuestion, paperQuestions } from './answer-codes.ts';
import { printWords as words } from './text.ts';

export interface Questionnaire {
  readonly title: Text;
  readonly town: Text;
  readonly why: Text;
  /** In words, as it is printed. */
  readonly until?: Text;
  readonly definition: FormDefinition;
  readonly language: 'ja' | 'en';
  /** Where the same survey is answered on the web, the code in it if there is one. */
  readonly href: string;
  readonly code?: string;
}

/** Points on every side. */
export const paperMargin = 42;
const qrSide = 70;
const small = { size: 8.5, lineHeight: 1.4 } as const;

function head(pdf: Pdf, { title, town, why, until, href, code }: Questionnaire): void {
  const t = (text: Text): string => say(text, pdf.language);
  const { y } = pdf.doc;
  const x = pdf.left + pdf.width - qrSide;
  qrCodeAt(pdf, href, { x, y, side: qrSide }, t(words.qr));
  const under = { x: x - 10, y: y + qrSide, width: qrSide + 10 };
  textAt(pdf, t(words.web), under, { ...small, align: 'center' });
  const place = { x: pdf.left, width: pdf.width - qrSide - 20 };
  let at = y;
  const put = (text: string, style: { size: number; bold?: boolean }, tag?: string): void => {
    at +=
      textAt(
        pdf,
        text,
        { ...place, y: at, ...(tag ? { tag } : {}) },
        { ...style, lineHeight: 1.4 },
      ) + 3;
  };
  put(t(title), { size: 16, bold: true }, 'H1');
  put(t(town), { size: 10 });
  if (until) put(`${t(words.until)}：${t(until)}`, { size: 10, bold: true });
  if (code) put(`${t(words.code)}：${code}`, { size: 12, bold: true });
  put(`${t(words.sheet)}：`, { size: 8.5 });
  pdf.doc.x = pdf.left;
  pdf.doc.y = Math.max(at, y + qrSide + 16) + 4;
  paragraph(pdf, t(why), { ...small, after: 3 });
  paragraph(pdf, t(words.how), { size: 9.5, bold: true, lineHeight: 1.4, after: 6 });
}

/** How to mark, behind the question. */
function manner({ field }: PaperQuestion): Text | undefined {
  switch (field.kind) {
    case 'choice':
    case 'scale':
    case 'yes-no':
      return words.one;
    case 'choices':
      return words.several;
    case 'matrix':
      return words.rows;
    case 'ranking':
      return words.rank(field.top ?? field.options.length);
    default:
      return undefined;
  }
}

function matrix(pdf: Pdf, { field, options }: PaperQuestion): void {
  if (field.kind !== 'matrix') return;
  const t = (text: Text): string => say(text, pdf.language);
  table(pdf, {
    size: 8.5,
    columns: [
      { heading: '', width: 3 },
      ...options.map(({ label }) => ({ heading: t(label), width: 1.3, align: 'center' as const })),
    ],
    rows: field.rows.map(({ label }) => [t(label), ...options.map(({ code }) => code)]),
  });
}

function options(pdf: Pdf, question: PaperQuestion): void {
  const t = (text: Text): string => say(text, pdf.language);
  const list = question.options.map(({ code, label }) => `${code}．${t(label)}`);
  const short = list.every((text) => text.length <= 22);
  paragraph(pdf, list.join(short ? '　　' : '\n'), {
    ...{ size: 9.5, lineHeight: 1.6, indent: 12, align: 'left' },
  });
}

function places(pdf: Pdf, { field }: PaperQuestion): void {
  if (field.kind !== 'ranking') return;
  const count = Math.min(field.top ?? field.options.length, field.options.length);
  const list = Array.from({ length: count }, (_, place) => words.place(place + 1));
  const text = list.map((one) => `${say(one, pdf.language)}（　　　）`).join('　　');
  paragraph(pdf, text, { size: 9.5, indent: 12 });
}

function question(pdf: Pdf, asked: PaperQuestion): void {
  const t = (text: Text): string => say(text, pdf.language);
  const { field, number } = asked;
  const how = manner(asked);
  makeRoom(pdf, 60);
  grouped(pdf, 'Sect', () => {
    const label = `${t(words.question(number))}　${t(field.label)}${how ? t(how) : ''}`;
    paragraph(pdf, label, { size: 10, bold: true, lineHeight: 1.4, after: 2 });
    if (field.kind === 'matrix') matrix(pdf, asked);
    else if (asked.options.length > 0) options(pdf, asked);
    else box(pdf, field.kind === 'long-text' ? 80 : 22, () => undefined);
    places(pdf, asked);
  });
  skip(pdf, 6);
}

/** Draws a questionnaire from here on: also behind a letter that goes to the same person. */
export function drawQuestionnaire(pdf: Pdf, paper: Questionnaire): void {
  const { language, definition } = paper;
  head(pdf, paper);
  const questions = paperQuestions(definition);
  for (const screen of definition.screens) {
    const here = questions.filter(({ field }) =>
      screen.items.some((one) => one.field === field.key),
    );
    if (here.length === 0) continue;
    heading(pdf, say(screen.title, language), { level: 2, rule: true });
    for (const asked of here) question(pdf, asked);
  }
  paragraph(pdf, say(words.thanks, language), { align: 'center' });
}

/** A questionnaire to fill in by hand: every option has the number that is typed in later. */
export async function questionnairePdf(paper: Questionnaire): Promise<Uint8Array> {
  const { language } = paper;
  const title = say(paper.title, language);
  const author = say(paper.town, language);
  const pdf = createPdf({ title, author, language, footer: title, margin: paperMargin });
  drawQuestionnaire(pdf, paper);
  return pdf.toBytes();
}
