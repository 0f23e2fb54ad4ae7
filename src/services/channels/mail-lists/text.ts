import type { Text } from '#platform/i18n/text.ts';
import type { Digest, RecipientStatus } from './model.ts';

const digestTitle: Readonly<Record<Digest, Text>> = {
  daily: { ja: '今日のお知らせ', en: 'News of the day', easy: '今日の お知らせ' },
  weekly: { ja: '今週のお知らせ', en: 'News of the week', easy: '今週の お知らせ' },
};

const statuses: Readonly<Record<RecipientStatus, Text>> = {
  waiting: { ja: '送信待ち', en: 'Waiting' },
  sending: { ja: '送信中', en: 'Being sent' },
  sent: { ja: '送信済み', en: 'Sent' },
  refused: { ja: '届かず', en: 'Refused' },
  unclear: { ja: '不明', en: 'Unclear' },
  skipped: { ja: '対象外', en: 'Left out' },
};

export const words = {
  statuses,
  digestTitle,
  label: { ja: 'メール配信', en: 'Mail to followers' },
  unit: { ja: '文字', en: 'characters' },
  total: { ja: '宛先', en: 'Recipients' },
  people: (count: number): Text => ({ ja: `${count.toLocaleString('ja')}件`, en: `${count}` }),
  started: { ja: '開始', en: 'Started' },
  finished: { ja: '完了', en: 'Finished' },
  unclearTitle: (count: number): Text => ({
    ja: `${count}件は、届いたかどうか分かりません`,
    en: `Nobody knows whether ${count} arrived`,
  }),
  unclearText: {
    ja: '送り終えた直後に接続が切れたため、二重に送らないよう、送り直していません。',
    en: 'The connection broke right behind them, so they are not sent again: nobody is written to twice.',
  },
  subject: (town: Text, title: Text): Text => ({
    ja: `【${town.ja}】${title.ja}`,
    en: `[${town.en}] ${title.en}`,
    easy: `【${town.easy ?? town.ja}】${title.easy ?? title.ja}`,
  }),
  footer: (town: Text, manage: string, stop: string): Text => ({
    ja: `--\n${town.ja}のお知らせメールを希望された方に送っています。\n受け取る内容を変える：${manage}\n配信を停止する：${stop}`,
    en: `--\nYou get this because you asked ${town.en} for news by mail.\nChange what you get: ${manage}\nStop these mails: ${stop}`,
    easy: `--\n${town.easy ?? town.ja}の お知らせの メールです。\n何を もらうか 変える：${manage}\nメールを やめる：${stop}`,
  }),
} as const;
