import type { Text } from '#platform/i18n/text.ts';

export const kindTexts = {
  question: { ja: '会議への質問', en: 'Questions to meetings', easy: '会議への 質問' },
  promise: {
    ja: '会議での市の約束',
    en: 'Promises made in meetings',
    easy: '会議での 市の やくそく',
  },
  basis: {
    ja: '会議で出た質問は、次の会議までに答える（市の目安）',
    en: 'Questions of a meeting are answered by the next one (our own aim)',
    easy: '会議の 質問は 次の 会議までに 答えます',
  },
} as const satisfies Record<string, Text>;

/** Why an answer is as it is, where a meeting heard it. */
export const settleReasons = {
  question: '会議の場でお答えしました。',
  promise: '会議での市の約束について、その後をお知らせします。',
} as const;

export const formErrors = {
  text: {
    ja: '質問を入力してください。',
    en: 'Enter your question.',
    easy: '質問を 書いて ください。',
  },
  long: {
    ja: '1000文字以内で入力してください。',
    en: 'Please keep it to 1,000 letters.',
    easy: '1000字までで 書いて ください。',
  },
  email: {
    ja: 'メールアドレスを「name@example.jp」の形で入力してください。',
    en: 'Enter a mail address as in name@example.jp.',
    easy: 'メールアドレスを「name@example.jp」の 形で 書いて ください。',
  },
} as const satisfies Record<string, Text>;

export const deskErrors = {
  text: { ja: '内容を入力してください。', en: 'Enter what it is about.' },
  due: { ja: '期限の日を選んでください。', en: 'Choose the day by which it is due.' },
  department: { ja: '担当課を選んでください。', en: 'Choose the section.' },
  outcome: { ja: 'どうなったかを入力してください。', en: 'Say what became of it.' },
} as const satisfies Record<string, Text>;

export const askWords = {
  title: { ja: '事前に質問を送る', en: 'Ask beforehand', easy: '先に 質問を 送る' },
  lead: {
    ja: '会議で答えてほしいことを、前もってお送りください。答えられなかった質問は、答えが出るまで次の会議に引き継ぎます。',
    en: 'Tell us what you would like answered. What is not answered comes back in the next meeting.',
    easy: '会議で 聞きたい ことを 書いて ください。答える まで 次の 会議でも 話します。',
  },
  text: { ja: '質問', en: 'Your question', easy: '質問（しつもん）' },
  textHint: {
    ja: 'お名前や電話番号など、ご自身やほかの人がわかることは書かないでください。',
    en: 'Please leave out names, telephone numbers and the like.',
    easy: '名前や 電話の 番号は 書かないで ください。',
  },
  wish: { ja: '公開', en: 'Who may read it', easy: 'みんなに 見せるか' },
  wishes: {
    public: {
      ja: '質問を公開してよい（お名前は出ません）',
      en: 'Everybody may read it, without my name',
      easy: 'みんなが 読んで いい（名前は 出ません）',
    },
    private: { ja: '公開しない', en: 'Only the city', easy: '見せない' },
  },
  name: { ja: 'お名前', en: 'Name', easy: '名前' },
  nameHint: {
    ja: '書かなくてもかまいません。公開しません。',
    en: 'Not needed, and never shown.',
    easy: '書かなくて いいです。',
  },
  email: { ja: 'メールアドレス', en: 'Mail address', easy: 'メールアドレス' },
  emailHint: {
    ja: '答えが出たときにお知らせします。書かなくてもかまいません。',
    en: 'We tell you when there is an answer. Not needed.',
    easy: '答えが 出たら お知らせします。書かなくて いいです。',
  },
  send: { ja: '質問を送る', en: 'Send the question', easy: '質問を 送る' },
  sent: {
    ja: '質問を受け付けました',
    en: 'We have your question',
    easy: '質問を もらいました',
  },
  sentBody: {
    ja: '下の番号と合言葉で、いつでも状況を確かめられます。書き留めてください。',
    en: 'With this number and word you can see what becomes of it. Please note them down.',
    easy: '番号と ことばを 書いて おいて ください。あとで 答えを 見る ことが できます。',
  },
  receipt: { ja: '受付番号', en: 'Number', easy: '番号' },
  secret: { ja: '合言葉', en: 'Word', easy: 'ひみつの ことば' },
  find: { ja: '状況を確かめる', en: 'See what becomes of it', easy: '今の ようすを 見る' },
  back: { ja: '会議のページへ', en: 'To the meeting', easy: '会議の ページへ' },
} as const satisfies Record<string, Text | Readonly<Record<string, Text>>>;

export const deskWords = {
  lead: {
    ja: '事前の質問、会議で出た質問、市の約束です。終わるまで、同じシリーズの次の会議の次第に自動で載ります。',
    en: 'Questions and promises. Until they are done they come into the next agenda of the series.',
  },
  caption: { ja: '質問と約束', en: 'Questions and promises' },
  kind: { ja: '種類', en: 'Kind' },
  text: { ja: '内容', en: 'What' },
  due: { ja: '期限', en: 'Due' },
  late: { ja: '期限超過', en: 'Overdue' },
  state: { ja: '状態', en: 'State' },
  voice: { ja: '担当・回答を見る', en: 'Owner and answer' },
  unreadable: { ja: '（担当課だけが読めます）', en: '(only its section can read it)' },
  none: { ja: 'まだ質問も約束もありません', en: 'Nothing yet' },
  noneHint: {
    ja: '会議で出た質問や約束を、下から入力してください。',
    en: 'Type in below what was asked or promised.',
  },
  add: { ja: '質問・約束を記録する', en: 'Record a question or promise' },
  kindHint: {
    ja: '約束は公開されます。質問は、確認の後に公開されます。',
    en: 'Promises are public. Questions are, once they were checked.',
  },
  owner: { ja: '担当課', en: 'Section' },
  staff: { ja: '担当者', en: 'Person' },
  noStaff: { ja: '課で受け持つ', en: 'The section' },
  save: { ja: '記録する', en: 'Record' },
  settle: { ja: 'どうなったかを記録する', en: 'Say what became of it' },
  outcome: { ja: 'どうなったか', en: 'What became of it' },
  outcomeHint: {
    ja: '公開ページと次の会議の次第に出ます。質問した人にも届きます。',
    en: 'Shown in public and in the next agenda; whoever asked is told.',
  },
  settleOf: (text: string): Text => ({
    ja: `「${text}」のその後を記録する`,
    en: `Settle “${text}”`,
  }),
} as const;

export const questionsOf = (series: Text): Text => ({
  ja: `${series.ja}への質問`,
  en: `Questions to ${series.en}`,
});
