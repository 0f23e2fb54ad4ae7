import type { Text } from '#platform/i18n/text.ts';
import { invalidTexts } from '../text.ts';

const reason = (code: string, text: Text) => ({ code, text });

export const batchName: Text = { ja: 'この束', en: 'This bundle' };

export const batchRefusals = {
  sameHand: reason('bundle-same-hand', {
    ja: '1回目を入力した人は、2回目を入力できません。ほかの人が入力してください。',
    en: 'Whoever typed first cannot type the second time. Please let somebody else do it.',
  }),
  moved: reason('bundle-moved', {
    ja: 'この束は、ほかの人が先に進めました。ページを開き直してください。',
    en: 'Somebody else went on with this bundle. Please open the page again.',
  }),
};

export const batchFaults = {
  count: (most: number): Text => ({
    ja: `枚数は1〜${most}の整数で入力してください。`,
    en: `Please enter a whole number from 1 to ${most}.`,
  }),
  sheet: {
    ja: '印のある番号を空白で区切って入力してください。白票はB、判読できないものはU、ほかのことが書かれているものはR、所定の用紙でないものはFです。',
    en: 'Please enter the ticked numbers with spaces between; B for blank, U for unreadable, R for other things written, F for another paper.',
  },
};

export const sheetText = (notation: string): Text => {
  if (notation === 'blank') return { ja: '白票', en: 'Blank' };
  return (
    (invalidTexts as Readonly<Record<string, Text>>)[notation] ?? { ja: notation, en: notation }
  );
};

export const batchWords = {
  title: { ja: '紙の投票の入力', en: 'Typing paper ballots' },
  lead: {
    ja: '窓口と郵送の投票用紙を混ぜてから束に分け、1束を2人が別々に入力します。',
    en: 'Mix the papers of counter and post, divide them into bundles, and let two people type each.',
  },
  wrongCount: { ja: '枚数が違うとき', en: 'If the count is wrong' },
  removeLead: {
    ja: 'この束と入力した内容を取り消します。正しい枚数で登録し直してください。取り消したことは監査記録に残ります。',
    en: 'Takes this bundle and what was typed away; register it again with the right count. The audit record keeps that.',
  },
  remove: { ja: 'この束を取り消す', en: 'Take this bundle away' },
  add: { ja: '束を登録する', en: 'Register a bundle' },
  sheets: { ja: '枚数', en: 'Sheets' },
  sheetsHint: (most: number): Text => ({
    ja: `手で数えた枚数。${most}枚まで。`,
    en: `As counted by hand, up to ${most}.`,
  }),
  sheetsUnit: { ja: '枚', en: 'sheets' },
  list: { ja: '束', en: 'Bundles' },
  notNow: { ja: '今は紙の投票を入力できません', en: 'Papers cannot be typed now' },
  notNowWhy: {
    ja: '紙の投票箱は、投票の期間が終わってから、集計を公表するまでの間に開けます。途中で開けると、少ない枚数から、だれの投票かが分かるおそれがあります。',
    en: 'The box of papers is opened after the last day of the vote and before the count is published. Opened earlier, few papers could tell who chose what.',
  },
  none: { ja: '束はまだありません', en: 'No bundles yet' },
  noneHint: {
    ja: '枚数を入れて束を登録すると、入力を始められます。',
    en: 'Register a bundle with its number of sheets to begin.',
  },
  number: { ja: '束の番号', en: 'Bundle' },
  bundle: (number: number): Text => ({ ja: `束 ${number}`, en: `Bundle ${number}` }),
  state: { ja: '状態', en: 'State' },
  states: {
    first: { ja: '1回目の入力待ち', en: 'To be typed' },
    second: { ja: '2回目の入力待ち', en: 'To be typed again' },
    differs: { ja: '食い違いあり', en: 'Readings differ' },
    done: { ja: '確定', en: 'In the box' },
  },
  first: { ja: '1回目', en: 'First' },
  second: { ja: '2回目', en: 'Second' },
  mended: { ja: '修正', en: 'Mended' },
  typeFirst: { ja: '1回目の入力', en: 'First typing' },
  typeSecond: { ja: '2回目の入力', en: 'Second typing' },
  mend: { ja: '食い違いを直す', en: 'Mend what differs' },
  mendLead: {
    ja: '用紙を見て、正しい内容を入力してください。',
    en: 'Please look at the paper and enter what it says.',
  },
  how: {
    ja: '印のある番号を空白で区切って入力します。Enterで次の用紙へ進みます。',
    en: 'Enter the ticked numbers with spaces between. Enter goes to the next sheet.',
  },
  letters: {
    ja: '白票はB、判読できないものはU、ほかのことが書かれているものはR、所定の用紙でないものはF。選びすぎや金額の超過は、番号のまま入力してください。自動で無効と判定します。',
    en: 'B for blank, U for unreadable, R for other things written, F for another paper. Too many or too much: enter the numbers; the rule decides.',
  },
  sheet: (place: number): Text => ({ ja: `${place}枚目`, en: `Sheet ${place}` }),
  differs: (first: Text, second: Text): Text => ({
    ja: `1回目「${first.ja}」、2回目「${second.ja}」`,
    en: `First “${first.en}”, second “${second.en}”`,
  }),
  save: { ja: '入力を保存する', en: 'Save' },
  saveMended: { ja: '直した内容で確定する', en: 'Settle' },
} as const;
