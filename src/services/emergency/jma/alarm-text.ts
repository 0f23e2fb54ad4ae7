import { dayInTokyo } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { FullText } from '../schema.ts';

export const alarmWords = {
  kind: { ja: '緊急体制への切り替えの判断', en: 'Time to decide on the emergency switch' },
  title: (hazard: Text): Text => ({
    ja: `緊急体制への切り替えを判断してください（${hazard.ja}）`,
    en: `Please decide whether to switch to emergency (${hazard.en})`,
  }),
  body: (telegram: string): Text => ({
    ja: `気象庁から「${telegram}」が発表されました。切り替えの画面に、災害の種類と名前の案を入れてあります。内容を確かめてから切り替えてください。`,
    en: `The Japan Meteorological Agency issued 「${telegram}」. The switch has the hazard and a name filled in. Please check them before you switch.`,
  }),
  /** Name of a disaster as people will call it, to be mended by whoever switches. */
  situation: (now: Date, hazard: FullText): FullText => {
    const day = dayInTokyo(now);
    const [year, month, date] = day.split('-').map(Number);
    return {
      ja: `${year}年${month}月${date}日の${hazard.ja}`,
      easy: `${month}月${date}日の ${hazard.easy}`,
      en: `${hazard.en} of ${day}`,
    };
  },
} as const;
