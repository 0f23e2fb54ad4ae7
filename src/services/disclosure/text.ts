import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { RequestKind, Way } from './model.ts';

export const names = {
  request: { ja: '開示請求', en: 'The request', easy: 'この お願い' },
  document: { ja: '文書', en: 'The document', easy: '書類（しょるい）' },
} as const satisfies Record<string, Text>;

export const home: Text = { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' };

/** What people call it. */
export const searchKeywords = [
  ...['情報公開', '公文書', '開示請求', '個人情報', '閲覧', '行政文書'],
  ...['freedom of information', 'documents', 'records'],
];

export const navigationTexts = {
  disclosure: {
    ja: '情報公開',
    en: 'Access to information',
    easy: '市の 書類（しょるい）を 見る',
  },
  desk: { ja: '開示請求', en: 'Disclosure requests' },
  settings: { ja: '情報公開の設定', en: 'Settings of disclosure' },
  statistics: { ja: '開示請求の統計', en: 'Statistics of disclosure' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  read: { ja: '自分の課の開示請求を見る', en: 'See requests to own departments' },
  work: { ja: '開示請求の文書を整え、マスキングする', en: 'Prepare and redact documents' },
  decide: { ja: '開示請求の決定を起案する', en: 'Draft decisions on requests' },
  settings: { ja: '情報公開の期間・区分・費用を決める', en: 'Set periods, categories and fees' },
} as const satisfies Record<string, Text>;

export const kindTexts: Readonly<Record<RequestKind, Text>> = {
  information: {
    ja: '公文書の開示（情報公開）',
    en: 'Official documents',
    easy: '市の 書類（しょるい）を 見る',
  },
  personal: {
    ja: '自分の個人情報の開示',
    en: 'My own personal information',
    easy: '自分の ことが 書いて ある 書類を 見る',
  },
};

export const wayTexts: Readonly<Record<Way, Text>> = {
  inspection: { ja: '窓口で閲覧', en: 'Look at them at the office', easy: '市役所で 見る' },
  copies: { ja: '写しの交付（紙）', en: 'Copies on paper', easy: '紙を もらう' },
  electronic: {
    ja: '電子データ（このサイトから受け取る）',
    en: 'Electronic files, from this site',
    easy: 'この サイトで もらう',
  },
};

export const yen = (amount: number): Text => ({
  ja: `${amount.toLocaleString('en')}円`,
  en: `¥${amount.toLocaleString('en')}`,
  easy: `${amount.toLocaleString('en')}円（えん）`,
});

export const refusals = {
  notPermitted: {
    code: 'not-permitted',
    text: {
      ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You do not have permission for this. Please ask an administrator if you need it.',
      easy: 'あなたは これを することが できません。市の 人に 聞いて ください。',
    },
  },
  notOpen: {
    code: 'not-set-up',
    text: {
      ja: 'オンラインでの請求は準備中です。窓口または郵送でご請求ください。',
      en: 'Requests cannot be made online yet. Please come to the office or write to us.',
      easy: 'まだ インターネットでは できません。市役所に 来て ください。',
    },
  },
  tooLate: {
    code: 'too-late',
    text: {
      ja: '決裁に回した後は、文書・マスキング・照会を変えられません。変えるときは、起案を引き戻すか差し戻してもらってください。',
      en: 'Documents, marks and consultations cannot change after the decision was drafted. Have the draft taken back or returned first.',
      easy: 'もう 変える ことが できません。',
    },
  },
  notNow: {
    code: 'not-now',
    text: {
      ja: '今の段階では、この操作を行えません。ページを開き直して、状況をご確認ください。',
      en: 'This cannot be done at the present stage. Please open the page again and look at the state.',
      easy: '今は できません。ページを もう一度 見て ください。',
    },
  },
} as const satisfies Record<string, Reason>;
