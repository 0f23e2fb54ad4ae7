import type { FormDefinition } from '#engines/forms/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newPage, type Pdf, type StackedPaper, skip } from '#ui/pdf/document.ts';
import {
  addressInWindow,
  belowWindow,
  codeBox,
  senderBesideWindow,
} from '#ui/pdf/window-letter.ts';
import { heading, paragraph } from '#ui/pdf/write.ts';
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

function drawLetter(pdf: Pdf, mailed: Mailed, letter: Letter): void {
  const { town, section, date, page } = mailed;
  addressInWindow(pdf, {
    ...letter,
    ...{ name: words.addressee(letter.name), note: words.number(letter.number) },
  });
  senderBesideWindow(pdf, [date, '', town.ja, section.name, words.telephone(section.telephone)]);
  pdf.doc.x = pdf.left;
  pdf.doc.y = belowWindow;
  heading(pdf, words.title(mailed), { level: 1, align: 'center' });
  skip(pdf, 6);
  for (const text of words.body(mailed)) {
    paragraph(pdf, text, { size: 10.5, lineHeight: 1.6, firstIndent: 1, after: 2 });
  }
  skip(pdf, 6);
  paragraph(pdf, words.until(mailed), { size: 12, bold: true, align: 'center', after: 6 });
  codeBox(pdf, {
    ...{ code: letter.code, page, href: `${page}?code=${letter.code}` },
    words: { how: words.online, code: words.code, qr: words.qr },
  });
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
