import type { Text } from '#platform/i18n/text.ts';
import { channelTexts } from '../text.ts';
import type { Taken } from './commands.ts';

export const envelopeFaults = {
  arrived: {
    ja: '封筒がいつ届いたかを選んでください。',
    en: 'Please say when these envelopes arrived.',
  },
  numbers: {
    ja: '封筒の名簿番号を、1行に1つずつ入力してください（1回に200通まで）。',
    en: 'Please enter the numbers on the envelopes, one in each line, up to 200 at a time.',
  },
  notNumber: (line: number, typed: string): Text => ({
    ja: `${line}行目「${typed}」は番号ではありません。数字だけを入力してください。`,
    en: `Line ${line}, “${typed}”, is no number. Please enter digits only.`,
  }),
  slip: {
    ja: '間違えて入力した名簿番号を、数字で入力してください。',
    en: 'Please enter the number that was typed by mistake, in digits.',
  },
  notTaken: {
    ja: 'この番号で受け付けた封筒はありません。下の一覧で番号をご確認ください。',
    en: 'No envelope was taken under this number. Please look at the list below.',
  },
  unknown: (numbers: readonly number[]): Text => ({
    ja: `名簿にない番号があります: ${numbers.slice(0, 10).join('、')}。封筒をもう一度ご確認ください。この回は、1通も受け付けていません。`,
    en: `These numbers are not on the roll: ${numbers.slice(0, 10).join(', ')}. Please look at the envelopes again. Nothing of this batch was taken.`,
  }),
};

export const outcomeText = ({ outcome }: Pick<Taken, 'outcome'>): Text => {
  if (outcome === 'accepted') return { ja: '受け付け', en: 'Taken' };
  if (outcome === 'post')
    return { ja: '不受理（郵送で受付済み）', en: 'Refused: came by post before' };
  if (outcome === 'taken-back')
    return { ja: '番号の間違いのため取り消し', en: 'Taken back: a slip in the number' };
  if (outcome === 'late')
    return { ja: '不受理（最終日の後に届いた）', en: 'Refused: came after the last day' };
  const { ja, en } = channelTexts[outcome];
  return { ja: `不受理（${ja}で投票済み）`, en: `Refused: voted before (${en})` };
};

export const envelopeWords = {
  title: { ja: '郵送の封筒の受付', en: 'Envelopes by post' },
  lead: {
    ja: '封筒を開ける前に、外側の名簿番号で受け付けます。受け付けた封筒だけを開け、中封筒を混ぜてから箱に入れてください。',
    en: 'Take envelopes by the number outside before opening them. Open only those that are taken, and mix what is inside before it goes into the box.',
  },
  numbers: { ja: '封筒の名簿番号', en: 'Numbers on the envelopes' },
  numbersHint: {
    ja: '1行に1つずつ。バーコードリーダーでも入力できます。',
    en: 'One in each line; a barcode reader works, too.',
  },
  arrived: { ja: 'いつ届きましたか', en: 'When did they arrive?' },
  arrivedHint: {
    ja: '投票の期間は終わっています。市役所に届いた日で分けて、別々に入力してください。',
    en: 'The time of the vote is over. Please enter them apart, by the day on which they reached the city hall.',
  },
  inTime: { ja: '最終日までに届いていた', en: 'On the last day or before' },
  late: { ja: '最終日の後に届いた（受け付けません）', en: 'After the last day (refused)' },
  takeBack: { ja: '名簿番号を間違えて受け付けたとき', en: 'Taken under a wrong number?' },
  takeBackHint: {
    ja: '間違えた番号の人が投票できなくなるため、その番号の受付を取り消します。その後、封筒の正しい番号で受け付け直してください。取り消した記録は残ります。',
    en: 'Whoever has that number could not vote any more. Take it back, then take the envelope under its right number. The record keeps both.',
  },
  slip: { ja: '間違えた名簿番号', en: 'The wrong number' },
  takeBackDo: { ja: 'この番号の受付を取り消す', en: 'Take this number back' },
  takenBack: {
    ja: '取り消しました。封筒を正しい番号で受け付け直してください',
    en: 'Taken back. Please take the envelope under its right number',
  },
  take: { ja: '封筒を受け付ける', en: 'Take the envelopes' },
  list: { ja: '最近の封筒', en: 'Latest envelopes' },
  none: { ja: '封筒はまだありません', en: 'No envelopes yet' },
  noneHint: {
    ja: '届いた封筒の番号を入力すると、受け付けた結果がここに並びます。',
    en: 'Enter the numbers of envelopes, and what became of them is listed here.',
  },
  number: { ja: '名簿番号', en: 'Number' },
  outcome: { ja: '結果', en: 'Outcome' },
  day: { ja: '日', en: 'Day' },
  by: { ja: '受付', en: 'By' },
  done: (accepted: number, refused: number): Text => ({
    ja: `${accepted}通を受け付け、${refused}通を不受理にしました`,
    en: `${accepted} taken, ${refused} refused`,
  }),
  refusedHint: {
    ja: '不受理の封筒は開けずに保管してください。',
    en: 'Please keep refused envelopes unopened.',
  },
} as const;
