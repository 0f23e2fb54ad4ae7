import { say, type Text } from '#platform/i18n/text.ts';

export const words = {
  newsLead: {
    ja: '市からのお知らせ、催し、動画などを、公開した日の新しい順に並べています。',
    en: 'News, events and videos of the city, the newest first.',
    easy: '市の お知らせです。新しい ものが 上に あります。',
  },
  topicsLead: {
    ja: 'くらしの分野ごとに、お知らせと手続きをまとめています。',
    en: 'News and procedures, topic by topic.',
    easy: 'お知らせと 手続き（てつづき）を テーマで わけました。',
  },
  topicLead: (name: Text): Text => ({
    ja: `「${name.ja}」のお知らせと手続きです。`,
    en: `News and procedures about ${name.en}.`,
    easy: `「${say(name, 'easy')}」の お知らせと 手続き（てつづき）です。`,
  }),
  kind: { ja: '種類', en: 'Kind', easy: 'しゅるい' },
  topic: { ja: '分野', en: 'Topic', easy: 'テーマ' },
  area: { ja: '地域', en: 'Area', easy: 'ばしょ' },
  department: { ja: '担当', en: 'Section', easy: '市の 係（かかり）' },
  every: { ja: 'すべて', en: 'All', easy: 'ぜんぶ' },
  filter: { ja: '絞り込む', en: 'Filter', easy: 'さがす' },
  filterLabel: { ja: 'お知らせの絞り込み', en: 'Filter the news', easy: 'お知らせを さがす' },
  none: {
    ja: 'お知らせはまだありません',
    en: 'There is no news yet',
    easy: 'お知らせは まだ ありません',
  },
  noneHint: {
    ja: '公開したお知らせが、新しい順にここに並びます。',
    en: 'What is published appears here, the newest first.',
    easy: '新しい お知らせが ここに 出ます。',
  },
  nothing: {
    ja: '条件に合うお知らせが見つかりませんでした',
    en: 'Nothing matches your choice',
    easy: '見つかりませんでした',
  },
  nothingHint: {
    ja: '条件を減らすと、見つかることがあります。',
    en: 'Fewer conditions may find more.',
    easy: 'えらぶ ものを へらして ください。',
  },
  showAll: { ja: 'すべてのお知らせを見る', en: 'See all news', easy: 'お知らせを ぜんぶ 見る' },
  subTopics: { ja: 'さらに細かい分野', en: 'Sub-topics', easy: '小さい テーマ' },
  items: { ja: 'お知らせ', en: 'News', easy: 'お知らせ' },
  procedures: { ja: '手続き', en: 'Procedures', easy: '手続き（てつづき）' },
  allProcedures: {
    ja: 'すべての手続きから探す',
    en: 'Search all procedures',
    easy: 'ほかの 手続き（てつづき）を さがす',
  },
  noTopics: {
    ja: '分野はまだありません',
    en: 'There are no topics yet',
    easy: 'テーマは まだ ありません',
  },
  feeds: {
    ja: '更新情報を受け取る',
    en: 'Subscribe',
    easy: '新しい お知らせを もらう',
  },
  follow: {
    ja: 'メールなどでお知らせを受け取る',
    en: 'Get news by mail and more',
    easy: 'メールなどで お知らせを もらう',
  },
  feedsHint: {
    ja: 'フィードに対応したアプリに登録すると、新しいお知らせが届きます。',
    en: 'A feed reader brings you what is new.',
    easy: 'アプリで 新しい お知らせを 見る ことが できます。',
  },
  calendar: {
    ja: '催しをカレンダーで見る',
    en: 'See events in the calendar',
    easy: 'イベントを カレンダーで 見る',
  },
} as const;
