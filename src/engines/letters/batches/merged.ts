import type { Platform } from '#platform/platform.ts';
import { type StackedPaper, stackPapers } from '#ui/pdf/document.ts';
import { readLetter } from '../issuing/queries.ts';
import { paperOf } from '../paper/commands.ts';
import { drawLetter, footerOf } from '../paper/draw.ts';
import { type Batch, listIssuedRows } from './queries.ts';

/** Letters that are in memory at a time. */
const step = 20;

/** The letters of a batch as they were issued, each in a unit of work with its neighbours. */
async function* papersOf(
  platform: Platform,
  town: string,
  batchId: string,
): AsyncGenerator<StackedPaper> {
  for (let after = 0; ; ) {
    const rows = await platform.database.inTown(town, async (unit) => {
      const issued = await listIssuedRows(unit, batchId, { after, limit: step });
      const read: { row: number; drawn: Awaited<ReturnType<typeof paperOf>> }[] = [];
      for (const { row, letterId } of issued) {
        const drawn = await paperOf(platform, unit, await readLetter(unit, letterId));
        read.push({ row, drawn });
      }
      return read;
    });
    for (const { drawn } of rows) {
      const { paper, demo } = drawn;
      yield { footer: footerOf(paper, demo), draw: (pdf) => drawLetter(pdf, paper) };
    }
    const last = rows.at(-1);
    if (!last || rows.length < step) return;
    after = last.row;
  }
}

/**
 * The letters of a batch as one PDF for the printer, as a stream. What each letter says is what was
 * issued; the single PDFs remain the originals whose fingerprints are kept.
 */
export function mergedPapers(
  platform: Platform,
  town: string,
  { id, title, orderedAt }: Pick<Batch, 'id' | 'title' | 'orderedAt'>,
): AsyncGenerator<Uint8Array> {
  const options = { title, language: 'ja', madeAt: orderedAt } as const;
  return stackPapers(options, papersOf(platform, town, id));
}
