import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import { aroundYen, roundYen } from '../round-yen.ts';

const said = (text: Text) => ({ ...text, easy: text.easy ?? text.ja });

/** What came in but is already promised to works of the next year (翌年度に繰り越すべき財源). */
function promised(carried: bigint): Text {
  if (carried <= 0n) return { ja: '', en: '', easy: '' };
  return aroundYen(carried, (amount) => ({
    ja: `次の年度に使うと決めた${amount}を除いて`,
    en: `${amount} is kept for works that go on into the next year, `,
    easy: `次の 年に 使う お金は ${amount}です。`,
  }));
}

interface Year {
  readonly revenue: bigint;
  readonly spent: bigint;
  /** What is left after what is carried into the next year (実質収支). */
  readonly left: bigint;
}

/** The year in a sentence; what came in less what was spent is what is carried and what is left. */
function headline({ revenue, spent, left }: Year): Text {
  const [a, b, c] = [roundYen(revenue), roundYen(spent), roundYen(left)].map(said);
  if (!a || !b || !c) return { ja: '', en: '' };
  const short = left < 0n;
  const kept = said(promised(revenue - spent - left));
  return {
    ja: `${a.ja}が入り、${b.ja}を使い、${kept.ja}${c.ja}${short ? 'が足りませんでした' : 'が残りました'}。`,
    en: `${a.en} came in, ${b.en} was spent, ${kept.en}${c.en} ${short ? 'was missing' : 'was left'}.`,
    easy: `${a.easy} 入りました。${b.easy} 使いました。${kept.easy}${c.easy} ${short ? '足りませんでした' : 'のこりました'}。`,
  };
}

/** 前年度より9.1億円減りました */
const moved = (by: bigint): Text =>
  aroundYen(by, (amount) => ({
    ja: by < 0n ? `前年度より${amount}減` : `前年度より${amount}増`,
    en: by < 0n ? `${amount} less than the year before` : `${amount} more than the year before`,
    easy: by < 0n ? `前の 年より ${amount} へりました` : `前の 年より ${amount} ふえました`,
  }));

function changed(what: Text, by: bigint): Text {
  const [name, amount] = [said(what), said(roundYen(by))];
  const less = by < 0n;
  return {
    ja: `いちばん大きく変わったのは「${name.ja}」で、${amount.ja}${less ? '減り' : '増え'}ました`,
    en: `The largest change: ${name.en}, ${amount.en} ${less ? 'less' : 'more'}`,
    easy: `いちばん 変わったのは「${name.easy}」です。${amount.easy} ${less ? 'へり' : 'ふえ'}ました`,
  };
}

/** The largest part of a whole, in percent. */
function largest(what: Text, share: string, of: 'spent' | 'received'): Text {
  const name = said(what);
  const verb = of === 'spent' ? 'に使いました' : 'です';
  return {
    ja: `${of === 'spent' ? '使ったお金' : '入ったお金'}の${share}%は「${name.ja}」${verb}`,
    en: `${share}% ${of === 'spent' ? 'was spent on' : 'came from'}: ${name.en}`,
    easy: `${share}%は「${name.easy}」${verb}`,
  };
}

function debtSentence(bonds: bigint, by: bigint | undefined): Text {
  const [amount, change] = [said(roundYen(bonds)), by === undefined ? undefined : said(moved(by))];
  return {
    ja: `借金は${amount.ja}です${change ? `（${change.ja}）` : ''}。`,
    en: `The debt is ${amount.en}${change ? `, ${change.en}` : ''}.`,
    easy: `借りている お金は ${amount.easy}です。${change ? `${change.easy}。` : ''}`,
  };
}

function fundSentence(funds: bigint, by: bigint | undefined): Text {
  const [amount, change] = [said(roundYen(funds)), by === undefined ? undefined : said(moved(by))];
  return {
    ja: `貯金は${amount.ja}です${change ? `（${change.ja}）` : ''}`,
    en: `Savings are ${amount.en}${change ? `, ${change.en}` : ''}`,
    easy: `貯金は ${amount.easy}です。${change ? `${change.easy}` : ''}`,
  };
}

export const yearTexts = {
  ...{ headline, moved, changed, largest, debtSentence, fundSentence },
  more: { ja: 'くわしく見る', en: 'See more', easy: 'もっと 見る' },
  changesIs: (year: FiscalYear): Text => ({
    ja: `${year}年度からの増減です。大きい順に並べています。`,
    en: `Against FY${year}, the largest change first.`,
    easy: `${year}年度と くらべました。`,
  }),
  changes: {
    ja: '前年度から変わったところ',
    en: 'What changed since the year before',
    easy: '前の 年から 変わった ところ',
  },
  rest: { ja: 'そのほか', en: 'Everything else', easy: 'ほか' },
  debtAndSavings: { ja: '借金と貯金', en: 'Debt and savings', easy: '借りた お金と 貯金' },
  debtFor: {
    ja: '何のために借りたか',
    en: 'What it was borrowed for',
    easy: '何の ために 借りたか',
  },
  stateDebt: (share: string): Text => ({
    ja: `このうち${share}%は、国が配るはずの交付税の代わりに借りたもの（臨時財政対策債）です。返すお金は、あとの年度の交付税の計算に入ります。`,
    en: `${share}% of it was borrowed in place of allocation tax that the state would have paid; its repayment is counted in the allocation tax of later years.`,
    easy: `${share}%は、国の お金の かわりに 借りました。返す お金は、あとで 国が 計算に 入れます。`,
  }),
  committed: (amount: Text): Text => ({
    ja: `このほかに、契約などで翌年度以降に払う約束をしたお金（債務負担行為）が${amount.ja}あります。`,
    en: `Besides, ${amount.en} is promised by contract for later years.`,
    easy: `ほかに、払う 約束を した お金が ${amount.easy ?? amount.ja}あります。`,
  }),
  savingsFor: { ja: '貯金（基金）のうちわけ', en: 'Savings (funds)', easy: '貯金の 中身' },
  savingsIs: {
    ja: '災害や税収の落ち込みに備える貯金と、使いみちの決まった貯金があります。',
    en: 'For bad times, to repay debt, and for set purposes.',
    easy: '困った ときの 貯金と、使い方の 決まった 貯金が あります。',
  },
  inAndOut: {
    ja: '入ったお金と使ったお金',
    en: 'Money in and out',
    easy: '入った お金と 使った お金',
  },
  csv: {
    ja: 'この年度の全項目をCSVでダウンロードする',
    en: 'Download all amounts of the year as CSV',
    easy: 'ぜんぶの 数字を CSVで 見る',
  },
  source: (year: Text, sample: boolean): Text => ({
    ja: `資料：${year.ja}決算${sample ? '（見本の数値）' : ''}`,
    en: `Source: settlement of ${year.en}${sample ? ' (sample figures)' : ''}`,
    easy: `${year.easy ?? year.ja}の 決算${sample ? '（見本）' : ''}`,
  }),
};
