import type { FullText, ReportKind } from '../schema.ts';

export const kindNames: Readonly<Record<ReportKind, FullText>> = {
  damage: { ja: '被害の状況', en: 'Damage', easy: 'こわれた 所・けがの 人' },
  lifeline: {
    ja: '電気・ガス・水道・通信',
    en: 'Electricity, gas, water, phone',
    easy: '電気・ガス・水道・電話',
  },
  water: { ja: '給水所', en: 'Water points', easy: '水を もらえる 所' },
  road: { ja: '道路・交通', en: 'Roads and transport', easy: '道・バス・電車' },
  notice: { ja: 'お知らせ', en: 'Notices', easy: 'お知らせ' },
};

export const words = {
  report: { ja: 'この情報', en: 'This information', easy: 'この 情報' },
} as const;
