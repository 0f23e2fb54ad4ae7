import type { Text } from '#platform/i18n/text.ts';

export const measureTexts = {
  percent: { ja: '%', en: '%', easy: '%' },
  onlineShare: {
    ja: 'オンライン化した手続きの割合',
    en: 'Share of promoted procedures that are online',
    easy: 'インターネットで できる 手続き（てつづき）の わりあい',
  },
  onlineShareFormula: {
    ja: '国がオンライン化を進めている手続きのうち市が行うものを分母、その中でオンラインで申請できるものを分子として計算します。',
    en: 'Of the procedures that the national government wants online and this city performs: those that can be done online.',
    easy: '国が インターネットで できるように したい 手続き（てつづき）の 中で、この 市で インターネットで できる ものの わりあいです。',
  },
} as const satisfies Record<string, Text>;
