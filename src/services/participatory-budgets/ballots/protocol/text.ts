import type { Text } from '#platform/i18n/text.ts';
import type { Hindrance, LineKey } from './rules.ts';

const reason = (code: string, text: Text) => ({ code, text });

export const protocolRefusals = {
  noDifference: reason('protocol-no-difference', {
    ja: 'この項目に差はありません。',
    en: 'There is no difference here.',
  }),
  open: reason('protocol-open', {
    ja: '照合がまだ終わっていないため、署名できません。残っている項目をご確認ください。',
    en: 'The reconciliation is not complete, so it cannot be signed yet. Please see what is open.',
  }),
  changed: reason('protocol-changed', {
    ja: '表示した後に数字が変わりました。新しい内容を確かめて、もう一度署名してください。',
    en: 'The figures changed after the page was shown. Please look at them and sign again.',
  }),
  signed: reason('protocol-signed', {
    ja: 'すでに署名しています。もう1人の署名が必要です。',
    en: 'You have signed already. Another person must sign, too.',
  }),
  unsigned: reason('protocol-unsigned', {
    ja: '照合の記録に2人が署名すると、集計を公表できます。',
    en: 'The count can be published once two people have signed the reconciliation.',
  }),
};

export const protocolFaults = {
  papers: {
    ja: '枚数は0以上の整数で入力してください。',
    en: 'Please enter a whole number from 0.',
  },
  words: { ja: '差の理由を入力してください。', en: 'Please say why there is a difference.' },
  wordsLong: { ja: '理由は500字までにしてください。', en: 'Please keep it to 500 characters.' },
};

/** What is compared: what should be there, and what was found. */
export const lineTexts: Readonly<Record<LineKey, { what: Text; expected: Text; found: Text }>> = {
  screens: {
    what: { ja: '窓口の画面', en: 'Screen at the counter', easy: '市役所の 画面' },
    expected: {
      ja: '名簿の印（画面用の番号を渡した人）',
      en: 'Marks on the roll (codes handed out)',
      easy: '番号を もらった 人',
    },
    found: { ja: '使われた番号', en: 'Codes used', easy: 'つかった 番号' },
  },
  electronic: {
    what: { ja: '電子の投票箱', en: 'Electronic box', easy: 'コンピューターの 箱' },
    expected: {
      ja: '名簿の印（オンライン）＋使われた画面用の番号',
      en: 'Marks on the roll (online) and codes used',
      easy: 'インターネットと 画面で 投票した 人',
    },
    found: { ja: '箱の中の投票', en: 'Ballots in the box', easy: '箱の 中の 投票' },
  },
  receipts: {
    what: { ja: '受付票', en: 'Receipts', easy: '受付の 番号' },
    expected: {
      ja: '電子の投票箱の投票',
      en: 'Ballots in the electronic box',
      easy: '箱の 中の 投票',
    },
    found: { ja: '発行した受付票', en: 'Receipts given', easy: 'わたした 番号' },
  },
  envelopes: {
    what: { ja: '郵送の封筒', en: 'Envelopes by post', easy: '郵便の ふうとう' },
    expected: { ja: '受け付けた封筒', en: 'Envelopes taken', easy: '受け取った ふうとう' },
    found: { ja: '名簿の印（郵送）', en: 'Marks on the roll (post)', easy: '郵便で 投票した 人' },
  },
  box: {
    what: { ja: '紙の投票箱', en: 'Box of papers', easy: '紙の 箱' },
    expected: {
      ja: '窓口で渡した用紙＋受け付けた封筒',
      en: 'Papers handed out and envelopes taken',
      easy: 'わたした 紙と ふうとう',
    },
    found: {
      ja: '開けたときに手で数えた用紙',
      en: 'Papers counted by hand when opened',
      easy: '手で 数えた 紙',
    },
  },
  typed: {
    what: { ja: '紙の投票の入力', en: 'Typing of papers', easy: '紙の 入力' },
    expected: { ja: '手で数えた用紙', en: 'Papers counted by hand', easy: '手で 数えた 紙' },
    found: {
      ja: '2人が入力して確定した用紙',
      en: 'Papers typed by two people',
      easy: '2人が 入力した 紙',
    },
  },
};

export const hindranceTexts: Readonly<Record<Hindrance, Text>> = {
  voting: { ja: '投票の期間がまだ終わっていません。', en: 'The vote is not over yet.' },
  'no-roll': { ja: '投票資格者名簿がありません。', en: 'There is no roll of voters.' },
  box: {
    ja: '紙の投票箱を開け、用紙の枚数を手で数えて入力してください（なければ0）。',
    en: 'Please open the box of papers, count them by hand and enter the number (0 if none).',
  },
  bundles: {
    ja: '入力が確定していない束があります。',
    en: 'Some bundles are not settled yet.',
  },
  differences: {
    ja: '理由の書かれていない差があります。',
    en: 'Some differences have no reason yet.',
  },
};

export const protocolWords = {
  title: { ja: '照合の記録', en: 'Reconciliation' },
  lead: {
    ja: '名簿の印と箱の中の投票が、すべての方法で合うことを確かめます。2人が署名すると、集計を公表できます。',
    en: 'Marks on the roll and ballots in the boxes must agree for every way of voting. After two signatures the count can be published.',
  },
  open: { ja: '署名の前に必要なこと', en: 'Before it can be signed' },
  ready: { ja: '署名できます', en: 'Ready to be signed' },
  table: { ja: '照合', en: 'Comparison', easy: '数の たしかめ' },
  what: { ja: '項目', en: 'Item', easy: '何' },
  expected: { ja: 'あるはずの数', en: 'Expected', easy: 'あるはずの 数' },
  found: { ja: '確かめた数', en: 'Found', easy: '数えた 数' },
  difference: { ja: '差', en: 'Difference', easy: 'ちがい' },
  words: { ja: '差の理由', en: 'Reason', easy: 'ちがいの わけ' },
  notCounted: { ja: 'まだ数えていません', en: 'Not counted yet', easy: 'まだ 数えて いない' },
  none: { ja: 'なし', en: 'None', easy: 'ない' },
  people: { ja: '人', en: 'people', easy: '人' },
  pieces: { ja: '件', en: 'items', easy: 'こ' },
  figures: { ja: '受付の数', en: 'What came in' },
  voters: { ja: '名簿の人数', en: 'On the roll', easy: '名簿の 人' },
  votes: { ja: '投票した人', en: 'Voted', easy: '投票した 人' },
  turnout: { ja: '投票率', en: 'Turnout' },
  issued: { ja: '画面用の番号を渡した数', en: 'Codes for the screen', easy: 'わたした 番号' },
  unused: {
    ja: '渡して使われていない番号',
    en: 'Of these, not used',
    easy: 'つかって いない 番号',
  },
  received: { ja: '届いた封筒', en: 'Envelopes received', easy: '来た ふうとう' },
  refused: { ja: '不受理の封筒', en: 'Envelopes refused', easy: '受け取らない ふうとう' },
  bundles: { ja: '紙の束', en: 'Bundles', easy: '紙の たば' },
  papers: { ja: '紙の投票箱にあった用紙', en: 'Papers in the box', easy: '箱の 中の 紙' },
  papersHint: {
    ja: '窓口と郵送を混ぜて、手で数えた枚数。',
    en: 'Counter and post mixed, counted by hand.',
  },
  notePapers: { ja: '枚数を記録する', en: 'Note the number' },
  sheetsUnit: { ja: '枚', en: 'sheets', easy: 'まい' },
  explain: (what: Text): Text => ({ ja: `「${what.ja}」の差の理由`, en: `Reason: ${what.en}` }),
  explainHint: {
    ja: '例: 渡した用紙のうち1枚は、投票せずに持ち帰られた。',
    en: 'Such as: one of the papers handed out was taken home.',
  },
  noteReason: { ja: '理由を記録する', en: 'Note the reason' },
  signatures: { ja: '署名', en: 'Signatures' },
  signed: (count: number): Text => ({
    ja: `2人のうち${count}人が署名しました。`,
    en: `${count} of 2 have signed.`,
  }),
  outdated: {
    ja: '前の署名の後に内容が変わったため、その署名は無効です。',
    en: 'The content changed after an earlier signature, which is void.',
  },
  sign: { ja: 'この内容に署名する', en: 'Sign this' },
  signLead: {
    ja: '数字と理由を確かめたうえで署名してください。署名の後に数字が変わると、署名は無効になります。',
    en: 'Please look at figures and reasons first. If they change later, the signature is void.',
  },
  publish: { ja: '集計を公表する', en: 'Publish the count' },
  publishLead: {
    ja: '集計の結果と、だれのものか分からない投票の一覧を公表します。取り消せません。',
    en: 'Publishes the count and the anonymous ballots. This cannot be undone.',
  },
  published: { ja: '集計を公表しました', en: 'The count is published' },
  publishedLink: { ja: '公表した集計を見る', en: 'See the published count' },
  print: { ja: '照合の記録を印刷する', en: 'Print the reconciliation' },
  noted: { ja: '記録しました', en: 'Noted' },
  paperTitle: (round: string, sample: boolean): Text => ({
    ja: `${sample ? '【見本】' : ''}「${round}」投票の照合記録`,
    en: `${sample ? 'Sample: ' : ''}Reconciliation of the vote “${round}”`,
  }),
  paperSample: {
    ja: 'これは見本です。実際の投票の記録ではありません。',
    en: 'This is a sample, and no record of a real vote.',
  },
  paperLead: (day: string): Text => ({
    ja: `投票資格者名簿の記録と投票箱の中身を、${day}現在で次のとおり照合した。`,
    en: `Records on the roll and ballots in the boxes were compared as of ${day}.`,
  }),
  digest: { ja: '内容のSHA-256', en: 'SHA-256 of the content' },
  paperSign: { ja: '上記のとおり相違ないことを確認する。', en: 'Confirmed as above.' },
  unsigned: { ja: '（未署名）', en: '(not signed)' },
} as const;
