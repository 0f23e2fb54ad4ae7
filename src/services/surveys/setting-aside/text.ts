import type { Text } from '#platform/i18n/text.ts';

export const asideWords = {
  title: { ja: '回答の確認と無効票', en: 'Single answers, and setting them aside' },
  lead: {
    ja: '二重の回答やいたずらを、理由を書いて集計から除きます。回答は消えず、いつでも戻せます。開いたことは監査記録に残ります。',
    en: 'Doubles and jokes are set aside with a reason. Nothing is deleted, everything can be undone, and the audit log says who looked.',
  },
  all: { ja: 'すべて', en: 'All' },
  asideOnly: { ja: '除いたもの', en: 'Set aside' },
  views: { ja: '回答の一覧', en: 'Lists of answers' },
  none: { ja: '回答はありません', en: 'There are no answers' },
  words: { ja: '回答に含まれる言葉', en: 'Words in the answer' },
  search: { ja: '探す', en: 'Search' },
  list: { ja: '届いた回答', en: 'Answers received' },
  one: { ja: '1件の回答', en: 'One answer' },
  number: { ja: '番号', en: 'No.' },
  excerpt: { ja: '言葉での回答（はじめの部分）', en: 'In words (beginning)' },
  noWords: { ja: '（なし）', en: '(none)' },
  state: { ja: '状態', en: 'State' },
  counts: { ja: '集計に入っています', en: 'Counts' },
  openOne: (number: number): Text => ({ ja: `${number}番`, en: `No. ${number}` }),
  day: { ja: '届いた日', en: 'Received on' },
  channel: { ja: '届き方', en: 'Channel' },
  reason: { ja: '除く理由', en: 'Reason for setting it aside' },
  reasonHint: {
    ja: '例: 同じ内容が続けて届いた。職員だけが見ます。個人の名前は書かないでください。',
    en: 'For example: the same text several times. Staff only; please name nobody.',
  },
  badge: { ja: '集計から除いています', en: 'Set aside' },
  why: { ja: '理由', en: 'Reason' },
  setAside: { ja: '集計から除く', en: 'Set aside' },
  act: { ja: 'この回答を集計から除く', en: 'Set this answer aside' },
  undo: { ja: '集計に戻す', en: 'Count it again' },
  doneAside: {
    ja: '集計から除きました。結果は1分ほどで変わります',
    en: 'Set aside. Results follow in a minute',
  },
  doneBack: {
    ja: '集計に戻しました。結果は1分ほどで変わります',
    en: 'It counts again. Results follow in a minute',
  },
};

export const asideFaults = {
  reason: {
    ja: '除く理由を入力してください。',
    en: 'Please say why the answer is set aside.',
  },
  long: { ja: '理由は200字までにしてください。', en: 'Please keep the reason to 200 characters.' },
  response: { ja: '回答', en: 'The answer' },
};
