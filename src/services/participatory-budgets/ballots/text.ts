import type { Text } from '#platform/i18n/text.ts';
import type { AgeBand, Channel, InvalidReason } from './model.ts';

/** What only staff read. */
export const permissionTexts = {
  roll: {
    ja: '市民参加型予算の投票資格者名簿を扱い、投票カードを印刷する',
    en: 'Handle the roll of voters of the participatory budget, and print cards',
  },
  poll: {
    ja: '市民参加型予算の投票を窓口・郵送で受け付け、紙の投票を入力する',
    en: 'Take votes of the participatory budget at the counter and by post, and type paper ballots',
  },
  count: {
    ja: '市民参加型予算の投票の照合に署名し、集計を公表する',
    en: 'Sign the reconciliation of votes of the participatory budget, and publish the count',
  },
} as const satisfies Record<string, Text>;

export const channelTexts: Readonly<Record<Channel, Text>> = {
  online: { ja: 'オンライン', en: 'Online', easy: 'インターネット' },
  terminal: { ja: '窓口の画面', en: 'Screen at the counter', easy: '市役所の 画面' },
  counter: { ja: '窓口の投票用紙', en: 'Paper at the counter', easy: '市役所の 紙' },
  post: { ja: '郵送', en: 'Post', easy: '郵便' },
};

export const invalidTexts: Readonly<Record<InvalidReason, Text>> = {
  'too-many': { ja: '選んだ数が多い', en: 'Too many chosen', easy: 'えらんだ 数が 多い' },
  'over-sum': {
    ja: '金額の上限を超える',
    en: 'More than the sum',
    easy: 'お金が 多すぎる',
  },
  unreadable: { ja: '判読できない', en: 'Not readable', easy: '読む ことが できない' },
  remarks: {
    ja: 'ほかのことが書かれている',
    en: 'Other things written',
    easy: 'ほかの ことが 書いて ある',
  },
  foreign: { ja: '所定の用紙でない', en: 'Not the official paper', easy: 'ちがう 紙' },
};

export function ageText(band: AgeBand): Text {
  const from = Number(band);
  if (from === 0) return { ja: '17歳以下', en: 'Up to 17', easy: '17さいまで' };
  if (from === 80) return { ja: '80歳以上', en: '80 and over', easy: '80さいから' };
  const to = from === 18 ? 19 : from + 9;
  return { ja: `${from}〜${to}歳`, en: `${from} to ${to}`, easy: `${from}さいから ${to}さい` };
}

const reason = (code: string, text: Text) => ({ code, text });

export const ballotRefusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  phase: reason('ballots-other-phase', {
    ja: 'いまの時期には行えません。募集の日程をご確認ください。',
    en: 'This is not possible at this time. Please see the days of the round.',
  }),
  counted: reason('ballots-counted', {
    ja: '集計を公表した後は変更できません。',
    en: 'This cannot be changed once the count is published.',
  }),
} as const;

export const deskTexts = {
  tabs: { ja: '投票の事務', en: 'The vote' },
  roll: { ja: '名簿とカード', en: 'Roll and cards' },
  counter: { ja: '窓口', en: 'Counter' },
  envelopes: { ja: '郵送の封筒', en: 'Envelopes' },
  papers: { ja: '紙の入力', en: 'Papers' },
  protocol: { ja: '照合と公表', en: 'Reconciliation' },
} as const satisfies Record<string, Text>;
