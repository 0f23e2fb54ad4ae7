import { fiscalYear, fiscalYearLabels } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { DraftState, EventKind } from '../chain/model.ts';
import type { ApprovalEvent } from './queries.ts';

export const draftStateTexts = {
  running: { ja: '回議中', en: 'Going round' },
  approved: { ja: '決裁済み', en: 'Approved' },
  returned: { ja: '差戻し', en: 'Returned' },
  withdrawn: { ja: '引戻し', en: 'Taken back' },
} as const satisfies Record<DraftState, Text>;

export const eventTexts = {
  drafted: { ja: '起案', en: 'Drafted' },
  stamped: { ja: '押印', en: 'Stamped' },
  returned: { ja: '差戻し', en: 'Returned' },
  withdrawn: { ja: '引戻し', en: 'Taken back' },
  read: { ja: '後閲', en: 'Read afterwards' },
} as const satisfies Record<EventKind, Text>;

/** 起案番号: 令和8年度 第12号 */
export function numberOf(draft: { readonly fiscalYear: number; readonly serial: number }): Text {
  const { era } = fiscalYearLabels(fiscalYear(draft.fiscalYear));
  return { ja: `${era}第${draft.serial}号`, en: `No. ${draft.serial} of FY${draft.fiscalYear}` };
}

export const deskWords = {
  facts: { ja: '案件の内容', en: 'What is to be decided' },
  open: { ja: '案件を開く', en: 'Open it' },
  gone: {
    ja: 'この案件の内容は、いま表示できません。案件が削除されたか、担当の機能が止まっています。',
    en: 'The matter cannot be shown: it was removed, or its part of the system is not available.',
  },
  number: { ja: '起案番号', en: 'Number' },
  kind: { ja: '種類', en: 'Kind' },
  department: { ja: '起案課', en: 'Department' },
  drafter: { ja: '起案者', en: 'Drafter' },
  drafted: { ja: '起案日', en: 'Drafted' },
  ended: { ja: '終わった日', en: 'Ended' },
  amount: { ja: '金額', en: 'Amount' },
  noAmount: { ja: '金額なし', en: 'No amount' },
  state: { ja: '状態', en: 'State' },
  why: { ja: 'この順に回る理由', en: 'Why it goes this way' },
  sheet: { ja: '回議書（PDF）', en: 'Stamp sheet (PDF)' },
  history: { ja: '経過', en: 'History' },
  roundColumn: { ja: '回', en: 'Round' },
  round: (round: number): Text => ({ ja: `${round}回目`, en: `Round ${round}` }),
  historyColumns: {
    at: { ja: '日時', en: 'When' },
    act: { ja: '処理', en: 'Act' },
    by: { ja: '職員', en: 'Who' },
    comment: { ja: 'コメント・理由', en: 'Comment or reason' },
  },
  inPlaceOf: (by: string, absent: string): Text => ({
    ja: `${by}（${absent} の代決）`,
    en: `${by} (in place of ${absent})`,
  }),
  returnedTo: (label: string): Text => ({ ja: `差戻し（${label}へ）`, en: `Returned to ${label}` }),
  returnedToDrafter: { ja: '差戻し（起案者へ）', en: 'Returned to the drafter' },
  stampTitle: (label: string): Text => ({ ja: `${label}として押印する`, en: `Stamp as ${label}` }),
  deputyNotice: (name: string): Text => ({
    ja: `${name} さんの代理として押印します（代決）。${name} さんには、後閲の一覧に表示されます。`,
    en: `You stamp in place of ${name}, who will find it in the list of what to read afterwards.`,
  }),
  comment: { ja: 'コメント', en: 'Comment' },
  commentHint: {
    ja: '回議の関係者と回議書に残ります。',
    en: 'Kept for everybody on the route and on the stamp sheet.',
  },
  decide: { ja: '決裁する', en: 'Decide' },
  agree: { ja: '承認する', en: 'Approve' },
  returnTitle: { ja: '差し戻す', en: 'Return it' },
  returnTo: { ja: '差し戻す先', en: 'Return to' },
  toDrafter: { ja: '起案者', en: 'The drafter' },
  returnReason: { ja: '差し戻す理由', en: 'Reason' },
  returnHint: {
    ja: '何を直せばよいかが分かるように書いてください。',
    en: 'Please say what should be mended.',
  },
  returnButton: { ja: '差し戻す', en: 'Return' },
  takeBackTitle: { ja: '引き戻す', en: 'Take it back' },
  takeBackLead: {
    ja: '決裁の前なら、起案を取り下げて手元に戻せます。案件のページから、もう一度起案できます。',
    en: 'Until the decision you can take the draft back, and send it again from the page of the matter.',
  },
  takeBackReason: { ja: '引き戻す理由', en: 'Reason' },
  takeBackButton: { ja: '引き戻す', en: 'Take back' },
  readTitle: { ja: '後閲', en: 'Read afterwards' },
  readLead: {
    ja: '不在の間に、あなたに代わって押印されました。内容を確認したら、後閲を記録してください。',
    en: 'It was stamped in your place while you were away. Please record that you have read it.',
  },
  readButton: { ja: '後閲を記録する', en: 'Record as read' },
  again: {
    ja: '案件のページで内容を直して、もう一度起案してください。これまでの経過は残ります。',
    en: 'Please mend it on the page of the matter and send it again. The history is kept.',
  },
  againTitle: { ja: '起案者の手元にあります', en: 'It is with the drafter' },
  done: {
    stamp: { ja: '押印しました。', en: 'Stamped.' },
    return: { ja: '差し戻しました。', en: 'Returned.' },
    'take-back': { ja: '引き戻しました。', en: 'Taken back.' },
    read: { ja: '後閲を記録しました。', en: 'Recorded as read.' },
  },
} as const;

/** 押印（課長）, 差戻し（起案者へ） */
export function actOf({
  kind,
  step,
  returnedTo,
}: Pick<ApprovalEvent, 'kind' | 'step' | 'returnedTo'>): Text {
  if (kind === 'returned')
    return returnedTo ? deskWords.returnedTo(returnedTo) : deskWords.returnedToDrafter;
  const act = eventTexts[kind];
  return step ? { ja: `${act.ja}（${step}）`, en: `${act.en} (${step})` } : act;
}

/** The names on a stamp: with a deputy, both. */
export function namesOf({ by, inPlaceOf }: Pick<ApprovalEvent, 'by' | 'inPlaceOf'>): Text {
  const name = by ?? '';
  return inPlaceOf ? deskWords.inPlaceOf(name, inPlaceOf) : { ja: name, en: name };
}

/** Notices to staff, in their list and by mail. */
export const noticeTexts = {
  waitingKind: { ja: '決裁・合議の依頼', en: 'Drafts that wait for me' },
  doneKind: { ja: '自分の起案の決裁・差戻し', en: 'Decisions on my drafts' },
  waiting: { ja: '決裁（合議）をお願いします', en: 'A draft waits for your stamp' },
  stillWaiting: {
    ja: '決裁（合議）が3日以上待っています',
    en: 'A draft has waited for your stamp for days',
  },
  approved: { ja: '起案が決裁されました', en: 'Your draft was approved' },
  returned: { ja: '起案が差し戻されました', en: 'Your draft was returned' },
  body: (title: string): Text => ({
    ja: `「${title}」です。内容は次のページで確かめてください。`,
    en: `It is “${title}”. Please read it on this page.`,
  }),
} as const;
