import type { Text } from '#platform/i18n/text.ts';

/** The rules of conversation, and the numbers of what was not shown. */
export const guidelineWords = {
  lead: {
    ja: '意見は、市役所が選んで載せるものではありません。次の約束に合うものは、賛成でも反対でも公開します。',
    en: 'The city does not pick what it likes. Whatever keeps to these rules is shown, for or against.',
    easy: '賛成の 意見も 反対の 意見も 見せます。でも、約束が あります。',
  },
  rulesTitle: { ja: '約束', en: 'The rules', easy: '約束' },
  rules: [
    {
      ja: '相手や属性を傷つけたり、さげすんだりする言葉は使わない。',
      en: 'No words that hurt or look down on others.',
      easy: 'ほかの 人を 悪く 言わないで ください。',
    },
    {
      ja: '自分や他人の名前・住所・電話番号など、個人がわかることを書かない。',
      en: 'No names, addresses, numbers or anything else that tells who somebody is.',
      easy: '名前・住所・電話の 番号を 書かないで ください。',
    },
    {
      ja: '募集のテーマについて書く。別のことは市長への手紙で送る。',
      en: 'Keep to the subject; send other things as a letter to the mayor.',
      easy: '聞かれた ことについて 書いて ください。',
    },
    {
      ja: '宣伝や、同じ文章を何度も送ることはしない。',
      en: 'No advertising, and not the same text again and again.',
      easy: '同じ 文を 何回も 送らないで ください。',
    },
  ],
  howTitle: {
    ja: '公開するまでの流れ',
    en: 'What happens before it is shown',
    easy: '見せるまでに する こと',
  },
  how: [
    {
      ja: '届いた意見から、名前・電話番号・住所などを自動で見つけて伏せます。元の文章は担当の職員だけが読みます。',
      en: 'Names, numbers and addresses are found and masked. Only the staff in charge read the original.',
      easy: '名前や 電話の 番号を かくします。',
    },
    {
      ja: '決まった条件に当てはまるものは、職員が読むまで公開を待ちます。機械だけの判断で非公開にすることはありません。',
      en: 'What meets one of the conditions below waits for a person. No machine hides anything by itself.',
      easy: '約束に 合わないかも しれない 意見は、市の 人が 読んでから 決めます。',
    },
    {
      ja: '公開しないときは、その理由を受付番号のページでお伝えします。納得できないときは、受付番号を添えて市へお問い合わせください。',
      en: 'If it is not shown, its author reads the reason on the page of the receipt, and can ask the city about it with the receipt number.',
      easy: '見せない ときは、受付番号の ページに 理由を 書きます。わからない ときは、市に 聞いて ください。',
    },
    {
      ja: '公開しない意見も、読んで数に入れます。',
      en: 'What is not shown is read and counted all the same.',
      easy: '見せない 意見も 市の 人は 読みます。',
    },
  ],
  conditionsTitle: {
    ja: '公開を待つ条件',
    en: 'What waits for a person',
    easy: '市の 人が 先に 読む もの',
  },
  numbersTitle: { ja: '公開しなかった数', en: 'What was not shown', easy: '見せなかった 数' },
  numbersLead: (year: Text): Text => ({
    ja: `${year.ja}に判断したものを、理由ごとに数えています。`,
    en: `Decisions of ${year.en}, by reason.`,
    easy: `${year.ja}の 数です。`,
  }),
  reason: { ja: '理由', en: 'Reason', easy: '理由' },
  count: { ja: '件数', en: 'Number', easy: '数' },
  shown: { ja: '公開した', en: 'Shown', easy: '見せました' },
  held: { ja: '確認を待っている', en: 'Waiting for a person', easy: '今 見て います' },
  hiddenTotal: { ja: '公開しなかった（合計）', en: 'Not shown (all)', easy: '見せませんでした' },
  ownVoice: {
    ja: '自分の意見の状況と理由を確かめる',
    en: 'See where your opinion stands, and why',
    easy: '自分の 意見を 見る',
  },
} as const;
