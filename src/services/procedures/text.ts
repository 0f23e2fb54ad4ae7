import type { Text } from '#platform/i18n/text.ts';
import type { Topic } from './model.ts';

export const refusals = {
  notPermitted: {
    code: 'not-permitted',
    text: {
      ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You do not have permission for this. Please ask an administrator if you need it.',
      easy: 'あなたは これを することが できません。市の 人に 聞いて ください。',
    },
  },
} as const;

export const navigationTexts = {
  procedures: { ja: '手続き', en: 'Procedures', easy: '手続き（てつづき）' },
  lifeEvents: { ja: 'くらしのできごと', en: 'Life events', easy: 'こんな とき' },
  catalogue: { ja: '手続の案内', en: 'Procedures' },
  promoted: { ja: 'オンライン化を進める手続', en: 'Promoted procedures' },
} as const satisfies Record<string, Text>;

export const topicTexts: Readonly<Record<Topic, Text>> = {
  child: { ja: '妊娠・子育て', en: 'Pregnancy and children', easy: '赤ちゃん・子ども' },
  care: { ja: '介護・高齢の方', en: 'Care and older people', easy: '介護（かいご）・お年寄り' },
  moving: {
    ja: '引っ越し・証明・水道',
    en: 'Moving, certificates, water',
    easy: '引っ越し・証明（しょうめい）・水道',
  },
  waste: { ja: 'ごみ・ペット', en: 'Waste and pets', easy: 'ごみ・ペット' },
  disaster: {
    ja: '災害にあったとき',
    en: 'After a disaster',
    easy: '地震（じしん）や 台風の あと',
  },
  culture: {
    ja: '図書館・施設・講座',
    en: 'Library, facilities, courses',
    easy: '図書館・場所を 借りる・教室',
  },
  work: { ja: '仕事・事業者', en: 'Work and business', easy: '仕事・会社' },
  tax: { ja: '税', en: 'Taxes', easy: '税金（ぜいきん）' },
  city: { ja: '市政・選挙', en: 'City affairs and elections', easy: '市の こと・選挙（せんきょ）' },
};

export const home: Text = { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' };
