import type { Text } from '#platform/i18n/text.ts';
import type { ActivityKind } from '../activity.ts';
import type { Timing } from './model.ts';

export const names = {
  project: { ja: 'この取り組み', en: 'This project', easy: 'この とりくみ' },
  activity: { ja: 'この参加の機会', en: 'This way to take part', easy: 'この 参加' },
  thread: { ja: 'この声のあゆみ', en: 'This thread', easy: 'この ページ' },
  phase: { ja: 'この時期', en: 'This phase', easy: 'この 時期' },
} as const satisfies Record<string, Text>;

export const kindTexts: Readonly<Record<ActivityKind, Text>> = {
  survey: { ja: 'アンケート', en: 'Survey', easy: 'アンケート' },
  meeting: { ja: '会議・集まり', en: 'Meeting', easy: '話し合い' },
  letter: { ja: '市長への手紙', en: 'Letter to the mayor', easy: '市長への 手紙' },
  consultation: { ja: '意見募集', en: 'Consultation', easy: '意見を ください' },
  ideas: { ja: 'アイデア募集', en: 'Ideas', easy: '考えを ください' },
  statements: { ja: '賛否の広場', en: 'Agree or disagree', easy: 'さんせい・はんたい' },
  'public-comment': { ja: 'パブリックコメント', en: 'Public comment', easy: 'パブリックコメント' },
  report: { ja: 'まちの困りごと', en: 'Problem reports', easy: 'まちの こまった こと' },
  budget: { ja: '市民参加型予算', en: 'Participatory budget', easy: 'みんなで 決める お金' },
};

export const timingTexts: Readonly<Record<Timing, Text>> = {
  open: { ja: '今、参加できます', en: 'Open now', easy: '今 できます' },
  coming: { ja: 'これから始まります', en: 'Coming', easy: 'これから 始まります' },
  past: { ja: '終わったもの', en: 'What came of earlier ones', easy: '終わった もの' },
};

export const phaseTexts: Readonly<Record<Timing, Text>> = {
  open: { ja: '今ここ', en: 'Now', easy: '今 ここ' },
  coming: { ja: 'これから', en: 'To come', easy: 'これから' },
  past: { ja: '終わりました', en: 'Done', easy: '終わりました' },
};

export const navigationTexts = {
  participate: { ja: '参加する', en: 'Take part', easy: '参加する' },
  threads: { ja: '声のあゆみ', en: 'Threads' },
  projects: { ja: '取り組みと参加', en: 'Projects' },
} as const satisfies Record<string, Text>;

/** Wording of the public pages. */
export const words = {
  home: { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' },
  title: { ja: '参加する', en: 'Take part', easy: '参加（さんか）する' },
  lead: {
    ja: 'アンケート、会議、意見募集など、今参加できるものと、これまでの声がどうなったかをまとめています。',
    en: 'Surveys, meetings and consultations that are open now, and what became of earlier ones.',
    easy: '市に 意見を 言う ことが できます。アンケートや 話し合いが あります。',
  },
  noneOpen: {
    ja: '今、受け付けているものはありません',
    en: 'Nothing is open right now',
    easy: '今は ありません',
  },
  noneOpenHint: {
    ja: '始まると、ここに載ります。ご意見はいつでも市長への手紙でお寄せいただけます。',
    en: 'What opens next appears here. You can write to the mayor at any time.',
    easy: '始まったら ここに 出ます。市長への 手紙は いつでも 書けます。',
  },
  until: { ja: 'まで', en: 'until', easy: 'まで' },
  from: { ja: 'から', en: 'from', easy: 'から' },
  lastDay: { ja: '今日まで', en: 'Last day today', easy: '今日まで' },
  daysLeft: (days: string): Text => ({
    ja: `あと${days}日`,
    en: days === '1' ? '1 day left' : `${days} days left`,
    easy: `あと ${days}日`,
  }),
  always: { ja: 'いつでも', en: 'At any time', easy: 'いつでも' },
  voices: (count: string): Text => ({
    ja: `${count}件の声が届きました。`,
    en: count === '1' ? 'One voice came in.' : `${count} voices came in.`,
    easy: `${count}この 声が ありました。`,
  }),
  noOutcome: {
    ja: '結果は、まとまりしだいお知らせします。',
    en: 'What came of it will be told here.',
    easy: 'どう なったか、あとで お知らせします。',
  },
  more: { ja: '結果を詳しく見る', en: 'Read more', easy: 'くわしく 見る' },
  led: { ja: 'この声から始まったこと', en: 'What it led to', easy: '声から 始まった こと' },
  projects: { ja: '進めている取り組み', en: 'Projects', easy: '市が して いる こと' },
  threads: {
    ja: '声のあゆみを見る',
    en: 'Follow what became of voices',
    easy: '声が どう なったかを 見る',
  },
  ended: {
    ja: 'この取り組みは終わりました',
    en: 'This project is over',
    easy: 'この とりくみは 終わりました',
  },
  endedOn: { ja: '終わった日', en: 'Ended on', easy: '終わった 日' },
  endedProjects: {
    ja: '終わった取り組み',
    en: 'Projects that are over',
    easy: '終わった とりくみ',
  },
  phases: { ja: '取り組みの流れ', en: 'How it goes', easy: 'する ことの じゅんばん' },
  noPhases: {
    ja: '時期は、決まりしだい載せます。',
    en: 'Its phases will be told here once they are set.',
    easy: 'いつ するかは、決まったら 書きます。',
  },
  others: {
    ja: 'そのほかの参加の機会',
    en: 'Other ways to take part',
    easy: 'ほかの 参加の しかた',
  },
  lifelines: {
    ja: 'この取り組みに寄せられた声のあゆみ',
    en: 'What became of voices on it',
    easy: '声が どう なったか',
  },
  policy: (number: string): Text => ({
    ja: `計画の施策${number}に関わる取り組みです`,
    en: `Serves policy ${number} of the plan`,
    easy: `計画（けいかく）の ${number}ばんの しごとです`,
  }),
  ask: { ja: 'お問い合わせ', en: 'Whom to ask', easy: '聞く ところ' },
  section: { ja: '担当課', en: 'Section', easy: '課' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話' },
  hours: { ja: '受付時間', en: 'Hours', easy: '時間' },
} as const;

/** Where people can take part at any time, and lists of one sort. */
export const ways: readonly { readonly href: string; readonly label: Text }[] = [
  {
    href: '/opinions/letter',
    label: { ja: '市長への手紙を書く', en: 'Write to the mayor', easy: '市長に 手紙を 書く' },
  },
  {
    href: '/opinions',
    label: { ja: '意見とアイデア', en: 'Opinions and ideas', easy: '意見と 考え' },
  },
  { href: '/surveys', label: { ja: 'アンケート', en: 'Surveys', easy: 'アンケート' } },
  { href: '/meetings', label: { ja: '市民との会議', en: 'Meetings', easy: '話し合い' } },
  {
    href: '/voices/find',
    label: { ja: '届けた声の状況を確認する', en: 'Find your voice', easy: '私の 声を 見る' },
  },
];

export const faults = {
  title: {
    ja: '題名を入力してください。',
    en: 'Please enter a title.',
    easy: '題名を 書いて ください。',
  },
  summary: {
    ja: '説明を入力してください。',
    en: 'Please describe it.',
    easy: '説明を 書いて ください。',
  },
  department: {
    ja: '担当課を選んでください。',
    en: 'Please choose a section.',
    easy: '課を えらんで ください。',
  },
  outcome: {
    ja: 'この取り組みで何が決まり、何が変わったかを入力してください。',
    en: 'Please say what was decided and what changed.',
    easy: 'どう なったか 書いて ください。',
  },
  future: {
    ja: '終わった日は、今日までの日にしてください。',
    en: 'Please choose today or an earlier day.',
    easy: '今日までの 日に して ください。',
  },
  policy: {
    ja: '施策の番号を半角の数字で入力してください。',
    en: 'Please enter the number of the policy.',
    easy: '番号を 書いて ください。',
  },
  slug: {
    ja: '短い名前は、半角の英小文字・数字・ハイフンで入力してください（例：park-renewal）。',
    en: 'Please use small letters, digits and hyphens, such as park-renewal.',
    easy: '短い 名前は 英語の 小さい 文字で 書いて ください。',
  },
  slugTaken: {
    ja: 'この短い名前は使われています。別の名前にしてください。',
    en: 'This short name is taken. Please choose another one.',
    easy: 'この 名前は つかって います。ほかの 名前に して ください。',
  },
  phaseName: {
    ja: '時期の名前を入力してください。',
    en: 'Please name the phase.',
    easy: '時期の 名前を 書いて ください。',
  },
  phaseSummary: {
    ja: 'この時期に何をするかを入力してください。',
    en: 'Please say what happens in this phase.',
    easy: '何を するか 書いて ください。',
  },
  day: {
    ja: '日付を入力してください。',
    en: 'Please enter a day.',
    easy: '日にちを 書いて ください。',
  },
  endsBeforeStart: {
    ja: '終わりの日は、始まりの日より後にしてください。',
    en: 'Please choose a last day after the first one.',
    easy: '終わりの 日は 始まりの 日より あとに して ください。',
  },
  tooLong: (most: number): Text => ({
    ja: `${most}文字以内で入力してください。`,
    en: `Please use at most ${most} characters.`,
    easy: `${most}文字までで 書いて ください。`,
  }),
} as const;
