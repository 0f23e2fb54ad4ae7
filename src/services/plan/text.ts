import type { Text } from '#platform/i18n/text.ts';
import type { Counting, Grade, IndicatorKind, Origin } from './model.ts';

export const gradeTexts: Readonly<Record<Grade, Text>> = {
  achieved: { ja: '達成', en: 'Achieved', easy: 'できた' },
  'on-course': { ja: '順調', en: 'On course', easy: 'うまく いっている' },
  'slightly-late': { ja: 'やや遅れ', en: 'Slightly late', easy: '少し おくれている' },
  late: { ja: '遅れ', en: 'Late', easy: 'おくれている' },
  undetermined: { ja: '判定できない', en: 'Cannot be judged', easy: 'まだ わからない' },
  'no-data': { ja: 'データなし', en: 'No figures yet', easy: '数字が まだ ない' },
};

export const countingTexts: Readonly<Record<Counting, Text>> = {
  level: { ja: 'ある日の状態', en: 'the state on a day', easy: 'ある 日に 数えた 数です。' },
  year: {
    ja: '1年度（4月から翌年3月まで）の数',
    en: 'counted within one fiscal year',
    easy: '4月から 次の 年の 3月までの 数です。',
  },
  total: {
    ja: '計画の始まりからの累計',
    en: 'running total since the plan began',
    easy: '計画（けいかく）の 始まりからの ぜんぶの 数です。',
  },
};

export const kindTexts: Readonly<Record<IndicatorKind, Text>> = {
  outcome: { ja: '成果指標', en: 'Outcome indicator', easy: 'まちの 変（か）わり方を 見る 数字' },
  process: { ja: 'プロセス指標', en: 'Process indicator', easy: 'した ことを 数えた 数字' },
};

export const originTexts: Readonly<Record<Origin, Text>> = {
  computed: {
    ja: '市の記録から自動で計算',
    en: 'Computed from the city’s records',
    easy: 'コンピューターが 計算',
  },
  reported: { ja: '担当課が入力', en: 'Entered by the department', easy: '市の 人が 入れた' },
  imported: { ja: 'ファイルから取り込み', en: 'Imported from a file', easy: 'ファイルから 入れた' },
};

export const sampleText: Text = { ja: '見本', en: 'Sample data', easy: 'みほん' };
export const notConnectedText: Text = {
  ja: '未接続',
  en: 'Not connected',
  easy: '市の 人が 数える',
};

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
  plan: { ja: '計画', en: 'The plan', easy: '計画（けいかく）' },
  policy: { ja: '施策', en: 'The policy', easy: '市が すること' },
  indicator: { ja: '指標', en: 'The indicator', easy: '数字の 目じるし' },
  observation: { ja: '数値の記録', en: 'The figure', easy: '数字の 記録（きろく）' },
  correctable: {
    ja: '訂正できる数値',
    en: 'A figure that can be corrected',
    easy: 'なおす ことが できる 数字',
  },
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

/** What the search says of pages of the plan. */
export const searchTexts = {
  indicatorOf: (policy: Text): Text => ({
    ja: `施策「${policy.ja}」の指標です。目標、今の数値、数え方を見られます。`,
    en: `An indicator of “${policy.en}”: its target, its figure today and how it is counted.`,
    easy: `「${policy.easy ?? policy.ja}」の 数字です。めざす 数字と 今の 数字を 見る ことが できます。`,
  }),
  overview: {
    ja: 'まちの計画がどこまで進んでいるかを、指標ごとに見られます。',
    en: 'How far the town’s plan has come, indicator by indicator.',
    easy: 'まちの 計画（けいかく）が どこまで 進んだか わかります。',
  },
};

export const navigationTexts = {
  plan: { ja: 'まちの計画', en: 'The town’s plan', easy: 'まちの 計画（けいかく）' },
  indicators: { ja: '計画の指標', en: 'Plan indicators' },
  evaluations: { ja: '行政評価', en: 'Evaluations' },
} as const satisfies Record<string, Text>;
