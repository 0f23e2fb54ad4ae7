import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import { collectionTexts, readingTexts, shortfallTexts } from './law-text.ts';
import type { RatioId } from './rules.ts';

export interface RatioText {
  readonly name: Text;
  /** What it tells, in household words. */
  readonly plain: Text;
  readonly formula: Text;
  /** How its size is usually read. */
  readonly reading?: Text;
}

export const ratioTexts: Readonly<Record<RatioId, RatioText>> = {
  'real-deficit': {
    name: {
      ja: '実質赤字比率',
      en: 'Real deficit ratio',
      easy: '実質赤字比率（じっしつ あかじ ひりつ）',
    },
    plain: {
      ja: '市の主な会計の赤字が、1年の標準的な収入のどれだけに当たるかを示します。赤字がなければ「－」です。',
      en: 'The deficit of the main accounts as a share of a normal year\'s income; "－" without a deficit.',
      easy: 'まちの おもな お金が 足りないとき、どれくらい 足りないかです。足りていれば「－」です。',
    },
    formula: {
      ja: '一般会計等の実質赤字額 ÷ 標準財政規模 × 100',
      en: 'Real deficit of the general accounts / standard financial scale × 100',
      easy: '足りない お金 ÷ 標準財政規模 × 100',
    },
  },
  'consolidated-deficit': {
    name: {
      ja: '連結実質赤字比率',
      en: 'Consolidated real deficit ratio',
      easy: '連結実質赤字比率（れんけつ じっしつ あかじ ひりつ）',
    },
    plain: {
      ja: '水道や国民健康保険などを含めた、市全体の赤字の割合です。赤字がなければ「－」です。',
      en: 'The deficit of all accounts together, water and health insurance included; "－" without a deficit.',
      easy: '水道なども 入れた まち ぜんぶの お金が 足りないとき、どれくらい 足りないかです。足りていれば「－」です。',
    },
    formula: {
      ja: '連結実質赤字額 ÷ 標準財政規模 × 100',
      en: 'Consolidated real deficit / standard financial scale × 100',
      easy: 'ぜんぶの 足りない お金 ÷ 標準財政規模 × 100',
    },
  },
  'real-debt-service': {
    name: {
      ja: '実質公債費比率',
      en: 'Real debt service ratio',
      easy: '実質公債費比率（じっしつ こうさいひ ひりつ）',
    },
    plain: {
      ja: '1年の収入のうち、借金の返済に使う割合です。家計でいえば、収入に対するローン返済の割合です。3年間の平均で見ます。',
      en: "How much of a year's income goes into paying back debt, as a household pays its loan; the mean of three years.",
      easy: '入る お金の うち、借りた お金を 返すために 使う 割合です。3年の 平均です。',
    },
    formula: {
      ja: '（元利償還金＋準元利償還金－特定財源－基準財政需要額算入額）÷（標準財政規模－基準財政需要額算入額）× 100 の3か年平均',
      en: 'Mean of 3 years of (repayment + quasi repayment − specific funds − part counted in the standard need) / (standard scale − that part) × 100',
      easy: '（返す お金 － 返すために もらえる お金）÷（標準財政規模 － もらえる お金）× 100 の 3年の 平均',
    },
  },
  'future-burden': {
    name: {
      ja: '将来負担比率',
      en: 'Future burden ratio',
      easy: '将来負担比率（しょうらい ふたん ひりつ）',
    },
    plain: {
      ja: 'これから払うお金から貯金などを引いた額が、1年の標準的な収入の何％に当たるかを示します。貯金などの方が多ければ「－」です。',
      en: 'What is still to be paid, less savings, as a share of a normal year\'s income; "－" where savings cover it.',
      easy: 'これから 払う お金から 貯金などを 引いて、1年の お金と くらべた 数字です。貯金の ほうが 多ければ「－」です。',
    },
    formula: {
      ja: '（将来負担額－充当可能基金額－特定財源見込額－基準財政需要額算入見込額）÷（標準財政規模－基準財政需要額算入額）× 100',
      en: '(future burden − funds − specific funds − part counted in later needs) / (standard scale − part counted) × 100',
      easy: '（これから 払う お金 － 貯金など）÷（標準財政規模 － もらえる お金）× 100',
    },
  },
  'fiscal-strength': {
    name: {
      ja: '財政力指数',
      en: 'Financial capability index',
      easy: '財政力指数（ざいせいりょく しすう）',
    },
    plain: {
      ja: '必要なお金を、自分の税収などでどれだけまかなえるかを示します。1に近いほど自前で運営できます。3年間の平均で見ます。',
      en: 'How far own taxes cover what is needed; near 1, the town stands on its own. The mean of three years.',
      easy: '必要な お金を、自分たちの 税金で どれだけ 払えるかです。1に 近いほど よいです。3年の 平均です。',
    },
    formula: {
      ja: '基準財政収入額 ÷ 基準財政需要額 の3か年平均',
      en: 'Mean of 3 years of standard financial revenue / standard financial need',
      easy: '基準財政収入額 ÷ 基準財政需要額 の 3年の 平均',
    },
    reading: readingTexts.strength,
  },
  'current-balance': {
    name: {
      ja: '経常収支比率',
      en: 'Current balance ratio',
      easy: '経常収支比率（けいじょう しゅうし ひりつ）',
    },
    plain: {
      ja: '毎年入るお金のうち、人件費や返済など毎年必ず出ていくお金の割合です。低いほど、新しいことに使えるお金があります。',
      en: 'The share of regular income that regular costs take; the lower, the more is left for something new.',
      easy: '毎年 入る お金の うち、毎年 かならず 使う お金の 割合です。低いほど、新しい ことに 使えます。',
    },
    formula: {
      ja: '経常経費充当一般財源 ÷（経常一般財源等＋減収補填債特例分＋臨時財政対策債＋猶予特例債）× 100',
      en: 'Current expenditure paid by general funds / (current general funds + special bonds) × 100',
      easy: '毎年 かならず 使う お金 ÷ 毎年 入る お金 × 100',
    },
    reading: readingTexts.bands,
  },
  'current-balance-without-bonds': {
    name: {
      ja: '経常収支比率（臨時財政対策債等を除く）',
      en: 'Current balance ratio without special bonds',
      easy: '経常収支比率（けいじょう しゅうし ひりつ）　借りた お金を 入れない とき',
    },
    plain: {
      ja: '臨時財政対策債などの借金を、毎年入るお金に数えない場合の割合です。決算カードでは、かっこ書きで示されます。',
      en: 'The same where special bonds are not counted as income; the settlement card prints it in brackets.',
      easy: '借りた お金を 毎年 入る お金に 入れないで 計算した 数字です。',
    },
    formula: {
      ja: '経常経費充当一般財源 ÷ 経常一般財源等 × 100',
      en: 'Current expenditure paid by general funds / current general funds × 100',
      easy: '毎年 かならず 使う お金 ÷ 毎年 入る お金 × 100',
    },
  },
  'real-balance': {
    name: {
      ja: '実質収支比率',
      en: 'Real balance ratio',
      easy: '実質収支比率（じっしつ しゅうし ひりつ）',
    },
    plain: {
      ja: '1年の終わりに残ったお金が、標準的な収入の何％に当たるかを示します。',
      en: "What was left at the end of the year as a share of a normal year's income.",
      easy: '1年の 終わりに 残った お金を、1年の お金と くらべた 数字です。',
    },
    formula: {
      ja: '実質収支 ÷ 標準財政規模 × 100',
      en: 'Real balance / standard financial scale × 100',
      easy: '残った お金 ÷ 標準財政規模 × 100',
    },
  },
  ...collectionTexts,
  ...shortfallTexts,
};

export const measureTexts = {
  percent: { ja: '%', en: '%' },
  index: { ja: '', en: '' },
};

/** A row of evidence: year, item, amount, and that it is subtracted. */
export const calculated = (year: FiscalYear, item: string, amount: string, sign: 1 | -1): string =>
  `${year}年度　${item}　${sign < 0 ? '差し引く ' : ''}${amount}`;

export const ratioWords = {
  title: {
    ja: '財政の健全度',
    en: 'How sound the finances are',
    easy: 'まちの お金は だいじょうぶ？',
  },
  lead: {
    ja: '国の法律で決められた指標です。計算の元になった金額と、基準までの距離を1行ずつご覧いただけます。',
    en: 'Ratios set by law, with each amount they are made of and the distance to each limit.',
    easy: '国の きまりで 計算する 数字です。どのように 計算したかが わかります。',
  },
  ratio: { ja: '指標', en: 'Ratio', easy: '数字の 名前' },
  value: { ja: '値', en: 'Value', easy: '数字' },
  early: { ja: '早期健全化基準', en: 'Early soundness limit', easy: '注意の 数字' },
  management: { ja: '経営健全化基準', en: 'Management soundness limit', easy: '注意の 数字' },
  revival: { ja: '財政再生基準', en: 'Revival limit', easy: '危ない 数字' },
  distance: { ja: '基準まで', en: 'To the limit', easy: '注意の 数字まで' },
  points: (points: string): Text => ({
    ja: `あと${points}ポイント`,
    en: `${points} points away`,
    easy: `あと ${points}`,
  }),
  over: { ja: '基準以上です', en: 'At or over the limit', easy: '注意の 数字を こえました' },
  noLimit: { ja: '基準なし', en: 'No limit', easy: 'ありません' },
  none: { ja: '－', en: '－', easy: '－' },
  noneMeans: {
    ja: '「－」は、赤字や負担がないことを表します。比率の端数は四捨五入せず切り捨てています。',
    en: '"－" says that there is no deficit or burden. Digits are cut off and not rounded.',
    easy: '「－」は、足りない お金が ないことです。',
  },
  shortYear: (year: FiscalYear): Text => ({
    ja: `${year}年度`,
    en: `FY${year}`,
    easy: `${year}年度`,
  }),
  real: { ja: '実質収支', en: 'Real balance', easy: '残った お金' },
  missing: { ja: '算定できません', en: 'Cannot be computed', easy: '計算できません' },
  missingYears: (years: string): Text => ({
    ja: `${years}の決算が公表されていないため算定できません。`,
    en: `It cannot be computed: the settlement of ${years} is not published.`,
    easy: `${years}の 数字が まだ ないので、計算できません。`,
  }),
  missingItems: (names: string): Text => ({
    ja: `次の金額がないため算定できません：${names}`,
    en: `It cannot be computed without: ${names}`,
    easy: `この 数字が ないので、計算できません：${names}`,
  }),
  zeroBelow: {
    ja: '割る数が0以下になるため算定できません。',
    en: 'It cannot be computed: what to divide by is zero or less.',
    easy: '下の 数字が 0か 0より 小さいので、計算できません。',
  },
  calculation: { ja: '計算のしかた', en: 'The calculation', easy: '計算の しかた' },
  otherYears: { ja: '計算を見る年度', en: 'Year of the calculation', easy: '年を えらぶ' },
  yearCaption: (year: string): Text => ({
    ja: `${year}の計算`,
    en: `The calculation of ${year}`,
    easy: `${year}の 計算`,
  }),
  item: { ja: '金額の名前', en: 'Amount of', easy: 'お金の 名前' },
  part: { ja: '式での位置', en: 'Part', easy: '場所' },
  top: {
    plus: { ja: '分子に足す', en: 'Added above the line', easy: '上の 数字に 足す' },
    minus: { ja: '分子から引く', en: 'Taken off above the line', easy: '上の 数字から 引く' },
  },
  bottom: {
    plus: { ja: '分母に足す', en: 'Added below the line', easy: '下の 数字に 足す' },
    minus: { ja: '分母から引く', en: 'Taken off below the line', easy: '下の 数字から 引く' },
  },
  amount: { ja: '金額', en: 'Amount', easy: 'お金' },
  left: {
    ja: '決算に記載がないため0円としています',
    en: 'Not in the settlement, taken as zero',
    easy: '数字が ないので 0円です',
  },
  history: (name: Text): Text => ({
    ja: `${name.ja}の推移`,
    en: `${name.en} over the years`,
    easy: `${name.easy ?? name.ja}の 年ごとの 数字`,
  }),
  outlookLink: {
    ja: 'これからの見通しと計算を見る',
    en: 'See the outlook and its calculation',
    easy: 'これからの 見通しを 見る',
  },
  historyIs: {
    ja: '公表された決算から計算した、年度ごとの値です。',
    en: 'The value of each year, computed from the published settlements.',
    easy: '年ごとの 数字です。',
  },
};
