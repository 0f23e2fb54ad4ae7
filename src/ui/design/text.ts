import type { Text } from '#platform/i18n/text.ts';

/** Words of the page itself. */
export const words = {
  title: { ja: 'デザインの部品', en: 'Design system' },
  lead: {
    ja: '画面を作るときに使う部品を、すべての状態でご覧いただけます。',
    en: 'Every part that screens are made of, in each of its states.',
  },
  desk: { ja: '職員の画面', en: 'Staff desk' },
  contents: { ja: '目次', en: 'Contents' },
} satisfies Record<string, Text>;

export const sections = {
  text: { ja: '文字と見出し', en: 'Text and headings' },
  status: { ja: '状態とお知らせ', en: 'Status and notices' },
  buttons: { ja: 'ボタン', en: 'Buttons' },
  forms: { ja: '入力フォーム', en: 'Forms' },
  tables: { ja: '表と一覧', en: 'Tables and lists' },
  way: { ja: '案内と手順', en: 'Navigation and steps' },
  charts: { ja: 'グラフ', en: 'Charts' },
} satisfies Record<string, Text>;
