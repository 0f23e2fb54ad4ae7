import type { Text } from '#platform/i18n/text.ts';
import type { ReasonCode } from './reasons.ts';
import type { FilterRule } from './rules.ts';

/** Why something is not shown; read by its author and, as numbers, by everybody. */
export const hidingReasonTexts: Readonly<Record<ReasonCode, Text>> = {
  personal: { ja: '個人がわかる内容', en: 'Tells who somebody is', easy: '名前などが あります' },
  abuse: { ja: '人を傷つける言葉', en: 'Hurts others', easy: '人を 悪く 言って います' },
  advertising: { ja: '宣伝', en: 'Advertising', easy: '宣伝（せんでん）' },
  'off-topic': { ja: 'テーマと関係がない内容', en: 'Off the subject', easy: 'ちがう ことです' },
  repeated: { ja: '同じ内容の繰り返し', en: 'Sent again and again', easy: '同じ ことです' },
  unlawful: { ja: '法令に反する内容', en: 'Against the law', easy: '法律に あいません' },
  unreadable: { ja: '読み取れない内容', en: 'Cannot be read', easy: '読めません' },
  author: { ja: '本人の希望', en: 'Its author wished so', easy: '書いた 人が やめました' },
  checked: { ja: '職員が確認', en: 'Checked by a person', easy: '市の 人が 見ました' },
  appeal: { ja: '再確認の求めによる', en: 'After an appeal', easy: 'もう一度 見ました' },
  rules: { ja: '自動の確認による', en: 'By the rules', easy: '機械が 見ました' },
};

/** What a rule looks for. Read by staff, and by everybody among the guidelines. */
export const ruleTexts: Readonly<Record<FilterRule, Text>> = {
  word: { ja: '確認する言葉の一覧', en: 'A word of the list', easy: '使わない 言葉' },
  links: { ja: 'リンクの多さ', en: 'Many links', easy: 'リンクが 多い' },
  repeats: { ja: '同じ文字や言い回しの繰り返し', en: 'Repeats', easy: '同じ 言葉が 何回も ある' },
  shouting: { ja: '感嘆符や大文字の多さ', en: 'Shouting', easy: '「！」が 多い' },
  'personal-data': {
    ja: '個人がわかる内容の多さ',
    en: 'Much that tells who somebody is',
    easy: '名前や 番号が 多い',
  },
  alike: {
    ja: 'ほぼ同じ文が短い時間に多い',
    en: 'Nearly the same in a short time',
    easy: '同じ 文が たくさん 来た',
  },
};

export const deskErrors = {
  reason: { ja: '公開しない理由を選んでください。', en: 'Please choose why it is not shown.' },
} as const satisfies Record<string, Text>;

export const deskRefusals = {
  tooMany: {
    code: 'too-many',
    text: { ja: '一度に決められるのは500件までです。', en: 'At most 500 are decided at once.' },
  },
} as const;

export const deskWords = {
  title: { ja: '公開の確認', en: 'Moderation' },
  lead: {
    ja: '自動の確認で止まった声と、人が読んでから公開する声です。読んで、公開するかどうかを決めてください。',
    en: 'Voices that a rule stopped, and those that a person reads first. Decide whether each is shown.',
  },
  tabs: {
    waiting: { ja: '確認を待っている声', en: 'Waiting' },
    appeals: { ja: '申し立て', en: 'Appeals' },
    settings: { ja: '自動の確認の設定', en: 'Filters' },
  },
  views: {
    all: { ja: 'すべて', en: 'All' },
    held: { ja: '自動の確認で止まった声', en: 'Stopped by a rule' },
    waiting: { ja: '人が先に読む声', en: 'Read first' },
  },
  none: { ja: '確認を待っている声はありません', en: 'Nothing waits' },
  noneHint: { ja: '届くと、ここに表示されます。', en: 'They appear here as they come in.' },
  open: { ja: 'この声を開く', en: 'Open it' },
  rules: { ja: '止まった理由', en: 'Stopped by' },
  show: { ja: '選んだ声を公開する', en: 'Show the chosen ones' },
  hide: { ja: '選んだ声を公開しない', en: 'Do not show the chosen ones' },
  reason: { ja: '公開しない理由', en: 'Why it is not shown' },
  note: { ja: '本人に伝えること', en: 'More for the author' },
  pick: { ja: '選んでください', en: 'Please choose' },
  choose: { ja: '声を選ぶ', en: 'Choose' },
  chooseSome: { ja: '声を1件以上選んでください。', en: 'Please choose at least one.' },
  whole: (count: number): Text => ({
    ja: `選んだ声だけでなく、この一覧の${count.toLocaleString('en')}件すべてに行う`,
    en: `All ${count.toLocaleString('en')} of this list, not only the chosen ones`,
  }),
  wholeHint: (most: number): Text => ({
    ja: `一度に行うのは、古いものから${most}件までです。`,
    en: `At most the oldest ${most} at once.`,
  }),
  scope: { ja: '対象', en: 'Which' },
  received: { ja: '受付日', en: 'Received' },
  report: { ja: '処理の結果', en: 'Report' },
  why: { ja: '理由', en: 'Why' },
  voice: { ja: '声', en: 'Voice' },
  list: { ja: '確認を待っている声', en: 'Voices that wait' },
  history: { ja: '公開についての判断の経過', en: 'How it was decided' },
  historyNone: { ja: 'まだ判断していません。', en: 'Nothing was decided yet.' },
  byRules: { ja: '自動の確認', en: 'The rules' },
  when: { ja: '日時', en: 'When' },
  who: { ja: '判断した人', en: 'Who' },
  decision: { ja: '判断', en: 'Decision' },
  moderations: {
    waiting: { ja: '確認待ち', en: 'Waiting' },
    shown: { ja: '公開', en: 'Shown' },
    held: { ja: '保留', en: 'Held' },
    hidden: { ja: '非公開', en: 'Hidden' },
  },
} as const;
