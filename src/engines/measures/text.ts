import { dayWithoutWeekday, englishDate } from '#japan/dates.ts';
import { say, type Text } from '#platform/i18n/text.ts';

export const text = {
  figure: { ja: '指標の数値', en: 'The figure', easy: '数字' },
  unknownParam: (name: string, measure: string): Text => ({
    ja: `「${name}」は ${measure} の条件として使えません。条件の名前を確かめてください。`,
    en: `${measure} has no parameter called "${name}". Please check the name.`,
  }),
  evidence: {
    title: (name: Text): Text => ({
      ja: `${name.ja}のもとになった記録`,
      en: `Records behind: ${name.en}`,
      easy: `${say(name, 'easy')}の もとの 記録（きろく）`,
    }),
    asOf: (day: string): Text => ({
      ja: `${dayWithoutWeekday(day)}の終わりの時点`,
      en: `As of the end of ${englishDate(day)}`,
      easy: `${dayWithoutWeekday(day)}の 終わりの 数字`,
    }),
    soFar: (day: string): Text => ({
      ja: `${dayWithoutWeekday(day)}の今の時点`,
      en: `As of now, ${englishDate(day)}`,
      easy: `${dayWithoutWeekday(day)}の 今の 数字`,
    }),
    value: { ja: '数値', en: 'Figure', easy: '数字' },
    none: {
      ja: '数えるものがなく、計算できません',
      en: 'Cannot be computed: nothing to count',
      easy: '数える ものが ありません。だから 計算できません',
    },
    formula: { ja: '計算のしかた', en: 'How it is counted', easy: '計算の しかた' },
    numerator: {
      ja: '分子（あてはまる記録）',
      en: 'Numerator (records that qualify)',
      easy: '上の 数（分子（ぶんし））：当てはまる 記録（きろく）',
    },
    denominator: {
      ja: '分母（すべての記録）',
      en: 'Denominator (all records)',
      easy: '下の 数（分母（ぶんぼ））：ぜんぶの 記録（きろく）',
    },
    params: { ja: '条件', en: 'Parameters', easy: '決（き）まり' },
    rows: { ja: '数えた記録', en: 'Records counted', easy: '数えた 記録（きろく）' },
    record: { ja: '記録', en: 'Record', easy: '記録（きろく）' },
    date: { ja: '日付', en: 'Date', easy: '日' },
    counted: { ja: '数え方', en: 'Counted as', easy: '数え方' },
    inNumerator: { ja: 'あてはまる', en: 'Qualifies', easy: '当てはまる' },
    inDenominator: { ja: 'あてはまらない', en: 'Does not qualify', easy: '当てはまらない' },
    hidden: (count: number): Text => ({
      ja: `ほかに${count.toLocaleString('ja-JP')}件を数えています`,
      en: `${count.toLocaleString('en')} more ${count === 1 ? 'record is' : 'records are'} counted`,
      easy: `ほかに ${count.toLocaleString('ja-JP')}こ 数えました`,
    }),
    hiddenWhy: {
      ja: '個人に関する記録など、公開していないものです。件数には含まれています。',
      en: 'They are not public, for instance because they concern a person. The figure includes them.',
      easy: '人の ことなどは ここに 出しません。でも、数には 入って います。',
    },
    empty: {
      ja: '数えた記録はまだありません。',
      en: 'No records have been counted yet.',
      easy: '数えた 記録（きろく）は まだ ありません。',
    },
    emptyHint: {
      ja: '記録ができると、ここで一件ずつ確かめられます。',
      en: 'Once there are records, you can check each of them here.',
      easy: '記録（きろく）が できたら、ここで 1つずつ 見る ことが できます。',
    },
  },
  staff: {
    title: { ja: '自動で計算する数値', en: 'Live figures' },
    lead: {
      ja: '市の記録から毎日計算している数値の一覧です。記録が変わった数値は10分以内に計算し直します。',
      en: 'Figures computed every day from the town’s own records. When records change, the figure is computed again within ten minutes.',
    },
    count: (count: number): Text => ({ ja: `全${count}件`, en: `${count} in all` }),
    name: { ja: '数値', en: 'Figure', easy: '数字' },
    id: { ja: '識別名', en: 'Id' },
    formula: { ja: '計算のしかた', en: 'How it is counted', easy: '計算の しかた' },
    last: { ja: '最新の値', en: 'Latest' },
    state: { ja: '状態', en: 'State' },
    current: { ja: '最新', en: 'Up to date' },
    stale: (day: string): Text => ({
      ja: `${dayWithoutWeekday(day)}以降を計算し直します`,
      en: `To be computed again from ${englishDate(day)}`,
    }),
    waiting: { ja: 'まだ計算していません', en: 'Not computed yet' },
    untracked: { ja: 'どの指標からも使われていません', en: 'Not used by any indicator yet' },
    empty: { ja: '自動で計算する数値はまだありません。', en: 'There are no live figures yet.' },
    emptyHint: {
      ja: '手続きや広報などのサービスが加わると、ここに数値が並びます。',
      en: 'Figures appear here as services such as procedures or channels are added.',
    },
  },
} as const;
