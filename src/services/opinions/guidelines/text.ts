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
      ja: '公開しないときは、その理由を受付番号のページでお伝えします。お知らせを希望した方には、公開しないことにしたとお知らせします。',
      en: 'If it is not shown, its author reads the reason on the page of the receipt, and is told where they wished for notices.',
      easy: '見せない ときは、受付番号の ページに 理由を 書きます。',
    },
    {
      ja: '納得できないときは、そのページから1回に限り申し立てができます。公開しないと決めた職員とは別の職員がもう一度確認し、理由を添えて同じページでお答えします。',
      en: 'Its author can appeal once on that page. Somebody other than who hid it looks at it again and answers there with a reason.',
      easy: '見せて ほしい ときは、そのページで 1回「もう一度 見て ください」と 言えます。べつの 人が 見て、答えます。',
    },
    {
      ja: '公開しない意見も、読んで数に入れます。',
      en: 'What is not shown is read and counted all the same.',
      easy: '見せない 意見も 市の 人は 読みます。',
    },
  ],
  conditions: {
    words: {
      ja: '市が確認することにしている言葉があるとき',
      en: 'It has a word from the list of the city.',
      easy: '市が 決めた 言葉が あるとき',
    },
    links: (from: number): Text => ({
      ja: `リンクが${from}個以上あるとき`,
      en: `It has ${from} links or more.`,
      easy: `リンクが ${from}こより 多いとき`,
    }),
    repeats: (from: number): Text => ({
      ja: `同じ文字が${from}回以上続くときや、同じ言い回しを何度も繰り返すとき`,
      en: `A character comes ${from} times in a row or more, or a phrase again and again.`,
      easy: `同じ 文字が ${from}回 つづくとき`,
    }),
    shouting: (from: number): Text => ({
      ja: `「！」や「？」が${from}個以上続くとき`,
      en: `There are ${from} exclamation or question marks in a row or more.`,
      easy: `「！」が ${from}こ つづくとき`,
    }),
    personalData: (from: number): Text => ({
      ja: `名前や電話番号などが${from}か所以上あるとき`,
      en: `Names, numbers and the like are found in ${from} places or more.`,
      easy: `名前や 番号が ${from}こ あるとき`,
    }),
    alike: (most: number): Text => ({
      ja: `ほぼ同じ文が、1時間に${most}件を超えて届いたとき`,
      en: `More than ${most} in nearly the same words came within an hour.`,
      easy: `同じ 文が 1時間に ${most}こより 多く 来たとき`,
    }),
  },
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
  appeals: {
    ja: '公開しないことへの申し立て',
    en: 'Appeals against hiding',
    easy: '「もう一度 見て ください」と 言われた 数',
  },
  granted: {
    ja: 'うち、公開することにした',
    en: 'Of these, shown after all',
    easy: 'そのうち 見せた 数',
  },
  appealsOpen: {
    ja: 'うち、確認している',
    en: 'Of these, still being looked at',
    easy: 'そのうち 今 見て いる 数',
  },
  ownVoice: {
    ja: '自分の意見の状況と理由を確かめる',
    en: 'See where your opinion stands, and why',
    easy: '自分の 意見を 見る',
  },
} as const;
