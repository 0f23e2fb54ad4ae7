import type { LifeEvent } from '../model.ts';
import { counters, early, yesNo } from './shared-text.ts';

export const care: LifeEvent = {
  id: 'care',
  name: { ja: '介護', en: 'Care', easy: '介護（かいご）' },
  lead: {
    ja: '家族や自分に介護が必要になったとき、まず何をすればよいかを案内します。',
    en: 'What to do first when you or somebody in your family needs care.',
    easy: '介護（かいご）が いる ときに する ことが わかります。',
  },
  questions: [
    {
      id: 'certified',
      label: {
        ja: '要介護・要支援の認定を受けていますか',
        en: 'Is the person certified as needing care?',
        easy: '介護（かいご）が いると みとめられて いますか',
      },
      options: [
        { value: 'no', label: { ja: 'まだ受けていない', en: 'Not yet', easy: 'まだ' } },
        { value: 'yes', label: { ja: '受けている', en: 'Yes', easy: 'はい' } },
        {
          value: 'worse',
          label: {
            ja: '受けているが、状態が変わった',
            en: 'Yes, but things have changed',
            easy: 'はい。でも ようすが 変（か）わった',
          },
        },
      ],
    },
    {
      id: 'home',
      label: {
        ja: '自宅で暮らしていますか',
        en: 'Does the person live at home?',
        easy: '家に いますか',
      },
      options: yesNo,
    },
    {
      id: 'rebuild',
      label: {
        ja: '手すりなどの工事を考えていますか',
        en: 'Are you thinking of handrails and the like?',
        easy: '手すりなどを つけたいですか',
      },
      options: yesNo,
    },
    {
      id: 'costs',
      label: {
        ja: '介護の費用が高くて困っていますか',
        en: 'Are the costs of care a burden?',
        easy: 'お金が 高くて 困（こま）って いますか',
      },
      options: yesNo,
    },
  ],
  tasks: [
    {
      id: 'advice',
      title: {
        ja: '地域包括支援センターに相談する',
        en: 'Talk to the community care centre',
        easy: '相談（そうだん）する',
      },
      where: {
        ja: '地域包括支援センター（お電話でも）',
        en: 'The community care centre, also by telephone',
        easy: 'お年寄（としよ）りの センター（電話でも いいです）',
      },
      due: early,
      when: { certified: 'no' },
    },
    {
      id: 'certify',
      procedure: 'kaigo-nintei',
      title: {
        ja: '要介護・要支援の認定を申請する',
        en: 'Apply for certification',
        easy: '介護（かいご）が いると みとめて もらう',
      },
      due: {
        ja: 'サービスが必要になったら。認定は申請日にさかのぼります',
        en: 'When services are needed; it counts from the day you apply',
        easy: 'いる とき、すぐ',
      },
      when: { certified: 'no' },
    },
    {
      id: 'change',
      procedure: 'kaigo-kubun',
      title: {
        ja: '区分の変更を申請する',
        en: 'Apply for another level',
        easy: 'レベルを 変（か）える',
      },
      due: early,
      when: { certified: 'worse' },
    },
    {
      id: 'plan',
      procedure: 'kaigo-keikaku',
      title: {
        ja: 'ケアマネジャーを決め、計画の作成を頼む届出をする',
        en: 'Choose a care manager and notify it',
        easy: 'ケアマネジャーを 決（き）める',
      },
      due: {
        ja: 'サービスを使い始める前',
        en: 'Before services begin',
        easy: 'つかい はじめる 前',
      },
      when: { certified: ['yes', 'worse'], home: 'yes' },
    },
    {
      id: 'rebuild',
      procedure: 'jutaku-kaishu',
      title: {
        ja: '住宅改修費を申請する',
        en: 'Apply for the costs of adapting the home',
        easy: '家を なおす お金を もらう',
      },
      due: { ja: '工事の前（必ず）', en: 'Before the work begins', easy: '工事（こうじ）の 前' },
      when: { home: 'yes', rebuild: 'yes' },
    },
    {
      id: 'aids',
      procedure: 'kaigo-yogu',
      title: {
        ja: '福祉用具の購入費を申請する',
        en: 'Apply for the costs of aids',
        easy: '道具（どうぐ）の お金を もらう',
      },
      hint: {
        ja: '入浴やトイレの用具を買ったとき。',
        en: 'If you bought bath or toilet aids.',
        easy: 'おふろや トイレの 道具（どうぐ）を 買った とき。',
      },
      due: { ja: '買った日から2年以内', en: 'Within two years', easy: '2年までに' },
      when: { certified: ['yes', 'worse'], home: 'yes' },
    },
    {
      id: 'refund',
      procedure: 'kaigo-kogaku',
      title: {
        ja: '高額介護サービス費を申請する',
        en: 'Ask for the refund of high costs',
        easy: 'お金を もどして もらう',
      },
      due: { ja: 'サービスを使った月から2年以内', en: 'Within two years', easy: '2年までに' },
      when: { certified: ['yes', 'worse'], costs: 'yes' },
    },
    {
      id: 'limit',
      procedure: 'kaigo-gendogaku',
      title: {
        ja: '施設の食費・部屋代の軽減を申請する',
        en: 'Apply for the limit of costs in care homes',
        easy: '施設（しせつ）の お金を 少なく する',
      },
      due: early,
      when: { home: 'no', costs: 'yes' },
    },
    {
      id: 'disability-tax',
      title: {
        ja: '障害者控除の対象になるか確かめる',
        en: 'Ask about tax relief',
        easy: '税金（ぜいきん）が 少なく なるか 聞く',
      },
      where: counters.seniors,
      due: {
        ja: '確定申告の前',
        en: 'Before your tax return',
        easy: '税金（ぜいきん）の 申告（しんこく）の 前',
      },
      papers: ['care-insurance-card'],
      when: { certified: ['yes', 'worse'] },
    },
  ],
};
