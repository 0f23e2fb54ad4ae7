import { say, type Text } from '#platform/i18n/text.ts';

/** What only staff read. */
export const deskErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'Too long. Please shorten it.' },
  slug: {
    ja: 'アドレスは半角の英小文字・数字・ハイフンで、2〜60文字で入力してください（find、mine、newは使えません）。',
    en: 'Use 2 to 60 small letters, digits and hyphens (not find, mine or new).',
  },
  title: { ja: '案件名を入力してください。', en: 'Enter the title.' },
  outline: { ja: '概要を入力してください。', en: 'Enter the outline.' },
  body: { ja: '背景と趣旨を入力してください。', en: 'Enter the background.' },
  department: { ja: '担当課を選んでください。', en: 'Choose the section.' },
  day: { ja: '日付を選んでください。', en: 'Choose a day.' },
  eligible: { ja: '意見を提出できる方を入力してください。', en: 'Enter who may comment.' },
  ways: { ja: '提出の方法を1つ以上選んでください。', en: 'Choose at least one way.' },
  sendTo: {
    ja: '送り先と問い合わせ先を入力してください。',
    en: 'Enter where comments are sent and who can be asked.',
  },
  asks: { ja: '求めるかどうかを選んでください。', en: 'Choose whether it is asked for.' },
  sections: { ja: '章は60行までにしてください。', en: 'At most 60 chapters.' },
  policy: { ja: '施策の番号を数字で入力してください。', en: 'Enter the number of the policy.' },
  note: { ja: '理由を入力してください。公開されます。', en: 'Enter the reason; it is public.' },
  minimumDays: {
    ja: '日数を1から120までの数字で入力してください。',
    en: 'Enter a number of days from 1 to 120.',
  },
  planNone: {
    ja: '当てはまるものが見つかりません。計画にある名前の一部を入力してください。',
    en: 'Nothing of the plan has these words. Enter a part of its name.',
  },
  planMany: (found: readonly Text[]): Text => ({
    ja: `いくつか当てはまります。名前をそのまま入力してください：${found.map(({ ja }) => ja).join('／')}`,
    en: `Several have these words. Enter one name in full: ${found.map(({ en }) => en).join(' / ')}`,
  }),
} as const;

/** Titles of the documents of approval (起案). */
export const draftTitle = {
  call: (title: string) => `パブリックコメントの公示：${title}`.slice(0, 200),
  result: (title: string) => `パブリックコメントの結果の公表：${title}`.slice(0, 200),
};

/** How lists and channels name what is published. */
export const itemTitles = {
  call: (title: Text): Text => ({
    ja: `パブリックコメント：${title.ja}`,
    en: `Public comment: ${title.en}`,
    easy: `意見を 聞かせて ください：${say(title, 'easy')}`,
  }),
  result: (title: Text): Text => ({
    ja: `パブリックコメントの結果：${title.ja}`,
    en: `Results of the public comment: ${title.en}`,
    easy: `意見の 結果：${say(title, 'easy')}`,
  }),
};

export const approvalWords = {
  label: { ja: 'パブリックコメントの公示', en: 'Announcement of a public comment' },
  department: { ja: '担当課', en: 'Section' },
  period: { ja: '募集期間', en: 'Period' },
  days: (days: number) => `（${days}日間）`,
  shortReason: { ja: '期間を短くする理由', en: 'Why the period is shorter' },
  legalBasis: { ja: '根拠', en: 'Basis' },
  eligible: { ja: '提出できる方', en: 'Who may comment' },
  ways: { ja: '提出の方法', en: 'Ways' },
  documents: { ja: '案と関連資料', en: 'Documents' },
  outline: { ja: '概要', en: 'Outline' },
  body: { ja: '背景と趣旨', en: 'Background' },
} as const;

export const editWords = {
  add: { ja: '案件をつくる', en: 'Make a public comment' },
  edit: { ja: '案件を編集する', en: 'Edit' },
  what: { ja: '案の内容', en: 'The draft' },
  title: { ja: '案件名', en: 'Title' },
  titleHint: { ja: '例：第4次須坂市子ども読書活動推進計画（案）', en: 'The name of the draft.' },
  titleEn: { ja: '案件名（英語）', en: 'Title (English)' },
  titleEasy: { ja: '案件名（やさしい日本語）', en: 'Title (easy Japanese)' },
  outline: { ja: '概要', en: 'Outline' },
  outlineHint: {
    ja: '一覧や検索に出る、2〜3文の説明です。',
    en: 'Two or three sentences for lists.',
  },
  outlineEn: { ja: '概要（英語）', en: 'Outline (English)' },
  outlineEasy: { ja: '概要（やさしい日本語）', en: 'Outline (easy Japanese)' },
  body: { ja: '背景と趣旨', en: 'Background' },
  draft: { ja: '案の本文（ページとして載せる場合）', en: 'The draft as a page' },
  draftHint: {
    ja: 'PDFだけでは読めない方がいます。案をそのまま載せると、だれでも読めます。',
    en: 'Not everybody can read a PDF; a page reaches all.',
  },
  legalBasis: { ja: '根拠となる法令・条例', en: 'Law or ordinance' },
  legalHint: {
    ja: '例：須坂市パブリックコメント手続要綱第3条。',
    en: 'Such as article 3 of the ordinance.',
  },
  documents: { ja: '案と関連資料（ファイル）', en: 'Documents' },
  documentsHint: {
    ja: 'メディアライブラリーのファイルから選びます。PDFには、読めない方のための文章か、同じ内容のページが必要です。',
    en: 'From the media library. A PDF needs its text, or a page that says the same.',
  },
  library: { ja: 'メディアライブラリーを開く', en: 'Open the media library' },
  sections: { ja: '意見を書く箇所（章・ページ）', en: 'Chapters to comment on' },
  sectionsHint: {
    ja: '1行に1つずつ入力してください。空欄にすると、案の本文の見出しを使います。',
    en: 'One a line. Left empty, the headings of the draft are taken.',
  },
  how: { ja: '募集のしかた', en: 'How it is held' },
  slug: { ja: 'アドレス', en: 'Address' },
  slugHint: {
    ja: '公開ページのアドレスの最後になります。例：reading-plan-2027',
    en: 'The end of its address, such as reading-plan-2027.',
  },
  department: { ja: '担当課', en: 'Section' },
  choose: { ja: '選んでください', en: 'Choose' },
  opensOn: { ja: '募集を始める日（公示の日）', en: 'First day (announcement)' },
  closesOn: { ja: '募集を終える日', en: 'Last day' },
  closesHint: (days: number): Text => ({
    ja: `公示の日を含めて${days}日以上にしてください（市の定め）。`,
    en: `At least ${days} days with the first one, as the town set.`,
  }),
  shortReason: { ja: '期間を短くする場合の理由（公開されます）', en: 'Why it is shorter (public)' },
  eligible: { ja: '意見を提出できる方', en: 'Who may comment' },
  eligibleAtFirst: {
    ja: '市内に住所がある方、市内に通勤・通学している方、市内に事務所や事業所がある方や団体、その他この案に利害関係がある方',
    en: 'People who live, work or study in the city, organisations here, and others concerned',
  },
  ways: { ja: '提出の方法', en: 'Ways of submitting' },
  sendTo: { ja: '送り先・問い合わせ先', en: 'Where to send, whom to ask' },
  sendToHint: {
    ja: '郵便番号と住所、ファクス番号、メールアドレス、電話番号、受付時間を入力してください。',
    en: 'Postal address, fax, e-mail, telephone and hours.',
  },
  asksName: { ja: '氏名を求めますか', en: 'Is a name asked for?' },
  asksAddress: { ja: '住所を求めますか', en: 'Is an address asked for?' },
  asking: {
    required: { ja: '必ず書いてもらう', en: 'Required' },
    optional: { ja: '書いても書かなくてもよい', en: 'Optional' },
    none: { ja: '求めない', en: 'Not asked' },
  },
  plan: { ja: '計画などとのつながり', en: 'What it belongs to' },
  topics: { ja: '分野', en: 'Topics' },
  policy: { ja: '総合計画の施策の番号', en: 'Number of the policy in the plan' },
  initiative: { ja: '総合計画の取組', en: 'Initiative of the plan' },
  indicator: { ja: '総合計画の指標', en: 'Indicator of the plan' },
  planHint: {
    ja: '名前か、名前の一部を入力してください。なければ空欄にしてください。',
    en: 'Its name or a part of it; empty when there is none.',
  },
  note: { ja: '訂正の内容（公開されます）', en: 'What was corrected (public)' },
  save: { ja: '下書きを保存する', en: 'Save the draft' },
  correct: { ja: '訂正を公開する', en: 'Publish the correction' },
} as const;

export const deskWords = {
  lead: {
    ja: '案を公示して意見を募り、意見と市の考え方を一覧にして公表します。公示と結果の公表は決裁を受けます。',
    en: 'Announce a draft, take comments, and publish the table of opinions and answers. Both are approved first.',
  },
  caption: { ja: 'パブリックコメントの一覧', en: 'Public comments' },
  none: { ja: 'まだ案件がありません', en: 'None yet' },
  noneHint: {
    ja: '「案件をつくる」から始めてください。',
    en: 'Begin with “Make a public comment”.',
  },
  title: { ja: '案件名', en: 'Title' },
  state: { ja: '状態', en: 'State' },
  period: { ja: '募集期間', en: 'Period' },
  edit: { ja: '編集する', en: 'Edit' },
  correct: { ja: '訂正する', en: 'Correct' },
  open: { ja: '公開ページを開く', en: 'Open the public page' },
  comments: { ja: '届いた意見を開く', en: 'Open the comments' },
  table: { ja: '意見と市の考え方の一覧を開く', en: 'Open the table of answers' },
  analyse: { ja: '意見をテーマに分けてみる', en: 'Group by themes' },
  numbers: { ja: '届いた意見', en: 'What came in' },
  people: { ja: '提出した方', en: 'People' },
  commentCount: { ja: '意見', en: 'Comments' },
  withoutRow: { ja: '一覧に入れていない意見', en: 'Not in the table yet' },
  byChannel: { ja: '提出の方法', en: 'By way' },
  count: (value: number): Text => ({ ja: `${value}件`, en: String(value) }),
  persons: (value: number): Text => ({ ja: `${value}人・団体`, en: String(value) }),
  checks: { ja: '公示の前の確認', en: 'Checks before the announcement' },
  allWell: { ja: '直すところは見つかりませんでした。', en: 'Nothing to mend was found.' },
  stops: { ja: '公示の前に直すところ', en: 'To mend before it is announced' },
  wordless: (name: string): Text => ({
    ja: `「${name}」を読めない方のために、同じ内容の文章かページを、メディアライブラリーで入力してください。`,
    en: `Please give “${name}” its text or a page that says the same, in the media library.`,
  }),
  periodStops: (days: number): Text => ({
    ja: `公示の日から数えると、市が定めた${days}日に足りません。終了日を延ばすか、短くする理由を入力してください。`,
    en: `Counted from the announcement it is shorter than the ${days} days that the town set. Extend it, or give the reason.`,
  }),
  next: { ja: '次にできること', en: 'What can be done' },
  submit: { ja: '公示の決裁に回す', en: 'Put before the approvers' },
  comment: { ja: '決裁する人へのひとこと', en: 'A word to the approvers' },
  approval: { ja: '公示の決裁', en: 'Approval of the announcement' },
  extend: { ja: '期間を延ばす', en: 'Extend' },
  until: { ja: '新しい終了日', en: 'New last day' },
  withdraw: { ja: '取り下げる', en: 'Withdraw' },
  note: { ja: '理由（公開されます）', en: 'Reason (public)' },
  history: { ja: '公示の経過', en: 'History' },
  settingsLead: {
    ja: '市の条例や要綱で定めた、募集期間の最低の日数です。これより短いときは、理由の入力が必要になります。',
    en: 'The least number of days that the town’s ordinance asks for. Less needs a reason.',
  },
  minimumDays: { ja: '募集期間の最低の日数', en: 'Least number of days' },
  save: { ja: '保存する', en: 'Save' },
  done: {
    saved: { ja: '保存しました。', en: 'Saved.' },
    corrected: { ja: '訂正を公開しました。', en: 'The correction is public.' },
    submitted: { ja: '公示の決裁に回しました。', en: 'It is before the approvers.' },
    extended: { ja: '期間を延ばしました。', en: 'Extended.' },
    withdrawn: { ja: '取り下げました。', en: 'Withdrawn.' },
  },
} as const;
