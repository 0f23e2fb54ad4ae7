export const measureTexts = {
  name: {
    ja: 'オープンデータの公開件数',
    en: 'Published open data sets',
    easy: '公開した データの 数',
  },
  unit: { ja: '件', en: 'sets', easy: '件' },
  formula: {
    ja: 'その日の終わりに誰でも使えるデータセットの数です。市のサービスの記録から自動で公開するものと、職員がファイルで公開するものを数えます。中身のないものは数えません。',
    en: 'Data sets that everybody could use at the end of the day: those that come from the records of the town by themselves, and those that staff publish as files. Empty ones are not counted.',
    easy: 'その 日に だれでも 使える データの 数です。中に 何も ない データは 数えません。',
  },
} as const;
