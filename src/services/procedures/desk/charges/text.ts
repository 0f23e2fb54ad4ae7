import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { ChargeAct, ChargeState } from './rules.ts';

export const chargeRefusals = {
  already: {
    code: 'charge-already-settled',
    text: {
      ja: 'この手数料は、ほかの人がすでに処理しました。今の状態を確かめてください。',
      en: 'Somebody has already settled this fee. Please look at how it stands now.',
    },
  },
  none: {
    code: 'no-charge',
    text: { ja: 'この申請に手数料はありません。', en: 'There is no fee for this application.' },
  },
} as const satisfies Record<string, Reason>;

export const chargeStateTexts: Readonly<Record<ChargeState, Text>> = {
  due: { ja: '未納', en: 'Due' },
  paid: { ja: '収納済み', en: 'Paid' },
  waived: { ja: '免除', en: 'Waived' },
  refunded: { ja: '還付済み', en: 'Refunded' },
};

export const chargeActTexts: Readonly<Record<ChargeAct, Text>> = {
  paid: { ja: '収納を記録する', en: 'Record the payment' },
  waived: { ja: '手数料を免除する', en: 'Waive the fee' },
  refunded: { ja: '還付を記録する', en: 'Record the refund' },
};

export const eventTexts: Readonly<Record<'charged' | ChargeAct, Text>> = {
  charged: { ja: '手数料を計算', en: 'Charged' },
  paid: { ja: '収納', en: 'Paid' },
  waived: { ja: '免除', en: 'Waived' },
  refunded: { ja: '還付', en: 'Refunded' },
};

export const methodTexts: Readonly<Record<'none' | 'counter-cash' | 'counter-card', Text>> = {
  none: { ja: '―', en: '-' },
  'counter-cash': { ja: '窓口 現金', en: 'Counter, cash' },
  'counter-card': { ja: '窓口 カードなど', en: 'Counter, card' },
};

export const chargeWords = {
  title: { ja: '手数料', en: 'Fee' },
  amount: { ja: '金額', en: 'Amount' },
  state: { ja: '状態', en: 'Status' },
  yen: (amount: number): Text => ({
    ja: `${amount.toLocaleString('en')}円`,
    en: `${amount.toLocaleString('en')} yen`,
  }),
  open: { ja: '収納・免除・還付を記録する', en: 'Record payment, waiver or refund' },
  history: { ja: '手数料の経過', en: 'What happened to the fee' },
  when: { ja: '日時', en: 'When' },
  what: { ja: '内容', en: 'What' },
  method: { ja: '方法', en: 'Method' },
  who: { ja: '記録した人', en: 'By' },
  reference: { ja: '領収書の番号', en: 'Number of the receipt' },
  referenceMissing: {
    ja: '領収書の番号を入力してください。',
    en: 'Please enter the number of the receipt.',
  },
  methodMissing: { ja: '収納の方法を選んでください。', en: 'Please choose how it was paid.' },
  reason: { ja: '理由', en: 'Reason' },
  reasonHint: {
    ja: '規則の条項などを書きます。記録は消せないため、個人情報は書かないでください。',
    en: 'Name the rule. The record cannot be erased, so write no personal data.',
  },
  reasonMissing: { ja: '理由を入力してください。', en: 'Please enter the reason.' },
  done: { ja: '手数料の処理を記録しました', en: 'Recorded' },
  nothing: {
    ja: 'この手数料について、今できる処理はありません。',
    en: 'Nothing more can be recorded.',
  },
  irrevocable: {
    ja: '記録は取り消せません。誤りは、別の記録で正します。',
    en: 'A record cannot be taken back; a mistake is answered by another record.',
  },
} as const;
