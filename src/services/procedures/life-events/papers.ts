import type { NeededDocument } from '../model.ts';

/** Papers for what is no procedure of the catalogue; ids as in the catalogue, so that none is named twice. */
export const papers = {
  identity: {
    id: 'identity',
    name: {
      ja: '本人確認書類（マイナンバーカード、運転免許証など）',
      en: 'Proof of identity (My Number card, driving licence, …)',
      easy: '自分の カード（マイナンバーカード、車の 免許（めんきょ）など）',
    },
  },
  cards: {
    id: 'cards',
    name: {
      ja: '家族全員のマイナンバーカード',
      en: 'My Number cards of everybody in the household',
      easy: '家族（かぞく） ぜんいんの マイナンバーカード',
    },
  },
  'moving-out-certificate': {
    id: 'moving-out-certificate',
    name: {
      ja: '転出証明書',
      en: 'Certificate of moving out',
      easy: '前の 市の 紙（転出（てんしゅつ）の 証明（しょうめい））',
    },
    when: {
      ja: 'マイナンバーカードで転出届をしていないとき',
      en: 'Unless you notified with your My Number card',
      easy: 'マイナンバーカードを つかわなかった とき',
    },
  },
  'insurance-card': {
    id: 'insurance-card',
    name: {
      ja: '健康保険の資格がわかるもの',
      en: 'Proof of health insurance',
      easy: '健康保険（けんこう ほけん）が わかる もの',
    },
  },
  'mother-handbook': {
    id: 'mother-handbook',
    name: {
      ja: '母子健康手帳',
      en: 'Mother and child handbook',
      easy: '母子手帳（ぼしてちょう）',
    },
  },
  'birth-certificate': {
    id: 'birth-certificate',
    name: {
      ja: '出生証明書（医師・助産師が書いたもの）',
      en: 'Certificate of birth (by the doctor or midwife)',
      easy: '生まれた 証明（しょうめい）（病院の 紙）',
    },
  },
  'death-certificate': {
    id: 'death-certificate',
    name: {
      ja: '死亡診断書（死体検案書）',
      en: 'Certificate of death',
      easy: '亡（な）くなった 証明（しょうめい）（病院の 紙）',
    },
  },
  'marriage-form': {
    id: 'marriage-form',
    name: {
      ja: '婚姻届（証人2人の署名があるもの）',
      en: 'Marriage form, signed by two witnesses',
      easy: '結婚（けっこん）の 紙（2人の サイン）',
    },
  },
  'bank-book': {
    id: 'bank-book',
    name: {
      ja: '振込先の口座がわかるもの',
      en: 'Bank book or cash card of the account for payment',
      easy: '銀行（ぎんこう）の 通帳（つうちょう）か カード',
    },
  },
  'care-insurance-card': {
    id: 'care-insurance-card',
    name: {
      ja: '介護保険の被保険者証',
      en: 'Care insurance card',
      easy: '介護保険（かいごほけん）の カード',
    },
  },
  'pension-book': {
    id: 'pension-book',
    name: {
      ja: '基礎年金番号がわかるもの',
      en: 'Something with your pension number',
      easy: '年金（ねんきん）の 番号（ばんごう）が わかる もの',
    },
  },
  'funeral-receipt': {
    id: 'funeral-receipt',
    name: {
      ja: '葬儀の領収書',
      en: 'Receipt of the funeral',
      easy: 'お葬式（そうしき）の お金の 紙',
    },
  },
  'damage-certificate': {
    id: 'damage-certificate',
    name: {
      ja: '罹災証明書',
      en: 'Certificate of damage',
      easy: '家が こわれた 証明（しょうめい）',
    },
  },
} as const satisfies Record<string, NeededDocument>;

export type PaperId = keyof typeof papers;
