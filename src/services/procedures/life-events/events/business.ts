import type { LifeEvent } from '../model.ts';
import { counters, early, yesNo } from './shared-text.ts';

export const business: LifeEvent = {
  id: 'business',
  name: { ja: '事業を始める', en: 'Starting a business', easy: '会社や お店を はじめる' },
  lead: {
    ja: '個人で、または会社をつくって、この市で事業を始める方の手続きです。',
    en: 'For those who start a business here, alone or as a company.',
    easy: '会社や お店を はじめる ときに する ことが わかります。',
  },
  questions: [
    {
      id: 'form',
      label: {
        ja: 'どんな形で始めますか',
        en: 'How do you begin?',
        easy: 'どうやって はじめますか',
      },
      options: [
        { value: 'person', label: { ja: '個人で', en: 'On my own', easy: '1人で' } },
        {
          value: 'company',
          label: { ja: '会社などの法人で', en: 'As a company', easy: '会社を つくって' },
        },
      ],
    },
    {
      id: 'food',
      label: {
        ja: '食品や飲食を扱いますか',
        en: 'Does it deal with food?',
        easy: '食べ物の お店ですか',
      },
      options: yesNo,
    },
    {
      id: 'shop',
      label: {
        ja: '店や事務所を構えますか',
        en: 'Will you have a shop or office?',
        easy: '店や 事務所（じむしょ）が ありますか',
      },
      options: yesNo,
    },
    {
      id: 'staff',
      label: { ja: '人を雇いますか', en: 'Will you employ people?', easy: '人を やといますか' },
      options: yesNo,
    },
    {
      id: 'community',
      label: {
        ja: '地域づくりの活動ですか',
        en: 'Is it a community project?',
        easy: 'まちの ための 活動（かつどう）ですか',
      },
      options: yesNo,
    },
  ],
  tasks: [
    {
      id: 'advice',
      title: { ja: '創業の相談をする', en: 'Get advice', easy: '相談（そうだん）する' },
      where: {
        ja: '商工会議所、市の産業の窓口',
        en: 'The chamber of commerce and the city',
        easy: '商工会（しょうこうかい）や 市役所',
      },
      due: { ja: '始める前', en: 'Before you begin', easy: 'はじめる 前' },
    },
    {
      id: 'register',
      title: {
        ja: '会社の設立を登記する',
        en: 'Register the company',
        easy: '会社を 登記（とうき）する',
      },
      where: { ja: '法務局', en: 'Legal Affairs Bureau', easy: '法務局（ほうむきょく）' },
      due: { ja: '設立のとき', en: 'When it is founded', easy: 'つくる とき' },
      when: { form: 'company' },
    },
    {
      id: 'tax-office',
      title: {
        ja: '開業届・設立届を出す（国税）',
        en: 'Notify the tax office',
        easy: '税務署（ぜいむしょ）に 知らせる',
      },
      where: {
        ja: '税務署（e-Taxでも）',
        en: 'The tax office, also by e-Tax',
        easy: '税務署（ぜいむしょ）',
      },
      due: {
        ja: '個人は1か月、法人は2か月以内',
        en: 'Within one month (persons) or two (companies)',
        easy: '1か月か 2か月までに',
      },
      papers: ['identity'],
    },
    {
      id: 'city-tax',
      procedure: 'eltax',
      title: {
        ja: '市に法人の設立を申告する（eLTAX）',
        en: 'Notify the city (eLTAX)',
        easy: '市に 知らせる（eLTAX）',
      },
      due: { ja: '設立から1か月ほど', en: 'Within about a month', easy: '1か月くらいまでに' },
      when: { form: 'company' },
    },
    {
      id: 'food',
      title: {
        ja: '営業の許可・届出をする',
        en: 'Get the permit for food businesses',
        easy: '食べ物の 許可（きょか）を もらう',
      },
      hint: {
        ja: '県の保健所が受け付けます。',
        en: 'At the prefecture’s health centre.',
        easy: '県（けん）の 保健所（ほけんじょ）です。',
      },
      where: { ja: '保健所', en: 'The health centre', easy: '保健所（ほけんじょ）' },
      due: { ja: '始める前', en: 'Before you begin', easy: 'はじめる 前' },
      when: { food: 'yes' },
    },
    {
      id: 'fire',
      procedure: 'shobo-todoke',
      title: {
        ja: '消防の届出をする',
        en: 'Notify the fire department',
        easy: '消防（しょうぼう）に 知らせる',
      },
      due: { ja: '使い始める7日前まで', en: 'Seven days before', easy: '7日前まで' },
      when: { shop: 'yes' },
    },
    {
      id: 'sign',
      procedure: 'doro-senyo',
      title: {
        ja: '道路に看板を出す許可を受ける',
        en: 'Get permission for signs on the road',
        easy: '道に 看板（かんばん）を 出す',
      },
      hint: {
        ja: '市道の上に看板などを出すとき。',
        en: 'If a sign stands on or over a city road.',
        easy: '市の 道に 出す とき。',
      },
      due: { ja: '出す前', en: 'Before you put it up', easy: '出す 前' },
      when: { shop: 'yes' },
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
      when: { shop: 'yes' },
    },
    {
      id: 'employees',
      title: {
        ja: '労働保険・社会保険に入る',
        en: 'Insure your employees',
        easy: '働（はたら）く 人の 保険（ほけん）に 入る',
      },
      where: {
        ja: '労働基準監督署、ハローワーク、年金事務所',
        en: 'Labour standards office, job centre, pension office',
        easy: 'ハローワークなど',
      },
      due: { ja: '雇った日から10日ほど', en: 'Within about 10 days', easy: '10日くらいまでに' },
      when: { staff: 'yes' },
    },
    {
      id: 'withholding',
      title: {
        ja: '市民税の特別徴収の届出をする',
        en: 'Notify the city of wages',
        easy: '働（はたら）く 人の 税金（ぜいきん）を 知らせる',
      },
      where: counters.tax,
      due: { ja: '雇ってからなるべく早く', en: 'Soon after employing', easy: 'はやく' },
      when: { staff: 'yes' },
    },
    {
      id: 'subsidy',
      procedure: 'hojokin',
      title: {
        ja: '地域づくり活動補助金を申請する',
        en: 'Apply for the community subsidy',
        easy: '市の お金を もらう',
      },
      due: {
        ja: '募集の期間のうち',
        en: 'While applications are taken',
        easy: '決（き）まった 時期（じき）',
      },
      when: { community: 'yes' },
    },
    {
      id: 'bids',
      procedure: 'nyusatsu-shikaku',
      title: {
        ja: '市の入札に参加する資格を申請する',
        en: 'Qualify for bids of the city',
        easy: '市の 仕事を したい とき',
      },
      hint: {
        ja: '市の仕事を受けたいとき。',
        en: 'If you want to work for the city.',
        easy: '市の 仕事を したい とき。',
      },
      due: early,
    },
  ],
};
