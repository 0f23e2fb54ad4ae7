import type { Verdict } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { FullText } from '../schema.ts';
import { words } from './text.ts';

/** Levels that a municipality orders; 0 lifts what was ordered. */
export const orderLevels = [3, 4, 5] as const;
export type OrderLevel = (typeof orderLevels)[number];

/** 災害対策基本法 第56条第2項, 第60条第1項・第3項 (since 2021-05-20): these words and no others. */
export const lawWords: Readonly<Record<OrderLevel, FullText>> = {
  3: {
    ja: '高齢者等避難',
    en: 'Evacuation of the elderly and others who need time',
    easy: '高齢者等避難',
  },
  4: { ja: '避難指示', en: 'Evacuation order', easy: '避難指示' },
  5: { ja: '緊急安全確保', en: 'Emergency safety measures', easy: '緊急安全確保' },
};

/** What residents do at each level (避難情報に関するガイドライン, 内閣府). */
export const actions: Readonly<Record<OrderLevel, FullText>> = {
  3: {
    ja: '高齢の方や避難に時間のかかる方は、危険な場所から避難してください。ほかの方も、避難の準備をしてください。',
    en: 'Elderly people and all who need time: leave dangerous places now. Everybody else: get ready to leave.',
    easy: 'お年寄りや 逃げるのに 時間が かかる 人は、今 逃げて ください。ほかの 人は、逃げる 準備を して ください。',
  },
  4: {
    ja: '危険な場所にいる方は、全員、今すぐ避難してください。',
    en: 'Everybody in a dangerous place: leave now.',
    easy: '危ない 所に いる 人は、みんな、今すぐ 逃げて ください。',
  },
  5: {
    ja: '命の危険が迫っています。今いる場所で、ただちに身の安全を確保してください。',
    en: 'Your life is in danger. Do whatever keeps you safe where you are, at once.',
    easy: '命が とても 危ないです。今 いる 所で、すぐに 命を 守って ください。',
  },
};

const wide = ['０', '１', '２', '３', '４', '５'] as const;

/** The text that leaves when nobody changes it. @param areas names of the districts, ready to read. */
export function orderTexts(level: OrderLevel, areas: FullText, reason: string): FullText {
  const name = lawWords[level];
  const why = reason ? `${reason}。` : '';
  return {
    ja: `【警戒レベル${wide[level]}】${areas.ja}に「${name.ja}」を発令しました。${why}${actions[level].ja}`,
    en: `[Alert level ${level}] ${name.en} (${name.ja}) for ${areas.en}. ${actions[level].en}`,
    easy: `【警戒レベル${wide[level]}】${areas.easy}に「${name.easy}」が 出ました。${actions[level].easy}`,
  };
}

/** The text that lifts an order. */
export function liftTexts(areas: FullText): FullText {
  return {
    ja: `${areas.ja}の避難情報を解除しました。足もとに気をつけてお帰りください。`,
    en: `The evacuation information for ${areas.en} is lifted. Please take care on your way home.`,
    easy: `${areas.easy}は、もう 逃げなくて いいです。気を つけて 家に 帰って ください。`,
  };
}

/** Staff may reword, but the word of the law and the level stay in every language. */
export function keepsLawWords(level: OrderLevel, texts: FullText): Verdict {
  const name = lawWords[level].ja;
  const missing = Object.values(texts).some((text) => !text.includes(name));
  if (!missing) return { ok: true };
  return { ok: false, reason: { code: 'law-words-missing', text: words.lawWordsMissing(name) } };
}

/** Colours of the levels have names only here; the page adds the word and the number. */
export function levelLabel(level: OrderLevel): Text {
  const name = lawWords[level];
  return {
    ja: `警戒レベル${level} ${name.ja}`,
    en: `Alert level ${level}: ${name.en}`,
    easy: `警戒レベル${level} ${name.easy}`,
  };
}
