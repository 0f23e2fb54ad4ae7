import { japaneseDate } from '#japan/dates.ts';
import { writeCsv } from '#platform/delimited.ts';
import { newWorkbook } from '#platform/workbook.ts';
import type { Call } from '../calls/queries.ts';
import { channels } from '../model.ts';
import { channelTexts, conclusionTexts, reflectionTexts } from '../text.ts';
import type { PublishedRow, PublishedTable } from './model.ts';
import type { Published } from './queries.ts';
import { resultWords as words } from './text.ts';

/** Headings of the files, in the order of their cells. */
export const headings = [
  words.number.ja,
  words.section.ja,
  words.summary.ja,
  words.commentCount.ja,
  words.view.ja,
  words.reflection.ja,
  words.before.ja,
  words.after.ja,
];

export function cellsOf(row: PublishedRow): readonly (string | number)[] {
  const { number, section, summary, view, reflection, before, after, commentIds } = row;
  return [
    ...[number, section || words.whole.ja, summary, commentIds.length],
    ...[view, reflectionTexts[reflection].ja, before, after],
  ];
}

export function resultCsv({ rows }: PublishedTable): string {
  return writeCsv([headings, ...rows.map(cellsOf)]);
}

/** Facts of the result, as rows of name and value. */
export function factsOf(call: Call, { table, on }: Published): { name: string; value: string }[] {
  const { numbers, conclusion, conclusionText } = table;
  const ways = channels.flatMap((channel) => {
    const count = numbers.byChannel[channel] ?? 0;
    return count > 0 ? [words.channelCount(channelTexts[channel], count).ja] : [];
  });
  const facts = [
    {
      name: words.conclusion.ja,
      value: [conclusionTexts[conclusion].ja, conclusionText].filter(Boolean).join('\n'),
    },
    { name: words.numbers.ja, value: words.count(numbers).ja },
    { name: words.byChannel.ja, value: ways.join('、') },
    {
      name: words.period.ja,
      value: `${japaneseDate(call.opensOn)}${words.to.ja}${japaneseDate(call.closesOn)}`,
    },
    { name: words.answeredOn.ja, value: japaneseDate(on) },
  ];
  return facts.filter(({ value }) => value !== '');
}

const widths = [8, 24, 50, 10, 60, 16, 40, 40];

/** Text that a spreadsheet would run as a formula stays text in a cell of type string; xlsx has types. */
export async function resultWorkbook(call: Call, published: Published): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(words.table.ja.slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.addRow(headings).font = { bold: true };
  for (const row of published.table.rows) {
    sheet.addRow([...cellsOf(row)]).alignment = { wrapText: true, vertical: 'top' };
  }
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  const facts = workbook.addWorksheet(words.conclusion.ja);
  for (const { name, value } of factsOf(call, published)) facts.addRow([name, value]);
  facts.getColumn(1).width = 24;
  facts.getColumn(2).width = 80;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
