import type { Text } from '#platform/i18n/text.ts';
import type { AgeBand } from '../model.ts';

export const texts = {
  yesNo: [
    { value: 'true', label: { ja: 'はい', en: 'Yes', easy: 'はい' } },
    { value: 'false', label: { ja: 'いいえ', en: 'No', easy: 'いいえ' } },
  ],
  first: (label: Text): Text => ({
    ja: `${label.ja}（1位に選んだ人）`,
    en: `${label.en} (chosen as first)`,
    easy: `${label.easy ?? label.ja}（1位）`,
  }),
  anyPlace: (label: Text): Text => ({
    ja: `${label.ja}（順位に入れた人）`,
    en: `${label.en} (chosen at all)`,
    easy: `${label.easy ?? label.ja}（えらんだ 人）`,
  }),
  row: (label: Text, row: Text): Text => ({
    ja: `${label.ja}：${row.ja}`,
    en: `${label.en}: ${row.en}`,
    easy: `${label.easy ?? label.ja}：${row.easy ?? row.ja}`,
  }),
  age: (band: AgeBand): Text => {
    const [from, to] = band.split('-');
    return to
      ? { ja: `${from}〜${to}歳`, en: `${from}–${to}`, easy: `${from}〜${to}さい` }
      : { ja: `${from}歳以上`, en: `${from} and over`, easy: `${from}さいから` };
  },
  sex: {
    male: { ja: '男性', en: 'Men', easy: '男の 人' },
    female: { ja: '女性', en: 'Women', easy: '女の 人' },
    other: { ja: 'その他・答えたくない', en: 'Other or not told', easy: 'そのほか' },
  },
} as const;

const percent = (share: number | undefined): string =>
  share === undefined ? '－' : `${(share * 100).toFixed(1)}%`;

export const measureTexts = {
  answerShare: {
    ja: 'アンケートでそう答えた人の割合',
    en: 'Share of people who answered so in a survey',
    easy: 'アンケートで そう 答えた 人の わりあい',
  },
  percent: { ja: '%', en: '%', easy: '%' },
  formula: {
    ja: '公表したいちばん新しいアンケートで、選ばれた選択肢を答えた人 ÷ その質問に答えた人 × 100。無作為抽出の調査では、住民の地区・年齢・性別の割合に合わせて補正します。',
    en: 'In the newest published survey: people who chose these options ÷ people who answered the question × 100. Random samples are weighted to the districts, ages and sexes of those who live here.',
    easy: 'いちばん 新しい アンケートで そう 答えた 人 ÷ その 質問に 答えた 人 × 100',
  },
  line: (
    label: Text,
    count: number | undefined,
    share: number | undefined,
    survey: Text,
    sample: boolean,
  ): Text => ({
    ja: `${survey.ja}「${label.ja}」${count ?? '－'}人（${percent(share)}）${sample ? '【見本】' : ''}`,
    en: `${survey.en}: “${label.en}”, ${count ?? '–'} people (${percent(share)})${sample ? ' [sample]' : ''}`,
  }),
} as const;
