import type { Text } from '#platform/i18n/text.ts';

export const text = {
  title: { ja: '公印・発信者・文書番号', en: 'Seal, sender and document numbers' },
  lead: {
    ja: 'これから発行する文書に使います。発行済みの文書は変わりません。',
    en: 'Used for letters issued from now on. Letters already issued do not change.',
  },
  sender: { ja: '発信者', en: 'Sender' },
  senderNow: (post: string, name: string): Text => ({
    ja: `いまの発信者：${post}　${name}`,
    en: `Sender now: ${post} ${name}`,
  }),
  saveSender: { ja: '発信者を保存する', en: 'Save the sender' },
  seal: { ja: '公印', en: 'Seal' },
  sealNow: { ja: '公印の画像が登録されています。', en: 'A picture of the seal is registered.' },
  sealSample: {
    ja: '見本の公印が登録されています。',
    en: 'A sample seal is registered.',
  },
  noSeal: {
    ja: '公印は登録されていません。公印なしで発行します。',
    en: 'No seal is registered; letters are issued without one.',
  },
  saveSeal: { ja: '公印の画像を登録する', en: 'Register the picture' },
  series: { ja: '文書番号', en: 'Document numbers' },
  seriesNote: {
    ja: '番号は年度と担当ごとに1から始まり、欠番は出ません。',
    en: 'Numbers begin at 1 for each fiscal year and section, and none is left out.',
  },
  saveSeries: { ja: '文書番号の付け方を保存する', en: 'Save the pattern' },
  seriesCaption: { ja: '担当ごとの文書番号', en: 'Document numbers by section' },
  common: { ja: 'そのほかの担当', en: 'All other sections' },
  what: { ja: '設定', en: 'Setting' },
  columns: {
    section: { ja: '担当', en: 'Section' },
    pattern: { ja: '付け方', en: 'Pattern' },
    last: { ja: '今年度の最後の番号', en: 'Last number this year' },
  },
  fields: {
    post: {
      label: { ja: '職名', en: 'Post' },
      hint: { ja: '例：須坂市長', en: 'Such as 須坂市長' },
      error: {
        ja: '職名を40文字以内で入力してください。',
        en: 'Enter a post of at most 40 characters.',
      },
    },
    name: {
      label: { ja: '氏名', en: 'Name' },
      error: {
        ja: '氏名を40文字以内で入力してください。',
        en: 'Enter a name of at most 40 characters.',
      },
    },
    validFrom: {
      label: { ja: 'いつから', en: 'From' },
      error: { ja: '日付を入力してください。', en: 'Enter a day.' },
    },
    seal: {
      label: { ja: '公印の画像', en: 'Picture of the seal' },
      hint: {
        ja: 'PNGまたはJPEG、2MBまで。正方形で、1辺600ピクセル以上にすると、きれいに印刷できます。',
        en: 'PNG or JPEG, at most 2 MB; a square of at least 600 pixels prints well.',
      },
      error: { ja: '画像を選んでください。', en: 'Choose a picture.' },
    },
    department: { label: { ja: '担当', en: 'Section' } },
    pattern: {
      label: { ja: '番号の付け方', en: 'Pattern' },
      hint: {
        ja: '{n}に番号、{year}に年度が入ります。例：須市第{n}号、{year}須市第{n}号',
        en: '{n} is the number, {year} the fiscal year of the era.',
      },
      error: {
        ja: '40文字以内で、{n}を一つ入れてください。例：須市第{n}号',
        en: 'Use at most 40 characters with {n} once, such as 須市第{n}号.',
      },
    },
  },
};
