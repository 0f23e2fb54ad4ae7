import type { Text } from '#platform/i18n/text.ts';

/** For staff: why a catalogue could not be read. */
const faults: readonly (readonly [RegExp, Text])[] = [
  [/timeout/i, { ja: '時間内に返事がありませんでした。', en: 'There was no answer in time.' }],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET/,
    {
      ja: '相手のサーバーにつながりませんでした。アドレスを確認してください。',
      en: 'The server could not be reached. Please check the address.',
    },
  ],
  [
    /^HTTP 404/,
    {
      ja: 'このアドレスにカタログがありませんでした。アドレスを確認してください。',
      en: 'There is no catalogue at this address. Please check the address.',
    },
  ],
  [
    /^HTTP /,
    {
      ja: '相手のサーバーが答えられませんでした。時間をおいて、もう一度読み取ってください。',
      en: 'The server could not answer. Please try again later.',
    },
  ],
  [
    /JSON|CKAN|not valid/,
    {
      ja: 'カタログとして読めませんでした。種類とアドレスを確認してください。',
      en: 'This is no catalogue. Please check kind and address.',
    },
  ],
  [/20 MB/, { ja: 'カタログが20MBを超えています。', en: 'The catalogue is larger than 20 MB.' }],
  [
    /our own network/,
    {
      ja: '庁内のアドレスは読み取れません。公開されているアドレスを入力してください。',
      en: 'An address of our own network cannot be read. Please give a public one.',
    },
  ],
];

/** What staff read of a fault that a program told. */
export function faultText(fault: string): Text {
  const known = faults.find(([pattern]) => pattern.test(fault));
  return (
    known?.[1] ?? {
      ja: `読み取れませんでした（${fault}）。`,
      en: `It could not be read (${fault}).`,
    }
  );
}
