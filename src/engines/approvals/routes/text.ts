import type { Text } from '#platform/i18n/text.ts';

export const what: Text = { ja: '決裁経路', en: 'The route' };
