import type { Text } from '#platform/i18n/text.ts';
import { percentText } from './percent.ts';

export const whatIfWords = {
  title: {
    ja: '前提を変えて計算する',
    en: 'Change the assumptions',
    easy: '数字を 変えて みる',
  },
  lead: {
    ja: '賃金や利率などが見通しより高いとき、低いときにどうなるかを、すぐに計算します。選んだ内容は保存されません。',
    en: 'See at once what happens when wages, interest and other things are higher or lower. Nothing is kept.',
    easy: '給料や 利子などが 変わったら どうなるかを、計算します。えらんだ ことは のこりません。',
  },
  form: { ja: '変える前提', en: 'What to change', easy: '変える 数字' },
  scenario: { ja: 'もとにする場合', en: 'Starting from', easy: 'もとに する 場合' },
  asPublished: (value: number): Text => ({
    ja: `見通しのまま（${percentText(value)}）`,
    en: `As in the outlook (${percentText(value)})`,
    easy: `同じ（${percentText(value)}）`,
  }),
  shifted: (points: string, value: number): Text => ({
    ja: `${points}ポイント（${percentText(value)}）`,
    en: `${points} points (${percentText(value)})`,
    easy: `${points}（${percentText(value)}）`,
  }),
  compute: { ja: '計算する', en: 'Compute', easy: '計算する' },
  reset: { ja: '見通しの前提に戻す', en: 'Back to the outlook', easy: '元に もどす' },
  nothing: {
    ja: '賃金の伸びなどの前提を1つ以上変えて「計算する」を押すと、結果がここに出ます。',
    en: 'Change one assumption or more, such as wages, and press Compute: the result stands here.',
    easy: '上の 数字を 1つ 変えて「計算する」を おすと、ここに 出ます。',
  },
  result: { ja: '変えた場合の結果', en: 'The result', easy: '変えた とき' },
  /** What was changed: 賃金の伸び（＋1ポイント）. */
  change: (name: Text, points: string): Text => ({
    ja: `${name.ja}（${points}ポイント）`,
    en: `${name.en} (${points} points)`,
    easy: `${name.easy ?? name.ja}（${points}）`,
  }),
  changes: (all: readonly Text[]): Text => ({
    ja: all.map(({ ja }) => ja).join('と'),
    en: all.map(({ en }) => en).join(' and '),
    easy: all.map(({ ja, easy = ja }) => easy).join('と '),
  }),
  /** One sentence for all that differs. */
  differs: (changes: Text, year: number, figure: Text, from: string, to: string): Text => ({
    ja: `${changes.ja}を変えると、${year}年度の${figure.ja}は${from}から${to}になります。`,
    en: `With ${changes.en} changed, ${figure.en.toLowerCase()} of FY${year} goes from ${from} to ${to}.`,
    easy: `${changes.easy ?? changes.ja}を 変えると、${year}年度の ${figure.easy ?? figure.ja}は ${from}から ${to}に なります。`,
  }),
  alike: (changes: Text, year: number, figure: Text, value: string): Text => ({
    ja: `${changes.ja}を変えても、${year}年度の${figure.ja}は${value}のままです。`,
    en: `With ${changes.en} changed, ${figure.en.toLowerCase()} of FY${year} stays at ${value}.`,
    easy: `${changes.easy ?? changes.ja}を 変えても、${year}年度の ${figure.easy ?? figure.ja}は ${value}の ままです。`,
  }),
  /** What is saved by renewing less is still to be done. */
  deferred: (from: string, to: string): Text => ({
    ja: `やり残した更新の残りは${from}から${to}になります。`,
    en: `Renewal still undone goes from ${from} to ${to}.`,
    easy: `まだ なおして いない 分は ${from}から ${to}に なります。`,
  }),
  more: (by: string): Text => ({
    ja: `${by}増えます。`,
    en: `That is ${by} more.`,
    easy: `${by} ふえます。`,
  }),
  less: (by: string): Text => ({
    ja: `${by}減ります。`,
    en: `That is ${by} less.`,
    easy: `${by} へります。`,
  }),
  share: {
    ja: 'このページのアドレスを送ると、同じ計算を相手にも見てもらえます。',
    en: 'Send the address of this page, and others see the same computation.',
    easy: 'この ページの アドレスを おくると、ほかの 人も 同じ 計算を 見る ことが できます。',
  },
  before: { ja: '見通しのまま', en: 'As in the outlook', easy: '変えない とき' },
  after: { ja: '変えた場合', en: 'Changed', easy: '変えた とき' },
  difference: { ja: '差', en: 'Difference', easy: 'ちがい' },
  figure: { ja: '項目', en: 'Figure', easy: '数字の 名前' },
  middle: {
    ja: '前提どおりに進んだ場合の値どうしを比べています。確率の帯は付けていません。',
    en: 'Both are computed as if everything went as assumed, without bands.',
    easy: '予想どおりに 進んだ ときの 数字を くらべて います。',
  },
  tooMany: { ja: '少しお待ちください', en: 'Please wait a moment', easy: '少し 待って ください' },
};
