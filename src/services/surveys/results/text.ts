import type { Text } from '#platform/i18n/text.ts';
import type { AgeBand } from '../model.ts';
import type { Change } from './change.ts';

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

/** What an analysis of a question in words is called. */
export const textTitle = (survey: Text, question: Text): Text => ({
  ja: `${survey.ja}：${question.ja}`,
  en: `${survey.en}: ${question.en}`,
  easy: `${survey.easy ?? survey.ja}：${question.easy ?? question.ja}`,
});

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

const pct = (share: number): string => (share * 100).toFixed(1);

/** Words of the pages of results. */
export const resultWords = {
  title: (survey: Text): Text => ({
    ja: `${survey.ja}の結果`,
    en: `Results: ${survey.en}`,
    easy: `${survey.easy ?? survey.ja}の けっか`,
  }),
  crumb: { ja: '結果', en: 'Results', easy: 'けっか' },
  lead: (answers: number): Text => ({
    ja: `${answers.toLocaleString('ja-JP')}人が回答しました。`,
    en: `${answers.toLocaleString('en-GB')} people answered.`,
    easy: `${answers}人が 答えました。`,
  }),
  represents: {
    ja: '無作為に選ばれた市民への調査です。答えた人の地区・年代・性別の割合を、住んでいる人の割合に合わせて補正しています。細い線は、95%の確かさで本当の割合が入る範囲です。',
    en: 'These citizens were drawn at random. Answers are weighted to the districts, ages and sexes of those who live here. The thin lines show where the true share lies with 95 % certainty.',
    easy: 'くじで えらんだ 人に 聞きました。細い 線は、本当の 数字が ある ところです。',
  },
  notAll: {
    ja: '答えたいと思った人が答えた結果です。市民全体の意見を表すものではありません。',
    en: 'Those answered who chose to. This does not speak for all citizens.',
    easy: '答えたい 人だけが 答えました。みんなの 意見では ありません。',
  },
  interim: {
    ja: '受付中の途中の集計です。公開していません。',
    en: 'Counted while people still answer. Not public.',
  },
  unpublished: { ja: 'この結果はまだ公開していません。', en: 'These results are not public yet.' },
  sample: {
    ja: '見本の回答です。実際の調査ではありません。',
    en: 'Sample answers, not a real survey.',
    easy: '見本です。本当の 答えでは ありません。',
  },
  who: {
    ja: '答えた人と、住んでいる人',
    en: 'Who answered, and who lives here',
    easy: '答えた 人',
  },
  whoLead: {
    ja: '答えた人の割合が、住んでいる人の割合と近いほど、結果をまち全体の声として読みやすくなります。',
    en: 'The nearer those who answered are to those who live here, the better the results speak for the town.',
    easy: '答えた 人と 住んでいる 人を くらべます。',
  },
  traits: {
    area: { ja: '地区', en: 'District', easy: '住んでいる ところ' },
    age: { ja: '年代', en: 'Age', easy: '年' },
    sex: { ja: '性別', en: 'Sex', easy: '男・女' },
  },
  category: { ja: '区分', en: 'Group', easy: 'グループ' },
  answered: { ja: '答えた人', en: 'Answered', easy: '答えた 人' },
  answeredShare: { ja: '答えた人の割合', en: 'Share of answers', easy: '答えた 人の わりあい' },
  weightedShare: { ja: '補正後の割合', en: 'After weighting', easy: '直した わりあい' },
  peopleShare: {
    ja: '住んでいる人の割合',
    en: 'Share of residents',
    easy: '住んでいる 人の わりあい',
  },
  untold: (n: number): Text => ({
    ja: `このほか、答えなかった人が${n}人います。`,
    en: `${n} did not tell.`,
    easy: `答えなかった 人：${n}人`,
  }),
  questions: { ja: '質問ごとの結果', en: 'Question by question', easy: '質問の けっか' },
  themes: { ja: 'テーマごとに読む', en: 'Read by theme', easy: 'テーマで 読む' },
  words: { ja: '言葉で書かれた答え', en: 'Answers in words', easy: '言葉の 答え' },
  wordsOf: (n: number): Text => ({
    ja: `${n}人が書きました。`,
    en: `${n} people wrote.`,
    easy: `${n}人が 書きました。`,
  }),
  details: {
    ja: '地区・年代・性別、年ごとの結果を見る',
    en: 'By district, age, sex and year',
    easy: 'くわしく 見る',
  },
  percent: { ja: '%', en: '%', easy: '%' },
  count: { ja: '人数', en: 'People', easy: '人' },
  interval: { ja: '95%の範囲', en: '95 % interval', easy: '数字の はば' },
  few: { ja: '少数のため非表示', en: 'too few to show', easy: '少ないので 見せません' },
  base: (answered: number): Text => ({
    ja: `この質問に答えた${answered.toLocaleString('ja-JP')}人`,
    en: `${answered.toLocaleString('en-GB')} people answered this question`,
    easy: `${answered}人が 答えました`,
  }),
  several: {
    ja: 'いくつでも選べる質問です。',
    en: 'People could choose several.',
    easy: 'いくつでも えらべます。',
  },
  mean: (value: number): Text => ({
    ja: `平均 ${value.toFixed(2)}`,
    en: `Mean ${value.toFixed(2)}`,
    easy: `平均 ${value.toFixed(2)}`,
  }),
  nobody: { ja: 'まだ回答がありません', en: 'No answers yet', easy: 'まだ 答えが ありません' },
  /** The statement over a chart: what most people answered. */
  sentence: (option: Text, share: number, several: boolean): Text => ({
    ja: several
      ? `最も多いのは「${option.ja}」で${pct(share)}%`
      : `「${option.ja}」が最も多く${pct(share)}%`,
    en: `Most chose “${option.en}”: ${pct(share)} %`,
    easy: `いちばん 多い 答えは「${option.easy ?? option.ja}」${pct(share)}%`,
  }),
  source: (survey: Text, represents: boolean, sample: boolean): Text => ({
    ja: `${survey.ja}${sample ? '（見本）' : ''}。${represents ? '無作為抽出、補正後' : '市民全体の意見を表すものではありません'}`,
    en: `${survey.en}${sample ? ' (sample)' : ''}. ${represents ? 'Random sample, weighted' : 'Does not speak for all citizens'}`,
    easy: `${survey.easy ?? survey.ja}${sample ? '（見本）' : ''}。${represents ? '' : 'みんなの 意見では ありません'}`,
  }),
  crossTitle: (trait: Text): Text => ({
    ja: `${trait.ja}ごとの結果`,
    en: `By ${trait.en.toLowerCase()}`,
    easy: `${trait.easy ?? trait.ja}で くらべる`,
  }),
  option: { ja: '答え', en: 'Answer', easy: '答え' },
  hiddenCells: {
    ja: '「－」は、5人未満か、ほかの数字から5人未満の数が分かってしまうため、表示していません。かっこの中は人数です。',
    en: '“－” stands for fewer than five people, or for a number that would give such a one away. Numbers of people are in brackets.',
    easy: '「－」は、人が 少ないので 見せません。（ ）の 中は 人の 数です。',
  },
  /** Of a scale whose ends alone have words. */
  ends: (lowest: Text, highest: Text): Text => ({
    ja: `${lowest.ja}から${highest.ja}まで`,
    en: `From ${lowest.en} to ${highest.en}`,
    easy: `${lowest.easy ?? lowest.ja}から ${highest.easy ?? highest.ja}まで`,
  }),
  years: { ja: '年ごとの変化', en: 'Over the years', easy: '年で くらべる' },
  yearsTitle: (option: Text, change: Change): Text => {
    const easy = option.easy ?? option.ja;
    if (change === 'unclear') {
      return {
        ja: `「${option.ja}」は前回と変わったとはいえません`,
        en: `“${option.en}”: no clear change since last time`,
        easy: `「${easy}」は 前と だいたい 同じです`,
      };
    }
    const by = Math.abs(change.points).toFixed(1);
    const more = change.points > 0;
    return {
      ja: `「${option.ja}」は前回より${by}ポイント${more ? '増えました' : '減りました'}`,
      en: `“${option.en}”: ${by} points ${more ? 'more' : 'less'} than last time`,
      easy: `「${easy}」は ${by}ポイント ${more ? '増えました' : '減りました'}`,
    };
  },
  survey: { ja: '調査', en: 'Survey', easy: 'アンケート' },
  wording: {
    'with-care': {
      ja: '途中で質問の言葉を変えました。比べるときは注意してください。',
      en: 'The wording changed meanwhile; compare with care.',
      easy: '質問の 言葉が かわりました。',
    },
    no: {
      ja: '途中で質問を変えたため、それより前とは比べられません。',
      en: 'The question changed; earlier results cannot be compared.',
      easy: '質問が かわりました。前と くらべられません。',
    },
  },
  how: { ja: '計算のしかた', en: 'How this was calculated', easy: '計算の しかた' },
  howText: {
    ja: '補正は、地区・年代・性別の割合が住んでいる人の割合に合うまで、回答の重みを順に調整する方法（レイキング）です。範囲はウィルソンの95%信頼区間で、重みづけで不確かになる分（デザイン効果）を含みます。5人未満の数は、個人が分からないように隠しています。',
    en: 'Answers are weighted by raking until district, age and sex match those who live here. Intervals are Wilson’s at 95 %, widened by the design effect of the weights. Counts below five are hidden so that nobody can be recognised.',
    easy: '住んでいる 人の わりあいに 合わせて 計算しました。5人より 少ない 数は 見せません。',
  },
  figures: (effect: number, lightest: number, heaviest: number, rounds: number): Text => ({
    ja: `デザイン効果 ${effect.toFixed(2)}、重み ${lightest.toFixed(2)}〜${heaviest.toFixed(2)}、繰り返し ${rounds}回`,
    en: `Design effect ${effect.toFixed(2)}, weights ${lightest.toFixed(2)} to ${heaviest.toFixed(2)}, ${rounds} rounds`,
    easy: `デザイン効果 ${effect.toFixed(2)}`,
  }),
  notConverged: {
    ja: '割合がぴったり合わないまま、調整を終えました。結果は慎重に読んでください。',
    en: 'The weights could not be brought to fit exactly. Please read with care.',
    easy: 'ぴったり 合いませんでした。',
  },
  empty: (label: Text): Text => ({
    ja: `「${label.ja}」は、答えた人がいないため補正に含めていません。`,
    en: `“${label.en}” is left out of the weighting: nobody answered.`,
    easy: `「${label.easy ?? label.ja}」の 人は 答えていません。`,
  }),
  population: (source: string, asOf: string): Text => ({
    ja: `住んでいる人の数：${source}（${asOf}）`,
    en: `Residents: ${source} (${asOf})`,
    easy: `住んでいる 人：${source}（${asOf}）`,
  }),
  excluded: (n: number): Text => ({
    ja: `重複などの理由で、${n}件を集計から除きました。`,
    en: `${n} answers were set aside, such as doubles.`,
    easy: `${n}件は 数えていません。`,
  }),
  download: {
    ja: '結果をダウンロードする',
    en: 'Download the results',
    easy: 'けっかを 自分の パソコンに 入れる',
  },
} as const;
