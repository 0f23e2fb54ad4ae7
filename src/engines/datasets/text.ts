import type { Text } from '#platform/i18n/text.ts';
import type { ColumnType, Frequency, Licence, Theme } from './model.ts';

export const words = {
  dataset: { ja: 'データセット', en: 'The data set', easy: 'データ' },
  unknownColumn: (name: string): Text => ({
    ja: `「${name}」という列はありません。列の説明にある名前を指定してください。`,
    en: `There is no column “${name}”. Please take a name from the dictionary of columns.`,
    easy: `「${name}」という 列は ありません。列の 説明に ある 名前を 書いて ください。`,
  }),
  unknownOperator: (name: string): Text => ({
    ja: `「${name}」という比べ方はありません。eq、ne、gt、gte、lt、lte、contains のどれかを指定してください。`,
    en: `There is no comparison “${name}”. Please use eq, ne, gt, gte, lt, lte or contains.`,
    easy: `「${name}」という 比べ方は ありません。`,
  }),
  numberWanted: (value: string): Text => ({
    ja: `この列は数値で絞り込みます。「${value}」を数字に直してください。`,
    en: `This column is filtered by number. Please give digits instead of “${value}”.`,
    easy: `この 列は 数字で 探します。「${value}」を 数字に して ください。`,
  }),
  longValue: {
    ja: '絞り込みの値は200文字以内にしてください。',
    en: 'Please give a filter value of at most 200 characters.',
    easy: '探す 言葉は 200文字までに して ください。',
  },
  manyValues: {
    ja: '一つの列に指定できる値は200個までです。',
    en: 'Please give at most 200 values for a column.',
    easy: '一つの 列に 200個まで 書く ことが できます。',
  },
  tooManyFilters: {
    ja: '絞り込みの条件は10個までです。',
    en: 'At most 10 filters can be used at once.',
    easy: '探す 条件は 10個までです。',
  },
  unreadable: ({ ja, en, easy = ja }: Text): Text => ({
    ja: `「${ja}」は、いま読み取れません。時間をおいて、もう一度お試しください。ほかのデータは利用できます。`,
    en: `“${en}” cannot be read now. Please try again later. All other data are available.`,
    easy: `「${easy}」は、いま 読む ことが できません。あとで もう一度 試して ください。ほかの データは 使えます。`,
  }),
  tooSlow: {
    ja: 'この条件では時間内に調べきれません。条件を加えて絞り込むか、全件をダウンロードしてください。',
    en: 'This question takes too long. Please narrow it down, or download the whole set.',
    easy: 'この 条件では 時間が かかりすぎます。条件を ふやして ください。',
  },
} as const;

export const themeTexts: Readonly<Record<Theme, Text>> = {
  gove: { ja: '行政・計画', en: 'Government', easy: '市役所の 仕事' },
  regi: { ja: '地域・まち', en: 'Regions and places', easy: 'まちの こと' },
  soci: { ja: '人口・社会', en: 'Population and society', easy: '人口・社会' },
  heal: { ja: '健康・医療・福祉', en: 'Health and care', easy: '健康・病院' },
  educ: {
    ja: '教育・文化・子育て',
    en: 'Education, culture and children',
    easy: '学校・文化・子ども',
  },
  econ: { ja: '財政・産業・仕事', en: 'Finance and economy', easy: 'お金・仕事' },
  envi: { ja: '環境・ごみ', en: 'Environment', easy: '環境・ごみ' },
  tran: { ja: '交通', en: 'Transport', easy: '交通' },
  just: { ja: '防災・安全', en: 'Safety and emergencies', easy: '安全・災害' },
  agri: { ja: '農業・食', en: 'Agriculture and food', easy: '農業・食べ物' },
  tech: { ja: '情報通信', en: 'Information technology', easy: 'インターネット・通信' },
};

export const frequencyTexts: Readonly<Record<Frequency, Text>> = {
  continuous: { ja: '変更のたび', en: 'At each change', easy: '変わったら すぐ' },
  daily: { ja: '毎日', en: 'Daily', easy: '毎日' },
  weekly: { ja: '毎週', en: 'Weekly', easy: '毎週' },
  monthly: { ja: '毎月', en: 'Monthly', easy: '毎月' },
  quarterly: { ja: '3か月ごと', en: 'Quarterly', easy: '3か月に 1回' },
  annual: { ja: '毎年', en: 'Yearly', easy: '1年に 1回' },
  irregular: { ja: '随時', en: 'As needed', easy: '必要な とき' },
};

export const licenceTexts: Readonly<Record<Licence, Text>> = {
  'cc-by-4.0': {
    ja: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
    en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    easy: 'CC BY 4.0（市の 名前を 書けば、自由に 使えます）',
  },
  'cc0-1.0': {
    ja: 'クリエイティブ・コモンズ ゼロ（CC0 1.0）',
    en: 'Creative Commons Zero (CC0 1.0)',
    easy: 'CC0 1.0（自由に 使えます）',
  },
  'cc-by-sa-4.0': {
    ja: 'クリエイティブ・コモンズ 表示-継承 4.0 国際（CC BY-SA 4.0）',
    en: 'Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)',
    easy: 'CC BY-SA 4.0（市の 名前を 書いて、同じ 決まりで 使えます）',
  },
};

export const typeTexts: Readonly<Record<ColumnType, Text>> = {
  text: { ja: '文字', en: 'Text', easy: '文字' },
  integer: { ja: '整数', en: 'Whole number', easy: '数' },
  number: { ja: '数値', en: 'Number', easy: '数' },
  date: { ja: '年月日', en: 'Date', easy: '日にち' },
  time: { ja: '時刻', en: 'Time', easy: '時間' },
  datetime: { ja: '日時', en: 'Date and time', easy: '日にちと 時間' },
  boolean: { ja: 'はい・いいえ', en: 'Yes or no', easy: 'はい・いいえ' },
  url: { ja: 'URL', en: 'Web address', easy: 'URL' },
  latitude: { ja: '緯度', en: 'Latitude', easy: '緯度' },
  longitude: { ja: '経度', en: 'Longitude', easy: '経度' },
};
