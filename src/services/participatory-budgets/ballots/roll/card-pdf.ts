import { type Pdf, type StackedPaper, skip } from '#ui/pdf/document.ts';
import {
  addressInWindow,
  belowWindow,
  codeBox,
  senderBesideWindow,
} from '#ui/pdf/window-letter.ts';
import { heading, paragraph } from '#ui/pdf/write.ts';
import { cardPaper as words } from './text.ts';

/** What all cards of a round have in common; citizens read them on paper, in Japanese. */
export interface Mailing {
  readonly round: string;
  readonly town: string;
  readonly section: { readonly name: string; readonly telephone: string };
  /** Day of the letter, period of the vote and the sum, in words. */
  readonly date: string;
  readonly period: string;
  readonly sum: string;
  /** Where the vote is. */
  readonly page: string;
  /** Of a demo town: the card says so, for it looks like a true one. */
  readonly sample: boolean;
}

export interface Card {
  readonly number: number;
  readonly name: string;
  readonly address: string;
  /** Seven digits. */
  readonly postcode?: string;
  /** In groups: `7K3M-9QXR-2P4D`. */
  readonly code: string;
}

function drawCard(pdf: Pdf, mailing: Mailing, card: Card): void {
  const { town, section, date, page } = mailing;
  addressInWindow(pdf, {
    ...card,
    ...{ name: words.addressee(card.name), note: words.note(card.number) },
  });
  senderBesideWindow(pdf, [date, '', town, section.name, words.telephone(section.telephone)]);
  pdf.doc.x = pdf.left;
  pdf.doc.y = belowWindow;
  heading(pdf, words.title(mailing), { level: 1, align: 'center' });
  skip(pdf, 6);
  if (mailing.sample) paragraph(pdf, words.sample, { bold: true, align: 'center', after: 6 });
  for (const text of words.body(mailing.sum)) {
    paragraph(pdf, text, { size: 10.5, lineHeight: 1.6, firstIndent: 1, after: 2 });
  }
  skip(pdf, 6);
  const strong = { size: 12, bold: true, align: 'center', after: 8 } as const;
  paragraph(pdf, words.until(mailing.period), strong);
  // The code stays out of the address: phones keep addresses, and others read them.
  codeBox(pdf, {
    ...{ code: card.code, page, href: page },
    words: { how: words.online, code: words.code, qr: words.qr },
  });
  for (const text of [words.counter, words.post(card.number), words.secret, words.english]) {
    paragraph(pdf, text, { size: 10, lineHeight: 1.55, after: 5 });
  }
}

export const cardSheet = (mailing: Mailing, card: Card): StackedPaper => ({
  draw: (pdf) => drawCard(pdf, mailing, card),
});
