import type { Text } from '#platform/i18n/text.ts';
import { purposeName, reservePurpose } from '../budget/model.ts';
import { findItem } from '../settlements/items.ts';

const reserve: Text = {
  ja: '急な出費への備え',
  en: 'Kept for what nobody can foresee',
  easy: '急な ときの お金',
};

type Words = readonly [ja: string, en: string, easy: string];

/** 項 as most towns' budget books call them. */
const sections: Readonly<Record<string, Words>> = {
  議会費: ['市議会', 'The city council', '市議会'],
  総務管理費: ['市役所の運営と情報発信', 'City hall and information', '市役所の しごと'],
  徴税費: ['税の計算と徴収', 'Assessing and collecting taxes', '税金を 集める'],
  戸籍住民基本台帳費: ['戸籍と住民票', 'Registers of people', '戸籍と 住民票'],
  選挙費: ['選挙', 'Elections', '選挙'],
  統計調査費: ['統計調査', 'Statistics', '調べて 数える しごと'],
  監査委員費: ['監査', 'Audit', '正しく 使ったか 調べる'],
  社会福祉費: [
    '高齢者、障がいのある人などの支え',
    'Older people and people with disabilities',
    'お年寄りや 障がいの ある 人を 助ける',
  ],
  老人福祉費: ['高齢者の支え', 'Older people', 'お年寄りを 助ける'],
  児童福祉費: ['子育てと保育', 'Raising children', '子どもを 育てる 人を 助ける'],
  生活保護費: ['生活に困った人の支え', 'Public assistance', '生活に こまった 人を 助ける'],
  災害救助費: ['災害にあった人の支え', 'Relief after disasters', '災害に あった 人を 助ける'],
  保健衛生費: ['健康づくりと予防', 'Health and prevention', '健康と 病気の 予防'],
  清掃費: ['ごみの処理と資源化', 'Waste and recycling', 'ごみ'],
  環境費: ['環境を守る取組み', 'The environment', '自然を 守る'],
  労働諸費: ['働く人の支え', 'Support for workers', '働く 人を 助ける'],
  農業費: ['農業', 'Farming', '農業'],
  林業費: ['森林', 'Forests', '森'],
  水産業費: ['漁業', 'Fishing', '漁業'],
  商工費: ['商店、工場、観光', 'Shops, firms, tourism', '店、会社、観光'],
  土木管理費: ['土木の仕事のまとめ', 'Running public works', '道などを つくる しごと'],
  道路橋梁費: ['道路と橋、除雪', 'Roads, bridges, snow clearing', '道と 橋、雪かき'],
  道路橋りょう費: ['道路と橋、除雪', 'Roads, bridges, snow clearing', '道と 橋、雪かき'],
  河川費: ['川の整備', 'Rivers', '川'],
  都市計画費: ['公園、下水道、まちの計画', 'Parks, sewers, planning', '公園、下水道'],
  住宅費: ['市営住宅と空き家', 'Housing', '市の 家と 空き家'],
  消防費: ['消防、救急、防災', 'Fire, ambulance, readiness', '消防、救急車、災害への 準備'],
  教育総務費: ['学びを支える仕事', 'Support of schools', '学校を 助ける しごと'],
  小学校費: ['小学校', 'Primary schools', '小学校'],
  中学校費: ['中学校', 'Lower secondary schools', '中学校'],
  幼稚園費: ['幼稚園', 'Kindergartens', '幼稚園'],
  社会教育費: ['公民館、図書館、文化', 'Halls, library, culture', '公民館、図書館、文化'],
  保健体育費: ['給食とスポーツ', 'School meals and sports', '給食と スポーツ'],
  土木施設災害復旧費: [
    '壊れた道路や川の修理',
    'Repair of roads and rivers',
    'こわれた 道や 川を 直す',
  ],
  農林水産施設災害復旧費: ['壊れた農地などの修理', 'Repair of farm land', 'こわれた 畑を 直す'],
  公債費: ['借りたお金の返済', 'Paying back what was borrowed', '借りた お金を 返す'],
  予備費: ['急な出費への備え', 'Kept for what nobody can foresee', '急な ときの お金'],
  その他: ['そのほかの仕事', 'Other work', 'ほかの しごと'],
};

/** A 款 in words of the household. */
export function plainPurpose(purpose: string): Text {
  if (purpose === reservePurpose) return reserve;
  return findItem(purpose)?.plain ?? purposeName(purpose);
}

/** A 項 in words of the household; one that we do not know is called as in the budget book. */
export function plainSection(section: string): Text {
  const words = sections[section];
  if (!words) return { ja: section, en: section };
  const [ja, en, easy] = words;
  return { ja, en, easy };
}
