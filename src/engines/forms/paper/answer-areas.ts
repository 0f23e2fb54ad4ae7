import { say, type Text } from '#platform/i18n/text.ts';
import type { Pdf } from '#ui/pdf/document.ts';
import type { SimpleField } from '../definition/model.ts';
import { type AnswerArea, blank, boxed, labelled, stacked, written } from './areas.ts';
import { rankingArea, scaleArea, tickList } from './survey-areas.ts';
import { paperTexts as words } from './text.ts';

function bankAccount(pdf: Pdf): AnswerArea {
  const t = (text: Text): string => say(text, pdf.language);
  const { bank } = words;
  return stacked([
    labelled(pdf, bank.name, 24),
    labelled(pdf, bank.branch, 24),
    written(pdf, t(bank.types)),
    boxed(pdf, t(bank.number), [7]),
    written(pdf, t(bank.holder)),
    boxed(pdf, '', [20]),
  ]);
}

function options(pdf: Pdf, field: Extract<SimpleField, { kind: 'choice' | 'choices' }>) {
  const several = field.kind === 'choices' ? `\n${say(words.several, pdf.language)}` : '';
  return written(pdf, tickList(pdf, field.options) + several);
}

type InDigits = Extract<SimpleField, { kind: 'postcode' | 'number' | 'money' | 'phone' }>;

/** A box for each digit. */
function digits(pdf: Pdf, field: InDigits): AnswerArea {
  switch (field.kind) {
    case 'postcode':
      return boxed(pdf, '〒', [3, 4]);
    case 'number':
      return boxed(pdf, '', [8], field.unit && say(field.unit, pdf.language));
    case 'money':
      return boxed(pdf, '', [9], say(words.yen, pdf.language));
    case 'phone':
      return boxed(pdf, '', [11]);
  }
}

/** Room for an answer of each kind: boxes for digits and kana, □ for choices. */
export function answerArea(pdf: Pdf, field: SimpleField): AnswerArea {
  const t = (text: Text): string => say(text, pdf.language);
  switch (field.kind) {
    case 'name':
      return stacked([labelled(pdf, words.kana, 16), blank(24)]);
    case 'date':
      return written(pdf, `${t(words.eras)}\n${t(words.day)}`);
    case 'address':
      return stacked([boxed(pdf, '〒', [3, 4]), blank(34)]);
    case 'postcode':
    case 'number':
    case 'money':
    case 'phone':
      return digits(pdf, field);
    case 'yes-no':
      return written(pdf, `${t(words.yes)}　　　${t(words.no)}`);
    case 'choice':
    case 'choices':
      return options(pdf, field);
    case 'scale':
      return scaleArea(pdf, field);
    case 'ranking':
      return rankingArea(pdf, field);
    case 'file':
      return written(pdf, t(words.attach));
    case 'bank-account':
      return bankAccount(pdf);
    case 'consent':
      return written(pdf, `□ ${t(field.statement)}`);
    case 'declaration':
      return stacked([written(pdf, `□ ${t(field.statement)}`), labelled(pdf, words.signature, 24)]);
    case 'map-point':
      return labelled(pdf, words.place, 130);
    case 'long-text':
      return blank(110);
    default:
      return blank('maxLength' in field && (field.maxLength ?? 0) > 60 ? 44 : 24);
  }
}
