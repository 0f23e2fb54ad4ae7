export const staffWords = {
  title: { ja: '公開メニュー', en: 'Public menu' },
  lead: {
    ja: '公開ページの上に並ぶメニューに、まちの項目を加えます。',
    en: 'Adds entries of the town to the menu on top of the public pages.',
  },
  add: { ja: '項目を追加する', en: 'Add an entry' },
  edit: { ja: '項目を変更する', en: 'Change the entry' },
  label: { ja: '項目', en: 'Entry' },
  href: { ja: '開くページ', en: 'Page' },
  hrefHint: {
    ja: '「/」で始まるこのサイトの中のアドレスか、「https://」で始まるアドレスです。',
    en: 'An address of this site that begins with “/”, or one that begins with “https://”.',
  },
  positionHint: {
    ja: '手続きは10、計画は20です。小さい数が先に並びます。',
    en: 'Procedures stand at 10, the plan at 20. Smaller numbers come first.',
  },
  from: { ja: '出し始める日', en: 'First day' },
  to: { ja: '最後の日', en: 'Last day' },
  fixed: {
    ja: '機能ごとの項目（並び順は変わりません）',
    en: 'Entries of the services (their order is fixed)',
  },
  own: { ja: 'まちが加えた項目', en: 'Entries of the town' },
  none: { ja: 'まちが加えた項目はまだありません', en: 'The town has added no entries yet' },
  noneHint: {
    ja: '期間を決めて、お祭りや選挙のページなどを加えられます。',
    en: 'Add, for example, a page of a festival for the days on which it matters.',
  },
  what: { ja: 'メニューの項目', en: 'The menu entry' },
  errors: {
    day: {
      ja: '日付は「2026-11-23」の形で入力してください。',
      en: 'Please enter the day in the form 2026-11-23.',
    },
    order: {
      ja: '最後の日は、出し始める日より後にしてください。',
      en: 'The last day must not come before the first.',
    },
  },
} as const;
