import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import { isShortfall, type RatioId } from './rules.ts';
import { ratioTexts, ratioWords } from './text.ts';

const easyName = (id: RatioId): string => {
  const { name } = ratioTexts[id];
  return name.easy ?? name.ja;
};

/** What the limit is called: enterprises have one of their own. */
export const limitName = (id: RatioId): Text =>
  isShortfall(id) ? ratioWords.management : ratioWords.early;

function noneBecause(id: RatioId): Text {
  if (isShortfall(id))
    return {
      ja: '資金の不足はありません。',
      en: 'Nothing is lacking.',
      easy: 'お金は 足りています。',
    };
  return id === 'future-burden'
    ? {
        ja: '貯金などが、これから払うお金を上回っています。',
        en: 'Savings cover the burden.',
        easy: '貯金の ほうが 多いです。',
      }
    : {
        ja: '赤字はありません。',
        en: 'There is no deficit.',
        easy: '足りない お金は ありません。',
      };
}

/** Sentences that say the state of the ratios. */
export const stateWords = {
  allSound: (count: number): Text => ({
    ja: `${count}つの健全化判断比率は、すべて早期健全化基準を下回っています。`,
    en: `All ${count} soundness ratios are below their early limits.`,
    easy: `${count}の だいじな 数字は、ぜんぶ 注意の 数字より 小さいです。`,
  }),
  over: (count: number, all: number): Text => ({
    ja: `${all}つの健全化判断比率のうち${count}つが、早期健全化基準以上です。`,
    en: `${count} of the ${all} soundness ratios are at or over their early limits.`,
    easy: `${all}の だいじな 数字の うち ${count}が、注意の 数字を こえました。`,
  }),
  someMissing: (sound: number, missing: number): Text => ({
    ja: `健全化判断比率のうち${sound}つは早期健全化基準を下回り、${missing}つは算定できません。`,
    en: `${sound} soundness ratios are below their early limits; ${missing} cannot be computed.`,
    easy: `だいじな 数字の うち ${sound}は 注意の 数字より 小さいです。${missing}は 計算できません。`,
  }),
  is: (id: RatioId, value: string): Text => ({
    ja: `${ratioTexts[id].name.ja}は${value}です。`,
    en: `${ratioTexts[id].name.en}: ${value}.`,
    easy: `${easyName(id)}は ${value}です。`,
  }),
  isNone: (id: RatioId): Text => {
    const why = noneBecause(id);
    return {
      ja: `${ratioTexts[id].name.ja}は「－」です。${why.ja}`,
      en: `${ratioTexts[id].name.en}: "－". ${why.en}`,
      easy: `${easyName(id)}は「－」です。${why.easy ?? why.ja}`,
    };
  },
  isMissing: (id: RatioId): Text => ({
    ja: `${ratioTexts[id].name.ja}は、まだ算定できません。`,
    en: `${ratioTexts[id].name.en} cannot be computed yet.`,
    easy: `${easyName(id)}は、まだ 計算できません。`,
  }),
  away: (id: RatioId, limit: string, points: string): Text => {
    const { ja, en } = limitName(id);
    return {
      ja: `${ja}の${limit}まで、あと${points}ポイントあります。`,
      en: `The ${en.toLowerCase()} of ${limit} is ${points} points away.`,
      easy: `注意の 数字の ${limit}まで、あと ${points}です。`,
    };
  },
  reached: (id: RatioId, limit: string): Text => {
    const { ja, en } = limitName(id);
    return {
      ja: `${ja}の${limit}以上です。`,
      en: `It is at or over the ${en.toLowerCase()} of ${limit}.`,
      easy: `注意の 数字の ${limit}を こえました。`,
    };
  },
  shortfalls: {
    ja: '資金不足比率（公営企業ごと）',
    en: 'Shortfall ratios of public enterprises',
    easy: '水道などの お金',
  },
  soundness: {
    ja: '健全化判断比率',
    en: 'Soundness ratios',
    easy: '国の きまりの 数字',
  },
  others: { ja: 'そのほかの財政指標', en: 'Other ratios', easy: 'ほかの 数字' },
  toLimit: { ja: '基準までの道のり', en: 'On the way to the limit', easy: '注意の 数字まで' },
  plain: { ja: '何を表すか', en: 'What it tells', easy: '何の 数字か' },
  trend: { ja: '推移', en: 'Trend', easy: '年ごと' },
  early: { ja: '早期', en: 'early', easy: '注意' },
  management: { ja: '基準', en: 'limit', easy: '注意' },
  revival: { ja: '再生', en: 'revival', easy: '危ない' },
  limitBar: (id: RatioId, value: string, limit: string): Text => ({
    ja: `${ratioTexts[id].name.ja}：${value}、${limitName(id).ja} ${limit}`,
    en: `${ratioTexts[id].name.en}: ${value}, ${limitName(id).en.toLowerCase()} ${limit}`,
    easy: `${easyName(id)}：${value}、注意の 数字 ${limit}`,
  }),
  from: {
    law: {
      ja: '基準は地方公共団体の財政の健全化に関する法律の施行令によります。',
      en: 'The limit is set by the order to the Act on Financial Soundness.',
      easy: '注意の 数字は 国の きまりです。',
    },
    report: {
      ja: '早期健全化基準は、市の健全化判断比率の報告書の値です。',
      en: "The early limit is the one of the town's own report.",
      easy: '注意の 数字は、まちの 報告書の 数字です。',
    },
    computed: {
      ja: '早期健全化基準は、標準財政規模から計算した目安で、条文との照合は済んでいません。正式な値は市の健全化判断比率の報告書をご覧ください。',
      en: "The early limit is a guide computed from the standard scale and not checked against the order; the town's own report has the official value.",
      easy: '注意の 数字は、めやすです。正しい 数字は まちの 報告書に あります。',
    },
  },
  /** @param by how far, with its digits; percentages move by points. */
  moved: (name: Text, years: number, by: string, points: boolean, up: boolean): Text => ({
    ja: `${name.ja}は${years}年で${by}${points ? 'ポイント' : ''}${up ? '上がりました' : '下がりました'}`,
    en: `${name.en} ${up ? 'rose' : 'fell'} by ${by}${points ? ' points' : ''} in ${years} years`,
    easy: `${name.easy ?? name.ja}は ${years}年で ${by} ${up ? '上がりました' : '下がりました'}`,
  }),
  steady: (name: Text): Text => ({
    ja: `${name.ja}は変わっていません`,
    en: `${name.en} has not changed`,
    easy: `${name.easy ?? name.ja}は 変わって いません`,
  }),
  alwaysNone: (first: FiscalYear, last: FiscalYear): Text => ({
    ja: `${first}年度から${last}年度まで、すべて「－」です。`,
    en: `"－" in every year from FY${first} to FY${last}.`,
    easy: `${first}年度から ${last}年度まで、ぜんぶ「－」です。`,
  }),
  division: (top: string, bottom: string, value: string, percent: boolean): Text => ({
    ja: `${top} ÷ ${bottom}${percent ? ' × 100' : ''} ＝ ${value}`,
    en: `${top} / ${bottom}${percent ? ' × 100' : ''} = ${value}`,
    easy: `${top} ÷ ${bottom}${percent ? ' × 100' : ''} ＝ ${value}`,
  }),
  cutTo: (decimals: number, value: string): Text => ({
    ja: `小数第${decimals + 1}位以下を切り捨てて、${value}と表します。`,
    en: `Cut off after ${decimals === 1 ? 'one decimal' : `${decimals} decimals`} and printed as ${value}.`,
    easy: `小さい 数字を 切って、${value}と 書きます。`,
  }),
  dashed: {
    ja: '分子が0以下のため、「－」と表します。',
    en: 'Nothing stands above the line, so "－" is printed.',
    easy: '上の 数字が 0より 大きくないので、「－」と 書きます。',
  },
  mean: (values: string, result: string, count: number): Text => ({
    ja: `${count}か年の平均：（${values}）÷ ${count} ＝ ${result}`,
    en: `Mean of ${count} years: (${values}) / ${count} = ${result}`,
    easy: `${count}年の 平均：（${values}）÷ ${count} ＝ ${result}`,
  }),
  all: { ja: 'すべての指標を見る', en: 'See all ratios', easy: 'ぜんぶの 数字を 見る' },
};
