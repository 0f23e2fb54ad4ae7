import { say, type Text } from '#platform/i18n/text.ts';
import type { Pdf } from '#ui/pdf/document.ts';
import { textAt, textHeight, textWidth } from '#ui/pdf/write.ts';
import type { SimpleField } from '../definition/model.ts';
import { type Area, boxes, normal, small } from './lines.ts';
import { paperTexts as words } from './text.ts';

/** How an answer is written by hand. */
export interface AnswerArea {
  readonly height: (width: number) => number;
  readonly draw: (area: Area) => void;
}

const boxHeight = 18;

function written(pdf: Pdf, text: string): AnswerArea {
  return {
    height: (width) => textHeight(pdf, text, width, normal),
    draw: ({ x, y, width }) => {
      textAt(pdf, text, { x, y, width }, normal);
    },
  };
}

function blank(height: number): AnswerArea {
  return { height: () => height, draw: () => undefined };
}

/** Words in front of a row of boxes, and after it. */
function boxed(pdf: Pdf, before: string, counts: readonly number[], after = ''): AnswerArea {
  return {
    height: () => boxHeight,
    draw: ({ x, y, width }) => {
      let at = x;
      const put = (text: string): void => {
        if (!text) return;
        textAt(pdf, text, { x: at, y: y + 3, width }, normal);
        at += textWidth(pdf, text, normal) + 4;
      };
      put(before);
      for (const [index, count] of counts.entries()) {
        if (index > 0) put('-');
        at += boxes(pdf, count, { x: at, y }) + 4;
      }
      put(after);
    },
  };
}

function stacked(parts: readonly AnswerArea[], gap = 4): AnswerArea {
  return {
    height: (width) => parts.reduce((sum, part) => sum + part.height(width) + gap, -gap),
    draw: (area) => {
      let { y } = area;
      for (const part of parts) {
        const height = part.height(area.width);
        part.draw({ ...area, y, height });
        y += height + gap;
      }
    },
  };
}

function labelled(pdf: Pdf, label: Text, height: number): AnswerArea {
  const text = say(label, pdf.language);
  return {
    height: () => height,
    draw: ({ x, y, width }) => {
      textAt(pdf, text, { x, y, width }, small);
    },
  };
}

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
  const list = field.options.map(({ label }) => `□ ${say(label, pdf.language)}`);
  const short = list.every((text) => text.length <= 14);
  const several = field.kind === 'choices' ? `\n${say(words.several, pdf.language)}` : '';
  return written(pdf, list.join(short ? '　　' : '\n') + several);
}

/** Room for an answer of each kind: boxes for digits and kana, □ for choices. */
export function answerArea(pdf: Pdf, field: SimpleField): AnswerArea {
  const t = (text: Text): string => say(text, pdf.language);
  switch (field.kind) {
    case 'name':
      return stacked([labelled(pdf, words.kana, 16), blank(24)]);
    case 'date':
      return written(pdf, `${t(words.eras)}\n${t(words.day)}`);
    case 'postcode':
      return boxed(pdf, '〒', [3, 4]);
    case 'address':
      return stacked([boxed(pdf, '〒', [3, 4]), blank(34)]);
    case 'number':
      return boxed(pdf, '', [8], field.unit && t(field.unit));
    case 'money':
      return boxed(pdf, '', [9], t(words.yen));
    case 'phone':
      return boxed(pdf, '', [11]);
    case 'yes-no':
      return written(pdf, `${t(words.yes)}　　　${t(words.no)}`);
    case 'choice':
    case 'choices':
      return options(pdf, field);
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
