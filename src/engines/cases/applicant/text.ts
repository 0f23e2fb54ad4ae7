import type { Text } from '#platform/i18n/text.ts';

/** What every applicant is told, whatever the service. */
export const applicantWords = {
  receipt: { ja: '受付番号', en: 'Receipt number', easy: '受付（うけつけ）番号' },
  receiptHint: {
    ja: '例：7K3M-9QXR-2P4D',
    en: 'Such as 7K3M-9QXR-2P4D',
    easy: '例（れい）：7K3M-9QXR-2P4D',
  },
  secret: { ja: '照会番号', en: 'Secret', easy: '照会（しょうかい）番号' },
  missing: {
    ja: '番号を入力してください。',
    en: 'Please enter the number.',
    easy: '番号を 書いて ください。',
  },
  wrong: {
    ja: '受付番号と照会番号の組み合わせが確認できませんでした。もう一度お確かめください。',
    en: 'We do not know this pair of numbers. Please check both.',
    easy: '番号が ちがいます。2つとも もう一度 見て ください。',
  },
  find: { ja: '状況を確認する', en: 'Check', easy: '見る' },
  finished: {
    ja: 'このパソコンから申請の情報を消しました',
    en: 'This computer keeps nothing of your application any more',
    easy: 'この パソコンから 消しました',
  },
  finish: {
    ja: '共用のパソコンでの利用を終える',
    en: 'Finish on this shared computer',
    easy: 'みんなの パソコンを 使うのを 終わる',
  },
  numbers: { ja: '控えておく番号', en: 'Numbers to keep', easy: '大切（たいせつ）な 番号' },
  receivedOn: { ja: '受付日', en: 'Received on', easy: '届いた 日' },
  section: { ja: '担当', en: 'Section in charge', easy: '市の どこ' },
  letters: { ja: '通知書', en: 'Letters', easy: '市からの 手紙' },
  openLetter: (title: string): Text => ({
    ja: `${title}を開く（PDF）`,
    en: `Open the letter ${title} (PDF)`,
    easy: `${title}を 見る（PDF）`,
  }),
  voidLetter: {
    ja: '無効（使えません）',
    en: 'Void: not to be used',
    easy: 'もう 使えません',
  },
  history: { ja: 'これまでの経過', en: 'What happened so far', easy: '今までの こと' },
  when: { ja: '日時', en: 'When', easy: 'いつ' },
  what: { ja: '内容', en: 'What', easy: '何が ありましたか' },
  events: {
    opened: { ja: '受け付けました', en: 'Received', easy: '届きました' },
    moved: {
      ja: '担当の課が変わりました',
      en: 'Another section took over',
      easy: 'ほかの ところが します',
    },
    'user-linked': {
      ja: 'アカウントに加えました',
      en: 'Added to an account',
      easy: 'アカウントに 入れました',
    },
    'correction-requested': {
      ja: '補正をお願いしました',
      en: 'A correction was asked for',
      easy: '直して くださいと 言いました',
    },
    'correction-answered': {
      ja: '補正を受け付けました',
      en: 'The correction arrived',
      easy: '直した ものが 届きました',
    },
    extended: {
      ja: '期間を延ばしました',
      en: 'The period was extended',
      easy: '時間を のばしました',
    },
  } as Readonly<Record<string, Text>>,
} as const;
