import type { Text } from '#platform/i18n/text.ts';
import type { Channel, Conclusion, EventKind, Phase, Reflection, Way } from './model.ts';

export const moduleTexts = {
  home: { ja: 'ホーム', en: 'Home', easy: 'ホーム' },
  participate: { ja: '参加する', en: 'Take part', easy: '参加する' },
  title: {
    ja: 'パブリックコメント（意見公募）',
    en: 'Public comment',
    easy: 'パブリックコメント（市の 案に 意見を 言う こと）',
  },
  comment: { ja: 'パブリックコメントの意見', en: 'Public comment', easy: '市の 案への 意見' },
} as const satisfies Record<string, Text>;

export const names = {
  call: { ja: 'このパブリックコメント', en: 'This public comment', easy: 'この ページ' },
  row: { ja: 'この行', en: 'This row' },
  submission: { ja: 'この提出', en: 'This submission', easy: 'この 意見' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  manage: {
    ja: 'パブリックコメントを実施する',
    en: 'Hold public comments',
  },
  answer: {
    ja: 'パブリックコメントの意見を整理し、市の考え方を書く',
    en: 'Group public comments and write the answers',
  },
} as const satisfies Record<string, Text>;

export const noticeTexts = {
  kind: {
    ja: 'パブリックコメントの結果',
    en: 'Results of public comments',
    easy: '意見の 結果',
  },
} as const satisfies Record<string, Text>;

export const phaseTexts: Readonly<Record<Phase, Text>> = {
  draft: { ja: '下書き', en: 'Draft', easy: '下書き' },
  waiting: { ja: '公示の決裁中', en: 'Being approved', easy: '準備中' },
  published: { ja: '公示済み', en: 'Announced', easy: '知らせました' },
  coming: { ja: '募集前', en: 'Not open yet', easy: 'これから 始まります' },
  open: { ja: '募集中', en: 'Open', easy: '今 意見を 送る ことが できます' },
  closed: { ja: '募集終了・結果準備中', en: 'Closed, results to come', easy: '終わりました' },
  answered: { ja: '結果公表', en: 'Results published', easy: '結果が 出ました' },
  withdrawn: { ja: '取下げ', en: 'Withdrawn', easy: 'やめました' },
};

export const wayTexts: Readonly<Record<Way, Text>> = {
  web: { ja: 'このサイトから', en: 'On this site', easy: 'この ページから' },
  post: { ja: '郵送', en: 'By post', easy: '手紙' },
  fax: { ja: 'ファクス', en: 'By fax', easy: 'ファクス' },
  email: { ja: '電子メール', en: 'By e-mail', easy: 'メール' },
  counter: { ja: '窓口へ持参', en: 'At the counter', easy: '市役所に 持って 行く' },
};

export const channelTexts: Readonly<Record<Channel, Text>> = {
  ...wayTexts,
  web: { ja: 'インターネット', en: 'Internet', easy: 'インターネット' },
  counter: { ja: '窓口', en: 'Counter', easy: '市役所で' },
  phone: { ja: '電話', en: 'Telephone', easy: '電話' },
};

/** 反映の有無, as the table says it. */
export const reflectionTexts: Readonly<Record<Reflection, Text>> = {
  reflected: { ja: '反映した', en: 'Taken up', easy: '案を 直しました' },
  partly: { ja: '一部反映した', en: 'Taken up in part', easy: '少し 直しました' },
  already: { ja: '既に案に記載', en: 'In the draft already', easy: 'もう 案に あります' },
  'not-reflected': { ja: '反映しない', en: 'Not taken up', easy: '直しませんでした' },
  reference: { ja: '今後の参考とする', en: 'Kept in mind', easy: 'これから 考えます' },
  outside: { ja: '対象外', en: 'Outside the draft', easy: 'この 案の ことでは ありません' },
};

export const conclusionTexts: Readonly<Record<Conclusion, Text>> = {
  'as-drafted': {
    ja: '案のとおり決定',
    en: 'Decided as drafted',
    easy: '案の とおりに 決めました',
  },
  changed: { ja: '案を修正して決定', en: 'Decided with changes', easy: '案を 直して 決めました' },
  'not-made': { ja: '策定しない', en: 'Not made', easy: '作らない ことに しました' },
};

export const eventTexts: Readonly<Record<EventKind, Text>> = {
  announced: { ja: '案を公示', en: 'Draft announced', easy: '案を 知らせました' },
  extended: { ja: '期間を延長', en: 'Extended', easy: '期間を 長く しました' },
  corrected: { ja: '訂正', en: 'Corrected', easy: '直しました' },
  withdrawn: { ja: '取下げ', en: 'Withdrawn', easy: 'やめました' },
  answered: { ja: '結果を公表', en: 'Results published', easy: '結果を 知らせました' },
};

/** What people read when something is not possible now. */
export const closedTexts = {
  notOpenYet: {
    ja: '募集はまだ始まっていません。',
    en: 'This has not opened yet.',
    easy: 'まだ 始まって いません。',
  },
  closed: {
    ja: '募集は終わりました。入力した文章は、この画面に残っています。下にある送り先へお送りいただくか、担当課にご相談ください。',
    en: 'This has closed. What you wrote is still on this page. Please send it to the address below, or ask the section.',
    easy: 'もう 終わりました。書いた 文は 下に あります。下の 課に 聞いて ください。',
  },
} as const satisfies Record<string, Text>;

const reason = (code: string, text: Text) => ({ code, text });

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  otherSection: reason('other-section', {
    ja: 'ほかの課の案件です。担当課にご相談ください。',
    en: 'This belongs to another section. Please ask them.',
  }),
  order: reason('order', {
    ja: '終了日を開始日以降にしてください。',
    en: 'The last day lies before the first.',
  }),
  tooShort: (days: number) =>
    reason('too-short', {
      ja: `募集期間は、公示の日を含めて${days}日以上にしてください。短くする場合は、理由を入力してください（公示します）。`,
      en: `Keep it open for at least ${days} days, the day of the announcement included, or give the reason why it is shorter; it is published.`,
    }),
  notOpenYet: reason('not-open-yet', closedTexts.notOpenYet),
  closed: reason('closed', closedTexts.closed),
  notNow: reason('not-now', {
    ja: 'いまの状態ではこの操作はできません。ページを開き直して、状態を確かめてください。',
    en: 'This is not possible in its present state. Please open the page again.',
    easy: '今は できません。ページを もう一度 開いて ください。',
  }),
  tableFrozen: reason('table-frozen', {
    ja: '一覧は決裁中か公表済みのため、変えられません。直すときは、決裁を引き戻してください。',
    en: 'The table is being approved or is published. Take it back from the approvers to change it.',
  }),
  filingFixed: reason('filing-fixed', {
    ja: '公表した一覧では、意見の入れ替えや行の並べ替えはできません。要旨や市の考え方の言葉は直せます。',
    en: 'In a published table comments keep their rows. Its words can be corrected.',
  }),
  outsidePeriod: reason('outside-period', {
    ja: '受け付けた日を、募集期間のうちの今日までの日にしてください。',
    en: 'The day must lie within the period and not in the future.',
  }),
  lastDay: reason('last-day', {
    ja: '新しい終了日は、今日以降で、いまの終了日より後の日にしてください。',
    en: 'Choose a last day after the present one and not in the past.',
  }),
  changedMeanwhile: reason('changed-meanwhile', {
    ja: '開いたあとに、ほかの人が保存しました。入力した内容は下に残っています。新しい内容を別の画面で確かめてから保存してください。',
    en: 'Somebody else saved meanwhile. What you typed is still here; compare before you save again.',
  }),
  slugTaken: reason('slug-taken', {
    ja: 'このアドレスはすでに使われています。別のアドレスを入力してください。',
    en: 'This address is taken. Please choose another one.',
  }),
  fixed: reason('fixed', {
    ja: '公示したあとは、期間・アドレス・氏名などを求めるかどうかを変えられません。期間は案件のページから延長できます。',
    en: 'Once announced, period, address and what is asked for stay. Extend it from its page.',
  }),
  stopped: reason('checks-stop', {
    ja: '公示の前に直すところがあります。下の確認の結果を見て、直してからお進みください。',
    en: 'Something must be mended first; see the checks below.',
  }),
  gaps: reason('gaps', {
    ja: '一覧に足りないところがあります。下の確認の結果を見て、直してからお進みください。',
    en: 'The table is not complete; see the checks below.',
  }),
  shownWithResult: reason('shown-with-result', {
    ja: 'パブリックコメントの意見は、結果の公表と同時に公開されます。選択から外してください。',
    en: 'Public comments are shown together with the result. Please leave them out of your choice.',
  }),
  alreadyWithdrawn: reason('already-withdrawn', {
    ja: 'この意見は取り下げられています。',
    en: 'These comments were withdrawn.',
    easy: 'この 意見は もう やめました。',
  }),
} as const;

export const ownedLabel = (ja: string, en: string): Text => ({
  ja: `パブリックコメント「${ja}」`,
  en: `Public comment “${en || ja}”`,
});

export const staffTexts = {
  menu: { ja: 'パブリックコメント', en: 'Public comments' },
  settings: { ja: 'パブリックコメントの設定', en: 'Public comments: settings' },
} as const satisfies Record<string, Text>;
