import type { Text } from '#platform/i18n/text.ts';
import { type RuleId, thresholds } from './judgement.ts';
import type { Counting, Direction, Grade, IndicatorKind, Origin } from './model.ts';
import { fewestPoints } from './projection.ts';

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

export const gradeTexts: Readonly<Record<Grade, Text>> = {
  achieved: { ja: '達成', en: 'Achieved' },
  'on-course': { ja: '順調', en: 'On course' },
  'slightly-late': { ja: 'やや遅れ', en: 'Slightly late' },
  late: { ja: '遅れ', en: 'Late' },
  undetermined: { ja: '判定できない', en: 'Cannot be judged' },
  'no-data': { ja: 'データなし', en: 'No figures yet' },
};

export const directionTexts: Readonly<Record<Direction, Text>> = {
  up: { ja: '目標値以上をめざす', en: 'to reach the target or more' },
  down: { ja: '目標値以下をめざす', en: 'to reach the target or less' },
  keep: { ja: '目標値を保つ', en: 'to hold the target' },
};

export const countingTexts: Readonly<Record<Counting, Text>> = {
  level: { ja: 'ある日の状態', en: 'the state on a day' },
  year: { ja: '1年度（4月から翌年3月まで）の数', en: 'counted within one fiscal year' },
  total: { ja: '計画の始まりからの累計', en: 'running total since the plan began' },
};

export const kindTexts: Readonly<Record<IndicatorKind, Text>> = {
  outcome: { ja: '成果指標', en: 'Outcome indicator' },
  process: { ja: 'プロセス指標', en: 'Process indicator' },
};

export const originTexts: Readonly<Record<Origin, Text>> = {
  computed: { ja: '市の記録から自動で計算', en: 'Computed from the city’s records' },
  reported: { ja: '担当課が入力', en: 'Entered by the department' },
  imported: { ja: 'ファイルから取り込み', en: 'Imported from a file' },
};

export const sampleText: Text = { ja: '見本', en: 'Sample data' };
export const notConnectedText: Text = { ja: '未接続', en: 'Not connected' };

/** The rule that decided a grade, as published. */
export const ruleTexts: Readonly<Record<RuleId, Text>> = {
  'target-met': {
    ja: 'いちばん新しい数値が目標を満たしているので「達成」です。',
    en: 'The newest figure meets the target, so it is “Achieved”.',
  },
  pace: {
    ja: `基準値から目標値まで、まっすぐ進んだ場合と比べます。進み具合が${percent(thresholds.onCourse)}以上なら「順調」、${percent(thresholds.slightlyLate)}以上なら「やや遅れ」、それより低ければ「遅れ」です。`,
    en: `Compared with a straight line from baseline to target: “On course” from ${percent(thresholds.onCourse)} of its pace, “Slightly late” from ${percent(thresholds.slightlyLate)}, “Late” below that.`,
  },
  'ended-short': {
    ja: `目標年度が終わり、目標に届いていません。基準値から目標値までの${percent(thresholds.slightlyLate)}以上を進んでいれば「やや遅れ」、それより少なければ「遅れ」です。`,
    en: `The target year is over and the target was not reached: “Slightly late” from ${percent(thresholds.slightlyLate)} of the way from baseline to target, “Late” below that.`,
  },
  'outside-limit': {
    ja: `守るべき目標値から外れています。外れた幅が目標値の${percent(thresholds.slightlyOutside)}までなら「やや遅れ」、それを超えれば「遅れ」です。`,
    en: `The figure is outside the limit that the target sets: “Slightly late” up to ${percent(thresholds.slightlyOutside)} of the target beyond it, “Late” further out.`,
  },
  'total-within-pace': {
    ja: '目標値を超えてはいけない累計です。まっすぐ増えた場合より少なければ「順調」、多ければ「やや遅れ」です。',
    en: 'A running total that must not exceed the target: “On course” at or below the straight line, “Slightly late” above it.',
  },
  'no-baseline': {
    ja: '基準値がなく、目標にもまだ届いていないので、進み具合を計算できません。',
    en: 'There is no baseline and the target is not met yet, so progress cannot be calculated.',
  },
  'no-figure': {
    ja: '判定に使える数値がまだありません。',
    en: 'There is no figure yet that can be judged.',
  },
};

/** The whole method in the order in which it is applied; published on a page of its own. */
export const judgementMethod: readonly Text[] = [
  {
    ja: '判定には、いちばん新しい数値を使います。比べる相手は、今日ではなく、その数値の日に期待される値です。',
    en: 'The newest figure is judged, and compared with what was expected on that figure’s own day, not today.',
  },
  {
    ja: '1年度で数える指標は、年度が終わってから判定します。途中の数値は「速報」として示すだけです。',
    en: 'An indicator counted within a fiscal year is judged once the year is over; a figure from within it is only shown.',
  },
  {
    ja: '「目標値以上」「目標値以下」をめざす指標は、数値が目標を満たせば「達成」です。',
    en: 'An indicator that is to reach the target or more (or less) is “Achieved” once its figure meets the target.',
  },
  {
    ja: `「保つ」指標は、目標値との差が目標値の${percent(thresholds.held)}以内なら「達成」です。`,
    en: `An indicator that is to be held is “Achieved” within ${percent(thresholds.held)} of the target.`,
  },
  {
    ja: '期待される値は、基準年度の終わりの基準値と、目標年度の終わりの目標値を結ぶ直線の上の値です。累計の指標は、計画の最初の日から直線を引きます。',
    en: 'The expected value lies on the straight line from the baseline at the end of the baseline year to the target at the end of the target year; for running totals the line begins on the plan’s first day.',
  },
  {
    ja: '進み具合は、（数値－基準値）÷（期待される値－基準値）です。',
    en: 'Pace is (figure − baseline) ÷ (expected value − baseline).',
  },
  ruleTexts.pace,
  ruleTexts['ended-short'],
  {
    ja: '基準値がはじめから目標を満たしている指標と「保つ」指標は、目標値を「守るべき線」として判定します。',
    en: 'Where the baseline already met the target, and for indicators to be held, the target is a limit to stay within.',
  },
  ruleTexts['outside-limit'],
  ruleTexts['total-within-pace'],
  {
    ja: '基準値がない累計は、計画の最初の日に0だったとして計算します。基準値がないほかの指標は、目標を満たすまで「判定できない」とします。',
    en: 'A running total without a baseline counts from 0 on the plan’s first day. Any other indicator without a baseline cannot be judged until it meets the target.',
  },
];

export const projectionMethod: readonly Text[] = [
  {
    ja: `見込みは、基準年度からあとの年度ごとの数値が${fewestPoints}つ以上そろったときだけ示します。`,
    en: `A projection is shown only from ${fewestPoints} yearly figures on, counted from the baseline year.`,
  },
  {
    ja: '線の傾きは、すべての2点を結んだ傾きの中央値です（タイル・セン法）。1年だけ特別な値があっても、線が大きく動きません。',
    en: 'Its slope is the median of the slopes between all pairs of figures (Theil–Sen), so one unusual year does not move it much.',
  },
  {
    ja: '帯は、およそ80%の確からしさで値が入る範囲です。傾きの幅（センの方法）と、数値のばらつき（中央絶対偏差）を合わせています。',
    en: 'The band is where the value falls with about 80% confidence: the interval of the slope (Sen’s method) together with the scatter of the figures (median absolute deviation).',
  },
  {
    ja: '目標年度の終わりの数値がそろったあとは、見込みを示しません。',
    en: 'Once the figure for the end of the target year is in, no projection is shown.',
  },
];

export interface Term {
  readonly term: Text;
  readonly meaning: Text;
}

/** Words of the plan that a reader need not know. */
export const termTexts = {
  indicator: {
    term: { ja: '指標', en: 'Indicator' },
    meaning: {
      ja: '計画がどこまで進んだかを測る数です。',
      en: 'A number that tells how far the plan has come.',
    },
  },
  outcome: {
    term: { ja: '成果指標', en: 'Outcome indicator' },
    meaning: {
      ja: 'まちや暮らしがどう変わったかを測る数です。',
      en: 'A number that tells how life in town has changed.',
    },
  },
  process: {
    term: { ja: 'プロセス指標', en: 'Process indicator' },
    meaning: {
      ja: '成果のために何をどれだけ行ったかを測る数です。',
      en: 'A number that tells how much was done towards it.',
    },
  },
  baseline: {
    term: { ja: '基準値', en: 'Baseline' },
    meaning: { ja: '計画をつくったときの数値です。', en: 'The figure when the plan was made.' },
  },
  target: {
    term: { ja: '目標値', en: 'Target' },
    meaning: {
      ja: '計画の終わりまでにめざす数値です。',
      en: 'The figure the plan wants to reach by its end.',
    },
  },
  policy: {
    term: { ja: '施策', en: 'Policy' },
    meaning: {
      ja: '目標に向けた取組のまとまりです。',
      en: 'A group of initiatives towards one aim.',
    },
  },
  evaluation: {
    term: { ja: '行政評価', en: 'Evaluation' },
    meaning: {
      ja: '1年の結果をふり返り、次の年の進め方を決めることです。',
      en: 'Looking back on a year’s results and deciding how to go on.',
    },
  },
  fiscalYear: {
    term: { ja: '年度', en: 'Fiscal year' },
    meaning: {
      ja: '4月1日から翌年3月31日までの1年間です。',
      en: 'The year from 1 April to 31 March.',
    },
  },
  provisional: {
    term: { ja: '速報', en: 'Provisional' },
    meaning: {
      ja: '年度の途中の数値です。判定には使いません。',
      en: 'A figure from within a fiscal year; it is not judged.',
    },
  },
  notConnected: {
    term: notConnectedText,
    meaning: {
      ja: '市の記録から自動で計算するしくみが、まだつながっていません。',
      en: 'The figure is not yet computed from the city’s own records.',
    },
  },
  sample: {
    term: sampleText,
    meaning: {
      ja: '画面の使い方を示すためにつくった数値です。実際の数値ではありません。',
      en: 'Made up to show how the pages work; not a real figure.',
    },
  },
} as const satisfies Record<string, Term>;

const englishUnits: Readonly<Record<string, string>> = {
  人: ' people',
  件: ' cases',
  組: ' couples',
  円: ' yen',
  世帯: ' households',
  回: ' times',
};

/** The unit as it stands right after a figure; English words keep their distance. */
export function unitText(unit: string): Text {
  return { ja: unit, en: englishUnits[unit] ?? unit };
}

export const names = {
  plan: { ja: '計画', en: 'The plan' },
  policy: { ja: '施策', en: 'The policy' },
  indicator: { ja: '指標', en: 'The indicator' },
  observation: { ja: '数値の記録', en: 'The figure' },
  correctable: { ja: '訂正できる数値', en: 'A figure that can be corrected' },
} as const satisfies Record<string, Text>;

export const idText: Text = {
  ja: '指標のIDは、半角の英小文字、数字、ハイフンで指定してください。',
  en: 'The id of an indicator has small letters, digits and hyphens.',
};

/** A policy as the report of a transfer names it. */
export const ownedText = (number: number, name: Text, indicators: number): Text => ({
  ja: `施策${number}　${name.ja}（指標${indicators}件）`,
  en: `Policy ${number}: ${name.en} (indicators: ${indicators})`,
});

export const navigationTexts = {
  plan: { ja: 'まちの計画', en: 'The town’s plan' },
  indicators: { ja: '計画の指標', en: 'Plan indicators' },
  evaluations: { ja: '行政評価', en: 'Evaluations' },
} as const satisfies Record<string, Text>;
