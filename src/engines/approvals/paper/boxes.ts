import { dayInTokyo } from '#japan/dates.ts';
import { artifact, makeRoom, millimetres, type Pdf } from '#ui/pdf/document.ts';
import { frameAt } from '#ui/pdf/figures.ts';
import { textAt } from '#ui/pdf/write.ts';
import { finalText, modeTexts } from '../chain/text.ts';
import type { Approval, ApprovalStep } from '../drafts/queries.ts';
import { sealAt, stampDate } from './seal.ts';
import { sheetWords, skipMarks } from './text.ts';

/** A box of the 決裁欄 as it is drawn. */
interface StampBox {
  readonly label: string;
  readonly act: string;
  readonly stamp?: { readonly at: Date; readonly name: string };
  /** Small lines below the stamp: 代決, 後閲. */
  readonly notes: readonly string[];
  /** Takes no stamp: why. */
  readonly mark?: string;
}

const perRow = 7;
const labelHeight = millimetres(6);
const bodyHeight = millimetres(24);
const notesHeight = millimetres(11);
const radius = millimetres(9);

/** The full name below the seal, which bears the family name only: offices have many of one name. */
function notesOf({ stampedBy, stampedFor, readAt, state }: ApprovalStep): string[] {
  const returned = state === 'returned' ? [sheetWords.returned.ja] : [];
  if (!stampedFor) return stampedBy ? [...returned, stampedBy] : returned;
  const read = readAt ? sheetWords.read(stampDate(dayInTokyo(readAt))) : sheetWords.unread;
  const by = `${stampedBy ?? ''} ${sheetWords.deputy.ja}`;
  return [...returned, by, sheetWords.absent(stampedFor).ja, read.ja];
}

function boxOf(step: ApprovalStep): StampBox {
  const { label, stampedAt, stampedBy, skipped, state } = step;
  const stamped = state === 'stamped' && stampedAt && stampedBy;
  return {
    label,
    act: (step.final ? finalText : modeTexts[step.mode]).ja,
    stamp: stamped ? { at: stampedAt, name: stampedBy } : undefined,
    notes: notesOf(step),
    mark: skipped && skipMarks[skipped].ja,
  };
}

function drafterBox({ drafter, draftedAt, events }: Approval): StampBox {
  const last = events.findLast(({ kind }) => kind === 'drafted');
  const stamp = { at: last?.at ?? draftedAt, name: last?.by ?? drafter.name };
  return { label: sheetWords.drafter.ja, act: sheetWords.drafter.ja, stamp, notes: [stamp.name] };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function drawMark(pdf: Pdf, mark: string, { x, y, width }: Place): void {
  artifact(pdf, () => {
    pdf.doc
      .moveTo(x + width, y)
      .lineTo(x, y + bodyHeight + notesHeight)
      .lineWidth(0.5)
      .stroke();
  });
  textAt(pdf, mark, { x, y: y + bodyHeight / 2, width }, { size: 8, align: 'center' });
}

function drawBox(pdf: Pdf, box: StampBox, { x, y, width }: Place): void {
  frameAt(pdf, { x, y, width, height: labelHeight });
  frameAt(pdf, { x, y: y + labelHeight, width, height: bodyHeight + notesHeight });
  const inner = { x: x + 2, width: width - 4 };
  const label = { size: box.label.length > 6 ? 6 : 8, align: 'center', lineHeight: 1.1 } as const;
  textAt(pdf, box.label, { ...inner, y: y + 4 }, label);
  const body = y + labelHeight;
  if (box.stamp) {
    const day = dayInTokyo(box.stamp.at);
    const middle = { x: x + width / 2, y: body + bodyHeight / 2, radius };
    sealAt(pdf, { ...middle, act: box.act, day, name: box.stamp.name });
  }
  if (box.mark) drawMark(pdf, box.mark, { x, y: body, width });
  const notes = { size: 6, align: 'center', lineHeight: 1.25 } as const;
  textAt(pdf, box.notes.join('\n'), { ...inner, y: body + bodyHeight + 1 }, notes);
}

/**
 * 決裁欄: a box a step, the deciding one on the left and the drafter on the right, as Japanese offices
 * read it.
 */
export function stampBoxes(pdf: Pdf, approval: Approval): void {
  const boxes = [drafterBox(approval), ...approval.steps.map(boxOf)].reverse();
  const width = pdf.width / perRow;
  const height = labelHeight + bodyHeight + notesHeight;
  for (let first = 0; first < boxes.length; first += perRow) {
    makeRoom(pdf, height);
    const { y } = pdf.doc;
    for (const [index, box] of boxes.slice(first, first + perRow).entries()) {
      drawBox(pdf, box, { x: pdf.left + index * width, y, width });
    }
    pdf.doc.x = pdf.left;
    pdf.doc.y = y + height + 8;
  }
}
