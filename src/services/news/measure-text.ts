import type { Text } from '#platform/i18n/text.ts';

export const measureTexts = {
  items: { ja: '件', en: 'items', easy: 'こ' },
  videos: { ja: '公開した動画の数', en: 'Videos published', easy: '市が 出した どうがの 数' },
  videosFormula: {
    ja: 'その日までに市のサイトで公開した動画の数です（分野を指定した場合は、その分野の動画だけ）。掲載期間が終わったものも数え、取り下げたものは取り下げた日から数えません。',
    en: 'Videos published on the town’s site up to the day, of one topic where a topic is named. Those whose period has ended count; those withdrawn do not from that day on.',
    easy: 'その 日までに 市の サイトに 出した どうがの 数です。出すのを やめた どうがは 入れません。',
  },
  stories: {
    ja: '公開した地域貢献事例の数',
    en: 'Community stories published',
    easy: '市が 出した まちの 人の 話の 数',
  },
  storiesFormula: {
    ja: 'その日までに市のサイトで公開した地域貢献事例の数です。掲載期間が終わったものも数え、取り下げたものは取り下げた日から数えません。',
    en: 'Stories of people who do something for the town, published on its site up to the day. Those whose period has ended count; those withdrawn do not from that day on.',
    easy: 'その 日までに 市の サイトに 出した まちの 人の 話の 数です。出すのを やめた 話は 入れません。',
  },
} as const satisfies Record<string, Text>;
