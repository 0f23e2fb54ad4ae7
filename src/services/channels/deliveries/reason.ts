import type { Text } from '#platform/i18n/text.ts';

/** What an answer of a channel or a broken line means, in words; the answer itself stands behind it. */
const meanings: readonly (readonly [RegExp, Text])[] = [
  [
    /^(?:E[A-Z]{4,}|UND_ERR\w*|fetch failed|socket|.*(?:timed? ?out|aborted))/i,
    { ja: '通信が途中で切れました', en: 'The connection broke' },
  ],
  [/^401\b/, { ja: 'アカウントの許可が切れています', en: 'The account’s permission has run out' }],
  [/^40[23]\b/, { ja: '投稿先に断られました', en: 'The channel did not allow it' }],
  [/^404\b/, { ja: '投稿先に見つかりません', en: 'It is not there (any more)' }],
  [/^413\b/, { ja: '画像が大きすぎます', en: 'The image is too large' }],
  [/^429\b/, { ja: '送れる回数の上限に達しました', en: 'The limit of the channel is reached' }],
  [
    /^4\d\d\b/,
    { ja: '本文か画像が受け付けられませんでした', en: 'Its text or image was not accepted' },
  ],
  [/^5\d\d\b/, { ja: '投稿先で障害が起きています', en: 'The channel is out of order' }],
];

/** Why something did not leave, for whoever has to decide what to do; unknown words stay as they came. */
export function reasonText(reason: string): Text {
  const meaning = meanings.find(([pattern]) => pattern.test(reason))?.[1];
  if (!meaning) return { ja: reason, en: reason };
  return { ja: `${meaning.ja}（${reason}）`, en: `${meaning.en} (${reason})` };
}
