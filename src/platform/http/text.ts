import type { Text } from '../i18n/text.ts';

/** Heading of an error page. */
export const titles: Readonly<Record<number, Text>> = {
  400: {
    ja: '読み取れないアドレスまたは内容です',
    en: 'This request could not be read',
    easy: '読む ことが できませんでした',
  },
  401: { ja: 'サインインが必要です', en: 'Please sign in', easy: 'サインインして ください' },
  403: {
    ja: 'このページは表示できません',
    en: 'This page cannot be shown',
    easy: 'この ページは 見る ことが できません',
  },
  404: { ja: 'ページが見つかりません', en: 'Page not found', easy: 'ページが ありません' },
  409: {
    ja: 'そのままでは受け付けられません',
    en: 'This cannot be accepted as it is',
    easy: 'このままでは 送る ことが できません',
  },
  413: {
    ja: '送信できる大きさを超えています',
    en: 'Too large to send',
    easy: '大きすぎて 送る ことが できません',
  },
  422: {
    ja: '入力内容をご確認ください',
    en: 'Please check what you entered',
    easy: '書いた ことを 見て ください',
  },
  429: { ja: '少し時間をおいてください', en: 'Please wait a little', easy: '少し 待って ください' },
  500: {
    ja: '処理できませんでした',
    en: 'Something went wrong on our side',
    easy: 'うまく できませんでした',
  },
  503: {
    ja: 'ただいま利用できません',
    en: 'Not available just now',
    easy: '今は 使う ことが できません',
  },
};

const unreadable: Text = {
  ja: 'アドレスまたは送信された内容を読み取れませんでした。アドレスをご確認いただくか、ホームからお進みください。',
  en: 'The address or what was sent could not be read. Please check the address or start from the home page.',
  easy: 'ページの アドレスか、送った ことを 読めませんでした。アドレスを もう一度 見て ください。最初（さいしょ）の ページから 進んでも いいです。',
};

/** Sentence for answers that have no reason of their own. */
export const sentences = {
  unreadable,
  notFound: {
    ja: 'アドレスが変わったか、掲載が終わった可能性があります。ホームからお探しください。',
    en: 'The address may have changed, or the page is no longer published. Please look for it from the home page.',
    easy: 'ページの アドレスが 変（か）わったかも しれません。ページが なくなったかも しれません。最初（さいしょ）の ページから さがして ください。',
  },
  invalid: {
    ja: '入力内容をご確認のうえ、もう一度お送りください。',
    en: 'Please check what you entered and send it again.',
    easy: '書いた ことを 見て ください。なおしたら、もう一度 送って ください。',
  },
  bug: {
    ja: '申し訳ありません。こちらの不具合で処理できませんでした。時間をおいてもう一度お試しください。続く場合は、受付番号を添えてお知らせください。',
    en: 'We are sorry: a fault on our side kept this from being done. Please try again later. If it goes on, let us know with the request number.',
    easy: 'ごめんなさい。こちらの 機械（きかい）が うまく 動きませんでした。少し 待って、もう一度 して ください。また だめな 時は、下の 番号を 教えて ください。',
  },
  away: {
    ja: '保守作業または一時的な障害のため、ただいまご利用いただけません。数分後にもう一度お試しください。',
    en: 'We are doing maintenance or have a short outage. Please try again in a few minutes.',
    easy: '今は 使う ことが できません。機械（きかい）を なおして います。少し 待って、もう一度 見て ください。',
  },
} as const satisfies Record<string, Text>;

/** Shown when not even the page around the error can be drawn. */
export const requestNumber: Text = { ja: '受付番号', en: 'Request number', easy: '番号' };
