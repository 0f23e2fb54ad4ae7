import type { Text } from '#platform/i18n/text.ts';
import type { RequestState } from '../schema.ts';

export const requestWords = {
  title: { ja: 'データのリクエスト', en: 'Requests for data', easy: 'ほしい データを 教える' },
  lead: {
    ja: '公開してほしいデータをお知らせください。担当課が検討し、結果をこのページでお答えします。',
    en: 'Tell us which data you miss. The section in charge considers it and answers on this page.',
    easy: 'ほしい データを 教えて ください。市役所が 考えて、この ページで 答えます。',
  },
  wanted: { ja: 'ほしいデータ', en: 'Data that you miss', easy: 'ほしい データ' },
  wantedHint: {
    ja: '例：地区ごとの空き家の数を、過去10年分',
    en: 'For example: vacant houses by district for ten years',
    easy: 'れい：地区ごとの 空き家の 数',
  },
  purpose: { ja: '使いみち', en: 'What for', easy: '何に 使いますか' },
  purposeHint: {
    ja: '優先して公開するデータを決めるときの参考にします。名前や連絡先は書かないでください。',
    en: 'It helps to decide what comes first. Please give no names or contact details.',
    easy: '名前や 電話の 番号は 書かないで ください。',
  },
  send: { ja: 'リクエストを送る', en: 'Send the request', easy: '送る' },
  sent: {
    ja: 'リクエストを受け付けました。内容を確認したあと、このページに表示します。',
    en: 'Your request was received. It will be shown here after a look at it.',
    easy: '受けとりました。見た あとで、この ページに 出ます。',
  },
  list: { ja: 'これまでのリクエスト', en: 'Requests so far', easy: '今までの リクエスト' },
  none: {
    ja: 'まだリクエストはありません。',
    en: 'There are no requests yet.',
    easy: 'まだ ありません。',
  },
  answer: { ja: '市の回答', en: 'Answer of the town', easy: '市の 答え' },
  set: { ja: '公開したデータを見る', en: 'See the data', easy: 'データを 見る' },
  link: {
    ja: 'ほしいデータが見つからないときは、リクエストを送る',
    en: 'Send a request if you miss some data',
    easy: 'ほしい データが ない ときは、教えて ください',
  },
} as const;

export const stateTexts: Readonly<Record<RequestState, Text>> = {
  received: { ja: '受付', en: 'Received', easy: '受けとりました' },
  considering: { ja: '検討中', en: 'Being considered', easy: '考えて います' },
  opened: { ja: '公開しました', en: 'Opened', easy: '出しました' },
  declined: { ja: '公開できません', en: 'Cannot be opened', easy: '出せません' },
};

export const requestErrors = {
  wanted: {
    ja: 'ほしいデータを入力してください。',
    en: 'Please say which data you miss.',
    easy: 'ほしい データを 書いて ください。',
  },
  tooLong: {
    ja: '1000文字以内にしてください。',
    en: 'Please use at most 1,000 letters.',
    easy: '1000文字までに して ください。',
  },
  state: { ja: '状態を選んでください。', en: 'Please choose a state.' },
  answer: {
    ja: '公開した、または公開できないときは、回答を入力してください。',
    en: 'Please give an answer when it was opened or cannot be.',
  },
  slug: {
    ja: 'そのアドレス名のデータはありません。',
    en: 'There is no data set at this address.',
  },
} as const;

export const deskWords = {
  menu: { ja: 'データのリクエスト', en: 'Requests for data' },
  lead: {
    ja: '名前など個人がわかる内容がないことを確認して、公開してください。',
    en: 'Show a request after you have seen that it names nobody.',
  },
  none: { ja: 'リクエストはありません。', en: 'There are no requests.' },
  state: { ja: '状態', en: 'State' },
  answer: { ja: '回答', en: 'Answer' },
  slug: { ja: '公開したデータのアドレス名', en: 'Address of the data set' },
  shown: { ja: '公開ページに表示する', en: 'Show on the public page' },
  save: { ja: '保存する', en: 'Save' },
  request: { ja: 'リクエスト', en: 'The request' },
  received: { ja: '受付日', en: 'Received on' },
} as const;
