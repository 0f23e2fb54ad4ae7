export const sets = {
  indicators: {
    title: {
      ja: '総合計画の指標',
      en: 'Indicators of the plan',
      easy: 'まちの 計画の 目標の 数字',
    },
    description: {
      ja: '総合計画のすべての指標について、年度ごとの実績値、基準値、目標値、達成状況をまとめたデータです。計画の進み具合を自分で確かめたり、他のまちと比べたりするときに使えます。',
      en: 'Every indicator of the plan with its figure of each fiscal year, baseline, target and grade. Use it to check how the plan goes, or to compare with other towns.',
      easy: 'まちの 計画の 目標と、1年ごとの 結果の 数字です。計画が うまく いって いるか、わかります。',
    },
  },
  evaluations: {
    title: {
      ja: '政策評価の結果',
      en: 'Results of policy evaluation',
      easy: '市の 仕事を たしかめた 結果',
    },
    description: {
      ja: '総合計画の政策ごとに、毎年度の評価の結果（拡充・継続・改善・縮小・完了・廃止）をまとめたデータです。公開済みの評価だけが入っています。',
      en: 'The decision of each year’s evaluation for each policy of the plan: expand, continue, improve, reduce, complete or abolish. Published evaluations only.',
      easy: '市の 仕事を 毎年 たしかめて、これから どう するか 決めた 結果です。',
    },
  },
} as const;

export const headings = {
  id: { ja: '指標ID', en: 'Indicator id' },
  policy: { ja: '政策番号', en: 'Policy number' },
  policyName: { ja: '政策名', en: 'Policy' },
  kind: { ja: '種別', en: 'Kind' },
  name: { ja: '指標名', en: 'Indicator' },
  unit: { ja: '単位', en: 'Unit' },
  year: { ja: '年度', en: 'Fiscal year' },
  yearHint: { ja: '4月から翌年3月まで。西暦です。', en: 'April to March, Gregorian.' },
  value: { ja: '実績値', en: 'Figure' },
  asOf: { ja: '基準日', en: 'As of' },
  baseline: { ja: '基準値', en: 'Baseline' },
  target: { ja: '目標値', en: 'Target' },
  direction: { ja: '望ましい向き', en: 'Direction' },
  grade: { ja: '現在の達成状況', en: 'Grade now' },
  sample: { ja: '見本', en: 'Sample' },
  decision: { ja: '今後の方向性', en: 'Decision' },
  publishedOn: { ja: '公開日', en: 'Published on' },
} as const;

export const directions = {
  up: { ja: '増やす', en: 'Up', easy: 'ふやす' },
  down: { ja: '減らす', en: 'Down', easy: 'へらす' },
  keep: { ja: '維持する', en: 'Keep', easy: 'そのまま' },
} as const;
