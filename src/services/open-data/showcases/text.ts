import type { Text } from '#platform/i18n/text.ts';
import type { ShowcaseState } from '../schema.ts';

export const showcaseName: Text = { ja: '活用事例', en: 'The showcase', easy: '使った 例' };

export const showcaseWords = {
  title: { ja: 'データの活用事例', en: 'Made with our data', easy: 'データを 使った 例' },
  lead: {
    ja: '市のオープンデータを使って作られたアプリや地図、調査などを紹介しています。',
    en: 'Apps, maps, studies and other things that people made with the town’s open data.',
    easy: '市の データを 使って 作った ものです。アプリや 地図などが あります。',
  },
  none: {
    ja: 'まだ活用事例はありません。',
    en: 'There are no showcases yet.',
    easy: 'まだ ありません。',
  },
  noneHint: {
    ja: 'データを使って作ったものがあれば、ぜひお寄せください。',
    en: 'If you made something with the data, please tell us.',
    easy: 'データを 使って 作った ものが あれば、教えて ください。',
  },
  send: { ja: '活用事例を送る', en: 'Send a showcase', easy: '作った ものを 教える' },
  sendLead: {
    ja: '担当課が確認したあと、このサイトに掲載します。',
    en: 'It is shown on this site after the section in charge has looked at it.',
    easy: '市役所が 見た あとで、この サイトに 出します。',
  },
  name: { ja: '名前', en: 'Name', easy: '作った ものの 名前' },
  nameHint: {
    ja: '例：すざかAEDマップ',
    en: 'For example: AED map of the town',
    easy: 'れい：AEDの 地図',
  },
  description: { ja: '説明', en: 'What it is', easy: 'どんな ものですか' },
  descriptionHint: {
    ja: 'だれが、何に使えるものかを書いてください。',
    en: 'Who can use it, and what for.',
    easy: 'だれが、何に 使いますか。',
  },
  maker: { ja: '作った人・団体', en: 'Made by', easy: '作った 人' },
  makerHint: {
    ja: 'サイトに載る名前です。本名でなくてもかまいません。',
    en: 'Shown on the site. It need not be your own name.',
    easy: 'サイトに 出る 名前です。本当の 名前で なくても いいです。',
  },
  url: { ja: 'アドレス', en: 'Address', easy: 'ホームページ' },
  urlHint: {
    ja: '例：https://example.jp/',
    en: 'For example: https://example.jp/',
    easy: 'れい：https://example.jp/',
  },
  slugs: { ja: '使ったデータ', en: 'Data used', easy: '使った データ' },
  slugsHint: {
    ja: '10個まで選べます。',
    en: 'Up to ten.',
    easy: '10こまで 選ぶ ことが できます。',
  },
  picture: { ja: '画像', en: 'Picture', easy: '絵や 写真' },
  pictureHint: {
    ja: '画面や写真。JPEG、PNG、WebP。10MBまで。人の顔や名前が写っていないものにしてください。',
    en: 'A screen or a photo: JPEG, PNG or WebP up to 10 MB, without faces or names of people.',
    easy: '10MBまで。人の 顔や 名前が ない ものを 選んで ください。',
  },
  pictureAgain: {
    ja: 'ほかの項目を直したあと、画像をもう一度選んでください。',
    en: 'Please choose the picture again after mending the other fields.',
    easy: '絵や 写真を もう一度 選んで ください。',
  },
  pictureAlt: { ja: '画像の説明', en: 'What the picture shows', easy: '絵や 写真の 説明' },
  pictureAltHint: {
    ja: '画像が見えない人のために、写っているものを書いてください。',
    en: 'For people who cannot see it.',
    easy: '見えない 人の ために、何の 絵か 書いて ください。',
  },
  submit: { ja: '送る', en: 'Send', easy: '送る' },
  open: (name: string): Text => ({
    ja: `「${name}」を開く`,
    en: `Open “${name}”`,
    easy: `「${name}」を 見る`,
  }),
  by: (maker: string): Text => ({
    ja: `作った人・団体：${maker}`,
    en: `Made by ${maker}`,
    easy: `作った 人：${maker}`,
  }),
  report: { ja: '問題を知らせる', en: 'Report a problem', easy: '悪い ところを 教える' },
  reportOf: (name: string): Text => ({
    ja: `「${name}」の問題を知らせる`,
    en: `Report a problem with “${name}”`,
    easy: `「${name}」の 悪い ところを 教える`,
  }),
  reportText: { ja: '問題の内容', en: 'What is wrong', easy: '何が 悪いですか' },
  reportHint: {
    ja: '例：リンク先が別のサイトになっている。名前や連絡先は書かないでください。',
    en: 'For example: the link leads elsewhere. Please give no names or contact details.',
    easy: '名前や 電話の 番号は 書かないで ください。',
  },
  reported: {
    ja: 'お知らせを受け付けました。担当課が確認します。',
    en: 'Thank you. The section in charge will look at it.',
    easy: '受けとりました。市役所が 見ます。',
  },
  mine: { ja: '送った活用事例', en: 'Your showcase', easy: '送った もの' },
  mineLead: {
    ja: 'このページのアドレスを控えてください。掲載のようすを確かめたり、取り下げたりできます。',
    en: 'Please keep the address of this page. Here you see its state and can take it back.',
    easy: 'この ページの 住所を メモして ください。あとで 見たり、消したり できます。',
  },
  withdraw: { ja: '取り下げる', en: 'Take it back', easy: '消す' },
  withdrawHint: {
    ja: '取り下げると、サイトから消え、画像は削除されます。元には戻せません。',
    en: 'It leaves the site and its picture is deleted. This cannot be undone.',
    easy: 'サイトから 消えます。もう 戻す ことは できません。',
  },
  reason: { ja: '掲載しない理由', en: 'Why it is not shown', easy: '出さない 理由' },
  ofSet: {
    ja: 'このデータの活用事例',
    en: 'Made with these data',
    easy: 'この データを 使った 例',
  },
} as const;

export const stateTexts: Readonly<Record<ShowcaseState, Text>> = {
  received: { ja: '確認中', en: 'Being looked at', easy: '見て います' },
  shown: { ja: '掲載中', en: 'Shown', easy: '出て います' },
  declined: { ja: '掲載しません', en: 'Not shown', easy: '出しません' },
  withdrawn: { ja: '取り下げ', en: 'Taken back', easy: '消しました' },
};

export const showcaseErrors = {
  name: {
    ja: '名前を入力してください。',
    en: 'Please give its name.',
    easy: '名前を 書いて ください。',
  },
  description: {
    ja: '説明を入力してください。',
    en: 'Please say what it is.',
    easy: 'どんな ものか 書いて ください。',
  },
  maker: {
    ja: '作った人・団体を入力してください。',
    en: 'Please say who made it.',
    easy: '作った 人を 書いて ください。',
  },
  url: {
    ja: 'アドレスは https:// から入力してください。',
    en: 'Please give an address that begins with https://',
    easy: 'https:// から 書いて ください。',
  },
  slugs: {
    ja: '使ったデータを一つ以上選んでください。',
    en: 'Please choose at least one data set.',
    easy: '使った データを 選んで ください。',
  },
  tooManySlugs: {
    ja: '使ったデータは10個までにしてください。',
    en: 'Please choose at most ten data sets.',
    easy: 'データは 10こまでに して ください。',
  },
  tooLong: {
    ja: '文字数を減らしてください。',
    en: 'Please make it shorter.',
    easy: 'もっと みじかく して ください。',
  },
  report: {
    ja: '問題の内容を入力してください。',
    en: 'Please say what is wrong.',
    easy: '何が 悪いか 書いて ください。',
  },
  state: { ja: '掲載するかどうかを選んでください。', en: 'Please choose whether it is shown.' },
  reason: {
    ja: '掲載しないときは、理由を入力してください。送った人が読みます。',
    en: 'Please say why it is not shown. Whoever sent it reads this.',
  },
} as const;

export const refusals = {
  withdrawn: {
    code: 'showcase-withdrawn',
    text: {
      ja: '送った人が取り下げたため、掲載できません。',
      en: 'Whoever sent it has taken it back.',
    },
  },
} as const;

export const deskWords = {
  menu: { ja: 'データの活用事例', en: 'Showcases' },
  lead: {
    ja: '個人がわかる内容や宣伝だけのものでないことを確認して、掲載してください。',
    en: 'Show what names no private person and is more than an advertisement.',
  },
  none: { ja: '届いた活用事例はありません。', en: 'No showcase has come in.' },
  noneHint: {
    ja: '市民や団体が公開ページから送ると、ここに届きます。',
    en: 'What people send from the public page comes here.',
  },
  state: { ja: '状態', en: 'State' },
  received: { ja: '受付日', en: 'Received on' },
  reports: { ja: '読者からのお知らせ', en: 'What readers told' },
  reportCount: (count: number): Text => ({ ja: `お知らせ${count}件`, en: `${count} reports` }),
  decide: { ja: '掲載の判断', en: 'Decision' },
  show: { ja: '掲載する', en: 'Show it' },
  decline: { ja: '掲載しない', en: 'Do not show it' },
  save: { ja: '判断を保存する', en: 'Save the decision' },
} as const;
