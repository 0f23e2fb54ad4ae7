import type { LifeEvent } from '../model.ts';
import { counters, early, within14, yesNo } from './shared-text.ts';

const incoming = ['in', 'within'] as const;

export const moving: LifeEvent = {
  id: 'moving',
  name: { ja: '引っ越し', en: 'Moving', easy: '引っ越し' },
  lead: {
    ja: 'この市に来る、市から出る、市の中で移る。どの引っ越しかで、することが変わります。',
    en: 'Moving here, away, or within the city: what you have to do depends on which.',
    easy: '引っ越す ときに する ことが わかります。',
  },
  questions: [
    {
      id: 'kind',
      label: { ja: 'どんな引っ越しですか', en: 'Which move is it?', easy: 'どんな 引っ越しですか' },
      options: [
        {
          value: 'in',
          label: {
            ja: 'ほかの市区町村からこの市へ',
            en: 'From another town to this city',
            easy: 'ほかの まちから ここへ',
          },
        },
        {
          value: 'out',
          label: {
            ja: 'この市からほかの市区町村へ',
            en: 'From this city to another town',
            easy: 'ここから ほかの まちへ',
          },
        },
        {
          value: 'within',
          label: { ja: 'この市の中で', en: 'Within this city', easy: 'この 市の 中で' },
        },
      ],
    },
    {
      id: 'children',
      label: {
        ja: '18歳までのお子さんがいますか',
        en: 'Are there children up to 18?',
        easy: '子どもが いますか',
      },
      options: yesNo,
    },
    {
      id: 'school',
      label: {
        ja: '小中学生がいますか',
        en: 'Are there children in primary or middle school?',
        easy: '小学生や 中学生が いますか',
      },
      options: yesNo,
    },
    {
      id: 'care',
      label: {
        ja: '介護の認定を受けている方がいますか',
        en: 'Is anybody certified as needing care?',
        easy: '介護（かいご）を うけて いる 人が いますか',
      },
      options: yesNo,
    },
    {
      id: 'dog',
      label: { ja: '犬を飼っていますか', en: 'Do you have a dog?', easy: '犬（いぬ）が いますか' },
      options: yesNo,
    },
    {
      id: 'health',
      label: {
        ja: '国民健康保険に入っている方がいますか',
        en: 'Is anybody in the national health insurance?',
        easy: '国民（こくみん）健康保険（けんこうほけん）の 人が いますか',
      },
      hint: {
        ja: '勤め先の健康保険の方は「いいえ」です。',
        en: '“No” if you are insured at work.',
        easy: '会社の 保険（ほけん）の 人は「いいえ」。',
      },
      options: yesNo,
    },
  ],
  tasks: [
    {
      id: 'moving-out',
      procedure: 'tenshutsu',
      title: {
        ja: '転出届を出す',
        en: 'Notify that you move out',
        easy: '「引っ越します」と 知らせる',
      },
      due: {
        ja: '引っ越す前（14日前から）',
        en: 'Before the move, from 14 days before',
        easy: '引っ越す 前',
      },
      when: { kind: 'out' },
    },
    {
      id: 'book-visit',
      procedure: 'tennyu-yoyaku',
      title: {
        ja: '来庁を予約する',
        en: 'Book your visit',
        easy: '市役所に 来る 日を 決（き）める',
      },
      hint: {
        ja: '予約すると、待ち時間が短くなります。',
        en: 'You wait less.',
        easy: '待（ま）つ 時間が みじかく なります。',
      },
      due: { ja: '来庁の2開庁日前まで', en: 'Two working days before', easy: '2日前まで' },
      when: { kind: 'in' },
    },
    {
      id: 'moving-in',
      title: {
        ja: '転入届を出す',
        en: 'Notify that you moved in',
        easy: '「引っ越して 来ました」と 知らせる',
      },
      where: counters.citizens,
      due: {
        ja: '引っ越した日から14日以内',
        en: 'Within 14 days of the move',
        easy: '引っ越してから 14日までに',
      },
      papers: ['identity', 'cards', 'moving-out-certificate'],
      when: { kind: 'in' },
    },
    {
      id: 'moving-within',
      title: {
        ja: '転居届を出す',
        en: 'Notify your new address',
        easy: '新しい 住所（じゅうしょ）を 知らせる',
      },
      where: counters.citizens,
      due: {
        ja: '引っ越した日から14日以内',
        en: 'Within 14 days of the move',
        easy: '引っ越してから 14日までに',
      },
      papers: ['identity', 'cards'],
      when: { kind: 'within' },
    },
    {
      id: 'water',
      procedure: 'suido-kaishi',
      title: {
        ja: '水道の使用開始を届け出る',
        en: 'Start the water supply',
        easy: '水道を つかい はじめる',
      },
      due: { ja: '使い始める3開庁日前まで', en: 'Three working days before', easy: '3日前まで' },
      when: { kind: incoming },
    },
    {
      id: 'waste',
      procedure: 'sodai-gomi',
      title: {
        ja: '粗大ごみの収集を申し込む',
        en: 'Have bulky waste collected',
        easy: '大きい ごみを 出す',
      },
      hint: {
        ja: '引っ越しで出る大きなごみがあるとき。',
        en: 'If you leave large things.',
        easy: '大きい ごみが ある とき。',
      },
      due: {
        ja: '収集を希望する日の5日前まで',
        en: 'Five days before collection',
        easy: '5日前まで',
      },
      when: { kind: ['out', 'within'] },
    },
    {
      id: 'health-insurance',
      title: {
        ja: '国民健康保険の手続きをする',
        en: 'National health insurance',
        easy: '国民（こくみん）健康保険（けんこうほけん）の 手続き（てつづき）',
      },
      where: counters.citizens,
      due: within14,
      papers: ['identity', 'insurance-card'],
      when: { health: 'yes' },
    },
    {
      id: 'child-allowance',
      procedure: 'jido-teate',
      title: {
        ja: '児童手当を請求する',
        en: 'Claim the child allowance',
        easy: '子どもの 手当（てあて）を もらう',
      },
      due: {
        ja: '転出予定日の翌日から15日以内',
        en: 'Within 15 days of the day after moving',
        easy: '15日までに',
      },
      when: { kind: 'in', children: 'yes' },
    },
    {
      id: 'child-allowance-end',
      procedure: 'jido-teate-shometsu',
      title: {
        ja: '児童手当の受給事由消滅を届け出る',
        en: 'End the child allowance here',
        easy: '子どもの 手当（てあて）を やめる',
      },
      due: { ja: '引っ越す前', en: 'Before the move', easy: '引っ越す 前' },
      when: { kind: 'out', children: 'yes' },
    },
    {
      id: 'nursery',
      procedure: 'hoiku-riyo',
      title: {
        ja: '保育施設の利用を申し込む',
        en: 'Apply for a nursery',
        easy: '保育園（ほいくえん）に 入る',
      },
      hint: {
        ja: '就学前のお子さんを預けたいとき。',
        en: 'If a child under school age needs care.',
        easy: '小さい 子どもを 見て ほしい とき。',
      },
      due: early,
      when: { kind: 'in', children: 'yes' },
    },
    {
      id: 'school',
      title: { ja: '学校を変わる手続きをする', en: 'Change schools', easy: '学校を 変（か）わる' },
      where: {
        ja: '今の学校と、市民課の窓口',
        en: 'The present school, then the Citizens Section',
        easy: '今の 学校と 市役所',
      },
      due: {
        ja: '引っ越しの前と、転入・転居の届出のとき',
        en: 'Before the move, and when you notify it',
        easy: '引っ越す 前と 後',
      },
      when: { school: 'yes' },
    },
    {
      id: 'care',
      procedure: 'kaigo-tennyu',
      title: {
        ja: '介護の認定を引き継ぐ',
        en: 'Carry the certification of care over',
        easy: '介護（かいご）の みとめを つづける',
      },
      due: within14,
      when: { kind: 'in', care: 'yes' },
    },
    {
      id: 'dog',
      procedure: 'inu-toroku',
      title: {
        ja: '犬の登録を移す',
        en: 'Register your dog here',
        easy: '犬（いぬ）の 登録（とうろく）',
      },
      due: { ja: '30日以内', en: 'Within 30 days', easy: '30日までに' },
      when: { kind: 'in', dog: 'yes' },
    },
    {
      id: 'licence',
      title: {
        ja: '運転免許証の住所を変える',
        en: 'Change the address of your driving licence',
        easy: '車の 免許（めんきょ）の 住所（じゅうしょ）を 変（か）える',
      },
      where: { ja: '警察署', en: 'Police station', easy: '警察（けいさつ）' },
      due: early,
      papers: ['identity'],
    },
  ],
};
