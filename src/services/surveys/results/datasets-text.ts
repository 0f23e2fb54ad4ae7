import type { Text } from '#platform/i18n/text.ts';

export const titleOf = (survey: Text): Text => ({
  ja: `アンケートの結果：${survey.ja}`,
  en: `Survey results: ${survey.en}`,
  easy: `アンケートの 結果：${survey.easy ?? survey.ja}`,
});

export const descriptionOf = (summary: Text): Text => ({
  ja: `${summary.ja} 質問ごとに、選択肢を選んだ人数と割合を、全体と地区・年代・性別の区分で集計したデータです。人数が少なく個人がわかるおそれのある欄は空欄にしています。`,
  en: `${summary.en} For each question how many chose which option, in all and by district, age and sex. Cells that are so small that people could be recognised are empty.`,
  easy: `${summary.easy ?? summary.ja} 質問ごとに、答えた 人の 数を 数えました。人が 少ない ところは、書いて いません。`,
});

export const headings = {
  number: { ja: '行番号', en: 'Row' },
  weighted: {
    ja: '無作為に選んだ人へのアンケートでは、市民全体の構成に合わせて補正した割合です。',
    en: 'In surveys of a random sample, weighted to the whole of the citizens.',
  },
} as const;
