import type { Reason } from '#platform/errors.ts';
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
  dayToCome: {
    code: 'day-to-come',
    text: {
      ja: '今日までの日付を指定してください。',
      en: 'Please give today or an earlier day.',
      easy: '今日か、今日より 前の 日を 書いて ください。',
    },
  },
  periodsMeet: {
    code: 'periods-meet',
    text: {
      ja: '前の期間が終わった日か、それより後の日付を指定してください。',
      en: 'Please give the day on which the period before ended, or a later one.',
      easy: '前の 期間（きかん）が 終わった 日か、そのあとの 日を 書いて ください。',
    },
  },
  endsBeforeItBegan: {
    code: 'ends-before-it-began',
    text: {
      ja: '始めた日か、それより後の日付を指定してください。',
      en: 'Please give the day on which it began, or a later one.',
      easy: '始めた 日か、そのあとの 日を 書いて ください。',
    },
  },
  nothingOnline: {
    code: 'nothing-online',
    text: {
      ja: '公開した様式も、ほかの受付システムのアドレスもありません。どちらかを用意してから、オンライン受付を始めてください。',
      en: 'There is neither a published form nor the address of another system. Provide one of them, then open the procedure online.',
      easy: 'インターネットで 書く 紙が まだ ありません。',
    },
  },
  changedMeanwhile: {
    code: 'changed-meanwhile',
    text: {
      ja: '開いている間に、ほかの人がこの手続を変更しました。新しい内容を確かめて、もう一度入力してください。',
      en: 'Somebody else changed this procedure while you had it open. Look at the new version and enter your change again.',
      easy: 'ほかの 人が 先に 変（か）えました。もう一度 見て ください。',
    },
  },
  taken: {
    code: 'id-taken',
    text: {
      ja: 'この短い名前は、ほかの手続で使われています。別の名前を付けてください。',
      en: 'Another procedure has this short name. Choose a different one.',
      easy: 'この 名前は ほかで 使って います。',
    },
  },
  linked: {
    code: 'already-linked',
    text: {
      ja: '一覧のこの手続には、すでに別の案内が結び付いています。',
      en: 'Another entry of the catalogue is linked to this promoted procedure.',
      easy: 'もう ほかの 手続き（てつづき）と つながって います。',
    },
  },
} as const satisfies Record<string, Reason>;

export const names = {
  procedure: { ja: '手続', en: 'The procedure', easy: '手続き（てつづき）' },
  promoted: { ja: '一覧の手続', en: 'The promoted procedure', easy: '手続き（てつづき）' },
  form: { ja: '申請の様式', en: 'The form', easy: '書く 紙' },
  lifeEvent: { ja: 'くらしのできごと', en: 'The life event', easy: 'この ページ' },
} as const satisfies Record<string, Text>;

/** Pages that no record stands behind, for the search. */
export const searchTexts = {
  statusTitle: {
    ja: '申請の状況を確認する',
    en: 'Check an application',
    easy: '申しこみが どう なったか 見る',
  },
  statusBody: {
    ja: '受付番号で、申請がどこまで進んだかを確認できます。',
    en: 'See how far your application has come, by its receipt number.',
    easy: '番号で、申しこみが どう なったか 見る ことが できます。',
  },
} as const satisfies Record<string, Text>;

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

export const idText: Text = {
  ja: '手続のIDは、半角の英小文字、数字、ハイフンで指定してください。',
  en: 'The id of a procedure has small letters, digits and hyphens.',
};
