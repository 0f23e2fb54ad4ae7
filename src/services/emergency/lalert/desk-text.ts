export const words = {
  title: { ja: 'Lアラートへの書き出し', en: 'Export for L-Alert' },
  claim: {
    ja: 'ここで作るのは、公開されている標準の文書（EDXL-DE 1.0の封筒に入れたCAP 1.2）です。Lアラートの「コモンズXML」の仕様は、運営者（一般財団法人マルチメディア振興センター）に申請した団体だけに渡されます。そのため、この書き出しはLアラートに対応しているとは言えません。接続するときは、申請して得た仕様で確認してください。',
    en: 'What is made here is a document of public standards: CAP 1.2 in an EDXL-DE 1.0 envelope. The payload of L-Alert (コモンズXML) is specified for those only who applied to its operator (FMMC). We therefore do not claim that this export is accepted by L-Alert. Please check against the specification you receive before you connect.',
  },
  off: {
    ja: '書き出しは止めてあります。運営者との手続きが済んだら、設定する権限のある職員が有効にしてください。',
    en: 'The export is off. Once the agreement with the operator stands, somebody who may manage the settings switches it on.',
  },
  settings: { ja: '設定', en: 'Settings' },
  active: { ja: '書き出し', en: 'Export' },
  activeBox: { ja: '有効にする', en: 'On' },
  sender: { ja: '送信者ID', en: 'Sender id' },
  senderHint: {
    ja: 'メールアドレスの形で入力してください。例：bosai@city.example.jp',
    en: 'In the form of a mail address, for example bosai@city.example.jp',
  },
  senderError: {
    ja: '送信者IDは「名前@ドメイン」の形で入力してください。',
    en: 'Please enter the sender id as name@domain.',
  },
  save: { ja: '設定を保存する', en: 'Save the settings' },
  make: { ja: '今の内容で文書を作る', en: 'Make a document of what holds now' },
  documents: { ja: '作った文書', en: 'Documents' },
  revision: { ja: '版', en: 'Revision' },
  id: { ja: '文書ID', en: 'Document id' },
  at: { ja: '日時', en: 'Time' },
  by: { ja: '作った人', en: 'By' },
  download: { ja: 'XMLを取り出す', en: 'Download XML' },
  none: { ja: 'まだ文書がありません', en: 'No document yet' },
  noneHint: {
    ja: '緊急体制か訓練の間に作れます。訓練の文書には「Exercise」の印が付きます。',
    en: 'They are made while an emergency or a drill is on. Those of a drill are marked Exercise.',
  },
  isOff: {
    ja: 'Lアラートへの書き出しが止まっています。先に設定で有効にしてください。',
    en: 'The export for L-Alert is off. Please switch it on in the settings first.',
  },
  document: { ja: 'この文書', en: 'This document' },
} as const;
