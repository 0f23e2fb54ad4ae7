export const set = {
  title: { ja: '市民会議の開催一覧', en: 'Meetings with citizens', easy: '市民の 会議の リスト' },
  description: {
    ja: '市民と市がともに話し合う会議の名前、日時、場所、参加した人数、議事録の有無をまとめたデータです。',
    en: 'Meetings of citizens and town: name, day and time, place, how many came, and whether there are minutes.',
    easy: '市民と 市が 話し合う 会議の リストです。来た 人の 数も わかります。',
  },
} as const;

export const headings = {
  id: { ja: 'ID', en: 'Id' },
  title: { ja: '会議名', en: 'Meeting' },
  day: { ja: '開催日', en: 'Day' },
  startsAt: { ja: '開始時間', en: 'Begins at' },
  endsAt: { ja: '終了時間', en: 'Ends at' },
  place: { ja: '場所', en: 'Place' },
  state: { ja: '状態', en: 'State' },
  capacity: { ja: '定員', en: 'Seats' },
  attended: { ja: '参加者数', en: 'People who came' },
  minutes: { ja: '議事録', en: 'Minutes' },
  path: { ja: 'ページ', en: 'Page' },
  sample: { ja: '見本', en: 'Sample' },
} as const;
