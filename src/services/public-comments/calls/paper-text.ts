/** What stands on the paper to write on. It is in Japanese, as it goes into the town's files. */
export const paperWords = {
  form: '意見提出用紙',
  qr: '案と意見の提出ページ',
  until: '締切',
  sendTo: '送り先',
  name: '氏名（団体名）',
  address: '住所（所在地）',
  optional: '（任意）',
  sections: '案の章（意見を書く箇所を選ぶときの番号）',
  comment: (number: number) => `意見${number}`,
  place: '案のどこについてですか（章の番号、ページなど）：',
  use: '氏名や住所は公表しません。意見は要旨にまとめ、市の考え方とともに公表します。お一人ずつへの個別の回答はしません。書ききれないときは、別の紙を付けてください。',
} as const;
