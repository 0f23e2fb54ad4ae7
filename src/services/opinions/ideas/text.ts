import type { Text } from '#platform/i18n/text.ts';

export const ideaWords = {
  title: { ja: 'みんなのアイデア', en: 'Ideas of citizens', easy: 'みんなの アイデア' },
  lead: {
    ja: '市民の皆さんから寄せられたアイデアです。応援したり、新しいアイデアを送ったりできます。',
    en: 'What citizens propose. You can support an idea or send your own.',
    easy: 'みんなが 考えた アイデアです。応援する ことも、送る ことも できます。',
  },
  open: {
    ja: 'いま募集しているテーマ',
    en: 'Subjects that are open now',
    easy: '今 集めて いる テーマ',
  },
  list: { ja: 'アイデアの一覧', en: 'All ideas', easy: 'アイデア' },
  of: { ja: 'テーマ', en: 'Subject', easy: 'テーマ' },
  any: { ja: 'すべてのテーマ', en: 'All subjects', easy: 'ぜんぶ' },
  none: {
    ja: '公開されたアイデアはまだありません',
    en: 'No ideas to read yet',
    easy: 'アイデアは まだ ありません',
  },
  noneHint: {
    ja: '募集が始まると、寄せられたアイデアをここで読めます。',
    en: 'Once a collection opens, its ideas appear here.',
    easy: 'アイデアが 届くと、ここで 読む ことが できます。',
  },
  noMatch: {
    ja: '条件に合うアイデアはありません',
    en: 'No idea matches',
    easy: 'アイデアが ありません',
  },
  follow: {
    ja: '新しいアイデアを受け取る',
    en: 'Follow new ideas',
    easy: '新しい アイデアを 受け取る',
  },
  atom: { ja: 'フィード（Atom）', en: 'Feed (Atom)', easy: 'Atom' },
  json: { ja: 'フィード（JSON）', en: 'Feed (JSON)', easy: 'JSON' },
} as const satisfies Record<string, Text>;
