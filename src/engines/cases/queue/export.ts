import { writeCsv } from '#platform/delimited.ts';
import { type Language, say, type Text } from '#platform/i18n/text.ts';
import { newWorkbook } from '#platform/workbook.ts';
import { findCaseType } from '../registry.ts';
import { channelTexts } from '../text.ts';
import type { QueueItem } from './queries.ts';
import { words } from './text.ts';

/** Rows of one export; what needs more is asked for in parts. */
export const exportLimit = 10_000;

const { columns } = words;
const headings = [
  columns.receipt,
  columns.type,
  columns.title,
  columns.applicant,
  columns.state,
  columns.channel,
  columns.department,
  columns.assignee,
  columns.receivedOn,
  columns.dueOn,
  columns.decidedOn,
] as const;

function cellsOf(item: QueueItem, t: (text: Text) => string): readonly string[] {
  const type = findCaseType(item.type);
  const state = type?.states[item.state];
  return [
    item.receipt,
    type ? t(type.label) : item.type,
    item.title,
    item.applicant.name ?? '',
    state ? t(state.label) : item.state,
    t(channelTexts[item.channel]),
    item.department ? t(item.department) : '',
    item.assignee ?? '',
    item.receivedOn,
    item.dueOn ?? '',
    item.decidedOn ?? '',
  ];
}

/** The rows as a spreadsheet takes them. */
export function queueCsv(items: readonly QueueItem[], language: Language): string {
  const t = (text: Text): string => say(text, language);
  const rows = [headings.map(t), ...items.map((item) => cellsOf(item, t))];
  return writeCsv(rows);
}

export async function queueWorkbook(
  items: readonly QueueItem[],
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = (text: Text): string => say(text, language);
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(t(words.title), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(headings.map(t)).font = { bold: true };
  for (const item of items) sheet.addRow([...cellsOf(item, t)]);
  for (let column = 1; column <= headings.length; column++) sheet.getColumn(column).width = 18;
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headings.length } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
