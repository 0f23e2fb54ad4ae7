import type { Text } from '#platform/i18n/text.ts';
import type { InputChannel } from '../input.ts';
import type { Stage } from './kinds.ts';

export const names = {
  thread: { ja: 'この声のあゆみ', en: 'This lifeline', easy: 'この ページ' },
  hop: { ja: 'このできごと', en: 'This step', easy: 'この できごと' },
} as const satisfies Record<string, Text>;

export const faults = {
  title: {
    ja: '題名を入力してください。',
    en: 'Please enter a title.',
    easy: '題名を 書いて ください。',
  },
  summary: {
    ja: 'どんな声か、1〜2文で入力してください。',
    en: 'Please say in a sentence or two what the voices say.',
    easy: 'どんな 声か 書いて ください。',
  },
  department: {
    ja: '担当課を選んでください。',
    en: 'Please choose a section.',
    easy: '課を えらんで ください。',
  },
  text: {
    ja: '何があったかを入力してください。',
    en: 'Please say what happened.',
    easy: '何が あったか 書いて ください。',
  },
  on: {
    ja: 'できごとの日付を入力してください。',
    en: 'Please enter the day on which it happened.',
    easy: '日にちを 書いて ください。',
  },
  future: {
    ja: '日付は今日までの日にしてください。これからのことは、文章に書いてください。',
    en: 'Please choose today or an earlier day. Tell what is to come in the text.',
    easy: '今日までの 日に して ください。',
  },
  linkLabel: {
    ja: 'リンク先の名前を入力してください。',
    en: 'Please name what the link leads to.',
    easy: 'リンクの 名前を 書いて ください。',
  },
  href: {
    ja: 'リンク先は「/」または「https://」で始まるアドレスを入力してください。',
    en: 'Please enter an address that begins with / or https://.',
    easy: 'リンクは「/」か「https://」から 書いて ください。',
  },
  reason: {
    ja: '理由を入力してください。公開のページに表示されます。',
    en: 'Please give the reason. Readers see it.',
    easy: '理由を 書いて ください。',
  },
  target: {
    ja: 'つながる先を選んでください。',
    en: 'Please choose what it leads to.',
    easy: 'つながる ものを えらんで ください。',
  },
  targetGone: {
    ja: '選んだものが見つかりません。もう一度探してください。',
    en: 'What you chose was not found. Please search again.',
    easy: 'えらんだ ものが ありません。もう 一度 さがして ください。',
  },
  kind: {
    ja: 'できごとの種類を選んでください。',
    en: 'Please choose the kind of step.',
    easy: 'しゅるいを えらんで ください。',
  },
  voices: {
    ja: 'つなぐ声を選んでください。',
    en: 'Please choose the voices to join.',
    easy: '声を えらんで ください。',
  },
  tooLong: (most: number): Text => ({
    ja: `${most}文字以内で入力してください。`,
    en: `Please use at most ${most} characters.`,
    easy: `${most}文字までで 書いて ください。`,
  }),
} as const;

export const refusals = {
  notStanding: {
    code: 'hop-not-standing',
    text: {
      ja: 'このできごとは、すでに訂正されたか取り消されています。新しいほうを訂正してください。',
      en: 'This step was corrected or taken back already. Please correct the newer one.',
      easy: 'この できごとは もう 直して あります。新しい ものを 直して ください。',
    },
  },
} as const;

/** The way from a voice to what it changed, in words. */
export const stageTexts: Readonly<Record<Stage | 'voice', Text>> = {
  voice: { ja: '声', en: 'Voice', easy: '声' },
  theme: { ja: 'テーマ', en: 'Theme', easy: 'テーマ' },
  decision: { ja: '決定', en: 'Decision', easy: '決めた こと' },
  plan: { ja: '計画', en: 'Plan', easy: '計画（けいかく）' },
  money: { ja: '予算', en: 'Budget', easy: 'お金' },
  published: { ja: 'お知らせ', en: 'Published', easy: 'お知らせ' },
  result: { ja: '結果', en: 'Result', easy: '変わった こと' },
};

export const channelTexts: Readonly<Record<InputChannel, Text>> = {
  web: { ja: 'ウェブ', en: 'web', easy: 'インターネット' },
  line: { ja: 'LINE', en: 'LINE', easy: 'LINE' },
  paper: { ja: '用紙', en: 'paper', easy: '紙' },
  counter: { ja: '窓口', en: 'counter', easy: '市役所の 窓口' },
  phone: { ja: '電話', en: 'telephone', easy: '電話' },
  meeting: { ja: '会議', en: 'meeting', easy: '話し合い' },
  mail: { ja: 'メール', en: 'mail', easy: 'メール' },
  survey: { ja: 'アンケート', en: 'survey', easy: 'アンケート' },
  api: { ja: '外部のサービス', en: 'another service', easy: 'ほかの サービス' },
};

/** Wording of the public pages. */
export const words = {
  home: { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' },
  title: { ja: '声のあゆみ', en: 'What became of it', easy: '声が どう なったか' },
  lead: {
    ja: '届いた声が、どんな決定や計画につながり、何が変わったか。最初の声から結果までを、ひとつづきでお伝えします。',
    en: 'Which decisions and plans voices led to, and what changed: from the first voice to the result, in one reading.',
    easy: 'みなさんの 声を 聞いて、市が した ことを お知らせします。',
  },
  none: {
    ja: '公開している声のあゆみは、まだありません',
    en: 'There is nothing to follow yet',
    easy: 'まだ ありません',
  },
  noneHint: {
    ja: '届いた声から決まったことが出ると、ここに載ります。',
    en: 'As soon as voices lead to something, it appears here.',
    easy: '声を 聞いて 決まった ことが あれば、ここに 出ます。',
  },
  nothing: {
    ja: 'この言葉を含む声のあゆみは見つかりませんでした',
    en: 'Nothing holds these words',
    easy: 'その 言葉は ありませんでした',
  },
  nothingHint: {
    ja: '別の言葉や、短い言葉でお試しください。',
    en: 'Please try other or shorter words.',
    easy: 'ほかの 言葉で さがして ください。',
  },
  showAll: { ja: 'すべて見る', en: 'Show all', easy: 'ぜんぶ 見る' },
  search: { ja: '声のあゆみを探す', en: 'Search', easy: 'さがす' },
  searchWords: { ja: '言葉', en: 'Words', easy: '言葉' },
  find: { ja: '探す', en: 'Find', easy: 'さがす' },
  voices: (all: string): Text => ({
    ja: `${all}件の声`,
    en: all === '1' ? '1 voice' : `${all} voices`,
    easy: `${all}この 声`,
  }),
  moved: { ja: '最近の動き', en: 'Last step', easy: '新しい こと' },
  reached: { ja: 'ここまで進みました', en: 'How far it has come', easy: 'どこまで 進んだか' },
  isReached: { ja: '済み', en: 'reached', easy: 'できた' },
  notReached: { ja: 'これから', en: 'to come', easy: 'これから' },
  line: {
    ja: '最初の声から今日まで',
    en: 'From the first voice until today',
    easy: 'はじめから 今日まで',
  },
  span: (days: string): Text => ({
    ja: `最初の声から${days}日。`,
    en: `${days} days since the first voice.`,
    easy: `はじめの 声から ${days}日です。`,
  }),
  spanToResult: (days: string): Text => ({
    ja: `最初の声から結果まで、${days}日。`,
    en: `${days} days from the first voice to the result.`,
    easy: `はじめの 声から ${days}日で 変わりました。`,
  }),
  firstVoices: (all: string): Text => ({
    ja: `${all}件の声が届きました`,
    en: all === '1' ? 'One voice came in' : `${all} voices came in`,
    easy: `${all}この 声が ありました`,
  }),
  shownOf: (shown: string): Text => ({
    ja: `うち${shown}件は、ご本人の希望により公開しています。個人の情報は伏せています。`,
    en: `Public as their authors wished: ${shown}. Personal data is masked.`,
    easy: `${shown}この 声を 読む ことが できます。名前などは かくして います。`,
  }),
  noneShown: {
    ja: '公開を希望された声がないため、本文は載せていません。',
    en: 'Their authors did not wish them to be public, so they are not quoted.',
    easy: '声の 文は 読む ことが できません。',
  },
  readVoice: { ja: 'この声のページを見る', en: 'Open this voice', easy: 'この 声の ページを 見る' },
  allVoices: (shown: string): Text => ({
    ja: `公開している${shown}件の声をすべて読む`,
    en: `Read all ${shown} public voices`,
    easy: `${shown}この 声を ぜんぶ 読む`,
  }),
  voicesTitle: (title: string): Text => ({
    ja: `声の一覧：${title}`,
    en: `Voices: ${title}`,
    easy: `声：${title}`,
  }),
  noVoices: {
    ja: '公開している声はありません',
    en: 'There are no public voices',
    easy: '読む ことが できる 声は ありません',
  },
  daysLater: (days: string): Text => ({
    ja: `${days}日後`,
    en: days === '1' ? '1 day later' : `${days} days later`,
    easy: `${days}日 あと`,
  }),
  by: { ja: '担当', en: 'By', easy: 'した 課' },
  today: { ja: '今日の数値', en: 'Today', easy: '今の 数字' },
  was: { ja: 'はじめ', en: 'At the start', easy: 'はじめ' },
  aim: { ja: '目標', en: 'Target', easy: 'めざす 数字' },
  evidence: {
    ja: '元になった記録を見る',
    en: 'See the records behind it',
    easy: '数えた ものを 見る',
  },
  corrected: { ja: '訂正しました', en: 'Corrected', easy: '直しました' },
  earlier: { ja: '訂正前の文を見る', en: 'Read what stood here before', easy: '前の 文を 見る' },
  withdrawn: { ja: '取り消しました', en: 'Taken back', easy: 'やめました' },
  withdrawnText: {
    ja: '取り消した文を見る',
    en: 'Read what was taken back',
    easy: 'やめた 文を 見る',
  },
  gone: {
    ja: 'つながる先のページは、今はありません。',
    en: 'What it leads to is no longer there.',
    easy: 'つながる ページは ありません。',
  },
  open: {
    ja: 'この先は、決まりしだいここに載せます。',
    en: 'What comes next will be told here.',
    easy: 'つづきは、決まったら ここに 書きます。',
  },
  openHint: {
    ja: '声をお寄せになった方のうち、希望された方には、動きがあるたびにお知らせします。',
    en: 'Those who spoke up and wish so are told of every step.',
    easy: '声を くれた 人には、お知らせします。',
  },
  meanings: { ja: '言葉の意味', en: 'What the words mean', easy: '言葉の 意味' },
  ask: { ja: 'お問い合わせ', en: 'Whom to ask', easy: '聞く ところ' },
  section: { ja: '担当課', en: 'Section', easy: '課' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話' },
  hours: { ja: '受付時間', en: 'Hours', easy: '時間' },
  partOf: { ja: 'この取り組みの一部です', en: 'Part of', easy: 'この とりくみの 一つです' },
  samples: {
    ja: 'このページには見本データが含まれています',
    en: 'This page contains sample data',
    easy: 'この ページには みほんが あります',
  },
  samplesBody: {
    ja: '声とできごとは、動きを確かめるために作った見本です。実際に寄せられたものではありません。',
    en: 'The voices and steps were made up to show how this works.',
    easy: '声は ためしに 作りました。本当の 声では ありません。',
  },
  behind: { ja: 'もとになった声', en: 'Voices behind this', easy: 'もとに なった 声' },
  behindLead: {
    ja: '市民の方から届いた声が、ここにつながりました。',
    en: 'What people said led here.',
    easy: 'みなさんの 声から はじまりました。',
  },
} as const;

export const notices = {
  kind: { ja: '寄せた声のその後', en: 'What became of your voice' },
  title: (thread: string): Text => ({
    ja: `寄せていただいた声のその後：${thread}`,
    en: `What became of your voice: ${thread}`,
  }),
  told: (kind: Text, text: string): Text => ({
    ja: `お寄せいただいた声に、新しい動きがありました。\n\n${kind.ja}\n${text}\n\n最初の声から今日までを、下のページでご覧になれます。`,
    en: `There is news about what you told us.\n\n${kind.en}\n${text}\n\nThe page below tells everything from the first voice until today.`,
  }),
  corrected: (kind: Text, text: string): Text => ({
    ja: `前にお知らせした内容を訂正しました。\n\n${kind.ja}\n${text}`,
    en: `We corrected what we told you before.\n\n${kind.en}\n${text}`,
  }),
  withdrawn: (kind: Text, reason: string): Text => ({
    ja: `前にお知らせした内容を取り消しました。\n\n${kind.ja}\n理由：${reason}`,
    en: `We took back what we told you before.\n\n${kind.en}\nReason: ${reason}`,
  }),
} as const;
