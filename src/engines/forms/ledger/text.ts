import type { Text } from '#platform/i18n/text.ts';
import type { WrittenKind } from './rules.ts';

/** Words of the staff pages of the ledger. */
export const ledgerWords = {
  title: { ja: '省いた記入', en: 'Writing saved' },
  lead: {
    ja: '自動入力が市民の記入をどれだけ省いたかを、送信された回答ごとに数えています。',
    en: 'How much writing prefilled answers took off citizens, counted answer by answer.',
  },
  from: { ja: '期間の始め', en: 'From' },
  to: { ja: '期間の終わり', en: 'To' },
  show: { ja: '表示する', en: 'Show' },
  headline: (minutes: string): Text => ({
    ja: `この期間に${minutes}分の記入を省きました`,
    en: `${minutes} minutes of writing saved in this period`,
  }),
  bySource: (best: Text | undefined): Text =>
    best
      ? { ja: `最も多く省いたのは「${best.ja}」です`, en: `Most was saved by: ${best.en}` }
      : { ja: '入力元ごとの省いた分数', en: 'Minutes saved by source' },
  bySourceDescription: {
    ja: '入力元ごとに、省いた記入の分数を比べた横棒グラフ。',
    en: 'Bars that compare the minutes of writing saved by each source.',
  },
  bySubject: { ja: '手続きごと', en: 'By procedure' },
  subject: { ja: '手続き', en: 'Procedure' },
  owner: { ja: 'サービス', en: 'Service' },
  submissions: { ja: '送信', en: 'Submissions' },
  answers: { ja: '回答', en: 'Answers' },
  filled: { ja: '自動入力', en: 'Filled in' },
  minutes: { ja: '省いた分数', en: 'Minutes saved' },
  minuteUnit: { ja: '分', en: ' min' },
  empty: { ja: 'この期間の記録はありません', en: 'Nothing recorded in this period' },
  emptyHint: {
    ja: 'フォームが送信されると、ここに集計が出ます。',
    en: 'Totals appear once forms have been sent.',
  },
  method: {
    ja: '自動入力のまま送信された回答だけを数えます。書き換えられた回答、職員が入力した回答、APIで届いた回答は数えません。秒数は送信時の設定で記録し、あとから変えません。',
    en: 'Only answers sent just as they were filled in count: not edited ones, not those that staff typed, not those of the API. The seconds are those set at the time of sending.',
  },
  secondsTitle: { ja: '記入にかかる秒数', en: 'Seconds of writing' },
  secondsLead: {
    ja: '質問の種類ごとに、手で記入した場合の秒数を設定します。今後の送信から使います。',
    en: 'How long each kind of question takes to write by hand. Used for submissions from now on.',
  },
  secondsSave: { ja: '秒数を保存する', en: 'Save the seconds' },
  secondsSaved: { ja: '保存しました', en: 'Saved' },
  secondUnit: { ja: '秒', en: 'seconds' },
  secondsFault: {
    ja: '0〜3600の整数で入力してください。',
    en: 'Please type a whole number from 0 to 3600.',
  },
  dayFault: { ja: '日付を正しく入力してください。', en: 'Please type a date.' },
} as const;

export const kindWords: Readonly<Record<WrittenKind, Text>> = {
  text: { ja: '1行の文', en: 'Text' },
  'long-text': { ja: '長い文', en: 'Long text' },
  name: { ja: '氏名とフリガナ', en: 'Name with reading' },
  date: { ja: '日付', en: 'Date' },
  postcode: { ja: '郵便番号', en: 'Postcode' },
  address: { ja: '住所', en: 'Address' },
  phone: { ja: '電話番号', en: 'Telephone' },
  email: { ja: 'メールアドレス', en: 'E-mail' },
  number: { ja: '数', en: 'Number' },
  money: { ja: '金額', en: 'Money' },
  'yes-no': { ja: 'はい・いいえ', en: 'Yes or no' },
  choice: { ja: '1つ選択', en: 'One choice' },
  choices: { ja: '複数選択', en: 'Several choices' },
  scale: { ja: '段階評価', en: 'Scale' },
  matrix: { ja: '表で選択', en: 'Table of questions' },
  ranking: { ja: '順位', en: 'Ranking' },
  file: { ja: 'ファイル', en: 'File' },
  'bank-account': { ja: '口座', en: 'Bank account' },
  consent: { ja: '同意', en: 'Consent' },
  declaration: { ja: '宣誓', en: 'Declaration' },
  'map-point': { ja: '地図の位置', en: 'Point on a map' },
};

export const fillerWords: Readonly<Record<string, Text>> = {
  typed: { ja: '本人が入力', en: 'Typed' },
  staff: { ja: '職員が入力', en: 'Typed by staff' },
};
