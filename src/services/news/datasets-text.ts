export const sets = {
  news: {
    title: { ja: 'お知らせ一覧', en: 'News', easy: 'お知らせの リスト' },
    description: {
      ja: '市のウェブサイトで公開しているお知らせの題名、概要、公開日、担当課、ページの場所をまとめたデータです。',
      en: 'News on the town’s website: title, summary, day of publication, section and page.',
      easy: '市の ホームページの お知らせの リストです。',
    },
  },
  events: {
    title: { ja: 'イベント一覧', en: 'Events', easy: 'イベントの リスト' },
    description: {
      ja: '市が公開しているイベントの名前、日時、場所、概要をまとめたデータです。カレンダーや地域の情報誌づくりに使えます。',
      en: 'Events that the town announces: name, days and times, place and summary. Use it for calendars and local magazines.',
      easy: 'まちの イベントの 名前、日にち、場所の リストです。',
    },
  },
} as const;

export const headings = {
  id: { ja: 'ID', en: 'Id' },
  title: { ja: '題名', en: 'Title' },
  event: { ja: 'イベント名', en: 'Event' },
  summary: { ja: '概要', en: 'Summary' },
  publishedOn: { ja: '公開日', en: 'Published on' },
  startsOn: { ja: '開始日', en: 'First day' },
  endsOn: { ja: '終了日', en: 'Last day' },
  startsAt: { ja: '開始時間', en: 'Begins at' },
  endsAt: { ja: '終了時間', en: 'Ends at' },
  place: { ja: '場所名称', en: 'Place' },
  topics: { ja: '分野', en: 'Topics' },
  section: { ja: '担当課', en: 'Section' },
  path: { ja: 'ページ', en: 'Page' },
  sample: { ja: '見本', en: 'Sample' },
} as const;
