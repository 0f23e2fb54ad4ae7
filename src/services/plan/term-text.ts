import type { Text } from '#platform/i18n/text.ts';
import { notConnectedText, sampleText } from './text.ts';

export interface Term {
  readonly term: Text;
  readonly meaning: Text;
}

/** Words of the plan that a reader need not know. */
export const termTexts = {
  indicator: {
    term: { ja: '指標', en: 'Indicator', easy: '数字の 目じるし「指標（しひょう）」' },
    meaning: {
      ja: '計画がどこまで進んだかを測る数です。',
      en: 'A number that tells how far the plan has come.',
      easy: '計画（けいかく）が どこまで 進んだかを 見る 数字です。',
    },
  },
  outcome: {
    term: {
      ja: '成果指標',
      en: 'Outcome indicator',
      easy: 'まちの 変（か）わり方を 見る 数字「成果指標（せいか しひょう）」',
    },
    meaning: {
      ja: 'まちや暮らしがどう変わったかを測る数です。',
      en: 'A number that tells how life in town has changed.',
      easy: 'まちや くらしが どう 変（か）わったかを 見る 数字です。',
    },
  },
  process: {
    term: {
      ja: 'プロセス指標',
      en: 'Process indicator',
      easy: 'した ことを 数えた 数字「プロセス指標（しひょう）」',
    },
    meaning: {
      ja: '成果のために何をどれだけ行ったかを測る数です。',
      en: 'A number that tells how much was done towards it.',
      easy: '何を どれだけ したかを 見る 数字です。',
    },
  },
  baseline: {
    term: { ja: '基準値', en: 'Baseline', easy: 'はじめの 数字「基準値（きじゅんち）」' },
    meaning: {
      ja: '計画をつくったときの数値です。',
      en: 'The figure when the plan was made.',
      easy: '計画（けいかく）を 作った 時の 数字です。',
    },
  },
  target: {
    term: { ja: '目標値', en: 'Target', easy: 'めざす 数字「目標値（もくひょうち）」' },
    meaning: {
      ja: '計画の終わりまでにめざす数値です。',
      en: 'The figure the plan wants to reach by its end.',
      easy: '計画（けいかく）の 終わりまでに、この 数字に したいです。',
    },
  },
  policy: {
    term: { ja: '施策', en: 'Policy', easy: '市が すること「施策（しさく）」' },
    meaning: {
      ja: '目標に向けた取組のまとまりです。',
      en: 'A group of initiatives towards one aim.',
      easy: '同じ もくてきの ために 市が することを まとめました。',
    },
  },
  evaluation: {
    term: {
      ja: '行政評価',
      en: 'Evaluation',
      easy: '1年の ふりかえり「行政評価（ぎょうせい ひょうか）」',
    },
    meaning: {
      ja: '1年の結果をふり返り、次の年の進め方を決めることです。',
      en: 'Looking back on a year’s results and deciding how to go on.',
      easy: '1年に した ことを ふりかえります。次の 年に する ことを 決（き）めます。',
    },
  },
  fiscalYear: {
    term: { ja: '年度', en: 'Fiscal year', easy: '年度（ねんど）' },
    meaning: {
      ja: '4月1日から翌年3月31日までの1年間です。',
      en: 'The year from 1 April to 31 March.',
      easy: '4月1日から 次の 年の 3月31日までの 1年です。',
    },
  },
  provisional: {
    term: { ja: '速報', en: 'Provisional', easy: 'とちゅうの 数字「速報（そくほう）」' },
    meaning: {
      ja: '年度の途中の数値です。判定には使いません。',
      en: 'A figure from within a fiscal year; it is not judged.',
      easy: '年度（ねんど）が 終わる 前の 数字です。進み方を 決（き）める 時は 使いません。',
    },
  },
  notConnected: {
    term: notConnectedText,
    meaning: {
      ja: '市の記録から自動で計算するしくみが、まだつながっていません。',
      en: 'The figure is not yet computed from the city’s own records.',
      easy: 'コンピューターは まだ この 数字を 計算しません。市の 人が 数えます。',
    },
  },
  sample: {
    term: sampleText,
    meaning: {
      ja: '画面の使い方を示すためにつくった数値です。実際の数値ではありません。',
      en: 'Made up to show how the pages work; not a real figure.',
      easy: 'ためしに 作った 数字です。本当の 数字では ありません。',
    },
  },
} as const satisfies Record<string, Term>;
