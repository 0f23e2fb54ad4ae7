import { dayInTokyo, eraDate } from '#japan/dates.ts';
import { createPdf } from '#ui/pdf/document.ts';
import { definitions, table } from '#ui/pdf/table.ts';
import { heading, paragraph } from '#ui/pdf/write.ts';
import { yen } from '../chain/text.ts';
import type { Desk } from '../drafts/desk.ts';
import type { ApprovalEvent } from '../drafts/queries.ts';
import { actOf, deskWords, draftStateTexts, namesOf, numberOf } from '../drafts/text.ts';
import { findApprovalKind } from '../registry.ts';
import { stampBoxes } from './boxes.ts';
import { sheetWords } from './text.ts';

function headRows({ approval, facts }: Desk) {
  const { amount, department, drafter, draftedAt, endedAt, state } = approval;
  const kind = findApprovalKind(approval.kind);
  const decided = state === 'approved' && endedAt ? eraDate(dayInTokyo(endedAt)) : '';
  const row = (label: { readonly ja: string }, value: string) => ({ name: label.ja, value });
  return [
    row(sheetWords.subject, approval.title),
    row(deskWords.number, numberOf(approval).ja),
    row(deskWords.kind, kind?.label.ja ?? approval.kind),
    row(deskWords.department, department?.name.ja ?? ''),
    row(deskWords.drafter, drafter.name),
    row(deskWords.drafted, eraDate(dayInTokyo(draftedAt))),
    row(deskWords.state, draftStateTexts[state].ja),
    row(sheetWords.decided, decided),
    row(deskWords.amount, (amount === undefined ? deskWords.noAmount : yen(amount)).ja),
    row(sheetWords.route, approval.why.ja),
    ...(facts?.facts ?? []).map(({ label, value }) => row(label, value)),
  ];
}

function historyRow(event: ApprovalEvent): string[] {
  const round = deskWords.round(event.round).ja;
  const day = eraDate(dayInTokyo(event.at));
  return [round, day, actOf(event).ja, namesOf(event).ja, event.comment ?? ''];
}

/** 回議書: an A4 paper in Japanese with the stamps of the present round and the whole history. */
export function stampSheet(desk: Desk, author: string): Promise<Uint8Array> {
  const { approval } = desk;
  const number = numberOf(approval).ja;
  const title = `${sheetWords.title.ja} ${number}`;
  const pdf = createPdf({ title, author, language: 'ja', footer: `${author} ${title}` });
  heading(pdf, sheetWords.title.ja, { level: 1, align: 'center' });
  if (approval.round > 1) {
    paragraph(pdf, sheetWords.round(approval.round).ja, { align: 'right', size: 9 });
  }
  stampBoxes(pdf, approval);
  definitions(pdf, headRows(desk));
  heading(pdf, deskWords.history.ja, { level: 2 });
  const labels = deskWords.historyColumns;
  table(pdf, {
    columns: [
      { heading: deskWords.roundColumn.ja, width: 0.9 },
      { heading: labels.at.ja, width: 3.3 },
      { heading: labels.act.ja, width: 2.6 },
      { heading: labels.by.ja, width: 2.5 },
      { heading: labels.comment.ja, width: 3.7 },
    ],
    rows: approval.events.map(historyRow),
  });
  return pdf.toBytes();
}
