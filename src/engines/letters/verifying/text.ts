import type { Text } from '#platform/i18n/text.ts';

/** The page that anybody may use to check a letter. */
export const text = {
  title: {
    ja: '市からの文書を確かめる',
    en: 'Check a letter from the town',
    easy: '市（し）からの 手紙（てがみ）を たしかめる',
  },
  result: { ja: '確かめた結果', en: 'Result', easy: 'けっか' },
  lead: {
    ja: '文書にある確認番号で、市が発行した文書かどうかが分かります。宛名や内容は表示しません。',
    en: 'The code printed on a letter tells whether the town issued it. Recipient and contents are not shown.',
    easy: '手紙（てがみ）に 書いて ある 番号（ばんごう）で、本当（ほんとう）に 市から 来たか わかります。名前や 中の ことは 出ません。',
  },
  description: {
    ja: '市が発行した文書かどうかを、確認番号で確かめるページです。',
    en: 'Check by its code whether a letter was issued by the town.',
    easy: '市からの 手紙か どうか、番号で わかる ページです。',
  },
  code: {
    label: { ja: '確認番号', en: 'Verification code', easy: '番号（ばんごう）' },
    hint: {
      ja: '文書の下のほう、QRコードの横にある16文字です。例：7K3M-9QXR-2P4D-W8HC',
      en: 'The 16 characters beside the QR code at the foot of the letter, such as 7K3M-9QXR-2P4D-W8HC',
      easy: '手紙の 下に あります。16文字です。例：7K3M-9QXR-2P4D-W8HC',
    },
    error: {
      ja: '確認番号は、英数字16文字で入力してください。例：7K3M-9QXR-2P4D-W8HC',
      en: 'Enter the 16 letters and digits of the code, such as 7K3M-9QXR-2P4D-W8HC.',
      easy: '16文字を 書いて ください。例：7K3M-9QXR-2P4D-W8HC',
    },
  },
  check: { ja: '確かめる', en: 'Check', easy: 'たしかめる' },
  checkAnother: {
    ja: '別の文書を確かめる',
    en: 'Check another letter',
    easy: 'ほかの 手紙を たしかめる',
  },
  issued: {
    ja: 'この文書は、次のとおり発行されています',
    en: 'This letter was issued as follows',
    easy: 'この 手紙は 本当に 市から 出ました',
  },
  issuedNote: {
    ja: 'お手元の文書の番号・日付・文書名が、下の内容と同じかどうかもご確認ください。',
    en: 'Please compare number, date and title with the letter in your hands.',
    easy: '手紙の 番号、日、名前が 下と 同じか 見て ください。',
  },
  replaced: (number: string): Text => ({
    ja: `この文書は、${number}の文書に差し替えられました`,
    en: `This letter was replaced by ${number}`,
    easy: `この 手紙は もう 使えません。新しい 手紙は ${number}です`,
  }),
  voided: {
    ja: 'この文書は無効です',
    en: 'This letter is void',
    easy: 'この 紙（かみ）は 使えません',
  },
  voidedOn: { ja: '無効とした日', en: 'Void since', easy: '使えなく なった 日' },
  withdrawn: (number: string): Text => ({
    ja: `この文書は、${number}の文書で取り消されました`,
    en: `This letter was withdrawn by ${number}`,
    easy: `この 手紙は 取り消しました（${number}）。もう 使えません`,
  }),
  unknown: {
    ja: 'この確認番号の文書は見つかりません',
    en: 'No letter has this code',
    easy: 'この 番号の 手紙は ありません',
  },
  unknownNote: {
    ja: '番号をもう一度お確かめください。正しく入力しても見つからないときは、市が発行した文書ではないおそれがあります。お金や個人情報を求められているときは、応じる前に市へお電話ください。',
    en: 'Please check the code. If it is typed as printed and still not found, the letter may not be from the town. Before you pay or give personal details, please call us.',
    easy: '番号を もう一度 見て ください。番号が 正しいのに ない ときは、うその 手紙かも しれません。お金を はらう 前に、市に 電話して ください。',
  },
  terms: {
    by: { ja: '発行者', en: 'Issued by', easy: '出した ところ' },
    section: { ja: '担当', en: 'Section', easy: '担当（たんとう）の 課' },
    number: { ja: '文書番号', en: 'Document number', easy: '手紙の 番号' },
    date: { ja: '日付', en: 'Date', easy: '日' },
    title: { ja: '文書名', en: 'Title', easy: '手紙の 名前' },
    kind: { ja: '種類', en: 'Kind', easy: '種類（しゅるい）' },
  },
  file: {
    heading: {
      ja: 'PDFが発行されたままかどうかを確かめる',
      en: 'Check that a PDF is unchanged',
      easy: 'PDFが 変わって いないか たしかめる',
    },
    label: { ja: '文書のPDF', en: 'PDF of the letter', easy: '手紙の PDF' },
    hint: {
      ja: '20MBまで。ファイルは比べるためだけに使い、保存しません。',
      en: 'At most 20 MB. The file is only compared and not kept.',
      easy: '20MBまで。ファイルは のこりません。',
    },
    missing: {
      ja: 'PDFを選んでください。',
      en: 'Choose a PDF.',
      easy: 'PDFを えらんで ください。',
    },
    same: {
      ja: 'このPDFは、発行されたときのままです',
      en: 'This PDF is exactly as it was issued',
      easy: 'この PDFは 変わって いません',
    },
    different: {
      ja: 'このPDFは、発行されたものと違います',
      en: 'This PDF differs from the one that was issued',
      easy: 'この PDFは 市が 出した ものと ちがいます',
    },
    differentNote: {
      ja: '内容が変えられているか、別の文書です。紙を読み取って作ったPDFも、違うものとして表示されます。',
      en: 'It was changed, or it is another letter. A scan of the paper also counts as different.',
      easy: '中が 変わって いるか、ほかの 手紙です。紙を スキャンした PDFも「ちがう」に なります。',
    },
    check: { ja: 'PDFを比べる', en: 'Compare the PDF', easy: 'PDFを くらべる' },
  },
} satisfies Record<string, unknown>;
