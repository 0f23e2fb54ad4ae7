import type { Text } from '#platform/i18n/text.ts';
import type { ItemKind } from './item.ts';

/** Sorts of items as readers choose them. */
export const kindNames: Readonly<Record<ItemKind, Text>> = {
  page: { ja: '案内', en: 'Guide', easy: 'あんない' },
  article: { ja: 'お知らせ', en: 'News', easy: 'お知らせ' },
  event: { ja: '催し', en: 'Event', easy: 'イベント' },
  video: { ja: '動画', en: 'Video', easy: 'どうが（ビデオ）' },
  story: { ja: '地域の取り組み', en: 'Community story', easy: '町（まち）の 人の 話' },
  magazine: { ja: '広報紙', en: 'Magazine', easy: '市の ざっし' },
  press: { ja: '報道発表', en: 'Press release', easy: 'ニュースの 会社への お知らせ' },
  emergency: { ja: '緊急情報', en: 'Emergency', easy: 'あぶない 時の お知らせ' },
};

export const names = {
  item: { ja: '記事', en: 'The item', easy: '記事（きじ）' },
  topic: { ja: '分野', en: 'The topic', easy: 'テーマ' },
  area: { ja: '地域', en: 'The area', easy: 'ばしょ' },
} as const satisfies Readonly<Record<string, Text>>;

export const errors = {
  notPublished: {
    ja: 'この記事は、いま公開されていません。状態をご確認ください。',
    en: 'This item is not public at the moment. Please check its status.',
  },
  notPermitted: {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  },
} as const satisfies Readonly<Record<string, Text>>;
