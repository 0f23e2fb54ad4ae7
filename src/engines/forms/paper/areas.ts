import { say, type Text } from '#platform/i18n/text.ts';
import type { Pdf } from '#ui/pdf/document.ts';
import { textAt, textHeight, textWidth } from '#ui/pdf/write.ts';
import { type Area, boxes, normal, small } from './lines.ts';

/** How an answer is written by hand. */
export interface AnswerArea {
  readonly height: (width: number) => number;
  readonly draw: (area: Area) => void;
}

const boxHeight = 18;

export function written(pdf: Pdf, text: string): AnswerArea {
  return {
    height: (width) => textHeight(pdf, text, width, normal),
    draw: ({ x, y, width }) => {
      textAt(pdf, text, { x, y, width }, normal);
    },
  };
}

export function blank(height: number): AnswerArea {
  return { height: () => height, draw: () => undefined };
}

/** Words in front of a row of boxes, and after it. */
export function boxed(pdf: Pdf, before: string, counts: readonly number[], after = ''): AnswerArea {
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

export function stacked(parts: readonly AnswerArea[], gap = 4): AnswerArea {
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

export function labelled(pdf: Pdf, label: Text, height: number): AnswerArea {
  const text = say(label, pdf.language);
  return {
    height: () => height,
    draw: ({ x, y, width }) => {
      textAt(pdf, text, { x, y, width }, small);
    },
  };
}
