import { type Language, say } from '#platform/i18n/text.ts';
import { newWorkbook } from '#platform/workbook.ts';
import { exportTexts } from './desk-text.ts';
import type { QuestionResult, SurveyResults } from './model.ts';
import { resultWords } from './text.ts';

export type ExportRow = readonly (string | number)[];

const share = (value: number | undefined): string | number =>
  value === undefined ? '' : Math.round(value * 10_000) / 100;

const count = (value: number | undefined): string | number => value ?? '';

function rowsOf(question: QuestionResult, language: Language): ExportRow[] {
  const head = [question.key, say(question.label, language)] as const;
  const whole = question.lines.map((line) => [
    ...head,
    ...['', '', line.value, say(line.label, language), count(line.count), share(line.share)],
    ...[share(line.low), share(line.high), question.answered],
  ]);
  const crossed = question.cross.flatMap(({ by, columns, cells }) =>
    question.lines.flatMap((line, option) =>
      columns.map((column, place) => {
        const cell = cells[option]?.[place];
        return [
          ...head,
          ...[say(resultWords.traits[by], language), say(column.label, language)],
          ...[line.value, say(line.label, language), count(cell?.count), share(cell?.share)],
          ...['', '', count(column.answered)],
        ];
      }),
    ),
  );
  return [...whole, ...crossed];
}

/** Results as one long table, the first row its heading; what is too small to be shown stays empty. */
export function resultRows({ questions }: SurveyResults, language: Language): ExportRow[] {
  const heading = exportTexts.columns.map((column) => say(column, language));
  return [heading, ...questions.flatMap((question) => rowsOf(question, language))];
}

/** Who answered beside who lives here, the first row its heading. */
export function whoRows({ who }: SurveyResults, language: Language): ExportRow[] {
  const heading = exportTexts.who.map((column) => say(column, language));
  const rows = who.flatMap(({ trait, lines }) =>
    lines.map((line) => [
      ...[say(resultWords.traits[trait], language), say(line.label, language)],
      ...[count(line.answered), share(line.answeredShare), share(line.weightedShare)],
      ...[count(line.people), share(line.peopleShare)],
    ]),
  );
  return [heading, ...rows];
}

/** Both tables as sheets of a workbook. */
export async function resultWorkbook(results: SurveyResults, language: Language): Promise<Buffer> {
  const workbook = await newWorkbook();
  const sheets = [
    { name: say(exportTexts.resultSheet, language), rows: resultRows(results, language) },
    { name: say(exportTexts.whoSheet, language), rows: whoRows(results, language) },
  ];
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRows(rows.map((row) => [...row]));
    sheet.getRow(1).font = { bold: true };
    for (const column of sheet.columns) column.width = 20;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
