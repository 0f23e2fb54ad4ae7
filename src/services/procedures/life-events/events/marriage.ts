import type { LifeEvent } from '../model.ts';
import { counters, early, within14, yesNo } from './shared-text.ts';

export const marriage: LifeEvent = {
  id: 'marriage',
  name: { ja: '結婚', en: 'Marriage', easy: '結婚（けっこん）' },
  lead: {
    ja: '婚姻届と、名前や住所が変わることに伴う手続きです。',
    en: 'The marriage itself, and what follows from a new name or address.',
    easy: '結婚（けっこん）する ときに する ことが わかります。',
  },
  questions: [
    {
      id: 'name',
      label: {
        ja: '名字が変わりますか',
        en: 'Does your name change?',
        easy: '名前が 変（か）わりますか',
      },
      options: yesNo,
    },
    {
      id: 'address',
      label: { ja: '住所が変わりますか', en: 'Does your address change?', easy: '引っ越しますか' },
      options: yesNo,
    },
    {
      id: 'children',
      label: {
        ja: '児童手当を受けているお子さんがいますか',
        en: 'Do you get the child allowance?',
        easy: '子どもの 手当（てあて）を もらって いますか',
      },
      options: yesNo,
    },
    {
      id: 'health',
      label: {
        ja: '国民健康保険に入っていますか',
        en: 'Are you in the national health insurance?',
        easy: '国民（こくみん）健康保険（けんこうほけん）ですか',
      },
      options: yesNo,
    },
  ],
  tasks: [
    {
      id: 'marriage',
      title: {
        ja: '婚姻届を出す',
        en: 'Register the marriage',
        easy: '結婚（けっこん）の 紙を 出す',
      },
      hint: {
        ja: '夜間・休日も、宿直の窓口で受け付けます。',
        en: 'Also at night and on holidays.',
        easy: '夜や 休みの 日も 出せます。',
      },
      where: counters.citizens,
      due: {
        ja: '決まった期限はありません（届け出た日に成立します）',
        en: 'No limit: it is valid from the day you register it',
        easy: 'いつでも',
      },
      papers: ['marriage-form', 'identity'],
    },
    {
      id: 'address',
      title: {
        ja: '転入届・転居届を出す',
        en: 'Notify your new address',
        easy: '新しい 住所（じゅうしょ）を 知らせる',
      },
      where: counters.citizens,
      due: {
        ja: '引っ越した日から14日以内',
        en: 'Within 14 days of the move',
        easy: '引っ越してから 14日までに',
      },
      papers: ['identity', 'cards', 'moving-out-certificate'],
      when: { address: 'yes' },
    },
    {
      id: 'card',
      title: {
        ja: 'マイナンバーカードの名前・住所を変える',
        en: 'Change your My Number card',
        easy: 'マイナンバーカードを 変（か）える',
      },
      where: counters.citizens,
      due: within14,
      papers: ['cards'],
      when: { name: 'yes' },
    },
    {
      id: 'allowance',
      procedure: 'jido-teate-henko',
      title: {
        ja: '児童手当の変更を届け出る',
        en: 'Notify the change for the child allowance',
        easy: '子どもの 手当（てあて）に 知らせる',
      },
      due: within14,
      when: { children: 'yes' },
    },
    {
      id: 'insurance',
      title: {
        ja: '国民健康保険の名前・世帯を変える',
        en: 'Change the national health insurance',
        easy: '国民（こくみん）健康保険（けんこうほけん）を 変（か）える',
      },
      where: counters.citizens,
      due: within14,
      papers: ['identity', 'insurance-card'],
      when: { health: 'yes' },
    },
    {
      id: 'certificate',
      procedure: 'juminhyo',
      title: {
        ja: '新しい名前の住民票の写しを取る',
        en: 'Get a copy of your new residence record',
        easy: '新しい 住民票（じゅうみんひょう）を もらう',
      },
      hint: {
        ja: '勤め先や銀行で求められることがあります。',
        en: 'Employers and banks may ask for it.',
        easy: '会社や 銀行（ぎんこう）で いる ことが あります。',
      },
      due: early,
      when: { name: 'yes' },
    },
    {
      id: 'pension',
      title: {
        ja: '年金の名前・種別を変える',
        en: 'Change your pension',
        easy: '年金（ねんきん）を 変（か）える',
      },
      hint: {
        ja: '勤めている方は、勤め先に伝えてください。',
        en: 'Tell your employer if you have one.',
        easy: '会社の 人は 会社に 言って ください。',
      },
      where: counters.pensions,
      due: within14,
      papers: ['pension-book'],
      when: { name: 'yes' },
    },
  ],
};
