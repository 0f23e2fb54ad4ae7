import { dateParts, dayWithoutWeekday, type IsoDate } from '#japan/dates.ts';
import { writtenInEra } from '#japan/era.ts';

/** Words that stand on the paper itself; official letters are in Japanese. */
export const paperText = {
  record: '記',
  end: '以上',
  reasons: '理由',
  rule: '根拠となる規定',
  facts: '事実と当てはめ',
  appeal: '教示（不服の申立て）',
  contact: 'お問い合わせ',
  telephone: (number: string) => `電話 ${number}`,
  verify: 'この文書が発行されたものかどうかを、次のページで確かめられます。',
  code: (code: string) => `確認番号　${code}`,
  qrCode: '文書の確認ページを開くQRコード',
  seal: '公印',
  sampleSeal: '公印（見本）',
  draft: '【下書き】まだ発行していない文書です。',
  noNumber: '（文書番号は発行のときに付きます）',
  sample: '見本',
};

/** 令和8年11月22日, without the weekday: the date of an official letter. */
export function letterDate(date: IsoDate): string {
  const year = writtenInEra(date);
  const { month, day } = dateParts(date);
  return year ? `${year}年${month}月${day}日` : dayWithoutWeekday(date);
}
