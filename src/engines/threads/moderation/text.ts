import type { Text } from '#platform/i18n/text.ts';
import type { ReasonCode } from './reasons.ts';

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

export const deskWords = {
  title: { ja: '公開の確認', en: 'Moderation' },
  lead: {
    ja: '自動の確認で止まった声と、人が読んでから公開する声です。読んで、公開するかどうかを決めてください。',
    en: 'Voices that a rule stopped, and those that a person reads first. Decide whether each is shown.',
  },
  none: { ja: '確認を待っている声はありません', en: 'Nothing waits' },
  noneHint: { ja: '届くと、ここに表示されます。', en: 'They appear here as they come in.' },
  text: { ja: '公開する文', en: 'As it would be shown' },
  rules: { ja: '止まった理由', en: 'Stopped by' },
  show: { ja: '選んだ声を公開する', en: 'Show the chosen ones' },
  hide: { ja: '選んだ声を公開しない', en: 'Do not show the chosen ones' },
  reason: { ja: '公開しない理由', en: 'Why it is not shown' },
  choose: { ja: '声を選ぶ', en: 'Choose' },
  chooseSome: { ja: '声を1件以上選んでください。', en: 'Please choose at least one.' },
  received: { ja: '受付日', en: 'Received' },
  done: (n: number): Text => ({ ja: `${n}件を処理しました。`, en: `${n} done.` }),
  list: { ja: '確認を待っている声', en: 'Voices that wait' },
} as const;
