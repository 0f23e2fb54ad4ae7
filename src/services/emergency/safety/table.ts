import type { Text } from '#platform/i18n/text.ts';
import { newWorkbook } from '#platform/workbook.ts';
import { words } from './desk-text.ts';
import type { SafetyReport } from './queries.ts';
import { stateTexts } from './text.ts';

type Say = (text: Text) => string;

/** `2026-11-02 09:05` in Japan, which sorts. */
const moment = (at: Date): string =>
  new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const columns: readonly (readonly [
  Text,
  (report: SafetyReport, t: Say, areas: ReadonlyMap<string, Text>) => string | number,
])[] = [
  [words.at, ({ at }) => moment(at)],
  [words.state, ({ state }, t) => t(stateTexts[state])],
  [words.who, ({ name }) => name],
  [words.kana, ({ kana }) => kana],
  [words.area, ({ area }, t, areas) => t(areas.get(area) ?? { ja: area, en: area })],
  [words.place, ({ place }) => place],
  [words.phone, ({ phone }) => phone],
  [words.persons, ({ persons }) => persons],
  [words.note, ({ note }) => note],
  [
    words.handled,
    ({ handledAt, handledBy }) => (handledAt ? `${moment(handledAt)} ${handledBy}` : ''),
  ],
  [words.handledNote, ({ handledNote }) => handledNote ?? ''],
];

/** The list as rows of a table, headings first. */
export function safetyTable(
  reports: readonly SafetyReport[],
  t: Say,
  areas: ReadonlyMap<string, Text>,
): readonly (readonly (string | number)[])[] {
  const rows = reports.map((report) => columns.map(([, cell]) => cell(report, t, areas)));
  return [columns.map(([label]) => t(label)), ...rows];
}

/** The same as a workbook; cells are text or numbers, never formulas. */
export async function safetyWorkbook(
  name: string,
  table: ReturnType<typeof safetyTable>,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const row of table) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
