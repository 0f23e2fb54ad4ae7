import type { LifeEvent } from '../model.ts';
import { counters, early, yesNo } from './shared-text.ts';

export const disaster: LifeEvent = {
  id: 'disaster',
  name: { ja: '災害にあったとき', en: 'After a disaster', easy: '地震（じしん）や 台風の あと' },
  lead: {
    ja: 'まず身の安全を。片付ける前に、被害の写真を撮ってください。生活の立て直しに使える支援を案内します。',
    en: 'Safety first. Take photographs before cleaning up. This shows the support you can get.',
    easy: 'あぶなくない ところに いて ください。片付（かたづ）ける 前に 写真（しゃしん）を とって ください。',
  },
  questions: [
    {
      id: 'home',
      label: {
        ja: '住まいが壊れましたか',
        en: 'Is your home damaged?',
        easy: '家が こわれましたか',
      },
      options: yesNo,
    },
    {
      id: 'stay',
      label: {
        ja: '今、家に住めますか',
        en: 'Can you live at home?',
        easy: '家に いる ことが できますか',
      },
      options: yesNo,
    },
    {
      id: 'injured',
      label: {
        ja: 'けがや病気をした方がいますか',
        en: 'Is anybody hurt or ill?',
        easy: 'けがや 病気の 人が いますか',
      },
      options: yesNo,
    },
    {
      id: 'business',
      label: {
        ja: 'お店や事業の被害がありますか',
        en: 'Is a shop or business damaged?',
        easy: 'お店や 会社も こわれましたか',
      },
      options: yesNo,
    },
  ],
  tasks: [
    {
      id: 'photos',
      title: {
        ja: '被害の写真を撮る',
        en: 'Photograph the damage',
        easy: 'こわれた ところの 写真（しゃしん）を とる',
      },
      where: {
        ja: 'ご自宅で（外側4方向、浸水の深さ、壊れた所）',
        en: 'At home: four sides, height of the water, what is broken',
        easy: '家で（4つの 方向（ほうこう）、水の 高さ、こわれた ところ）',
      },
      due: { ja: '片付ける前', en: 'Before cleaning up', easy: '片付（かたづ）ける 前' },
      when: { home: 'yes' },
    },
    {
      id: 'certificate',
      procedure: 'risai-shomei',
      title: {
        ja: '罹災証明書を申請する',
        en: 'Apply for the certificate of damage',
        easy: '家が こわれた 証明（しょうめい）を もらう',
      },
      due: {
        ja: '写真を撮ったら、なるべく早く',
        en: 'Soon after taking photographs',
        easy: 'はやく',
      },
      when: { home: 'yes' },
    },
    {
      id: 'shelter',
      title: {
        ja: '避難所や仮の住まいを相談する',
        en: 'Ask for a shelter or temporary home',
        easy: '住（す）む ところを 相談（そうだん）する',
      },
      where: {
        ja: '避難所の窓口、市民課',
        en: 'At the shelter or the Citizens Section',
        easy: 'にげる ところか 市役所',
      },
      due: { ja: '今すぐ', en: 'At once', easy: '今 すぐ' },
      when: { stay: 'no' },
    },
    {
      id: 'insurance',
      title: {
        ja: '火災保険・地震保険の会社に連絡する',
        en: 'Tell your insurance company',
        easy: '保険（ほけん）の 会社に 電話する',
      },
      where: {
        ja: '加入している保険会社',
        en: 'Your insurance company',
        easy: '保険（ほけん）の 会社',
      },
      due: early,
      when: { home: 'yes' },
    },
    {
      id: 'support-money',
      title: {
        ja: '被災者生活再建支援金を申請する',
        en: 'Apply for the relief grant',
        easy: 'お金を もらう',
      },
      hint: {
        ja: '全壊・大規模半壊などの場合。',
        en: 'If the home is destroyed or badly damaged.',
        easy: '家が ひどく こわれた とき。',
      },
      where: counters.citizens,
      due: { ja: '災害から13か月以内（基礎支援金）', en: 'Within 13 months', easy: '13か月までに' },
      papers: ['damage-certificate', 'identity', 'bank-book'],
      when: { home: 'yes' },
    },
    {
      id: 'tax',
      title: {
        ja: '税金・保険料の減免を申請する',
        en: 'Apply for relief from taxes and premiums',
        easy: '税金（ぜいきん）を 少なく する',
      },
      where: counters.tax,
      due: { ja: '納期限の前', en: 'Before they are due', easy: 'はらう 日の 前' },
      papers: ['damage-certificate', 'identity'],
      when: { home: 'yes' },
    },
    {
      id: 'condolence',
      title: {
        ja: '災害の見舞金・医療費の支援を相談する',
        en: 'Ask for support with medical costs',
        easy: '病院の お金を 相談（そうだん）する',
      },
      where: counters.citizens,
      due: early,
      papers: ['identity', 'insurance-card'],
      when: { injured: 'yes' },
    },
    {
      id: 'waste',
      title: { ja: '災害のごみを出す', en: 'Dispose of debris', easy: 'こわれた ものを 出す' },
      hint: {
        ja: '仮置き場を開いたときは、ふだんの粗大ごみと別に、無料で受け入れます。',
        en: 'If a depot is open, it takes debris free of charge.',
        easy: '場所が ある ときは ただです。',
      },
      where: {
        ja: '市が知らせる仮置き場',
        en: 'The depot that the city announces',
        easy: '市が 知らせる ところ',
      },
      due: {
        ja: '写真を撮った後',
        en: 'After taking photographs',
        easy: '写真（しゃしん）を とった あと',
      },
      when: { home: 'yes' },
    },
    {
      id: 'business',
      title: {
        ja: '事業の復旧の支援を相談する',
        en: 'Ask for support for your business',
        easy: '会社や お店の ことを 相談（そうだん）する',
      },
      where: {
        ja: '商工会議所、市の産業の窓口',
        en: 'The chamber of commerce and the city',
        easy: '商工会（しょうこうかい）や 市役所',
      },
      due: early,
      when: { business: 'yes' },
    },
  ],
};
