import type { Text } from '#platform/i18n/text.ts';

/** Words of the inputs, whatever the form. */
export const fieldWords = {
  family: { ja: '姓（氏）', en: 'Family name', easy: '名字（みょうじ）' },
  given: { ja: '名', en: 'Given name', easy: '下の 名前' },
  familyKana: { ja: '姓のフリガナ', en: 'Family name in kana', easy: '名字の フリガナ' },
  givenKana: { ja: '名のフリガナ', en: 'Given name in kana', easy: '下の 名前の フリガナ' },
  nameHint: {
    ja: '姓か名のどちらか一方だけの方は、ない方を空けておいてください。フリガナはひらがなでも入力できます。',
    en: 'If you have a single name, leave the other part empty. The reading may be typed in hiragana or katakana.',
    easy: '名字か 名前が ない 人は、書かなくて いいです。フリガナは ひらがなでも いいです。',
  },
  era: { ja: '西暦・元号', en: 'Calendar', easy: '年の 数え方' },
  western: { ja: '西暦', en: 'Western', easy: '西暦（せいれき）' },
  year: { ja: '年', en: 'Year', easy: '年' },
  month: { ja: '月', en: 'Month', easy: '月' },
  day: { ja: '日', en: 'Day', easy: '日' },
  dateHint: {
    ja: '例：昭和60年4月1日、西暦1985年4月1日。元年は「1」と入力してください。',
    en: 'For example Western 1985, month 4, day 1. The first year of an era is 1.',
    easy: '例：西暦 1985年 4月 1日',
  },
  postcode: { ja: '郵便番号', en: 'Postcode', easy: '郵便番号（ゆうびん ばんごう）' },
  postcodeHint: {
    ja: '7桁の数字。例：382-8511',
    en: 'Seven digits, for example 382-8511',
    easy: '数字 7つ。例：382-8511',
  },
  findAddress: {
    ja: '郵便番号から住所を探す',
    en: 'Find the address by postcode',
    easy: '郵便番号（ゆうびん ばんごう）で さがす',
  },
  noAddress: {
    ja: 'この郵便番号の住所は見つかりませんでした。下の欄に住所を直接入力してください。',
    en: 'No address was found for this postcode. Please type the address below.',
    easy: 'この 番号の 住所は ありませんでした。下に 住所を 書いて ください。',
  },
  chooseAddress: { ja: '住所の候補', en: 'Addresses found', easy: '見つかった 住所' },
  useIt: { ja: 'これを使う', en: 'Use this', easy: 'これに する' },
  prefecture: { ja: '都道府県', en: 'Prefecture', easy: '都道府県（と・どう・ふ・けん）' },
  city: { ja: '市区町村', en: 'City, ward, town or village', easy: '市・区・町・村' },
  street: { ja: '町名・番地', en: 'Street and number', easy: '町の 名前と 番地（ばんち）' },
  building: {
    ja: '建物名・部屋番号（ある場合）',
    en: 'Building and room (if any)',
    easy: '建物（たてもの）の 名前と 部屋の 番号（ある とき）',
  },
  phoneHint: {
    ja: 'ハイフンはあってもなくてもかまいません。例：026-248-9000',
    en: 'With or without hyphens, for example 026-248-9000',
    easy: '「-」は なくても いいです。例：026-248-9000',
  },
  emailHint: {
    ja: '例：name@example.jp',
    en: 'For example name@example.jp',
    easy: '例：name@example.jp',
  },
  yen: { ja: '円', en: 'yen', easy: '円' },
  moneyHint: {
    ja: '円単位の数字。「,」はあってもなくてもかまいません。',
    en: 'Whole yen, with or without commas.',
    easy: '数字で 書いて ください。',
  },
  yes: { ja: 'はい', en: 'Yes', easy: 'はい' },
  no: { ja: 'いいえ', en: 'No', easy: 'いいえ' },
  agree: { ja: '同意します', en: 'I agree', easy: 'いいです（同意します）' },
  declare: { ja: '相違ありません', en: 'I confirm that this is true', easy: 'まちがい ありません' },
  choose: { ja: '選択してください', en: 'Please choose', easy: 'えらんで ください' },
  kanaHint: {
    ja: 'カタカナで入力してください。ひらがなで入力しても、カタカナに直します。',
    en: 'In katakana; hiragana is converted.',
    easy: 'カタカナか ひらがなで 書いて ください。',
  },
  bank: { ja: '銀行・信用金庫など', en: 'Bank', easy: '銀行（ぎんこう）' },
  bankHint: {
    ja: '名前または4桁の番号。例：八十二銀行、0143',
    en: 'Its name or its four-digit code, for example 0143',
    easy: '名前 または 数字 4つ。例：0143',
  },
  branch: { ja: '支店', en: 'Branch', easy: '支店（してん）' },
  branchHint: {
    ja: '名前または3桁の番号。ゆうちょ銀行の方は、通帳にある「店番」を入力してください。',
    en: 'Its name or its three-digit code.',
    easy: '名前 または 数字 3つ',
  },
  findBank: { ja: '銀行を探す', en: 'Find the bank', easy: '銀行を さがす' },
  findBranch: { ja: '支店を探す', en: 'Find the branch', easy: '支店を さがす' },
  noBank: {
    ja: '見つかりませんでした。名前の一部（「銀行」を除く）か、通帳にある4桁の番号で探してください。',
    en: 'Nothing was found. Try a part of the name, or the four-digit code in your bank book.',
    easy: 'ありませんでした。名前の 一部か、通帳（つうちょう）の 数字で さがして ください。',
  },
  noBranch: {
    ja: '見つかりませんでした。先に銀行を選び、支店名の一部か3桁の番号で探してください。',
    en: 'Nothing was found. Choose the bank first, then try a part of the branch name or its three-digit code.',
    easy: 'ありませんでした。先に 銀行を えらんで ください。',
  },
  accountType: {
    ja: '預金の種類',
    en: 'Kind of account',
    easy: '口座（こうざ）の 種類（しゅるい）',
  },
  ordinary: { ja: '普通', en: 'Ordinary', easy: '普通（ふつう）' },
  current: { ja: '当座', en: 'Current', easy: '当座（とうざ）' },
  savings: { ja: '貯蓄', en: 'Savings', easy: '貯蓄（ちょちく）' },
  accountNumber: { ja: '口座番号', en: 'Account number', easy: '口座の 番号' },
  accountNumberHint: {
    ja: '7桁。7桁に足りないときは、そのまま入力してください。',
    en: 'Seven digits. A shorter number may be typed as it is.',
    easy: '数字 7つ。少ない ときは、そのまま 書いて ください。',
  },
  holder: { ja: '口座名義（カナ）', en: 'Account holder in kana', easy: '口座の 名前（カタカナ）' },
  holderHint: {
    ja: '通帳に書かれているとおりに入力してください。',
    en: 'As written in the bank book.',
    easy: '通帳（つうちょう）と 同じに 書いて ください。',
  },
  latitude: { ja: '緯度', en: 'Latitude', easy: '緯度（いど）' },
  longitude: { ja: '経度', en: 'Longitude', easy: '経度（けいど）' },
  placeNote: { ja: '場所の説明', en: 'Where it is, in words', easy: '場所の 説明（せつめい）' },
  placeNoteHint: {
    ja: '近くの建物や目印を書いてください。',
    en: 'Name a building or landmark nearby.',
    easy: '近くに ある ものを 書いて ください。',
  },
  coordinatesHint: {
    ja: '地図アプリで場所を長押しすると表示される2つの数字です。例：36.65110、138.30710',
    en: 'The two numbers that a map app shows when you press on the place, for example 36.65110 and 138.30710.',
    easy: '地図アプリで 場所を 長く おすと 出る 数字です。例：36.65110、138.30710',
  },
  myPosition: { ja: '今いる場所を使う', en: 'Use my position', easy: '今 いる 場所に する' },
  mapLabel: {
    ja: '位置の微調整。矢印キーで約10メートルずつ動かせます。',
    en: 'Fine positioning. Arrow keys move by about 10 metres.',
    easy: '矢印（やじるし）の キーで 10メートルずつ 動きます。',
  },
  noPosition: {
    ja: '今いる場所を取得できませんでした。緯度・経度か、場所の説明を入力してください。',
    en: 'Your position could not be found. Please type the coordinates or describe the place.',
    easy: '今の 場所が わかりませんでした。場所を 書いて ください。',
  },
  removeFile: (name: string): Text => ({
    ja: `「${name}」を外す`,
    en: `Remove “${name}”`,
    easy: `「${name}」を 消す`,
  }),
  addFiles: {
    ja: '選んだファイルを追加する',
    en: 'Add the chosen files',
    easy: 'えらんだ ファイルを 入れる',
  },
  filesLeft: (count: number): Text => ({
    ja: `あと${count}個まで追加できます。`,
    en: `${count} more may be added.`,
    easy: `あと ${count}個 入れる ことが できます。`,
  }),
  filesFull: {
    ja: 'これ以上は追加できません。入れ替えるときは、先に1つ外してください。',
    en: 'No more can be added. Remove one first to replace it.',
    easy: 'これ以上 入れる ことが できません。',
  },
  filesReplaced: {
    ja: '新しいファイルを選ぶと、前に送ったファイルはすべて置き換わります。',
    en: 'New files take the place of all those sent before.',
    easy: '新しい ファイルを えらぶと、前の ファイルは なくなります。',
  },
  fileHint: {
    ja: '写真（JPEG・PNG）またはPDF。スマートフォンでは、その場で撮影した写真も送れます。',
    en: 'Photos (JPEG, PNG) or PDF. On a phone you can take the photo now.',
    easy: '写真か PDF。スマートフォンで 撮った 写真も いいです。',
  },
  addRow: (row: Text): Text => ({
    ja: `${row.ja}を追加する`,
    en: `Add: ${row.en}`,
    easy: `${row.easy ?? row.ja}を ふやす`,
  }),
  removeRow: (row: Text, number: number): Text => ({
    ja: `${row.ja} ${number} を削除する`,
    en: `Remove ${row.en} ${number}`,
    easy: `${row.easy ?? row.ja} ${number}を 消す`,
  }),
  rowNumber: (row: Text, number: number): Text => ({
    ja: `${row.ja} ${number}`,
    en: `${row.en} ${number}`,
    easy: `${row.easy ?? row.ja} ${number}`,
  }),
  place: (place: number): Text => ({
    ja: `${place}位`,
    en: `Number ${place}`,
    easy: `${place}番`,
  }),
  rankingHint: (count: number): Text => ({
    ja: `1位から順に、${count}位まで選べます。同じものは1回だけ選んでください。`,
    en: `Choose up to ${count}, beginning with number 1. Choose each only once.`,
    easy: `1番から ${count}番まで 選んで ください。同じ ものは 1回だけ。`,
  }),
  oneRow: {
    ja: '1つ以上の行に答えてください。',
    en: 'Please answer at least one of the rows.',
    easy: '1つか、もっと 答えて ください。',
  },
  otherWords: (option: Text): Text => ({
    ja: `「${option.ja}」を選んだ方は、内容を入力してください`,
    en: `If you chose “${option.en}”, please say what`,
    easy: `「${option.easy ?? option.ja}」を 選んだ 人は、書いて ください`,
  }),
  standsAlone: (option: Text): Text => ({
    ja: `あてはまるものをすべて選んでください。「${option.ja}」は、ほかの選択肢と一緒には選べません。`,
    en: `Choose all that apply. “${option.en}” cannot be chosen together with others.`,
    easy: `いくつ 選んでも いいです。「${option.easy ?? option.ja}」は、1つだけで 選んで ください。`,
  }),
  noRows: (row: Text): Text => ({
    ja: `${row.ja}はまだ入力されていません。`,
    en: `Nothing entered yet: ${row.en}.`,
    easy: `${row.easy ?? row.ja}は まだ ありません。`,
  }),
  notAnswered: { ja: '（未入力）', en: '(not answered)', easy: '（書いて いません）' },
  unknownBank: { ja: '（登録にない番号）', en: '(unknown code)', easy: '（わからない 番号）' },
  locked: {
    ja: 'この内容はここでは変更できません。違っている場合は、そのまま進み、お問い合わせください。',
    en: 'This cannot be changed here. If it is wrong, go on and contact us.',
    easy: 'ここでは 変える ことが できません。ちがう ときは、聞いて ください。',
  },
  from: (source: Text, day?: Text): Text => ({
    ja: `${source.ja}から自動で入力しました${day ? `（${day.ja}時点）` : ''}`,
    en: `Filled in from: ${source.en}${day ? ` (as of ${day.en})` : ''}`,
    easy: `${source.easy ?? source.ja}から 書きました${day ? `（${day.easy ?? day.ja}）` : ''}`,
  }),
} as const;

export function inBrackets(words: string): string {
  return `（${words}）`;
}
