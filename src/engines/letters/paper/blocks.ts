import type { Pdf } from '#ui/pdf/document.ts';
import { definitions } from '#ui/pdf/table.ts';
import { bodySize, heading, list, paragraph } from '#ui/pdf/write.ts';
import type { Block, Reasons } from '../model.ts';
import { fill, type ShownBlock, shownBlocks } from '../templates/rules.ts';
import { paperText } from './text.ts';

interface Filling {
  readonly values: Readonly<Record<string, string>>;
  readonly reasons?: Reasons;
}

const gap = bodySize * 0.7;

/** 字下げ of one em; brackets at the start bring their own white. */
function writeParagraph(pdf: Pdf, text: string): void {
  for (const part of text.split('\n')) {
    paragraph(pdf, part, { firstIndent: /^[（「『]/.test(part) ? 0.5 : 1 });
  }
  pdf.doc.y += gap;
}

function writeReasons(pdf: Pdf, { rule, facts }: Reasons): void {
  if (!rule.trim() && !facts.trim()) return;
  heading(pdf, paperText.reasons, { level: 2 });
  const parts = [
    { name: paperText.rule, value: rule },
    { name: paperText.facts, value: facts },
  ].filter(({ value }) => value.trim());
  for (const { name, value } of parts) {
    heading(pdf, name, { level: 3 });
    for (const line of value.split('\n')) paragraph(pdf, line, { indent: bodySize });
  }
  pdf.doc.y += gap;
}

function writeAppeal(pdf: Pdf, { appeal }: Reasons): void {
  if (!appeal.trim()) return;
  heading(pdf, paperText.appeal, { level: 2 });
  for (const line of appeal.split('\n')) paragraph(pdf, line, { firstIndent: 1, size: 9.5 });
  pdf.doc.y += gap;
}

function writeRecord(pdf: Pdf, blocks: readonly ShownBlock[], filling: Filling): void {
  heading(pdf, paperText.record, { level: 2, align: 'center' });
  pdf.doc.y += gap / 2;
  for (const block of blocks) writeBlock(pdf, block, filling);
  paragraph(pdf, paperText.end, { align: 'right', after: gap });
}

function writeList(pdf: Pdf, items: readonly string[], numbered: boolean): void {
  const marks = numbered ? (index: number) => `${index + 1}` : undefined;
  list(pdf, items, { indent: bodySize, after: 2, ...(marks && { marks }) });
  pdf.doc.y += gap / 2;
}

function writeBlock(pdf: Pdf, block: ShownBlock, filling: Filling): void {
  const { values, reasons } = filling;
  const filled = (text: string) => fill(text, values);
  switch (block.type) {
    case 'heading':
      heading(pdf, filled(block.text));
      break;
    case 'paragraph':
      writeParagraph(pdf, filled(block.text));
      break;
    case 'list':
      writeList(pdf, block.items.map(filled), block.numbered);
      break;
    case 'table': {
      const rows = block.rows.map(({ name, value }) => ({
        name: filled(name),
        value: filled(value),
      }));
      definitions(pdf, rows, { size: bodySize });
      break;
    }
    case 'record':
      writeRecord(pdf, shownBlocks(block.blocks, values), filling);
      break;
    case 'reasons':
      if (reasons) writeReasons(pdf, reasons);
      break;
    case 'appeal':
      if (reasons) writeAppeal(pdf, reasons);
  }
}

/** The body of a letter: the blocks whose conditions hold, with the values put in. */
export function writeBlocks(pdf: Pdf, blocks: readonly Block[], filling: Filling): void {
  for (const block of shownBlocks(blocks, filling.values)) writeBlock(pdf, block, filling);
}
