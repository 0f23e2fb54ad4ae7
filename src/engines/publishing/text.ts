import { englishDate, japaneseDate } from '#japan/dates.ts';
import { say, type Text } from '#platform/i18n/text.ts';
import type { ItemKind, Occasion } from './item.ts';

/** Sorts of items as readers choose them. */
export const kindNames: Readonly<Record<ItemKind, Text>> = {
  page: { ja: '案内', en: 'Guide', easy: 'あんない' },
  article: { ja: 'お知らせ', en: 'News', easy: 'お知らせ' },
  event: { ja: '催し', en: 'Event', easy: 'イベント' },
  video: { ja: '動画', en: 'Video', easy: 'ビデオ' },
  story: { ja: '地域の取り組み', en: 'Community story', easy: '町の 人の 話' },
  magazine: { ja: '広報紙', en: 'Magazine', easy: '市の ざっし' },
  press: { ja: '報道発表', en: 'Press release', easy: 'ニュースの 会社への お知らせ' },
  emergency: { ja: '緊急情報', en: 'Emergency', easy: 'あぶない 時の お知らせ' },
};

export const names = {
  item: { ja: '記事', en: 'The item', easy: 'この お知らせ' },
  topic: { ja: '分野', en: 'The topic', easy: 'テーマ' },
  area: { ja: '地域', en: 'The area', easy: 'ばしょ' },
  section: { ja: '課', en: 'The section', easy: '市の 係（かかり）' },
} as const satisfies Readonly<Record<string, Text>>;

export const titles = {
  home: { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' },
  news: { ja: 'お知らせ一覧', en: 'News', easy: 'お知らせ' },
  topics: { ja: '分野から探す', en: 'Topics', easy: 'テーマから さがす' },
  organisation: { ja: '組織から探す', en: 'Sections', easy: '市の 係（かかり）から さがす' },
  calendar: { ja: '催しカレンダー', en: 'Calendar', easy: 'イベントの カレンダー' },
  siteMap: { ja: 'サイトマップ', en: 'Site map', easy: 'ページの ぜんぶ' },
} as const satisfies Readonly<Record<string, Text>>;

/** In the menu there is less room than on the pages. */
export const menuLabels = {
  news: { ja: 'お知らせ', en: 'News', easy: 'お知らせ' },
  calendar: { ja: '催し', en: 'Events', easy: 'イベント' },
  organisation: { ja: '市の組織', en: 'Sections', easy: '市の 係（かかり）' },
  topics: { ja: '分野の一覧', en: 'Topics', easy: 'テーマの リスト' },
  siteMap: { ja: 'サイトマップ', en: 'Site map', easy: 'ページの リスト' },
} as const satisfies Readonly<Record<string, Text>>;

export const itemWords = {
  /** Before the title of sample data, where no mark can stand beside it. */
  sample: { ja: '［見本］', en: '[Sample] ', easy: '［みほん］' },
  published: (day: string): Text => ({
    ja: `${japaneseDate(day)} 公開`,
    en: `Published ${englishDate(day)}`,
    easy: `${japaneseDate(day)}に 出しました`,
  }),
  revised: (day: string): Text => ({
    ja: `${japaneseDate(day)} 更新`,
    en: `Updated ${englishDate(day)}`,
    easy: `${japaneseDate(day)}に なおしました`,
  }),
  corrected: (note: string): Text => ({
    ja: `訂正：${note}`,
    en: `Corrected: ${note}`,
    easy: `まちがいを なおしました：${note}`,
  }),
} as const;

/** When an occasion is: 2026年11月3日（火） 10:00〜12:00. */
export function timeText({ startsOn, endsOn, startsAt, endsAt }: Occasion): Text {
  const hours = startsAt ? ` ${startsAt}${endsAt ? `〜${endsAt}` : '〜'}` : '';
  const hoursEn = startsAt ? `, ${startsAt}${endsAt ? `–${endsAt}` : ''}` : '';
  if (startsOn === endsOn) {
    const day = japaneseDate(startsOn);
    return { ja: day + hours, en: englishDate(startsOn) + hoursEn, easy: day + hours };
  }
  const [first, last] = [japaneseDate(startsOn), japaneseDate(endsOn)];
  return {
    ja: `${first}から${last}まで${hours}`,
    en: `${englishDate(startsOn)} to ${englishDate(endsOn)}${hoursEn}`,
    easy: `${first}から ${last}まで${hours}`,
  };
}

export const feedTitle = (town: Text, topic?: Text): Text => ({
  ja: topic ? `${town.ja}からのお知らせ：${topic.ja}` : `${town.ja}からのお知らせ`,
  en: topic ? `News from ${town.en}: ${topic.en}` : `News from ${town.en}`,
  easy: topic ? `${town.ja}からの お知らせ：${say(topic, 'easy')}` : `${town.ja}からの お知らせ`,
});
