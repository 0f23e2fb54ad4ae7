import type { Text } from '#platform/i18n/text.ts';

export const formErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'This is too long.' },
  title: { ja: '題名を入力してください。', en: 'Enter a title.' },
  href: {
    ja: 'アドレスを「https://」から入力してください。',
    en: 'Enter the address, beginning with https://.',
  },
  which: {
    ja: 'ファイルを選ぶか、アドレスを入力してください。',
    en: 'Choose a file or enter an address.',
  },
} as const satisfies Record<string, Text>;

export const words = {
  lead: {
    ja: '配った資料、映像、外部の記録を載せます。公開済みの会議では、加えるとすぐに公開されます。',
    en: 'Papers, films and links. For an announced meeting they are public at once.',
  },
  caption: { ja: '資料・記録', en: 'Records' },
  kind: { ja: '種類', en: 'Kind' },
  kinds: {
    document: { ja: '資料', en: 'Paper' },
    video: { ja: '映像', en: 'Film' },
    link: { ja: '外部のページ', en: 'Other site' },
  },
  title: { ja: '題名', en: 'Title' },
  medium: { ja: 'メディアの一覧のファイル', en: 'File of the library' },
  mediumHint: {
    ja: '先に「メディア」に入れたファイルから選びます。映像には字幕を付けてください。',
    en: 'Put it into the library first. Films need captions.',
  },
  choose: { ja: '選ばない', en: 'None' },
  href: { ja: 'アドレス', en: 'Address' },
  add: { ja: '加える', en: 'Add' },
  addTitle: { ja: '資料・記録を加える', en: 'Add a record' },
  remove: { ja: '外す', en: 'Remove' },
  removeOf: (title: string): Text => ({ ja: `「${title}」を外す`, en: `Remove “${title}”` }),
  act: { ja: '操作', en: 'Action' },
  none: { ja: 'まだ資料も記録もありません', en: 'Nothing yet' },
  noneHint: { ja: '下から加えてください。', en: 'Add something below.' },
} as const;
