import { formatPostcode } from '#japan/postcode.ts';
import type { Unit } from '#platform/database/database.ts';
import { csvRows, writeCsv } from '#platform/delimited.ts';
import { inGroups } from '#platform/typed-code.ts';
import { stackPapers } from '#ui/pdf/document.ts';
import { letterMargin } from '#ui/pdf/window-letter.ts';
import { type Card, cardSheet, type Mailing } from './card-pdf.ts';
import { cardCode } from './cards.ts';
import { listVoters, openVoter } from './queries.ts';
import { cardCsvHeading, cardPaper, honorific } from './text.ts';

/** Cards that are in memory at a time. */
const step = 200;

export interface CardsOf {
  readonly roundId: string;
  readonly salt: string;
  readonly secret: string;
}

type InUnit = <T>(work: (unit: Unit) => Promise<T>) => Promise<T>;

/** The cards of a roll, some at a time, each time in a unit of work of their own. */
async function* cardsOf(inUnit: InUnit, { roundId, salt, secret }: CardsOf): AsyncGenerator<Card> {
  for (let after = 0; ; ) {
    const rows = await inUnit((unit) => listVoters(unit, roundId, { after, limit: step }));
    for (const row of rows) {
      const code = inGroups(cardCode(secret, salt, row.id, row.issue));
      yield { ...openVoter(secret, salt, row), code };
    }
    after = rows.at(-1)?.number ?? after;
    if (rows.length < step) return;
  }
}

/** One PDF of all cards, as it is drawn. */
export function printCards(
  inUnit: InUnit,
  of: CardsOf,
  mailing: Mailing,
): AsyncGenerator<Uint8Array> {
  const papers = async function* () {
    for await (const card of cardsOf(inUnit, of)) yield cardSheet(mailing, card);
  };
  const title = cardPaper.title(mailing);
  return stackPapers({ title, language: 'ja', margin: letterMargin }, papers());
}

/** The same for a printing company: a row for each card. */
export async function* listCards(
  inUnit: InUnit,
  of: CardsOf,
  { page }: Pick<Mailing, 'page'>,
): AsyncGenerator<string> {
  yield writeCsv([cardCsvHeading]);
  for await (const { number, postcode, address, name, code } of cardsOf(inUnit, of)) {
    const place = [postcode ? formatPostcode(postcode) : '', address, name, honorific];
    yield csvRows([[number, ...place, code, page]]);
  }
}
