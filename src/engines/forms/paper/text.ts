import type { Text } from '#platform/i18n/text.ts';

export const paperTexts = {
  instructions: {
    ja: '黒のボールペンで記入してください。□は、あてはまるものに✓を付けてください。「※」の項目は必ず記入してください。',
    en: 'Please write with a black pen. Tick the □ that applies. Fields with ※ must be filled in.',
  },
  filledOn: { ja: '記入した日', en: 'Date' },
  day: { ja: '　　　　年　　　月　　　日', en: 'Year            Month       Day' },
  dayInRow: { ja: '昭・平・令　　年　　月　　日', en: 'Year      Month    Day' },
  eras: {
    ja: '□明治　□大正　□昭和　□平成　□令和　□西暦',
    en: 'Year in the Western calendar:',
  },
  yes: { ja: '□ はい', en: '□ Yes' },
  no: { ja: '□ いいえ', en: '□ No' },
  otherRoom: {
    ja: '（　　　　　　　　　　　　　　）',
    en: ' (                                        )',
  },
  oneEach: { ja: 'それぞれ一つずつ選んでください。', en: 'Please tick one for each.' },
  ranked: {
    ja: '良いと思う順に、番号を□に書いてください。',
    en: 'Write the numbers into the boxes, the best first.',
  },
  rank: (place: number): Text => ({ ja: `${place}位`, en: `No. ${place}` }),
  several: { ja: '（あてはまるものすべて）', en: '(all that apply)' },
  kana: { ja: 'フリガナ', en: 'Kana' },
  yen: { ja: '円', en: 'yen' },
  attach: { ja: '□ 書類を添えました（　　　枚）', en: '□ Enclosed (        sheets)' },
  signature: { ja: '署名', en: 'Signature' },
  place: {
    ja: '住所や目印、または簡単な地図を書いてください。',
    en: 'Write the address or a landmark, or draw a simple map.',
  },
  bank: {
    name: { ja: '金融機関', en: 'Bank' },
    branch: { ja: '支店', en: 'Branch' },
    types: { ja: '□普通　□当座　□貯蓄', en: '□ Ordinary  □ Current  □ Savings' },
    number: { ja: '口座番号', en: 'Account number' },
    holder: { ja: '口座名義（カタカナ）', en: 'Holder (katakana)' },
  },
  onlyWhen: ({ ja, en }: Text): Text => ({
    ja: `${ja}方のみ記入してください`,
    en: `Only where ${en}`,
  }),
  onlyWhenRule: ({ ja, en }: Text): Text => ({
    ja: `次の場合のみ記入してください：${ja}`,
    en: `Only if: ${en}`,
  }),
  row: (label: Text, number: number): Text => ({
    ja: `${label.ja} ${number}`,
    en: `${label.en} ${number}`,
  }),
  qr: {
    ja: '市の職員が入力画面を開くためのコード',
    en: 'Code with which staff open the form',
  },
  proxy: {
    heading: { ja: '代わりの方が出す場合', en: 'If somebody else hands this in' },
    lead: {
      ja: '本人に代わって出す方は、ご自身のお名前と、本人との関係を書いてください。',
      en: 'If you hand this in for the applicant, write your own name and your relation.',
    },
    name: { ja: '代わりの方のお名前', en: 'Your own name' },
    relation: { ja: '本人との関係', en: 'Relation' },
  },
  office: { ja: '市役所で使います', en: 'Office use' },
} as const;

/** Words of the page on which staff begin to type a paper. */
export const entryTexts = {
  title: { ja: '紙の様式を入力する', en: 'Type in a paper form' },
  form: { ja: '様式', en: 'Form' },
  principal: { ja: '申請する方（本人）のお名前', en: 'Name of the person who applies' },
  proxy: { ja: '代わりの方のお名前', en: 'Name of who handed it in for them' },
  proxyHint: {
    ja: '用紙の「代わりの方が出す場合」に記入があるときに入力します。',
    en: 'As written on the paper where somebody else handed it in.',
  },
  proxyMissing: {
    ja: '代わりの方のお名前も入力してください。',
    en: 'Please enter the name as well.',
  },
  relation: { ja: '本人との関係', en: 'Relation to the person' },
  principalHint: {
    ja: 'どなたの申請かを、入力した職員の名前とともに記録します。',
    en: 'Recorded together with who typed it in.',
  },
  start: { ja: '入力を始める', en: 'Start typing' },
  startNew: { ja: '別の方の用紙として、新しく始める', en: 'Start anew, for another person' },
  goOn: { ja: '途中の入力を続ける', en: 'Continue' },
  open: {
    ja: 'この用紙の入力が途中まで済んでいます',
    en: 'Somebody began to type in this paper',
  },
  openHint: {
    ja: '用紙を写して使った場合は、別の方の用紙にも同じコードが付いています。お名前を確かめてください。',
    en: 'If the paper was photocopied, papers of other people carry the same code. Please check the name.',
  },
  begun: { ja: '始めた日時', en: 'Begun' },
  name: { ja: 'お名前を入力してください。', en: 'Please enter the name.' },
  paper: { ja: '用紙', en: 'The paper' },
} as const;
