import { dayInTokyo, eraDate } from '#japan/dates.ts';
import { fiscalYearLabels } from '#japan/fiscal-year.ts';
import { formatYen, withUnit } from '#japan/numbers.ts';
import type { TownInfo } from '#platform/http/context.ts';
import { createPdf, makeRoom, type Pdf } from '#ui/pdf/document.ts';
import { type Column, table } from '#ui/pdf/table.ts';
import { heading, paragraph } from '#ui/pdf/write.ts';
import { againstRecords } from '../costs/rules.ts';
import { costWords } from '../costs/text.ts';
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

function entry(pdf: Pdf, label: string, value: string): void {
  makeRoom(pdf, 30);
  paragraph(pdf, label, { size: 8, bold: true, lineHeight: 1.4 });
  const text = value || sheetWords.notWritten.ja;
  paragraph(pdf, text, { size: 9.5, indent: 10, lineHeight: 1.4, after: 5 });
}

const columns = [
  { heading: sheetWords.indicator.ja, width: 0.42 },
  { heading: sheetWords.baseline.ja, width: 0.12, align: 'right' },
  { heading: sheetWords.lastFigure.ja, width: 0.12, align: 'right' },
  { heading: sheetWords.figure.ja, width: 0.12, align: 'right' },
  { heading: sheetWords.target.ja, width: 0.12, align: 'right' },
  { heading: sheetWords.grade.ja, width: 0.1 },
] as const satisfies readonly Column[];

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

function head(pdf: Pdf, sheet: EvaluationSheet, town: TownInfo): void {
  const year = fiscalYearLabels(sheet.fiscalYear);
  const mark = sheet.sample ? `【${sampleText.ja}】` : '';
  heading(pdf, `${mark}${sheetName.ja}　${year.ja}`, { level: 1 });
  const published = sheet.publishedAt ? `　${eraDate(dayInTokyo(sheet.publishedAt))}` : '';
  const { number, name, departments } = sheet.policy;
  const lines = [
    `${town.name.ja}　${sheetWords.policy.ja}${number}　${name.ja}`,
    `${sheetWords.departments.ja}：${departments.join('、')}`,
    `${sheetWords.step.ja}：${stepTexts[sheet.step].ja}${published}`,
  ];
  for (const line of lines) paragraph(pdf, line, { size: 9.5, lineHeight: 1.4 });
}

const part = (pdf: Pdf, name: string): void => heading(pdf, name, { rule: true });

function planPart(pdf: Pdf, { lastYear, indicators, initiatives }: EvaluationSheet): void {
  part(pdf, sheetWords.plan.ja);
  const decided = lastYear
    ? [lastYear.decision ? decisionTexts[lastYear.decision].ja : '', lastYear.nextChanges]
        .filter(Boolean)
        .join('：')
    : sheetWords.noLastYear.ja;
  entry(pdf, sheetWords.lastYear.ja, decided);
  entry(pdf, sheetWords.initiatives.ja, initiatives.map(({ name }) => name).join('、'));
  table(pdf, { columns, rows: indicators.map(cellsOf), size: 8 });
}

function loopParts(pdf: Pdf, sheet: EvaluationSheet): void {
  const { content } = sheet;
  const amount = (yen: number | undefined) => (yen === undefined ? '' : formatYen(yen));
  part(pdf, sheetWords.do.ja);
  entry(pdf, contentTexts.followUp.ja, content.followUp);
  entry(pdf, contentTexts.results.ja, content.results);
  entry(pdf, contentTexts.budgetYen.ja, amount(content.budgetYen));
  entry(pdf, contentTexts.actualYen.ja, amount(content.actualYen));
  for (const { name, known, difference } of againstRecords(sheet)) {
    const label = sheet.cost?.label.ja ?? '';
    const yen = [formatYen(known), formatYen(difference)] as const;
    entry(pdf, contentTexts[name].ja, costWords.differs(label, ...yen).ja);
  }
  part(pdf, sheetWords.check.ja);
  entry(pdf, contentTexts.worked.ja, content.worked);
  entry(pdf, contentTexts.issues.ja, content.issues);
  part(pdf, sheetWords.act.ja);
  const decision = content.decision ? decisionTexts[content.decision].ja : '';
  entry(pdf, contentTexts.decision.ja, decision);
  entry(pdf, contentTexts.nextChanges.ja, content.nextChanges);
}

function opinions(pdf: Pdf, { events }: EvaluationSheet): void {
  const said = events.filter(({ comment }) => comment);
  if (said.length === 0) return;
  part(pdf, sheetWords.opinions.ja);
  for (const { kind, from, at, comment } of said) {
    const label = `${stepTexts[from].ja}　${eventTexts[kind].ja}　${eraDate(dayInTokyo(at))}`;
    entry(pdf, label, comment ?? '');
  }
}

/** The sheet as an A4 paper in Japanese, with its fonts embedded. */
export function evaluationPdf(sheet: EvaluationSheet, town: TownInfo): Promise<Uint8Array> {
  const title = `${sheetName.ja} ${fiscalYearLabels(sheet.fiscalYear).western} ${sheetWords.policy.ja}${sheet.policy.number}`;
  const pdf = createPdf({ title, author: town.name.ja, language: 'ja', footer: 'pages' });
  head(pdf, sheet, town);
  planPart(pdf, sheet);
  loopParts(pdf, sheet);
  opinions(pdf, sheet);
  return pdf.toBytes();
}
