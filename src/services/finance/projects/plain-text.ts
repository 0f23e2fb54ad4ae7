import type { Text } from '#platform/i18n/text.ts';

/** The reserve in words of the household. */
export const reserveWords = {
  ja: '急な出費への備え',
  en: 'Kept for what nobody can foresee',
  easy: '急な ときの お金',
};

/** 項 as most towns' budget books call them, in words of the household. */
export const sectionWords: Readonly<Record<string, Text>> = {
  議会費: { ja: '市議会', en: 'The city council', easy: '市議会' },
  総務管理費: {
    ja: '市役所の運営と情報発信',
    en: 'City hall and information',
    easy: '市役所の しごと',
  },
  徴税費: { ja: '税の計算と徴収', en: 'Assessing and collecting taxes', easy: '税金を 集める' },
  戸籍住民基本台帳費: { ja: '戸籍と住民票', en: 'Registers of people', easy: '戸籍と 住民票' },
  選挙費: { ja: '選挙', en: 'Elections', easy: '選挙' },
  統計調査費: { ja: '統計調査', en: 'Statistics', easy: '調べて 数える しごと' },
  監査委員費: { ja: '監査', en: 'Audit', easy: '正しく 使ったか 調べる' },
  社会福祉費: {
    ja: '高齢者、障がいのある人などの支え',
    en: 'Older people and people with disabilities',
    easy: 'お年寄りや 障がいの ある 人を 助ける',
  },
  老人福祉費: { ja: '高齢者の支え', en: 'Older people', easy: 'お年寄りを 助ける' },
  児童福祉費: { ja: '子育てと保育', en: 'Raising children', easy: '子どもを 育てる 人を 助ける' },
  生活保護費: {
    ja: '生活に困った人の支え',
    en: 'Public assistance',
    easy: '生活に こまった 人を 助ける',
  },
  災害救助費: {
    ja: '災害にあった人の支え',
    en: 'Relief after disasters',
    easy: '災害に あった 人を 助ける',
  },
  保健衛生費: { ja: '健康づくりと予防', en: 'Health and prevention', easy: '健康と 病気の 予防' },
  清掃費: { ja: 'ごみの処理と資源化', en: 'Waste and recycling', easy: 'ごみ' },
  環境費: { ja: '環境を守る取組み', en: 'The environment', easy: '自然を 守る' },
  労働諸費: { ja: '働く人の支え', en: 'Support for workers', easy: '働く 人を 助ける' },
  農業費: { ja: '農業', en: 'Farming', easy: '農業' },
  林業費: { ja: '森林', en: 'Forests', easy: '森' },
  水産業費: { ja: '漁業', en: 'Fishing', easy: '漁業' },
  商工費: { ja: '商店、工場、観光', en: 'Shops, firms, tourism', easy: '店、会社、観光' },
  土木管理費: {
    ja: '土木の仕事のまとめ',
    en: 'Running public works',
    easy: '道などを つくる しごと',
  },
  道路橋梁費: {
    ja: '道路と橋、除雪',
    en: 'Roads, bridges, snow clearing',
    easy: '道と 橋、雪かき',
  },
  道路橋りょう費: {
    ja: '道路と橋、除雪',
    en: 'Roads, bridges, snow clearing',
    easy: '道と 橋、雪かき',
  },
  河川費: { ja: '川の整備', en: 'Rivers', easy: '川' },
  都市計画費: {
    ja: '公園、下水道、まちの計画',
    en: 'Parks, sewers, planning',
    easy: '公園、下水道',
  },
  住宅費: { ja: '市営住宅と空き家', en: 'Housing', easy: '市の 家と 空き家' },
  消防費: {
    ja: '消防、救急、防災',
    en: 'Fire, ambulance, readiness',
    easy: '消防、救急車、災害への 準備',
  },
  教育総務費: { ja: '学びを支える仕事', en: 'Support of schools', easy: '学校を 助ける しごと' },
  小学校費: { ja: '小学校', en: 'Primary schools', easy: '小学校' },
  中学校費: { ja: '中学校', en: 'Lower secondary schools', easy: '中学校' },
  幼稚園費: { ja: '幼稚園', en: 'Kindergartens', easy: '幼稚園' },
  社会教育費: {
    ja: '公民館、図書館、文化',
    en: 'Halls, library, culture',
    easy: '公民館、図書館、文化',
  },
  保健体育費: { ja: '給食とスポーツ', en: 'School meals and sports', easy: '給食と スポーツ' },
  土木施設災害復旧費: {
    ja: '壊れた道路や川の修理',
    en: 'Repair of roads and rivers',
    easy: 'こわれた 道や 川を 直す',
  },
  農林水産施設災害復旧費: {
    ja: '壊れた農地などの修理',
    en: 'Repair of farm land',
    easy: 'こわれた 畑を 直す',
  },
  公債費: {
    ja: '借りたお金の返済',
    en: 'Paying back what was borrowed',
    easy: '借りた お金を 返す',
  },
  予備費: {
    ja: '急な出費への備え',
    en: 'Kept for what nobody can foresee',
    easy: '急な ときの お金',
  },
  その他: { ja: 'そのほかの仕事', en: 'Other work', easy: 'ほかの しごと' },
};
