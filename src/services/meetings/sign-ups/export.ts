import { dayInTokyo } from '#japan/dates.ts';
import { type Language, say, type Text } from '#platform/i18n/text.ts';
import { newWorkbook } from '#platform/workbook.ts';
import { needTexts } from '../text.ts';
import type { SignUpRow } from './queries.ts';
import { words as publicWords, deskWords as words } from './text.ts';

const headings: readonly Text[] = [
  ...[words.number, words.name, words.state, publicWords.needs, words.note],
  ...[words.email, words.telephone, words.way, words.day, words.attended],
];

/** The list for the desk; those who cancelled are left out. */
export async function signUpWorkbook(
  rows: readonly SignUpRow[],
  title: Text,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = (text: Text): string => say(text, language);
  const workbook = await newWorkbook();
  // Names of sheets hold at most 31 letters, and some signs not at all.
  const name = t(title)
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31);
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(headings.map(t)).font = { bold: true };
  for (const row of rows) {
    if (row.state === 'cancelled') continue;
    const needs = row.needs.map((need) => t(needTexts[need])).join('、');
    sheet.addRow([
      ...[row.number, row.name, t(words.states[row.state]), needs, row.needsNote],
      ...[row.email, row.telephone, t(words.ways[row.way]), dayInTokyo(row.createdAt)],
      row.attendedAt ? t(words.came) : '',
    ]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
