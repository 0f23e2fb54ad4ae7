import type { TownInfo } from '#platform/http/context.ts';
import { createPdf } from '#ui/pdf/document.ts';
import { type Column, definitions, table } from '#ui/pdf/table.ts';
import { heading, paragraph } from '#ui/pdf/write.ts';
import type { Call } from '../calls/queries.ts';
import { moduleTexts, reflectionTexts } from '../text.ts';
import { factsOf } from './files.ts';
import type { PublishedRow } from './model.ts';
import type { Published } from './queries.ts';
import { resultWords as words } from './text.ts';

const columns = [
  { heading: words.number.ja, width: 0.06 },
  { heading: words.section.ja, width: 0.13 },
  { heading: words.summary.ja, width: 0.29 },
  { heading: words.view.ja, width: 0.32 },
  { heading: words.reflection.ja, width: 0.2 },
] as const satisfies readonly Column[];

/** A row of the table stays on one page, so long texts go on in a row of their own. */
const lettersOfCell = 500;

function piecesOf(text: string): string[] {
  const letters = [...text];
  const pieces: string[] = [];
  for (let from = 0; from < letters.length; from += lettersOfCell) {
    pieces.push(letters.slice(from, from + lettersOfCell).join(''));
  }
  return pieces;
}

function rowsOf(row: PublishedRow): string[][] {
  const { number, section, summary, view, reflection, before, after, commentIds } = row;
  const changed = [
    reflectionTexts[reflection].ja,
    before && `${words.before.ja}：${before}`,
    after && `${words.after.ja}：${after}`,
  ];
  const cells = [
    piecesOf(section || words.whole.ja),
    piecesOf(`${summary}${words.countOf(commentIds.length).ja}`),
    piecesOf(view),
    piecesOf(changed.filter(Boolean).join('\n')),
  ];
  const length = Math.max(...cells.map((pieces) => pieces.length));
  return Array.from({ length }, (_, index) => [
    index === 0 ? String(number) : words.continued.ja,
    ...cells.map((pieces) => pieces[index] ?? ''),
  ]);
}

/** The result as an A4 paper in Japanese, to be laid out at the counter (公にする方法, 行政手続法43条2項). */
export function resultPdf(
  call: Call,
  published: Published,
  town: Pick<TownInfo, 'name'>,
): Promise<Uint8Array> {
  const mark = call.sample ? words.sample.ja : '';
  const title = `${mark}${words.title.ja}：${call.title}`;
  const pdf = createPdf({
    ...{ title, author: town.name.ja, language: 'ja', footer: 'pages' },
    ...{ landscape: true, madeAt: new Date(`${published.on}T00:00:00+09:00`) },
  });
  heading(pdf, `${moduleTexts.title.ja}　${title}`, { level: 1 });
  paragraph(pdf, town.name.ja, { size: 9.5 });
  definitions(pdf, factsOf(call, published));
  heading(pdf, words.table.ja, { rule: true });
  const { rows } = published.table;
  if (rows.length === 0) paragraph(pdf, words.none.ja);
  else table(pdf, { columns, rows: rows.flatMap(rowsOf), size: 8.5 });
  paragraph(pdf, words.legal.ja, { size: 8.5 });
  return pdf.toBytes();
}
