import { type FiscalYear, fiscalYearLabels } from '#japan/fiscal-year.ts';
import { writeCsv } from '#platform/delimited.ts';
import { type Language, say, type Text } from '#platform/i18n/text.ts';
import { newWorkbook } from '#platform/workbook.ts';
import type { ProcedureFigures, PublicFigure, YearStatistics } from './queries.ts';
import { share, written } from './rules.ts';
import { publicWords, statisticsWords as words } from './text.ts';

const headings = [
  words.procedure,
  words.received,
  words.online,
  words.onlineShare,
  words.decided,
  words.medianDays,
  words.measured,
  words.inTime,
  words.minutes,
] as const;

function valuesOf(figures: ProcedureFigures): readonly (number | undefined)[] {
  const { received, online, decided, medianDays, measured, inTime, minutes } = figures;
  return [
    ...[received, online, share(online, received), decided, medianDays],
    ...[measured, inTime, minutes],
  ];
}

/** Shares and minutes as they stand in the table of the page. */
const shortened = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 10) / 10;

export function statisticsCsv({ procedures }: YearStatistics, language: Language): string {
  const t = (text: Text): string => say(text, language);
  const rows = procedures.map((figures) => [
    t(figures.name),
    ...valuesOf(figures).map((value) => shortened(value)?.toString() ?? ''),
  ]);
  return writeCsv([headings.map(t), ...rows]);
}

export async function statisticsWorkbook(
  { procedures }: YearStatistics,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = (text: Text): string => say(text, language);
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(t(words.title), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(headings.map(t)).font = { bold: true };
  for (const figures of procedures) {
    sheet.addRow([t(figures.name), ...valuesOf(figures).map(shortened)]);
  }
  sheet.getColumn(1).width = 40;
  for (let column = 2; column <= headings.length; column++) sheet.getColumn(column).width = 16;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function yearName(year: FiscalYear): Text {
  const { ja, en } = fiscalYearLabels(year);
  return { ja, en };
}

/** Open data: one line for each procedure and year. */
export function publicCsv(figures: readonly PublicFigure[], language: Language): string {
  const t = (text: Text): string => say(text, language);
  const { year, procedure, all, online, share: rate } = publicWords;
  const rows = figures.map((one) => [
    ...[t(yearName(one.year)), one.id, t(one.name), String(one.received), String(one.online)],
    written(share(one.online, one.received)),
  ]);
  return writeCsv([[t(year), 'id', t(procedure), t(all), t(online), t(rate)], ...rows]);
}
