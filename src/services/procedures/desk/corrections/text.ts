import type { Text } from '#platform/i18n/text.ts';

export const correctionWords = {
  title: { ja: '補正のお願い', en: 'Ask for a correction' },
  lead: {
    ja: '直していただく項目を選び、どのように直すかを書いてください。補正を待つ間、処理の期限は止まります。',
    en: 'Choose what to correct and say how. The clock stands still while you wait.',
  },
  reason: { ja: '申請者への説明', en: 'Explanation for the applicant' },
  reasonHint: {
    ja: '全体の説明です。申請者の画面にそのまま表示されます。',
    en: 'The applicant reads it as it is.',
  },
  reasonMissing: { ja: '申請者への説明を入力してください。', en: 'Please explain.' },
  answerBy: { ja: '回答の期限', en: 'Answer by' },
  answerByWrong: {
    ja: '今日より後の日付を入力してください。',
    en: 'Please enter a day after today.',
  },
  fields: { ja: '直していただく項目', en: 'What to correct' },
  filter: {
    ja: '直していただく項目にチェックを入れ、直し方を書いてください。',
    en: 'Tick what to correct and say how.',
  },
  message: (label: Text): Text => ({
    ja: `直し方（${label.ja}）`,
    en: `How to correct: ${label.en}`,
  }),
  messageMissing: {
    ja: 'どのように直すかを書いてください。',
    en: 'Please say how to correct it.',
  },
  noneChosen: {
    ja: '直していただく項目を1つ以上選んでください。',
    en: 'Please choose at least one.',
  },
  letter: { ja: '文書', en: 'Letter' },
  withLetter: { ja: '補正のお願いの文書も発行する', en: 'Issue a letter as well' },
  letterHint: {
    ja: 'メールを使わない方には、文書を郵送してください。',
    en: 'Post it to people who use no e-mail.',
  },
  place: '受付番号と照会番号で、申請の状況のページから送れます。窓口や郵送でもお受けします。',
  send: { ja: '補正を求める', en: 'Ask for the correction' },
  done: { ja: '補正を求めました', en: 'The correction was asked for' },
} as const;
