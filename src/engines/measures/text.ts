import { dayWithoutWeekday, englishDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';

export const text = {
  figure: { ja: '指標の数値', en: 'The figure' },
  unknownParam: (name: string, measure: string): Text => ({
    ja: `「${name}」は ${measure} の条件として使えません。条件の名前を確かめてください。`,
    en: `${measure} has no parameter called "${name}". Please check the name.`,
  }),
  evidence: {
    title: (name: Text): Text => ({
      ja: `${name.ja}のもとになった記録`,
      en: `Records behind: ${name.en}`,
    }),
    asOf: (day: string): Text => ({
      ja: `${dayWithoutWeekday(day)}の終わりの時点`,
      en: `As of the end of ${englishDate(day)}`,
    }),
    soFar: (day: string): Text => ({
      ja: `${dayWithoutWeekday(day)}の今の時点`,
      en: `As of now, ${englishDate(day)}`,
    }),
    value: { ja: '数値', en: 'Figure' },
    none: { ja: '数えるものがなく、計算できません', en: 'Cannot be computed: nothing to count' },
    formula: { ja: '計算のしかた', en: 'How it is counted' },
    numerator: { ja: '分子（あてはまる記録）', en: 'Numerator (records that qualify)' },
    denominator: { ja: '分母（すべての記録）', en: 'Denominator (all records)' },
    params: { ja: '条件', en: 'Parameters' },
    rows: { ja: '数えた記録', en: 'Records counted' },
    record: { ja: '記録', en: 'Record' },
    date: { ja: '日付', en: 'Date' },
    counted: { ja: '数え方', en: 'Counted as' },
    inNumerator: { ja: 'あてはまる', en: 'Qualifies' },
    inDenominator: { ja: 'あてはまらない', en: 'Does not qualify' },
    hidden: (count: number): Text => ({
      ja: `ほかに${count.toLocaleString('ja-JP')}件を数えています`,
      en: `${count.toLocaleString('en')} more ${count === 1 ? 'record is' : 'records are'} counted`,
    }),
    hiddenWhy: {
      ja: '個人に関する記録など、公開していないものです。件数には含まれています。',
      en: 'They are not public, for instance because they concern a person. The figure includes them.',
    },
    empty: { ja: '数えた記録はまだありません。', en: 'No records have been counted yet.' },
    emptyHint: {
      ja: '記録ができると、ここで一件ずつ確かめられます。',
      en: 'Once there are records, you can check each of them here.',
    },
  },
  staff: {
    title: { ja: '自動で計算する数値', en: 'Live figures' },
    lead: {
      ja: '市の記録から毎日計算している数値の一覧です。記録が変わった数値は10分以内に計算し直します。',
      en: 'Figures computed every day from the town’s own records. When records change, the figure is computed again within ten minutes.',
    },
    count: (count: number): Text => ({ ja: `全${count}件`, en: `${count} in all` }),
    name: { ja: '数値', en: 'Figure' },
    id: { ja: '識別名', en: 'Id' },
    formula: { ja: '計算のしかた', en: 'How it is counted' },
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
