import { formatPostcode } from '#japan/postcode.ts';
import { writeCsv } from '#platform/delimited.ts';
import type { Platform } from '#platform/platform.ts';
import { stackPapers } from '#ui/pdf/document.ts';
import { letterMargin } from '#ui/pdf/window-letter.ts';
import type { Mailing } from './commands.ts';
import { letterPaper, type Mailed } from './letter-pdf.ts';
import { type Letter, openLetters } from './queries.ts';
import { csvHeading, letterPaper as words } from './text.ts';

/** Letters that are in memory at a time. */
const step = 20;

/** The letters of a mailing, a few at a time, each few in a unit of work of their own. */
async function* lettersOf(
  { database }: Pick<Platform, 'database'>,
  town: string,
  { sample, key, numbers }: Mailing,
): AsyncGenerator<Letter[]> {
  for (let start = 0; start < numbers.length; start += step) {
    const some = numbers.slice(start, start + step);
    yield await database.inTown(town, (unit) =>
      openLetters(unit, sample.id, key, { numbers: some }),
    );
  }
}

/** One PDF of all letters, as it is drawn: two thousand of them take no more memory than twenty. */
export function printLetters(
  platform: Pick<Platform, 'database'>,
  town: string,
  mailing: Mailing,
  mailed: Mailed,
): AsyncGenerator<Uint8Array> {
  const title = words.title(mailed);
  const papers = async function* () {
    for await (const letters of lettersOf(platform, town, mailing)) {
      for (const letter of letters) yield letterPaper(mailed, letter);
    }
  };
  return stackPapers({ title, language: 'ja', margin: letterMargin }, papers());
}

/** The same for a printing company: a row for each letter. */
export async function* listLetters(
  platform: Pick<Platform, 'database'>,
  town: string,
  mailing: Mailing,
  { page }: Pick<Mailed, 'page'>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(writeCsv([csvHeading]));
  for await (const letters of lettersOf(platform, town, mailing)) {
    const rows = letters.map(({ number, postcode = '', address, name, code }) => [
      ...[number, formatPostcode(postcode), address, name, words.honorific],
      ...[code, `${page}?code=${code}`],
    ]);
    yield encoder.encode(writeCsv(rows).slice(1));
  }
}
