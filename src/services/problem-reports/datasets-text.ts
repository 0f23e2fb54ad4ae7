export const set = {
  title: {
    ja: 'まちの困りごとの通報',
    en: 'Problems in streets and parks',
    easy: 'まちの 困った ことの お知らせ',
  },
  description: {
    ja: '道路や公園などの困りごとの通報のうち、公開されているものの場所、内容、対応の状況をまとめたデータです。送った人がわかる部分は入っていません。',
    en: 'Public reports of problems in streets and parks, with place, words and state. Nothing in it tells who sent them.',
    easy: '道や 公園の 困った ことの リストです。場所と、なおったか どうかが わかります。',
  },
} as const;

export const headings = {
  id: { ja: 'ID', en: 'Id' },
  category: { ja: '種類', en: 'Sort' },
  status: { ja: '状況', en: 'State' },
  title: { ja: '題名', en: 'Title' },
  text: { ja: '内容', en: 'Words' },
  area: { ja: '地区', en: 'District' },
  latitude: { ja: '緯度', en: 'Latitude' },
  longitude: { ja: '経度', en: 'Longitude' },
  approximate: { ja: 'おおよその場所', en: 'Approximate place' },
  followers: { ja: '同じことで困っている人の数', en: 'People with the same problem' },
  receivedOn: { ja: '受付日', en: 'Received on' },
  endedOn: { ja: '完了日', en: 'Ended on' },
  path: { ja: 'ページ', en: 'Page' },
  sample: { ja: '見本', en: 'Sample' },
} as const;
