import type { Text } from '#platform/i18n/text.ts';
import type { InboxView } from './queries.ts';

export const viewTexts = {
  waiting: { ja: '押印を待っている', en: 'Waiting for me' },
  others: { ja: 'ほかの人の押印待ち', en: 'Waiting for others' },
  drafted: { ja: '自分の起案', en: 'Drafted by me' },
  reading: { ja: '後閲', en: 'To be read afterwards' },
} as const satisfies Record<InboxView, Text>;

export const emptyTexts = {
  waiting: {
    ja: '押印を待っている起案はありません。回ってきた起案が、ここに並びます。',
    en: 'Nothing waits for your stamp. Drafts that come to you are listed here.',
  },
  others: {
    ja: 'ほかの人の押印を待っている起案はありません。',
    en: 'None of your drafts or stamps waits for others.',
  },
  drafted: {
    ja: '起案したものはありません。案件のページから起案すると、ここに並びます。',
    en: 'You have drafted nothing yet. Begin on the page of the matter to be decided.',
  },
  reading: {
    ja: '後閲するものはありません。不在の間に代決されたものが、ここに並びます。',
    en: 'Nothing to read. What deputies stamped in your place is listed here.',
  },
} as const satisfies Record<InboxView, Text>;

export const inboxWords = {
  lead: {
    ja: '起案がどこまで進んだかを見て、押印、差戻し、引戻し、後閲をします。',
    en: 'See where drafts stand; stamp them, return them, take them back, read what deputies stamped.',
  },
  views: { ja: '決裁の一覧', en: 'Lists of approvals' },
  routes: { ja: '決裁経路', en: 'Routes' },
  columns: {
    title: { ja: '件名', en: 'Title' },
    kind: { ja: '種類', en: 'Kind' },
    drafter: { ja: '起案者', en: 'Drafter' },
    amount: { ja: '金額', en: 'Amount' },
    since: { ja: '待ち始め', en: 'Waiting since' },
    drafted: { ja: '起案日', en: 'Drafted' },
    state: { ja: '状態', en: 'State' },
  },
} as const;
