import type { Text } from '#platform/i18n/text.ts';
import type { ReportStatus } from './model.ts';

export const moduleTexts = {
  title: {
    ja: 'まちの困りごと通報',
    en: 'Report a problem',
    easy: '町の こまった ことを 知らせる',
  },
  lead: {
    ja: '道路の穴、消えた街灯、壊れた遊具などを、地図と写真で知らせてください。担当の課に届き、対応の様子をここで見られます。',
    en: 'Tell us about potholes, dark street lights or broken playgrounds, with a map and photos. The right section gets it, and you can follow what happens here.',
    easy: '道の 穴や、つかない 電気などを 教えて ください。市の 人が 見ます。どう なったかも わかります。',
  },
  report: { ja: '困りごとの通報', en: 'Problem report', easy: 'こまった こと' },
  home: { ja: 'ホーム', en: 'Home', easy: 'ホーム' },
  participate: { ja: '参加する', en: 'Take part', easy: '参加する' },
  desk: { ja: '困りごと通報', en: 'Problem reports' },
} as const satisfies Record<string, Text>;

export const names = {
  report: { ja: 'この通報', en: 'This report', easy: 'この ページ' },
  draft: { ja: 'この下書き', en: 'This draft', easy: 'この 下書き' },
  photo: { ja: 'この写真', en: 'This photo', easy: 'この 写真' },
  category: { ja: 'この分類', en: 'This category' },
} as const satisfies Record<string, Text>;

export const statusTexts: Readonly<Record<ReportStatus, Text>> = {
  received: { ja: '受付', en: 'Received', easy: '届きました' },
  confirmed: { ja: '確認', en: 'Confirmed', easy: '見ました' },
  working: { ja: '対応中', en: 'In progress', easy: '今 なおして います' },
  done: { ja: '完了', en: 'Done', easy: '終わりました' },
  declined: { ja: '対応しません', en: 'Will not be done', easy: 'なおしません' },
  merged: {
    ja: '同じ通報にまとめました',
    en: 'Joined with another',
    easy: '同じ ものと まとめました',
  },
  withdrawn: { ja: '取下げ', en: 'Withdrawn', easy: '出した 人が やめました' },
};

/** What a status means, for who waits. */
export const statusMeanings: Readonly<Record<ReportStatus, Text>> = {
  received: {
    ja: '届きました。担当の課が現地の様子を確かめます。',
    en: 'It arrived. The section in charge will look at the place.',
    easy: '市に 届きました。これから 見に 行きます。',
  },
  confirmed: {
    ja: '現地を確かめました。対応の方法と時期を決めています。',
    en: 'We looked at the place and are deciding what to do, and when.',
    easy: '見に 行きました。どう するか 決めて います。',
  },
  working: {
    ja: '対応を進めています。',
    en: 'Work is under way.',
    easy: '今 なおして います。',
  },
  done: { ja: '対応が終わりました。', en: 'The work is done.', easy: '終わりました。' },
  declined: {
    ja: '市では対応しないことにしました。理由は下のとおりです。',
    en: 'The city will not do this. The reason is below.',
    easy: '市は なおしません。下に わけを 書きました。',
  },
  merged: {
    ja: '同じ困りごとの通報にまとめました。続きはそちらで見られます。',
    en: 'It was joined with another report of the same problem, where it goes on.',
    easy: '同じ お知らせと まとめました。',
  },
  withdrawn: {
    ja: '取り下げられました。',
    en: 'It was withdrawn.',
    easy: '出した 人が やめました。',
  },
};

export const permissionTexts = {
  work: { ja: '困りごと通報に対応する', en: 'Work on problem reports' },
  manage: {
    ja: '困りごと通報の分類と担当を決め、すべての課の通報を見る',
    en: 'Set categories of problem reports, and see those of all sections',
  },
} as const satisfies Record<string, Text>;

const reason = (code: string, text: Text) => ({ code, text });

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  otherSection: reason('other-section', {
    ja: 'ほかの課の通報です。担当の課にご相談ください。',
    en: 'This belongs to another section. Please ask them.',
  }),
  closed: reason('closed', {
    ja: 'いまはインターネットで受け付けていません。お急ぎのときは電話でお知らせください。',
    en: 'Reports are not taken online at the moment. Please ring if it is urgent.',
    easy: '今 インターネットで 送る ことが できません。電話を して ください。',
  }),
  notNow: reason('not-now', {
    ja: 'いまの状態ではこの操作はできません。ページを開き直して、状態を確かめてください。',
    en: 'This is not possible in its present state. Please open the page again.',
    easy: '今は できません。ページを もう一度 見て ください。',
  }),
  notOpen: reason('not-open', {
    ja: 'この通報への対応は終わっています。まだ困っているときは、新しくお知らせください。',
    en: 'This report has ended. If the problem is still there, please report it anew.',
    easy: 'これは もう 終わりました。まだ こまって いる ときは、もう一度 知らせて ください。',
  }),
  sameReport: reason('same-report', {
    ja: '同じ通報です。まとめる先は、別の通報を選んでください。',
    en: 'This is the same report. Please choose another one.',
  }),
  mergeTarget: reason('merge-target', {
    ja: 'まとめる先は、取り下げもまとめもされていない通報を選んでください。',
    en: 'Please choose a report that was neither withdrawn nor joined with another.',
  }),
} as const;

export const noticeKind: Text = {
  ja: '「わたしも困っています」と伝えた通報の進み',
  en: 'Progress of problems that you have too',
  easy: 'こまった ことの お知らせ',
};

const line = (text: string): string => (text ? `\n\n${text}` : '');

export const notices = {
  moved: (what: Text, status: ReportStatus, text: string) => ({
    title: {
      ja: `通報の状況：${statusTexts[status].ja}`,
      en: `Your report: ${statusTexts[status].en}`,
      easy: `お知らせ：${statusTexts[status].easy}`,
    },
    body: {
      ja: `「${what.ja}」は「${statusTexts[status].ja}」になりました。${statusMeanings[status].ja}${line(text)}`,
      en: `“${what.en}” is now “${statusTexts[status].en}”. ${statusMeanings[status].en}${line(text)}`,
      easy: `「${what.easy ?? what.ja}」は「${statusTexts[status].easy}」に なりました。${statusMeanings[status].easy}${line(text)}`,
    },
  }),
  merged: (what: Text) => ({
    title: {
      ja: '同じ困りごとの通報にまとめました',
      en: 'Joined with a report of the same problem',
      easy: '同じ お知らせと まとめました',
    },
    body: {
      ja: `「${what.ja}」は、同じ場所の通報とまとめて対応します。これからの状況も続けてお知らせします。`,
      en: `“${what.en}” goes on together with a report of the same place. We keep you informed.`,
      easy: `「${what.easy ?? what.ja}」は、同じ 場所の お知らせと まとめました。これからも 知らせます。`,
    },
  }),
} as const;

/** Why, in the answer that the engine keeps when a report ends; answers are in Japanese. */
export const answerReasons = {
  done: '通報を受けて、現地で対応しました。',
  declined: '現地の様子と市の役割を確かめて、このように判断しました。',
} as const;

export const mergeReason = (note: string): string =>
  note || '同じ場所の同じ困りごとの通報にまとめました。';

/** Where staff said nothing. */
export const doneText = '対応が終わりました。お知らせいただき、ありがとうございました。';

/** Where it was ended on the desk of voices, which tells its reason to the author. */
export const closedText =
  '担当の課が、対応せずに終えました。理由は、届けた人に受付番号のページでお知らせしています。';

export const ownedLabel = (ja: string, en: string): Text => ({
  ja: `困りごと通報の分類「${ja}」`,
  en: `Category of problem reports “${en}”`,
});
