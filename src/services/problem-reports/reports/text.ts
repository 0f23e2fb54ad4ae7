import type { Text } from '#platform/i18n/text.ts';

export const publicWords = {
  views: { ja: '一覧と地図', en: 'List and map', easy: '一覧と 地図' },
  list: { ja: '一覧', en: 'List', easy: '一覧' },
  map: { ja: '地図', en: 'Map', easy: '地図' },
  tell: { ja: '困りごとを知らせる', en: 'Report a problem', easy: '知らせる' },
  how: {
    ja: '届いた通報は担当の課が確かめ、受付・確認・対応中・完了の順に、ここでお知らせします。',
    en: 'The section in charge looks at each report; received, confirmed, in progress and done show here.',
    easy: '市の 人が 見ます。どう なったか ここに 書きます。',
  },
  ring: (telephone: string, hours: string): Text => ({
    ja: `急ぐときは電話でお知らせください：${telephone}（${hours}）`,
    en: `If it cannot wait, please ring ${telephone} (${hours}).`,
    easy: `急ぐ ときは 電話を して ください：${telephone}`,
  }),
  filter: { ja: '絞り込む', en: 'Filter', easy: 'えらぶ' },
  filterTitle: { ja: '条件', en: 'Filter', easy: 'えらぶ' },
  category: { ja: '種類', en: 'Kind', easy: 'どんな こと' },
  status: { ja: '状況', en: 'Status', easy: '今の 様子' },
  area: { ja: '地区', en: 'Area', easy: '地区' },
  all: { ja: 'すべて', en: 'All', easy: 'ぜんぶ' },
  open: { ja: '終わっていないもの', en: 'Not ended', easy: '終わって いない もの' },
  reports: { ja: '届いた通報', en: 'Reports', easy: '届いた お知らせ' },
  none: { ja: '通報はありません', en: 'No reports', easy: 'お知らせは ありません' },
  noneHint: {
    ja: '条件に合う通報が公開されると、ここに表示されます。',
    en: 'Reports that match show here once they are public.',
    easy: 'お知らせが あると ここに 出ます。',
  },
  onMap: (n: number): Text => ({
    ja: `地図に${n}件を表示しています。同じ内容は一覧でも読めます。`,
    en: `${n} on the map. The list says the same.`,
    easy: `地図に ${n}こ あります。一覧でも 読む ことが できます。`,
  }),
  mapLimit: (most: number): Text => ({
    ja: `新しいものから${most}件までを表示しています。種類や地区で絞り込むと、ほかの通報も見られます。`,
    en: `Only the newest ${most} show. Filter by kind or area to see others.`,
    easy: `新しい ${most}こ だけ 出て います。`,
  }),
  legendOpen: { ja: '終わっていない', en: 'Not ended', easy: '終わって いない' },
  legendEnded: { ja: '終わった', en: 'Ended', easy: '終わった' },
  data: { ja: 'データとフィード', en: 'Data and feed', easy: 'データ' },
  dataLead: {
    ja: '公開している通報を、ほかのプログラムで使えます。',
    en: 'What is public can be used by other programs.',
    easy: 'ほかの プログラムで 使う ことが できます。',
  },
  people: (n: number): Text => ({
    ja: `${n}人が困っています`,
    en: n === 1 ? '1 person has this problem' : `${n} people have this problem`,
    easy: `${n}人が こまって います`,
  }),
  me: {
    ja: 'わたしも困っています',
    en: 'I have this problem too',
    easy: 'わたしも こまって います',
  },
  meHint: {
    ja: 'サインインして押すと、対応の様子をお知らせします。お一人1回です。',
    en: 'Signed in, you are told as it goes on. Once each.',
    easy: 'サインインすると、お知らせが 来ます。一人 1回です。',
  },
  followed: {
    ja: '「わたしも困っています」を受け取りました。ありがとうございます。',
    en: 'Noted that you have this problem too. Thank you.',
    easy: '受け取りました。ありがとうございます。',
  },
  already: {
    ja: 'すでに受け取っています。お一人1回です。',
    en: 'We have that already; once each.',
    easy: 'もう 受け取って います。',
  },
  progress: { ja: 'これまでの経過', en: 'What happened so far', easy: 'どう なったか' },
  words: { ja: '困っていること', en: 'The problem', easy: 'こまって いる こと' },
  masked: {
    ja: '個人が分かる部分は［ ］に置き換えています。',
    en: 'What tells who somebody is was replaced by words in ［ ］.',
    easy: '名前などは 見えません。',
  },
  photos: { ja: '写真', en: 'Photos', easy: '写真' },
  photoWaits: {
    ja: '写真は、職員が確かめてから公開します。',
    en: 'Photos show once staff have looked at them.',
    easy: '写真は 市の 人が 見てから 出します。',
  },
  photoBefore: (n: number): Text => ({
    ja: `通報の写真${n}`,
    en: `Photo ${n} of the problem`,
    easy: `写真${n}`,
  }),
  photoAfter: (n: number): Text => ({
    ja: `対応したあとの写真${n}`,
    en: `Photo ${n} after the work`,
    easy: `なおした あとの 写真${n}`,
  }),
  where: { ja: '場所', en: 'Where it is', easy: '場所' },
  approximate: {
    ja: '地図の点は、近くの目印の位置です。',
    en: 'The point is that of a landmark close by.',
    easy: '地図の 点は、近くの 場所です。',
  },
  receivedOn: { ja: '届いた日', en: 'Received on', easy: '届いた 日' },
  target: { ja: '対応の目標', en: 'Target', easy: 'いつまで' },
  section: { ja: '担当', en: 'Section in charge', easy: '市の どこ' },
  voice: {
    ja: '市の回答や、似た声を見る',
    en: 'See the answer, and voices alike',
    easy: '市の 答えを 見る',
  },
  merged: (n: number): Text => ({
    ja: `同じ困りごとの通報${n}件をまとめています。`,
    en:
      n === 1
        ? 'One report of the same problem was joined with it.'
        : `${n} reports of the same problem were joined with it.`,
    easy: `同じ お知らせ ${n}こを まとめました。`,
  }),
  feed: { ja: '困りごと通報の新着', en: 'New problem reports', easy: '新しい お知らせ' },
} as const;
