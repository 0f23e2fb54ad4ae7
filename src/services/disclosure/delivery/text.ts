import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

export const deliveryErrors = {
  pages: { ja: '枚数を数字で入力してください。', en: 'Enter the number of pages.' },
  colourPages: {
    ja: 'カラーの枚数は、全体の枚数以下にしてください。',
    en: 'Not more pages in colour than pages in all.',
  },
  state: { ja: '納付済みか免除かを選んでください。', en: 'Choose paid or waived.' },
} as const satisfies Record<string, Text>;

export const deliveryRefusals = {
  notDecided: {
    code: 'not-decided',
    text: { ja: '開示の決定がされていません。', en: 'Nothing was decided to be disclosed.' },
  },
  settled: {
    code: 'settled',
    text: {
      ja: '費用はすでに納付または免除されています。',
      en: 'The fee was paid or waived already.',
    },
  },
  unpaid: {
    code: 'unpaid',
    text: {
      ja: '写しの費用の納付または免除を、先に記録してください。',
      en: 'Record first that the fee was paid or waived.',
    },
  },
  tooEarly: (day: string): Reason => ({
    code: 'too-early',
    text: {
      ja: `第三者の反対意見があるため、${day}より前には開示できません（決定から2週間以上おく必要があります）。`,
      en: `A third party objected: nothing may be shown before ${day}, two weeks after the decision.`,
    },
  }),
} as const;

export const deliveryWords = {
  title: { ja: '開示の実施と費用', en: 'Delivery and fee' },
  from: { ja: '開示できる日', en: 'From' },
  fee: { ja: '写しの費用', en: 'Fee' },
  pages: { ja: '写しの枚数', en: 'Pages' },
  colourPages: { ja: 'うちカラー', en: 'of these in colour' },
  sheets: { ja: '枚', en: 'pages' },
  setCharge: { ja: '費用を計算する', en: 'Calculate the fee' },
  states: {
    due: { ja: '未納', en: 'Due' },
    paid: { ja: '納付済み', en: 'Paid' },
    waived: { ja: '免除', en: 'Waived' },
  },
  settle: { ja: '納付の状況', en: 'Payment' },
  record: { ja: '納付を記録する', en: 'Record' },
  deliver: { ja: '開示を行ったことを記録する', en: 'Record that it was disclosed' },
  deliverLead: {
    ja: '閲覧・交付・受け取りが済んだら記録します。記録すると請求は終了します。',
    en: 'Record this when the documents were seen or handed over; the request is then closed.',
  },
} as const;
