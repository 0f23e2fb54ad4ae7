import type { Text } from '#platform/i18n/text.ts';

export const text = {
  what: { ja: 'まとめて発行', en: 'Batch of letters' },
  title: { ja: 'まとめて発行', en: 'Batches of letters' },
  lead: {
    ja: '一つのひな形から、1回に1,000通まで発行します。1通ずつ発行し、うまくいかなかった行はここで分かります。',
    en: 'Up to 1,000 letters from one template. Each is issued on its own; rows that failed are listed.',
  },
  add: { ja: 'まとめて発行する', en: 'Issue a batch' },
  caption: { ja: 'まとめて発行した一覧', en: 'Batches' },
  none: { ja: 'まとめて発行した文書はまだありません', en: 'No batch was issued yet' },
  noneHint: {
    ja: '表計算ソフトの表を貼り付けると、まとめて発行できます。',
    en: 'Paste a table from a spreadsheet to issue many letters at once.',
  },
  columns: {
    title: { ja: '名前', en: 'Name' },
    orderedAt: { ja: '発行', en: 'Ordered' },
    progress: { ja: '進み具合', en: 'Progress' },
    row: { ja: '行', en: 'Row' },
    recipient: { ja: '宛名', en: 'Recipient' },
    number: { ja: '文書番号', en: 'Number' },
    state: { ja: '結果', en: 'Result' },
  },
  progress: { ja: '発行の進み具合', en: 'Progress' },
  letters: { ja: '通', en: ' letters' },
  waiting: { ja: 'これから', en: 'Waiting' },
  issued: { ja: '発行済み', en: 'Issued' },
  failed: { ja: '発行できませんでした', en: 'Not issued' },
  failedCount: (count: number): Text => ({
    ja: `${count.toLocaleString('en')}行は発行できませんでした`,
    en: `${count.toLocaleString('en')} rows were not issued`,
  }),
  failedHint: {
    ja: '理由を確かめて、その行だけをもう一度まとめて発行してください。',
    en: 'See why, mend these rows and issue them as another batch.',
  },
  running: {
    ja: '発行しています。この画面を閉じても続きます。',
    en: 'Letters are being issued. This goes on when you close the page.',
  },
  refresh: { ja: '進み具合を更新する', en: 'Refresh' },
  download: { ja: '印刷用に1つのPDFで開く', en: 'Download one PDF for printing' },
  rowsCaption: { ja: '1通ごとの結果', en: 'Result of each row' },
  mergedName: (title: string): string => `${title}.pdf`,
  fields: {
    title: {
      label: { ja: '名前', en: 'Name' },
      hint: {
        ja: '一覧で見分けるための名前です。文書には印刷されません。',
        en: 'To tell batches apart; not printed.',
      },
      error: {
        ja: '名前を60文字以内で入力してください。',
        en: 'Enter a name of at most 60 characters.',
      },
    },
    template: {
      label: { ja: 'ひな形', en: 'Template' },
      error: { ja: 'ひな形を選んでください。', en: 'Choose a template.' },
    },
    department: {
      label: { ja: '担当', en: 'Section' },
      error: { ja: '担当を選んでください。', en: 'Choose a section.' },
    },
    table: {
      label: { ja: '宛先の表', en: 'Table of recipients' },
      hint: {
        ja: '1行目は見出しです。「宛名」は必ず、「敬称」「住所」「根拠」「事実」「教示」と、ひな形の項目の名前を使えます。',
        en: 'The first line has the headings: 宛名 is needed; 敬称, 住所, 根拠, 事実, 教示 and the labels of the template’s fields can be used.',
      },
      error: { ja: '表を貼り付けてください。', en: 'Paste a table.' },
    },
  },
  /** Headings of the table, which staff write in Japanese. */
  headings: {
    name: '宛名',
    honorific: '敬称',
    address: '住所',
    rule: '根拠',
    facts: '事実',
    appeal: '教示',
  },
  errors: {
    noName: { ja: '見出しに「宛名」の列がありません。', en: 'There is no column 宛名.' },
    unknownHeading: (heading: string): Text => ({
      ja: `見出し「${heading}」は、このひな形の項目にありません。`,
      en: `The heading "${heading}" is no field of this template.`,
    }),
    tooMany: {
      ja: '1回に発行できるのは1,000通までです。表を分けてください。',
      en: 'At most 1,000 letters at once. Please divide the table.',
    },
    empty: { ja: '宛先の行がありません。', en: 'There are no rows.' },
    row: (row: number): Text => ({
      ja: `${row}行目の内容をご確認ください。`,
      en: `Please check row ${row}.`,
    }),
    unreadable: {
      ja: '表を読み取れませんでした。引用符（"）の対応をご確認ください。',
      en: 'The table could not be read. Please check its quotation marks.',
    },
  },
};
