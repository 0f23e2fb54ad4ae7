import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { dayInTokyo, eraDate } from '#japan/dates.ts';
import { fiscalYearLabels } from '#japan/fiscal-year.ts';
import { formatYen, withUnit } from '#japan/numbers.ts';
import type { TownInfo } from '#platform/http/context.ts';
import { gradeTexts, sampleText } from '../text.ts';
import type { EvaluationSheet, SheetIndicator } from './model.ts';
import {
  contentTexts,
  decisionTexts,
  eventTexts,
  sheetName,
  sheetWords,
  stepTexts,
} from './text.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = {
  regular: resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
} as const;

/** Points; A4 is 595 wide. */
const margin = 48;
const width = 595.28 - 2 * margin;
const bottom = 841.89 - margin;
/** Japanese text needs more air between its lines than the font's own leading. */
const lineGap = 3;
const sizes = { title: 16, heading: 12, text: 9.5, small: 8 } as const;

type Pdf = PDFKit.PDFDocument;

function heading(pdf: Pdf, text: string): void {
  if (pdf.y > bottom - 60) pdf.addPage();
  pdf.moveDown(0.8).font('bold').fontSize(sizes.heading).text(text, margin);
  pdf
    .moveTo(margin, pdf.y + 1)
    .lineTo(margin + width, pdf.y + 1)
    .lineWidth(0.7)
    .stroke();
  pdf.moveDown(0.4).font('regular').fontSize(sizes.text);
}

function entry(pdf: Pdf, label: string, value: string): void {
  if (pdf.y > bottom - 30) pdf.addPage();
  pdf.font('bold').fontSize(sizes.small).text(label, margin, pdf.y, { width, lineGap });
  pdf
    .font('regular')
    .fontSize(sizes.text)
    .text(value || sheetWords.notWritten.ja, margin + 10, pdf.y, { width: width - 10, lineGap });
  pdf.moveDown(0.5);
}

const columns = [
  { heading: sheetWords.indicator.ja, width: 0.42 },
  { heading: sheetWords.baseline.ja, width: 0.12 },
  { heading: sheetWords.lastFigure.ja, width: 0.12 },
  { heading: sheetWords.figure.ja, width: 0.12 },
  { heading: sheetWords.target.ja, width: 0.12 },
  { heading: sheetWords.grade.ja, width: 0.1 },
] as const;

function cellsOf(indicator: SheetIndicator): string[] {
  const { unit, decimals, baseline, target, figure, lastYear, judgement } = indicator;
  const write = (value: number | undefined) =>
    value === undefined ? '－' : withUnit(value, unit, { decimals });
  return [
    indicator.name.ja,
    write(baseline),
    write(lastYear?.value),
    write(figure?.value),
    write(target),
    gradeTexts[judgement.grade].ja,
  ];
}

function row(pdf: Pdf, cells: readonly string[], font: 'regular' | 'bold'): void {
  pdf.font(font).fontSize(sizes.small);
  const widths = columns.map((column) => column.width * width - 6);
  const heights = cells.map((cell, index) =>
    pdf.heightOfString(cell, { width: widths[index] ?? 0 }),
  );
  const height = Math.max(...heights) + 6;
  if (pdf.y + height > bottom) pdf.addPage();
  const top = pdf.y;
  let left = margin;
  for (const [index, cell] of cells.entries()) {
    const align = index === 0 || index === cells.length - 1 ? 'left' : 'right';
    pdf.text(cell, left + 3, top + 3, { width: widths[index] ?? 0, align });
    left += (columns[index]?.width ?? 0) * width;
  }
  pdf.rect(margin, top, width, height).lineWidth(0.4).stroke();
  pdf.x = margin;
  pdf.y = top + height;
}

function head(pdf: Pdf, sheet: EvaluationSheet, town: TownInfo): void {
  const year = fiscalYearLabels(sheet.fiscalYear);
  const mark = sheet.sample ? `【${sampleText.ja}】` : '';
  pdf.font('bold').fontSize(sizes.title).text(`${mark}${sheetName.ja}　${year.ja}`, { width });
  pdf.moveDown(0.3).font('regular').fontSize(sizes.text);
  const published = sheet.publishedAt ? `　${eraDate(dayInTokyo(sheet.publishedAt))}` : '';
  const { number, name, departments } = sheet.policy;
  const lines = [
    `${town.name.ja}　${sheetWords.policy.ja}${number}　${name.ja}`,
    `${sheetWords.departments.ja}：${departments.join('、')}`,
    `${sheetWords.step.ja}：${stepTexts[sheet.step].ja}${published}`,
  ];
  for (const line of lines) pdf.text(line, { width, lineGap });
}

function planPart(pdf: Pdf, { lastYear, indicators, initiatives }: EvaluationSheet): void {
  heading(pdf, sheetWords.plan.ja);
  const decided = lastYear
    ? [lastYear.decision ? decisionTexts[lastYear.decision].ja : '', lastYear.nextChanges]
        .filter(Boolean)
        .join('：')
    : sheetWords.noLastYear.ja;
  entry(pdf, sheetWords.lastYear.ja, decided);
  entry(pdf, sheetWords.initiatives.ja, initiatives.map(({ name }) => name).join('、'));
  row(
    pdf,
    columns.map((column) => column.heading),
    'bold',
  );
  for (const indicator of indicators) row(pdf, cellsOf(indicator), 'regular');
}

function loopParts(pdf: Pdf, { content }: EvaluationSheet): void {
  const amount = (yen: number | undefined) => (yen === undefined ? '' : formatYen(yen));
  heading(pdf, sheetWords.do.ja);
  entry(pdf, contentTexts.followUp.ja, content.followUp);
  entry(pdf, contentTexts.results.ja, content.results);
  entry(pdf, contentTexts.budgetYen.ja, amount(content.budgetYen));
  entry(pdf, contentTexts.actualYen.ja, amount(content.actualYen));
  heading(pdf, sheetWords.check.ja);
  entry(pdf, contentTexts.worked.ja, content.worked);
  entry(pdf, contentTexts.issues.ja, content.issues);
  heading(pdf, sheetWords.act.ja);
  const decision = content.decision ? decisionTexts[content.decision].ja : '';
  entry(pdf, contentTexts.decision.ja, decision);
  entry(pdf, contentTexts.nextChanges.ja, content.nextChanges);
}

function opinions(pdf: Pdf, { events }: EvaluationSheet): void {
  const said = events.filter(({ comment }) => comment);
  if (said.length === 0) return;
  heading(pdf, sheetWords.opinions.ja);
  for (const { kind, from, at, comment } of said) {
    const label = `${stepTexts[from].ja}　${eventTexts[kind].ja}　${eraDate(dayInTokyo(at))}`;
    entry(pdf, label, comment ?? '');
  }
}

/** The sheet as an A4 paper in Japanese, with its fonts embedded. */
export function evaluationPdf(sheet: EvaluationSheet, town: TownInfo): Promise<Buffer> {
  const title = `${sheetName.ja} ${fiscalYearLabels(sheet.fiscalYear).western} ${sheetWords.policy.ja}${sheet.policy.number}`;
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    lang: 'ja',
    info: { Title: title, Author: town.name.ja },
  });
  pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<Buffer>((done, failed) => {
    pdf.on('end', () => done(Buffer.concat(chunks)));
    pdf.on('error', failed);
  });
  head(pdf, sheet, town);
  planPart(pdf, sheet);
  loopParts(pdf, sheet);
  opinions(pdf, sheet);
  pdf.end();
  return finished;
}
