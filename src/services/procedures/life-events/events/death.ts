import type { LifeEvent } from '../model.ts';
import { counters, early, within14, yesNo } from './shared-text.ts';

export const death: LifeEvent = {
  id: 'death',
  name: {
    ja: 'ご不幸があったとき',
    en: 'After a death',
    easy: '家族（かぞく）が 亡（な）くなった とき',
  },
  lead: {
    ja: '心よりお悔やみ申し上げます。急ぐものから順に案内します。一度にすべてをする必要はありません。',
    en: 'We are sorry for your loss. What is urgent comes first; you need not do everything at once.',
    easy: 'いそぐ ものから 書いて あります。ゆっくりで いいです。',
  },
  questions: [
    {
      id: 'health',
      label: {
        ja: '亡くなった方は、国民健康保険か後期高齢者医療でしたか',
        en: 'Was the person in the national or the late-stage elderly insurance?',
        easy: '国民（こくみん）健康保険（けんこうほけん）か、75さいからの 保険（ほけん）でしたか',
      },
      options: yesNo,
    },
    {
      id: 'pension',
      label: {
        ja: '年金を受けていましたか',
        en: 'Did the person get a pension?',
        easy: '年金（ねんきん）を もらって いましたか',
      },
      options: yesNo,
    },
    {
      id: 'care',
      label: {
        ja: '65歳以上、または介護の認定を受けていましたか',
        en: 'Was the person 65 or over, or certified as needing care?',
        easy: '65さいから、または 介護（かいご）を うけて いましたか',
      },
      options: yesNo,
    },
    {
      id: 'children',
      label: {
        ja: '児童手当を受けていましたか',
        en: 'Did the person get the child allowance?',
        easy: '子どもの 手当（てあて）を もらって いましたか',
      },
      options: yesNo,
    },
    {
      id: 'house',
      label: {
        ja: '土地や家を持っていましたか',
        en: 'Did the person own land or a house?',
        easy: '土地や 家が ありましたか',
      },
      options: yesNo,
    },
  ],
  tasks: [
    {
      id: 'death-notice',
      title: {
        ja: '死亡届を出し、火葬の許可を受ける',
        en: 'Register the death and get the cremation permit',
        easy: '「亡（な）くなりました」と 知らせる',
      },
      hint: {
        ja: '葬儀社が代わりに出せます。夜間・休日も受け付けます。',
        en: 'The undertaker can do it; also at night and on holidays.',
        easy: 'お葬式（そうしき）の 会社が できます。夜や 休みの 日も いいです。',
      },
      where: counters.citizens,
      due: { ja: '知った日から7日以内', en: 'Within 7 days', easy: '7日までに' },
      papers: ['death-certificate', 'identity'],
    },
    {
      id: 'head',
      title: {
        ja: '世帯主の変更を届け出る',
        en: 'Notify the new head of the household',
        easy: '家の 代表（だいひょう）を 変（か）える',
      },
      hint: {
        ja: '世帯主が亡くなり、15歳以上の方が2人以上残るとき。',
        en: 'If the head died and two or more people of 15 and over remain.',
        easy: '代表（だいひょう）の 人が 亡（な）くなった とき。',
      },
      where: counters.citizens,
      due: within14,
      papers: ['identity'],
    },
    {
      id: 'insurance',
      title: {
        ja: '健康保険をやめ、葬祭費を申請する',
        en: 'End the insurance and claim the funeral benefit',
        easy: '保険（ほけん）を やめて、お葬式（そうしき）の お金を もらう',
      },
      where: counters.citizens,
      due: {
        ja: '14日以内（葬祭費は2年以内）',
        en: 'Within 14 days (the benefit within two years)',
        easy: '14日までに（お金は 2年までに）',
      },
      papers: ['insurance-card', 'funeral-receipt', 'bank-book'],
      when: { health: 'yes' },
    },
    {
      id: 'pension',
      title: {
        ja: '年金を止め、まだ受けていない分を請求する',
        en: 'Stop the pension and claim what is unpaid',
        easy: '年金（ねんきん）を 止める',
      },
      where: counters.pensions,
      due: { ja: '10日または14日以内', en: 'Within 10 or 14 days', easy: '10日か 14日までに' },
      papers: ['pension-book', 'identity', 'bank-book'],
      when: { pension: 'yes' },
    },
    {
      id: 'care-card',
      title: {
        ja: '介護保険の被保険者証を返す',
        en: 'Return the care insurance card',
        easy: '介護保険（かいごほけん）の カードを かえす',
      },
      where: counters.seniors,
      due: within14,
      papers: ['care-insurance-card'],
      when: { care: 'yes' },
    },
    {
      id: 'allowance',
      procedure: 'jido-teate-mishiharai',
      title: {
        ja: 'まだ支払われていない児童手当を請求する',
        en: 'Claim unpaid child allowance',
        easy: 'まだの 子どもの 手当（てあて）を もらう',
      },
      due: early,
      when: { children: 'yes' },
    },
    {
      id: 'allowance-new',
      procedure: 'jido-teate',
      title: {
        ja: '新しく育てる方が児童手当を請求する',
        en: 'Claim the allowance for who brings up the children now',
        easy: '新しく 育（そだ）てる 人が 手当（てあて）を もらう',
      },
      due: {
        ja: '亡くなった日の翌日から15日以内',
        en: 'Within 15 days of the day after the death',
        easy: '15日までに',
      },
      when: { children: 'yes' },
    },
    {
      id: 'certificate',
      procedure: 'juminhyo',
      title: {
        ja: '相続に必要な住民票の除票などを取る',
        en: 'Get the former residence record for the estate',
        easy: '前の 住民票（じゅうみんひょう）を もらう',
      },
      due: early,
    },
    {
      id: 'tax',
      title: {
        ja: '固定資産税を払う代表の方を届け出る',
        en: 'Notify who pays the property tax',
        easy: '家の 税金（ぜいきん）を はらう 人を 知らせる',
      },
      where: counters.tax,
      due: { ja: '3か月以内', en: 'Within three months', easy: '3か月までに' },
      papers: ['identity'],
      when: { house: 'yes' },
    },
    {
      id: 'register',
      title: {
        ja: '土地・家の相続登記をする',
        en: 'Register the inheritance of land and house',
        easy: '土地や 家の 名前を 変（か）える',
      },
      where: { ja: '法務局', en: 'Legal Affairs Bureau', easy: '法務局（ほうむきょく）' },
      due: { ja: '相続を知った日から3年以内', en: 'Within three years', easy: '3年までに' },
      when: { house: 'yes' },
    },
    {
      id: 'waste',
      procedure: 'sodai-gomi',
      title: {
        ja: '遺品の大きなごみを出す',
        en: 'Have large things collected',
        easy: '大きい ごみを 出す',
      },
      due: { ja: '気持ちが落ち着いてから', en: 'When you are ready', easy: 'あとで いいです' },
    },
  ],
};
