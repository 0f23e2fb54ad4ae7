import type { Text } from '#platform/i18n/text.ts';

export const formErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'This is too long.' },
  name: { ja: '名前を入力してください。', en: 'Enter the name.' },
  organisation: { ja: '報道機関の名前を入力してください。', en: 'Enter the organisation.' },
  mail: {
    ja: 'メールアドレスを「name@example.jp」の形で入力してください。',
    en: 'Enter a mail address as in name@example.jp.',
  },
  taken: {
    ja: 'このメールアドレスはすでに名簿にあります。',
    en: 'This address is on the list already.',
  },
} as const satisfies Record<string, Text>;

export const words = {
  title: { ja: '報道機関の名簿', en: 'Press list' },
  lead: {
    ja: '報道発表をメールで受け取る人の名簿です。本人がやめると、名前とアドレスはすぐに消えます。',
    en: 'Who gets releases by mail. When somebody leaves, name and address are deleted at once.',
  },
  caption: { ja: '名簿', en: 'Press list' },
  name: { ja: '名前', en: 'Name' },
  organisation: { ja: '報道機関', en: 'Organisation' },
  mail: { ja: 'メール', en: 'Mail' },
  added: { ja: '登録日', en: 'Added' },
  act: { ja: '操作', en: 'Action' },
  remove: { ja: '消す', en: 'Remove' },
  removeOf: (name: string): Text => ({
    ja: `${name}さんを名簿から消す`,
    en: `Remove ${name} from the list`,
  }),
  add: { ja: '名簿に加える', en: 'Add to the list' },
  addTitle: { ja: '新しい人を加える', en: 'Add somebody' },
  none: { ja: '名簿にはまだ誰もいません', en: 'Nobody is on the list yet' },
  noneHint: { ja: '下の欄で加えてください。', en: 'Add somebody below.' },
  done: { ja: '名簿を変えました。', en: 'The list has changed.' },
} as const;
