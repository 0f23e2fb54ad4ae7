import type { Text } from '#platform/i18n/text.ts';

export const moduleTexts = {
  opinions: { ja: '意見を伝える', en: 'Have your say', easy: '意見を 言う' },
  opinionsLead: {
    ja: '市に意見を届ける方法と、届いた意見がどうなったかをまとめています。アカウントがなくても参加できます。',
    en: 'Ways to tell the city what you think, and what came of what others said. You need no account for most of them.',
    easy: '市に 意見を 言う ことが できます。意見が どう なったかも わかります。',
  },
  letter: { ja: '市長への手紙', en: 'Letter to the mayor', easy: '市長への 手紙' },
  consultations: { ja: '意見募集', en: 'Consultations', easy: '意見を 集めて います' },
  ideas: { ja: 'アイデア募集', en: 'Ideas', easy: 'アイデアを 集めて います' },
  idea: { ja: 'アイデア', en: 'Idea', easy: 'アイデア' },
  entry: { ja: '意見', en: 'Opinion', easy: '意見' },
  statements: { ja: 'みんなの意見の地図', en: 'Map of opinions', easy: 'みんなの 意見の 地図' },
  seed: {
    ja: '市が示した、賛否を問う意見',
    en: 'Statement that the city put up',
    easy: '市が 書いた、賛成か 反対かを 聞く 意見',
  },
  guidelines: {
    ja: '意見のやりとりの約束',
    en: 'Rules of conversation',
    easy: '意見を 言う ときの 約束',
  },
  home: { ja: 'ホーム', en: 'Home', easy: 'ホーム' },
} as const satisfies Record<string, Text>;

export const names = {
  consultation: { ja: 'この意見募集', en: 'This consultation', easy: 'この ページ' },
  idea: { ja: 'このアイデア', en: 'This idea', easy: 'この アイデア' },
  statement: { ja: 'この意見', en: 'This statement', easy: 'この 意見' },
} as const satisfies Record<string, Text>;

/** 終わった, まだ: what people read when something is not possible now. */
export const closedTexts = {
  notOpenYet: {
    ja: '受付はまだ始まっていません。',
    en: 'This has not opened yet.',
    easy: 'まだ 始まって いません。',
  },
  closed: {
    ja: '受付は終わりました。入力した文章は下に残っています。市長への手紙でお送りいただけます。',
    en: 'This has closed. What you wrote is still below; you can send it as a letter to the mayor.',
    easy: 'もう 終わりました。書いた 文は 下に あります。市長への 手紙で 送る ことが できます。',
  },
  letterClosed: {
    ja: '市長への手紙は、いまインターネットで受け付けていません。',
    en: 'Letters to the mayor are not taken online at the moment.',
    easy: '市長への 手紙は 今 インターネットで 送る ことが できません。',
  },
  sentOtherwise: {
    ja: 'このページからは、別の内容をすでに受け付けています。このままもう一度送ると、新しいご意見としてお受けします。',
    en: 'Something else was already received from this page. Send once more and this is taken as a new one.',
    easy: '前に 書いた ことは もう 届いて います。もう一度 送ると、新しい 意見に なります。',
  },
  onceOnly: {
    ja: 'この募集には、すでに参加いただいています。お一人1回です。',
    en: 'You have taken part already; once each.',
    easy: 'もう 意見を 送りました。一人 1回です。',
  },
  signIn: {
    ja: 'この募集に参加するにはサインインが必要です。',
    en: 'Please sign in to take part in this one.',
    easy: 'サインインして ください。',
  },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  manage: { ja: '意見募集をつくる', en: 'Make consultations' },
  settings: { ja: '市長への手紙の設定をする', en: 'Set how letters to the mayor are taken' },
} as const satisfies Record<string, Text>;

const reason = (code: string, text: Text) => ({ code, text });

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  otherSection: reason('other-section', {
    ja: 'ほかの課の募集です。担当課にご相談ください。',
    en: 'This belongs to another section. Please ask them.',
  }),
  changedMeanwhile: reason('changed-meanwhile', {
    ja: '開いたあとに、ほかの人が保存しました。入力した内容は下に残っています。新しい内容を別の画面で確かめてから保存してください。',
    en: 'Somebody else saved meanwhile. What you typed is still here; compare before you save again.',
  }),
  slugTaken: reason('slug-taken', {
    ja: 'このアドレスはすでに使われています。別のアドレスを入力してください。',
    en: 'This address is taken. Please choose another one.',
  }),
  formFixed: reason('form-fixed', {
    ja: '公開したあとは、開始日・参加のしかた・アドレスを変えられません。期間の延長と早期の終了は、募集のページからできます。',
    en: 'Once published, start, access and address stay. Extend or close it from its page.',
  }),
  stopped: reason('checks-stop', {
    ja: '本文に直すところがあります。下の確認の結果を見て、直してから公開してください。',
    en: 'The text has something to mend first; see the checks below.',
  }),
  notNow: reason('not-now', {
    ja: 'いまの状態ではこの操作はできません。ページを開き直して、状態を確かめてください。',
    en: 'This is not possible in its present state. Please open the page again.',
  }),
  lastDay: reason('last-day', {
    ja: '終了日は、今日以降で、いまの終了日より後の日にしてください。',
    en: 'Choose a last day after the present one and not in the past.',
  }),
  notOpenYet: reason('not-open-yet', closedTexts.notOpenYet),
  closed: reason('closed', closedTexts.closed),
  noAdditions: reason('no-additions', {
    ja: 'ここでは、意見の追加を受け付けていません。示された意見への賛否をお聞かせください。',
    en: 'Statements cannot be added here. Please tell us what you think of those that are there.',
    easy: 'ここでは 意見を 書く ことが できません。書いて ある 意見に 答えて ください。',
  }),
  votingClosed: reason('voting-closed', {
    ja: '受付は終わりました。いま押した答えは数えていません。これまでの答えは、そのまま残っています。',
    en: 'This has closed, so your last answer is not counted. Earlier ones stay.',
    easy: 'もう 終わりました。今の 答えは 数えません。前の 答えは あります。',
  }),
  seedsMissing: reason('seeds-missing', {
    ja: '最初の意見を3つ以上用意してから公開してください。「意見の一覧」で入力できます。',
    en: 'Prepare at least three statements before you publish. Write them under “Statements”.',
  }),
  notByApi: reason('not-by-api', {
    ja: 'この募集は、お一人1回のため、ウェブサイトからだけ参加できます。',
    en: 'People take part in this one once each, on the website only.',
  }),
  letterClosed: reason('letter-closed', closedTexts.letterClosed),
  onceOnly: reason('once-only', closedTexts.onceOnly),
  sentOtherwise: reason('sent-otherwise', closedTexts.sentOtherwise),
} as const;

export const ownedLabel = (ja: string, en: string): Text => ({
  ja: `意見募集「${ja}」`,
  en: `Consultation “${en || ja}”`,
});

export const staffTexts = {
  menu: { ja: '意見募集', en: 'Consultations' },
  settings: { ja: '市長への手紙の設定', en: 'Letters to the mayor: settings' },
} as const satisfies Record<string, Text>;
