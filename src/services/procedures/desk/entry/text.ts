import type { Text } from '#platform/i18n/text.ts';

export const entryWords = {
  menu: { ja: '窓口の入力', en: 'Counter entry' },
  title: { ja: '窓口・電話・郵送の申請を入力する', en: 'Enter an application for somebody' },
  lead: {
    ja: '手続を選び、受け付けた方法と申請者を入力してから、申請の内容を入力します。',
    en: 'Choose the procedure, say how it came in and for whom, then fill the form in.',
  },
  search: { ja: '手続を探す', en: 'Find the procedure' },
  searchDo: { ja: '探す', en: 'Search' },
  found: (n: number): Text => ({ ja: `手続 ${n}件`, en: `${n} procedures` }),
  nothing: { ja: '見つかりませんでした', en: 'Nothing found' },
  nothingHint: {
    ja: '別の言葉で探してください。様式のない手続は、ここでは入力できません。',
    en: 'Try other words. Procedures without a form cannot be entered here.',
  },
  section: { ja: '担当', en: 'Section' },
  procedure: { ja: '手続', en: 'Procedure' },
  channel: { ja: '受け付けた方法', en: 'How it came in' },
  channelMissing: { ja: '受け付けた方法を選んでください。', en: 'Please choose how it came in.' },
  role: { ja: '申し出た方', en: 'Who applies' },
  roles: {
    self: { ja: '本人', en: 'The person' },
    proxy: { ja: '代理人', en: 'A proxy' },
    joint: { ja: '共同の申請者', en: 'Several together' },
  },
  principal: {
    ja: '本人（共同の場合は全員）の氏名',
    en: 'Name of the person, or of all who apply together',
  },
  principalHint: {
    ja: '代理・共同の場合に入力します。',
    en: 'For proxies and joint applications.',
  },
  proxyName: { ja: '代理人の氏名', en: 'Name of the proxy' },
  proxyNameMissing: {
    ja: '代理人の氏名を入力してください。',
    en: 'Please enter the name of the proxy.',
  },
  relation: { ja: '本人との関係', en: 'Relation to the person' },
  relationHint: { ja: '代理の場合に入力します。', en: 'For proxies.' },
  noRelation: { ja: '選択しない', en: 'None' },
  consent: { ja: '同意の確認', en: 'Consent' },
  consented: {
    ja: '本人の同意（委任状など）を確かめた',
    en: 'The consent (such as a power of attorney) was checked',
  },
  consentMissing: {
    ja: '本人の同意を確かめて、チェックを入れてください。',
    en: 'Please check the consent and tick the box.',
  },
  phone: { ja: '日中につながる電話番号', en: 'Telephone by day' },
  start: { ja: '内容の入力に進む', en: 'Go on to the form' },
  slip: { ja: '受付票', en: 'Receipt slip' },
  slipLead: {
    ja: '印刷して申請者にお渡しください。照会番号は、この画面でしか表示されません。',
    en: 'Print it and hand it over. The secret is shown on this page only.',
  },
  slipGone: {
    ja: '照会番号は、もう表示できません。申請者から問い合わせがあったときは、本人を確かめてから案件の画面でお答えください。',
    en: 'The secret can no longer be shown. Answer the applicant from the page of the case.',
  },
  receipt: { ja: '受付番号', en: 'Receipt number' },
  secret: { ja: '照会番号', en: 'Secret' },
  applicant: { ja: '申請者', en: 'Applicant' },
  receivedOn: { ja: '受付日', en: 'Received on' },
  due: { ja: '結果の目安', en: 'Expected by' },
  fee: { ja: '手数料', en: 'Fee' },
  contact: { ja: 'お問い合わせ', en: 'Questions' },
  where: { ja: '状況の確認', en: 'Where it stands' },
  whereText: (address: string): Text => ({
    ja: `${address} で、受付番号と照会番号を入力すると、状況の確認、書類の補正、取下げができます。`,
    en: `At ${address}, enter both numbers to see how it stands, to correct it or to withdraw.`,
  }),
  keep: {
    ja: '照会番号は、ほかの方に知らせないでください。',
    en: 'Please keep the secret to yourself.',
  },
  handedOver: { ja: '渡し終えた（照会番号を消す）', en: 'Handed over (forget the secret)' },
  toCase: { ja: '案件を開く', en: 'Open the case' },
  another: { ja: '続けて入力する', en: 'Enter another one' },
  printHint: {
    ja: 'ブラウザの印刷（Ctrl＋P）で印刷できます。下のボタンは印刷されません。',
    en: 'Print with your browser (Ctrl+P). The buttons are not printed.',
  },
} as const;
