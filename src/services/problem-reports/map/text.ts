import type { Text } from '#platform/i18n/text.ts';
import type { ReportStatus } from '../model.ts';
import { statusTexts } from '../text.ts';

export const mapWords = {
  zoomIn: { ja: '地図を拡大する', en: 'Zoom in', easy: '大きく する' },
  zoomOut: { ja: '地図を縮小する', en: 'Zoom out', easy: '小さく する' },
  label: { ja: '通報の地図', en: 'Map of reports', easy: '地図' },
  here: { ja: '通報の場所の地図', en: 'Map of the place', easy: '場所の 地図' },
  point: (category: Text, status: ReportStatus, day: string): Text => ({
    ja: `${category.ja}（${statusTexts[status].ja}、${day}）`,
    en: `${category.en} (${statusTexts[status].en}, ${day})`,
    easy: `${category.easy ?? category.ja}（${statusTexts[status].easy}、${day}）`,
  }),
} as const;
