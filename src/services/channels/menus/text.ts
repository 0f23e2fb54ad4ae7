import type { Text } from '#platform/i18n/text.ts';

export const words = {
  title: { ja: 'リッチメニューを作る', en: 'Make a rich menu' },
  lead: {
    ja: 'LINEのトーク画面の下に出るメニューです。画像の区画ごとに、市のページへ案内します。作ると、すぐに全員に表示されます。',
    en: 'The menu below the chat. Each part of its image leads to a page of this site. It shows to everybody at once.',
  },
  name: { ja: '管理用の名前', en: 'Name for staff' },
  chatBarText: { ja: 'メニューを開くボタンの文字', en: 'Words that open it' },
  chatBarHint: { ja: '14文字以内', en: '14 letters at most' },
  size: { ja: '大きさ', en: 'Size' },
  sizes: {
    large: { ja: '大（3列×2段、6区画）', en: 'Large (3 by 2, six parts)' },
    small: { ja: '小（3列×1段、3区画）', en: 'Small (3 by 1, three parts)' },
  },
  image: { ja: 'メニューの画像', en: 'Image of the menu' },
  imageHint: {
    ja: 'JPEGかPNG、10MBまで。左上から右下へ、区画と同じ順に案内を描いた画像です。大きさは自動で合わせます。',
    en: 'JPEG or PNG up to 10 MB, with the parts drawn row by row. It is fitted to the size by itself.',
  },
  label: (index: number): Text => ({
    ja: `区画${index}の案内（読み上げに使います）`,
    en: `Part ${index}: words for listeners`,
  }),
  href: (index: number): Text => ({ ja: `区画${index}のページ`, en: `Part ${index}: page` }),
  hrefHint: { ja: '例：/procedures', en: 'As in /procedures' },
  opener: 'メニュー',
  make: { ja: '作って表示する', en: 'Make and show it' },
  done: { ja: 'リッチメニューを表示しました。', en: 'The rich menu is shown.' },
  failed: (reason: string): Text => ({
    ja: `LINEに登録できませんでした。${reason}`,
    en: `LINE did not take it. ${reason}`,
  }),
  errors: {
    name: { ja: '名前を入力してください。', en: 'Please enter a name.' },
    chatBarText: { ja: '1〜14文字で入力してください。', en: 'Please enter 1 to 14 letters.' },
    size: { ja: '大きさを選んでください。', en: 'Please choose a size.' },
    label: { ja: '20文字以内で入力してください。', en: 'Please enter 1 to 20 letters.' },
    href: {
      ja: '/ で始まる、このサイトの中のページを入力してください。',
      en: 'Please enter a page of this site that begins with /.',
    },
    image: { ja: 'JPEGかPNGの画像を選んでください。', en: 'Please choose a JPEG or PNG image.' },
    imageLarge: {
      ja: '画像が複雑で1MBに収まりません。色数の少ない画像にしてください。',
      en: 'The image does not fit into 1 MB. Please choose one with fewer colours.',
    },
  },
} as const;
