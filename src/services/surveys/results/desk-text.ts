import type { Text } from '#platform/i18n/text.ts';

export const exportTexts = {
  resultSheet: { ja: '結果', en: 'Results' },
  whoSheet: { ja: '答えた人', en: 'Who answered' },
  columns: [
    { ja: '質問番号', en: 'question_key' },
    { ja: '質問', en: 'question' },
    { ja: '集計区分', en: 'by' },
    { ja: '区分', en: 'group' },
    { ja: '選択肢番号', en: 'option_key' },
    { ja: '選択肢', en: 'option' },
    { ja: '人数', en: 'count' },
    { ja: '割合（%）', en: 'percent' },
    { ja: '95%下限（%）', en: 'low_95' },
    { ja: '95%上限（%）', en: 'high_95' },
    { ja: '回答者数', en: 'answered' },
  ],
  who: [
    { ja: '集計区分', en: 'by' },
    { ja: '区分', en: 'group' },
    { ja: '回答者数', en: 'answered' },
    { ja: '回答者の割合（%）', en: 'answered_percent' },
    { ja: '補正後の割合（%）', en: 'weighted_percent' },
    { ja: '住んでいる人', en: 'residents' },
    { ja: '住んでいる人の割合（%）', en: 'residents_percent' },
  ],
} as const satisfies Record<string, Text | readonly Text[]>;

export const staffWords = {
  title: (survey: Text): Text => ({ ja: `${survey.ja}：結果`, en: `${survey.en}: results` }),
  crumb: { ja: '結果', en: 'Results' },
  notCounted: {
    ja: 'まだ集計していません。1分ほどで表示されます。',
    en: 'Not counted yet. Please look again in a minute.',
  },
  countedAt: (when: string): Text => ({ ja: `${when}に集計しました。`, en: `Counted ${when}.` }),
  publish: { ja: '結果を公開する', en: 'Publish the results' },
  publishHint: {
    ja: '公開すると、だれでも結果を見られるようになり、計画の指標にも使われます。',
    en: 'Everybody will be able to read them, and indicators of the plan will use them.',
  },
  published: { ja: '結果を公開しています。', en: 'The results are public.' },
  openPage: { ja: '公開ページを開く', en: 'Open the public page' },
  population: { ja: '住んでいる人の数', en: 'Who lives here' },
  populationLead: {
    ja: '住民基本台帳などの人数を、地区・年代・性別ごとに入力してください。無作為抽出の調査の補正と、答えた人との比較に使います。',
    en: 'Please enter how many live here by district, age and sex. Random samples are weighted by these figures.',
  },
  asOf: { ja: '基準日', en: 'As of' },
  sourceOf: { ja: '出典', en: 'Source' },
  people: { ja: '人', en: 'people' },
  save: { ja: '保存する', en: 'Save' },
  saved: { ja: '保存しました。', en: 'Saved.' },
  whole: { ja: '0以上の整数を入力してください。', en: 'Please enter a whole number, 0 or more.' },
  needDay: { ja: '日付を入力してください。', en: 'Please enter a date.' },
  needSource: { ja: '出典を入力してください。', en: 'Please enter the source.' },
  sums: (area: number, age: number, sex: number): Text => ({
    ja: `合計が合っていません（地区 ${area}人、年代 ${age}人、性別 ${sex}人）。同じ人数になるように直してください。`,
    en: `The sums differ (districts ${area}, ages ${age}, sexes ${sex}). Please make them the same.`,
  }),
} as const;
