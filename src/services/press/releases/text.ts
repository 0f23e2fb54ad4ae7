import type { Text } from '#platform/i18n/text.ts';

export const formErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'This is too long.' },
  title: { ja: '題名を入力してください。', en: 'Enter a title.' },
  summary: { ja: '要約を入力してください。', en: 'Enter a summary.' },
  body: { ja: '本文を入力してください。', en: 'Enter the text.' },
  department: { ja: '担当課を選んでください。', en: 'Choose the section.' },
  contact: { ja: '担当者の名前を入力してください。', en: 'Enter the name of the contact.' },
  telephone: {
    ja: '電話番号を「026-000-0000」の形で入力してください。',
    en: 'Enter a telephone number as in 026-000-0000.',
  },
  mail: {
    ja: 'メールアドレスを「name@example.jp」の形で入力してください。',
    en: 'Enter a mail address as in name@example.jp.',
  },
  moment: { ja: '日付と時刻を入力してください。', en: 'Enter a day and a time.' },
  reason: { ja: '理由を入力してください。', en: 'Enter the reason.' },
  note: { ja: '何を訂正したかを入力してください。', en: 'Say what you corrected.' },
} as const satisfies Record<string, Text>;

export const listWords = {
  lead: {
    ja: '報道発表を書き、決裁を経て、報道機関と市民に知らせます。',
    en: 'Write releases, get them approved, tell the press and the public.',
  },
  add: { ja: '報道発表を書く', en: 'Write a release' },
  list: { ja: '報道機関の名簿を開く', en: 'Open the press list' },
  caption: { ja: '報道発表', en: 'Press releases' },
  title: { ja: '題名', en: 'Title' },
  number: { ja: '番号', en: 'Number' },
  state: { ja: '状態', en: 'State' },
  embargo: { ja: '解禁日時', en: 'Embargo until' },
  announced: { ja: '発表', en: 'Announced' },
  none: { ja: 'まだ報道発表がありません', en: 'No releases yet' },
  noneHint: { ja: '「報道発表を書く」から始めてください。', en: 'Begin with “Write a release”.' },
  figures: (year: number): Text => ({ ja: `${year}年度の数字`, en: `Figures of ${year}` }),
  released: { ja: '発表した件数', en: 'Releases' },
  covered: { ja: '報道された発表', en: 'Covered releases' },
  share: { ja: '報道された割合', en: 'Covered share' },
  reports: { ja: '報道の件数', en: 'Reports' },
  times: (value: number): Text => ({ ja: `${value}件`, en: String(value) }),
  percent: (value: number | undefined): Text => {
    const share = value === undefined ? '-' : `${Math.round(value * 1000) / 10}%`;
    return { ja: share, en: share };
  },
} as const;

export const formWords = {
  newTitle: { ja: '報道発表を書く', en: 'Write a release' },
  editTitle: { ja: '報道発表を編集する', en: 'Edit the release' },
  title: { ja: '題名', en: 'Title' },
  titleEn: { ja: '題名（英語）', en: 'Title (English)' },
  summary: { ja: '要約', en: 'Summary' },
  summaryHint: {
    ja: '一覧とメールの初めに出ます。1文か2文で書いてください。',
    en: 'Shown in lists and at the top of the mail. One or two sentences.',
  },
  body: { ja: '本文', en: 'Text' },
  department: { ja: '担当課', en: 'Section' },
  choose: { ja: '選んでください', en: 'Choose' },
  contactName: { ja: '担当者', en: 'Contact person' },
  contactTelephone: { ja: '電話', en: 'Telephone' },
  contactMail: { ja: 'メール', en: 'Mail' },
  contactHint: {
    ja: '公開ページと報道機関へのメールに出ます。職場の番号を入力してください。',
    en: 'Shown on the page and in the mail. Give the office number.',
  },
  attachments: { ja: '添付', en: 'Attachments' },
  attachmentsHint: {
    ja: 'メディアの一覧にある新しい画像とファイルから選びます。公開と同時に誰でも見られるようになります。',
    en: 'From the newest pictures and files of the library. Public together with the release.',
  },
  topics: { ja: '分野', en: 'Topics' },
  announceAt: { ja: '報道機関への発表日時', en: 'Announce to the press at' },
  announceHint: {
    ja: '空欄のときは、決裁が終わるとすぐに名簿の全員へメールを送ります。',
    en: 'Left empty the press list gets it as soon as it is approved.',
  },
  embargoUntil: { ja: '解禁日時', en: 'Embargo until' },
  embargoHint: {
    ja: 'この日時まで、公開ページ・検索・フィードには出ません。空欄のときは発表と同時に公開します。',
    en: 'Until then no page, search or feed shows it. Left empty it is public when announced.',
  },
  note: { ja: '訂正の内容', en: 'What you corrected' },
  noteHint: {
    ja: '報道機関へのメールと公開ページに出ます。',
    en: 'Goes to the press by mail and stands on the page.',
  },
  save: { ja: '下書きを保存する', en: 'Save the draft' },
  correct: { ja: '訂正を発表する', en: 'Announce the correction' },
} as const satisfies Record<string, Text>;

export const pageWords = {
  facts: { ja: '報道発表について', en: 'About the release' },
  atOnce: { ja: '決裁のあとすぐ', en: 'As soon as approved' },
  withAnnouncement: { ja: '発表と同時', en: 'When announced' },
  contact: { ja: '担当者', en: 'Contact' },
  attachments: { ja: '添付', en: 'Attachments' },
  none: { ja: 'なし', en: 'None' },
  edit: { ja: '編集する', en: 'Edit' },
  correct: { ja: '訂正する', en: 'Correct' },
  open: { ja: '公開ページを開く', en: 'Open the public page' },
  preview: { ja: '本文', en: 'Text' },
  mailings: { ja: '報道機関へのメール', en: 'Mails to the press' },
  sent: (recipients: number): Text => ({
    ja: `${recipients}件へ`,
    en: `to ${recipients}`,
  }),
  kinds: {
    announced: { ja: '発表', en: 'Announced' },
    corrected: { ja: '訂正', en: 'Corrected' },
    withdrawn: { ja: '取り下げ', en: 'Withdrawn' },
  },
  checks: { ja: '確認の結果', en: 'Checks' },
  allWell: { ja: '直すところは見つかりませんでした。', en: 'Nothing to mend was found.' },
  stops: { ja: '発表の前に直すところ', en: 'To mend before it is announced' },
  override: { ja: '理由を付けてこのまま発表する', en: 'Let it pass with a reason' },
  reason: { ja: '理由', en: 'Reason' },
  next: { ja: '次にすること', en: 'What next' },
  submit: { ja: '決裁にまわす', en: 'Put before the approvers' },
  comment: { ja: '決裁者への伝言', en: 'Message to the approvers' },
  approve: { ja: '決裁を経ずに発表する', en: 'Announce without approval' },
  recall: { ja: '発表を取りやめ、下書きに戻す', en: 'Do not announce, back to the draft' },
  withdraw: { ja: '取り下げる', en: 'Withdraw' },
  withdrawReason: { ja: '取り下げの理由', en: 'Why it is withdrawn' },
  withdrawHint: {
    ja: '報道機関へのメールと公開ページのアドレスに出ます。',
    en: 'Goes to the press by mail and stands at its address.',
  },
  approval: { ja: '決裁', en: 'Approval' },
  done: {
    saved: { ja: '保存しました。', en: 'Saved.' },
    submitted: { ja: '決裁にまわしました。', en: 'It is before the approvers.' },
    approved: {
      ja: '発表の用意ができました。発表日時になると、1分以内に発表されます。',
      en: 'Ready. It is announced within a minute of its time.',
    },
    recalled: { ja: '下書きに戻しました。', en: 'It is a draft again.' },
    corrected: { ja: '訂正を発表しました。', en: 'The correction was announced.' },
    withdrawn: { ja: '取り下げました。', en: 'Withdrawn.' },
    covered: { ja: '報道を記録しました。', en: 'The report was recorded.' },
    uncovered: { ja: '報道の記録を消しました。', en: 'The record was removed.' },
    overridden: { ja: '理由を記録しました。', en: 'The reason was recorded.' },
  },
} as const;
