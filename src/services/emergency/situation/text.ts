import type { Text } from '#platform/i18n/text.ts';
import type { FullText, Hazard } from '../schema.ts';
import type { Mode } from './rules.ts';

export const hazardNames: Readonly<Record<Hazard, FullText>> = {
  rain: { ja: '大雨', en: 'Heavy rain', easy: '大雨' },
  landslide: { ja: '土砂災害', en: 'Landslide', easy: '土砂災害（がけ・山が くずれる）' },
  flood: { ja: '洪水', en: 'Flood', easy: '洪水（川の 水が あふれる）' },
  earthquake: { ja: '地震', en: 'Earthquake', easy: '地震' },
  typhoon: { ja: '台風', en: 'Typhoon', easy: '台風' },
  snow: { ja: '大雪', en: 'Heavy snow', easy: '大雪' },
  wind: { ja: '暴風', en: 'Storm', easy: '強い 風' },
  fire: { ja: '大規模な火災', en: 'Large fire', easy: '大きな 火事' },
  volcano: { ja: '火山の噴火', en: 'Volcanic eruption', easy: '火山の 噴火' },
  tsunami: { ja: '津波', en: 'Tsunami', easy: '津波' },
  other: { ja: 'その他の災害', en: 'Other disaster', easy: 'ほかの 災害' },
};

export const words = {
  drillRefused: (open: Mode): Text =>
    open === 'real'
      ? {
          ja: '緊急体制の間は、訓練を始められません。緊急体制が終わってから始めてください。',
          en: 'A drill cannot start while a real emergency is on. Please start it afterwards.',
        }
      : {
          ja: 'すでに訓練中です。先に今の訓練を終了してください。',
          en: 'A drill is on already. Please end it first.',
        },
  alreadyOn: {
    ja: 'すでに緊急体制です。災害の種類や状況は、今の緊急体制の中で更新してください。',
    en: 'The emergency is on already. Please update it instead.',
  },
  liftFirst: (count: number): Text => ({
    ja: `発令中の避難情報が${count}件あります。先に解除してください。`,
    en: `${count} evacuation orders are in force. Please lift them first.`,
  }),
  ownAct: {
    ja: '自分が行った操作は、自分では承認できません。ほかの権限のある職員に依頼してください。',
    en: 'You cannot confirm your own act. Please ask a colleague with the permission.',
  },
  notOn: {
    ja: '緊急体制でも訓練中でもありません。先に切り替えてください。',
    en: 'Neither an emergency nor a drill is on. Please switch first.',
  },
  startTitle: (title: FullText): FullText => ({
    ja: `【緊急】${title.ja}`,
    en: `Emergency: ${title.en}`,
    easy: `【緊急】${title.easy}`,
  }),
  startText: (title: FullText): FullText => ({
    ja: `${title.ja}のため、市のウェブサイトを緊急用の表示に切り替えました。避難情報や避難所の情報をご確認ください。`,
    en: `${title.en}: the city's website now shows emergency information only. Please look there for evacuation and shelters.`,
    easy: `${title.easy}が ありました。市の ホームページで、逃げる 所や 大切な お知らせを 見て ください。`,
  }),
  endTitle: (title: FullText): FullText => ({
    ja: `【終了】${title.ja}`,
    en: `Ended: ${title.en}`,
    easy: `【終わり】${title.easy}`,
  }),
  endText: (title: FullText): FullText => ({
    ja: `${title.ja}についての緊急の表示を終了しました。今後のお知らせは、ふだんのページをご覧ください。`,
    en: `The emergency information on ${title.en} has ended. Further news is on the usual pages.`,
    easy: `${title.easy}の 緊急の お知らせは 終わりました。`,
  }),
  headquartersTitle: {
    ja: '災害対策本部を設置しました',
    en: 'The disaster headquarters are set up',
    easy: '災害の ための 本部が できました',
  },
  drillMark: { ja: '【訓練】', en: '[DRILL] ', easy: '【訓練（練習です）】' },
  interrupted: { ja: '緊急体制への切り替えによる中止', en: 'ended by a real emergency' },
  actNotFound: { ja: 'この記録', en: 'This record', easy: 'この 記録' },
} as const;
