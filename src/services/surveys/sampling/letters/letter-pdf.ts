import type { FormDefinition } from '#engines/forms/contract.ts';
import { formatPostcode } from '#japan/postcode.ts';
import type { Text } from '#platform/i18n/text.ts';
import { millimetres, newPage, type Pdf, type StackedPaper, skip } from '#ui/pdf/document.ts';
import { frameAt, qrCodeAt } from '#ui/pdf/figures.ts';
import { heading, paragraph, textAt } from '#ui/pdf/write.ts';
import { drawQuestionnaire } from '../../paper/questionnaire-pdf.ts';
import type { MailingKind } from '../draws/model.ts';
import type { Letter } from './queries.ts';
import { type LetterFacts, letterPaper as words } from './text.ts';

/** What all letters of a mailing have in common. */
export interface Mailed extends LetterFacts {
  readonly kind: MailingKind;
  readonly town: Text;
  readonly section: { readonly name: string; readonly telephone: string };
  /** Day of the letter, in words. */
  readonly date: string;
  /** Where the survey is answered. */
  readonly page: string;
  /** Printed behind each letter where wanted. */
  readonly questionnaire?: { readonly definition: FormDefinition; readonly until?: Text };
}

/** Points. */
export const letterMargin = 42;

/**
 * The window of long envelopes (長形3号, A4 folded in three): 90 by 45 mm, 22 mm from the left and 12 mm
 * from the top of the folded sheet. Makers differ by some millimetres, so words keep clear of its edges.
 */
const window = {
  ...{ x: millimetres(26), y: millimetres(16) },
  ...{ width: millimetres(80), height: millimetres(38) },
};

/** Nothing but the address stands above the first fold at the left. */
const belowWindow = millimetres(66);

function address(pdf: Pdf, letter: Letter): void {
  const { x, width } = window;
  let { y } = window;
  const put = (text: string, size: number, lineHeight = 1.4) => {
    y += textAt(pdf, text, { x, y, width }, { size, lineHeight });
  };
  if (letter.postcode) put(`〒${formatPostcode(letter.postcode)}`, 10.5);
  put(letter.address, letter.address.length > 44 ? 9 : 10.5);
  y += 4;
  put(words.addressee(letter.name), letter.name.length > 14 ? 11 : 14);
  const foot = { x, y: window.y + window.height - 9, width };
  textAt(pdf, words.number(letter.number), foot, { size: 7.5, lineHeight: 1.2 });
}

function sender(pdf: Pdf, { town, section, date }: Mailed): void {
  const x = millimetres(122);
  const place = { x, y: window.y, width: pdf.left + pdf.width - x };
  const lines = [date, '', town.ja, section.name, words.telephone(section.telephone)];
  textAt(pdf, lines.join('\n'), place, { size: 9.5, lineHeight: 1.5, align: 'right' });
}

const qrSide = millimetres(30);

/** The code, large enough to be typed without glasses, and the QR code that saves typing. */
function codeBox(pdf: Pdf, mailed: Mailed, letter: Letter): void {
  const height = qrSide + 16;
  const { y } = pdf.doc;
  frameAt(pdf, { x: pdf.left, y, width: pdf.width, height });
  const qr = { x: pdf.left + pdf.width - qrSide - 8, y: y + 8, side: qrSide };
  qrCodeAt(pdf, `${mailed.page}?code=${letter.code}`, qr, words.qr);
  const place = { x: pdf.left + 14, width: pdf.width - qrSide - 40 };
  textAt(pdf, words.online, { ...place, y: y + 10 }, { size: 9.5, lineHeight: 1.5 });
  textAt(pdf, mailed.page, { ...place, y: y + 28 }, { size: 9.5, lineHeight: 1.5 });
  textAt(pdf, words.code, { ...place, y: y + 46 }, { size: 9.5, lineHeight: 1.5 });
  textAt(pdf, letter.code, { ...place, y: y + 60 }, { size: 22, bold: true, lineHeight: 1.2 });
  pdf.doc.x = pdf.left;
  pdf.doc.y = y + height + 10;
}

function drawLetter(pdf: Pdf, mailed: Mailed, letter: Letter): void {
  address(pdf, letter);
  sender(pdf, mailed);
  pdf.doc.x = pdf.left;
  pdf.doc.y = belowWindow;
  heading(pdf, words.title(mailed), { level: 1, align: 'center' });
  skip(pdf, 6);
  for (const text of words.body(mailed)) {
    paragraph(pdf, text, { size: 10.5, lineHeight: 1.6, firstIndent: 1, after: 2 });
  }
  skip(pdf, 6);
  paragraph(pdf, words.until(mailed), { size: 12, bold: true, align: 'center', after: 6 });
  codeBox(pdf, mailed, letter);
  for (const text of words.notes(mailed)) {
    paragraph(pdf, text, { size: 9.5, lineHeight: 1.5, after: 2 });
  }
}

/** A letter, and behind it the questionnaire with the same code where one is wanted. */
export function letterPaper(mailed: Mailed, letter: Letter): StackedPaper {
  const { questionnaire, survey, town, page } = mailed;
  return {
    draw: (pdf) => {
      drawLetter(pdf, mailed, letter);
      if (!questionnaire) return;
      newPage(pdf);
      drawQuestionnaire(pdf, {
        ...{ title: survey.title, town, why: survey.about.why, language: 'ja' },
        ...{ ...questionnaire, code: letter.code, href: `${page}?code=${letter.code}` },
      });
    },
  };
}
