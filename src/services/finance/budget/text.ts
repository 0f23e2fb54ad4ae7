import type { Text } from '#platform/i18n/text.ts';
import type { Source } from './financing.ts';
import type { ActKind, Change, Stage } from './model.ts';

/** Words of the budget that citizens and staff both read. */
export const budgetTitle: Text = { ja: '予算', en: 'Budget', easy: 'これから 使う お金（予算）' };

export const sourceTexts: Readonly<Record<Source, Text>> = {
  national: { ja: '国の支出金', en: 'State funds', easy: '国から もらう お金' },
  prefectural: { ja: '県の支出金', en: 'Prefectural funds', easy: '県から もらう お金' },
  bonds: { ja: '地方債（借入れ）', en: 'Bonds (borrowed)', easy: '借りる お金' },
  others: { ja: 'その他の特定財源', en: 'Other special funds', easy: 'ほかの お金' },
  general: { ja: '一般財源', en: 'General funds', easy: '税金 などの お金' },
};

export const changeTexts: Readonly<Record<Change, Text>> = {
  continued: { ja: '継続', en: 'Continued', easy: '続けます' },
  new: { ja: '新規', en: 'New', easy: '新しく 始めます' },
  expanded: { ja: '拡充', en: 'Expanded', easy: '増やします' },
  reduced: { ja: '縮小', en: 'Reduced', easy: '減らします' },
};

export const stageTexts: Readonly<Record<Stage, Text>> = {
  request: { ja: '課の要求', en: 'Request', easy: '課が ほしいと 言った お金' },
  return: { ja: '差戻し', en: 'Sent back', easy: 'もう一度 書いて ください' },
  finance: { ja: '財政課の査定', en: 'Review', easy: '財政課が 決めた お金' },
  appeal: { ja: '復活要求', en: 'Second request', easy: '課が もう一度 ほしいと 言った お金' },
  mayor: { ja: '市長の査定', en: "Mayor's decision", easy: '市長が 決めた お金' },
};

export const kindTexts: Readonly<Record<ActKind, Text>> = {
  initial: { ja: '当初予算', en: 'Adopted budget', easy: '初めに 決めた 予算' },
  supplement: { ja: '補正予算', en: 'Supplement', easy: 'あとで 変えた 予算' },
  transfer: { ja: '流用', en: 'Transfer', easy: 'ほかの 仕事から 移した お金' },
  reserve: { ja: '予備費の充用', en: 'From the reserve', easy: '急な ときの お金を 使いました' },
  'carry-over': { ja: '繰越し', en: 'Carry-over', easy: '次の 年に 回した お金' },
};

/** 補正予算（第2号） */
export const actText = (kind: ActKind, number: number | null): Text => {
  const { ja, en, easy } = kindTexts[kind];
  if (number === null) return kindTexts[kind];
  return { ja: `${ja}（第${number}号）`, en: `${en} no. ${number}`, easy: `${easy}（${number}）` };
};
