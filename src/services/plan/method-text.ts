import type { Text } from '#platform/i18n/text.ts';
import { type RuleId, thresholds } from './judgement.ts';
import { fewestPoints } from './projection.ts';

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** The rule that decided a grade, as published. */
export const ruleTexts: Readonly<Record<RuleId, Text>> = {
  'target-met': {
    ja: 'いちばん新しい数値が目標を満たしているので「達成」です。',
    en: 'The newest figure meets the target, so it is “Achieved”.',
    easy: 'いちばん 新しい 数字が、めざす 数字に なりました。だから「できた」です。',
  },
  pace: {
    ja: `基準値から目標値まで、まっすぐ進んだ場合と比べます。進み具合が${percent(thresholds.onCourse)}以上なら「順調」、${percent(thresholds.slightlyLate)}以上なら「やや遅れ」、それより低ければ「遅れ」です。`,
    en: `Compared with a straight line from baseline to target: “On course” from ${percent(thresholds.onCourse)} of its pace, “Slightly late” from ${percent(thresholds.slightlyLate)}, “Late” below that.`,
    easy: `同じ はやさで まっすぐ 進んだ 数字と くらべます。進み方が ${percent(thresholds.onCourse)}か それより 上なら「うまく いっている」です。${percent(thresholds.slightlyLate)}か それより 上なら「少し おくれている」です。それより 下なら「おくれている」です。`,
  },
  'ended-short': {
    ja: `目標年度が終わり、目標に届いていません。基準値から目標値までの${percent(thresholds.slightlyLate)}以上を進んでいれば「やや遅れ」、それより少なければ「遅れ」です。`,
    en: `The target year is over and the target was not reached: “Slightly late” from ${percent(thresholds.slightlyLate)} of the way from baseline to target, “Late” below that.`,
    easy: `終わりの 年が すぎました。まだ めざす 数字に なって いません。はじめの 数字から めざす 数字までを 100%と します。${percent(thresholds.slightlyLate)}か それより 多く 進めば「少し おくれている」です。それより 少なければ「おくれている」です。`,
  },
  'outside-limit': {
    ja: `守るべき目標値から外れています。外れた幅が目標値の${percent(thresholds.slightlyOutside)}までなら「やや遅れ」、それを超えれば「遅れ」です。`,
    en: `The figure is outside the limit that the target sets: “Slightly late” up to ${percent(thresholds.slightlyOutside)} of the target beyond it, “Late” further out.`,
    easy: `まもる 数字から はなれました。はなれた 分が めざす 数字の ${percent(thresholds.slightlyOutside)}までなら「少し おくれている」です。もっと はなれたら「おくれている」です。`,
  },
  'total-within-pace': {
    ja: '目標値を超えてはいけない累計です。まっすぐ増えた場合より少なければ「順調」、多ければ「やや遅れ」です。',
    en: 'A running total that must not exceed the target: “On course” at or below the straight line, “Slightly late” above it.',
    easy: 'これは ふえすぎると よくない 数字です。はじめから ぜんぶ たします。まっすぐ ふえた 時の 数と くらべます。同じか 少なければ「うまく いっている」です。多ければ「少し おくれている」です。',
  },
  'no-baseline': {
    ja: '基準値がなく、目標にもまだ届いていないので、進み具合を計算できません。',
    en: 'There is no baseline and the target is not met yet, so progress cannot be calculated.',
    easy: 'はじめの 数字が ありません。めざす 数字にも まだ なって いません。だから 計算できません。',
  },
  'no-figure': {
    ja: '判定に使える数値がまだありません。',
    en: 'There is no figure yet that can be judged.',
    easy: '使う ことが できる 数字が まだ ありません。',
  },
};

/** The whole method in the order in which it is applied; published on a page of its own. */
export const judgementMethod: readonly Text[] = [
  {
    ja: '判定には、いちばん新しい数値を使います。比べる相手は、今日ではなく、その数値の日に期待される値です。',
    en: 'The newest figure is judged, and compared with what was expected on that figure’s own day, not today.',
    easy: 'いちばん 新しい 数字を 使います。その 数字の 日の 予定（よてい）の 数字と くらべます。今日の 予定（よてい）の 数字は 使いません。',
  },
  {
    ja: '1年度で数える指標は、年度が終わってから判定します。途中の数値は「速報」として示すだけです。',
    en: 'An indicator counted within a fiscal year is judged once the year is over; a figure from within it is only shown.',
    easy: '1年で 数える 数字は、年度（ねんど）が 終わってから くらべます。とちゅうの 数字は 見せるだけです。',
  },
  {
    ja: '「目標値以上」「目標値以下」をめざす指標は、数値が目標を満たせば「達成」です。',
    en: 'An indicator that is to reach the target or more (or less) is “Achieved” once its figure meets the target.',
    easy: '数字を ふやす 目じるしが あります。へらす 目じるしも あります。めざす 数字に なったら「できた」です。',
  },
  {
    ja: `「保つ」指標は、目標値との差が目標値の${percent(thresholds.held)}以内なら「達成」です。`,
    en: `An indicator that is to be held is “Achieved” within ${percent(thresholds.held)} of the target.`,
    easy: `同じ くらいに する 目じるしも あります。めざす 数字との ちがいを 見ます。ちがいが ${percent(thresholds.held)}までなら「できた」です。`,
  },
  {
    ja: '期待される値は、基準年度の終わりの基準値と、目標年度の終わりの目標値を結ぶ直線の上の値です。累計の指標は、計画の最初の日から直線を引きます。',
    en: 'The expected value lies on the straight line from the baseline at the end of the baseline year to the target at the end of the target year; for running totals the line begins on the plan’s first day.',
    easy: '予定（よてい）の 数字は、まっすぐな 線の 上の 数字です。線は、はじめの 数字から めざす 数字まで 引きます。ぜんぶを たす 数字では、計画（けいかく）の 最初（さいしょ）の 日から 引きます。',
  },
  {
    ja: '進み具合は、（数値－基準値）÷（期待される値－基準値）です。',
    en: 'Pace is (figure − baseline) ÷ (expected value − baseline).',
    easy: '進み方は、（今の 数字－はじめの 数字）÷（予定（よてい）の 数字－はじめの 数字）です。',
  },
  ruleTexts.pace,
  ruleTexts['ended-short'],
  {
    ja: '基準値がはじめから目標を満たしている指標と「保つ」指標は、目標値を「守るべき線」として判定します。',
    en: 'Where the baseline already met the target, and for indicators to be held, the target is a limit to stay within.',
    easy: 'はじめから めざす 数字に なって いる 目じるしも あります。この 時と、同じ くらいに する 時は、めざす 数字を まもります。',
  },
  ruleTexts['outside-limit'],
  ruleTexts['total-within-pace'],
  {
    ja: '基準値がない累計は、計画の最初の日に0だったとして計算します。基準値がないほかの指標は、目標を満たすまで「判定できない」とします。',
    en: 'A running total without a baseline counts from 0 on the plan’s first day. Any other indicator without a baseline cannot be judged until it meets the target.',
    easy: 'はじめの 数字が ない 時が あります。ぜんぶを たす 数字は、0から 始めます。ほかの 数字は「まだ わからない」です。めざす 数字に なったら「できた」です。',
  },
];

export const projectionMethod: readonly Text[] = [
  {
    ja: `見込みは、基準年度からあとの年度ごとの数値が${fewestPoints}つ以上そろったときだけ示します。`,
    en: `A projection is shown only from ${fewestPoints} yearly figures on, counted from the baseline year.`,
    easy: `1年に 1つの 数字を 使います。数字が ${fewestPoints}つか それより 多く あれば、これからの 予想（よそう）を 見せます。`,
  },
  {
    ja: '線の傾きは、すべての2点を結んだ傾きの中央値です（タイル・セン法）。1年だけ特別な値があっても、線が大きく動きません。',
    en: 'Its slope is the median of the slopes between all pairs of figures (Theil–Sen), so one unusual year does not move it much.',
    easy: '予想（よそう）の 線は、数字の ふえ方の まん中です。「タイル・セン法（ほう）」と いいます。1年だけ とくべつな 数字が あっても、線は あまり 動きません。',
  },
  {
    ja: '帯は、およそ80%の確からしさで値が入る範囲です。傾きの幅（センの方法）と、数値のばらつき（中央絶対偏差）を合わせています。',
    en: 'The band is where the value falls with about 80% confidence: the interval of the slope (Sen’s method) together with the scatter of the figures (median absolute deviation).',
    easy: '色の ついた 太い ところが あります。数字が そこに 入る ことは、80%くらい たしかです。線の かたむきと 数字の ちらばりから 計算します。',
  },
  {
    ja: '目標年度の終わりの数値がそろったあとは、見込みを示しません。',
    en: 'Once the figure for the end of the target year is in, no projection is shown.',
    easy: '終わりの 年の 数字が 出たら、予想（よそう）は 見せません。',
  },
];
