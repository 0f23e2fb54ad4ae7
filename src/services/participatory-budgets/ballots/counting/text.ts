import type { Text } from '#platform/i18n/text.ts';

const figure = (value: number): string => value.toLocaleString('en');

/** What the published files are called; the command names them. */
export const fileNames = {
  ballots: (slug: string): string => `${slug}-ballots.csv`,
  paper: (slug: string): string => `${slug}-paper.json`,
  receipts: (slug: string): string => `${slug}-receipts.csv`,
} as const;

export const countWords = {
  title: {
    ja: '投票の集計と確かめ方',
    en: 'The count, and how to check it',
    easy: '投票の 数と たしかめ方',
  },
  lead: {
    ja: 'だれのものか分からない形で、すべての投票を公開しています。だれでも数え直して、結果を確かめられます。',
    en: 'All ballots are published without anybody’s name. Everybody can count them again and check the result.',
    easy: '名前の ない 投票を ぜんぶ 見せます。だれでも もう一度 数える ことが できます。',
  },
  tally: { ja: '集計', en: 'Count', easy: '数' },
  ballots: { ja: '投票の総数', en: 'Ballots', easy: 'ぜんぶの 投票' },
  valid: { ja: '有効', en: 'Valid', easy: '数えた 投票' },
  blank: { ja: '白票', en: 'Blank', easy: '何も えらんで いない' },
  invalid: { ja: '無効', en: 'Invalid', easy: '数えない 投票' },
  unit: { ja: '票', en: 'ballots', easy: '票' },
  votes: { ja: '提案ごとの票数', en: 'Votes by proposal', easy: '考えの 票' },
  number: { ja: '番号', en: 'No.', easy: '番号' },
  proposal: { ja: '提案', en: 'Proposal', easy: '考え' },
  count: { ja: '票数', en: 'Votes', easy: '票' },
  result: { ja: '投票の結果を見る', en: 'See the result', easy: '決まった ものを 見る' },
  files: { ja: '公開しているファイル', en: 'Files', easy: 'ファイル' },
  ballotsFile: {
    ja: 'すべての投票（CSV）',
    en: 'All ballots (CSV)',
    easy: 'ぜんぶの 投票（CSV）',
  },
  paperFile: {
    ja: '投票用紙と投票のきまり（JSON）',
    en: 'Ballot paper and rule (JSON)',
    easy: '投票の 紙（JSON）',
  },
  receiptsFile: {
    ja: '受付票の番号の一覧（CSV）',
    en: 'Codes of all receipts (CSV)',
    easy: '受付の 番号（CSV）',
  },
  digest: {
    ja: 'すべての投票（CSV）のSHA-256',
    en: 'SHA-256 of all ballots (CSV)',
    easy: 'ファイルの しるし（SHA-256）',
  },
  howTitle: { ja: '確かめ方', en: 'How to check', easy: 'たしかめ方' },
  how: [
    {
      ja: 'CSVは1行が1票、1列が1つの提案です。選ばれた提案が1、ほかは0なので、表計算ソフトで「有効」の行の列を合計すると票数になります。',
      en: 'In the CSV a line is a ballot and a column is a proposal, with 1 where it was chosen. The sum of a column over the valid lines is its number of votes.',
      easy: '1行が 1つの 投票です。えらんだ ものは 1です。たてに たすと 票の 数に なります。',
    },
    {
      ja: '行は、内容の順に並べてあります。投票した順番や場所は分かりません。',
      en: 'Lines are in the order of what they say, so nothing tells who voted when or where.',
      easy: '投票した じゅんばんは わかりません。',
    },
    {
      ja: 'このシステム（Tomoni）を使うと、次の命令で数え直せます。',
      en: 'With this software (Tomoni) this command counts them again.',
      easy: 'この 命令で 数える ことが できます。',
    },
  ],
  command: (slug: string): string =>
    `npx tomoni participatory-budgets count ${fileNames.ballots(slug)} --paper ${fileNames.paper(slug)}`,
  receiptTitle: {
    ja: '自分の投票が数えられたか確かめる',
    en: 'Check that your vote was counted',
    easy: '自分の 投票が あるか 見る',
  },
  receiptLead: {
    ja: 'オンラインか窓口の画面で投票した方は、受付票の番号で確かめられます。番号から分かるのは、数えられたことだけです。何を選んだかは、だれにも分かりません。',
    en: 'If you voted online or on the screen at the counter, enter your receipt. It tells only that your ballot was counted, never what it says.',
    easy: '受付の 番号を 書いて ください。数えたか どうかだけ わかります。',
  },
  receipt: { ja: '受付票の番号', en: 'Receipt', easy: '受付の 番号' },
  check: { ja: '確かめる', en: 'Check', easy: '見る' },
  counted: {
    ja: 'この番号の投票は、集計に入っています。',
    en: 'The ballot of this receipt is in the count.',
    easy: 'この 番号の 投票は 数えて あります。',
  },
  notCounted: {
    ja: 'この番号は見つかりません。10文字をもう一度ご確認ください。それでも見つからないときは、担当までご連絡ください。',
    en: 'This code was not found. Please look at its 10 characters again. If it is still not found, please call us.',
    easy: 'この 番号は ありません。もう一度 見て ください。それでも ない ときは 電話して ください。',
  },
  turnout: { ja: '投票率', en: 'Turnout', easy: '投票した 人' },
  turnoutOf: (voted: number, eligible: number): Text => {
    const share = eligible === 0 ? '0.0' : ((voted / eligible) * 100).toFixed(1);
    return {
      ja: `${share}%（${figure(eligible)}人のうち${figure(voted)}人）`,
      en: `${share}% (${figure(voted)} of ${figure(eligible)})`,
      easy: `${share}%（${figure(eligible)}人の 中の ${figure(voted)}人）`,
    };
  },
  byWard: { ja: '地区別の投票率', en: 'Turnout by district', easy: '地区の 投票した 人' },
  byAge: { ja: '年齢別の投票率', en: 'Turnout by age', easy: '年れいの 投票した 人' },
  ward: { ja: '地区', en: 'District', easy: '地区' },
  age: { ja: '年齢', en: 'Age', easy: '年れい' },
  eligible: { ja: '投票できる人', en: 'May vote', easy: '投票できる 人' },
  voted: { ja: '投票した人', en: 'Voted', easy: '投票した 人' },
  share: { ja: '投票率（%）', en: 'Turnout (%)', easy: '投票した 人（%）' },
  small: {
    ja: '人数の少ない区分（合計）',
    en: 'Small groups together',
    easy: '少ない ところ（ぜんぶ）',
  },
  smallHint: {
    ja: '10人に満たない区分は、個人が分からないようにまとめています。',
    en: 'Groups of fewer than ten are put together, so that nobody can be told.',
    easy: '少ない ところは まとめて います。',
  },
  notTold: {
    ja: '人数が少ないため、内訳は公表していません。',
    en: 'There are too few people to tell more.',
    easy: '人が 少ないので 出しません。',
  },
  noWard: { ja: '地区の記載なし', en: 'No district', easy: '地区が ない' },
  protocol: { ja: '照合の記録', en: 'Reconciliation', easy: '数の たしかめ' },
  protocolLead: {
    ja: '名簿の記録と箱の中の投票が合うことを、2人の職員が確かめて署名しました。',
    en: 'Two members of staff signed that the records on the roll and the ballots agree.',
    easy: '市役所の 2人が 数を たしかめました。',
  },
} as const;
