import type { Text } from '#platform/i18n/text.ts';
import type { Access, ConsultationForm } from '../model.ts';
import { moduleTexts } from '../text.ts';

/** Who may take part, and what is done against doubles; said to readers and beside the results. */
const accessTexts: Readonly<Record<Access, Text>> = {
  open: {
    ja: 'どなたでも、アカウントなしで何度でも参加できます。同じような意見はまとめて数え、一人で何度も送られた場合も見分けません。',
    en: 'Anybody may take part without an account, as often as they like. Nearly identical texts are counted together; nobody checks whether one person sent several.',
    easy: 'だれでも 何回でも 送る ことが できます。同じ 人が 何回 送っても わかりません。',
  },
  browser: {
    ja: 'アカウントなしで参加できます。同じブラウザーからは1回です。別の機器を使えばもう一度送れるため、重複を完全には防げません。',
    en: 'You need no account; one time from each browser. Other devices can send again, so doubles are not ruled out.',
    easy: 'だれでも 送る ことが できます。一つの スマートフォンや パソコンから 1回です。',
  },
  account: {
    ja: 'サインインした方が、お一人1回参加できます。',
    en: 'People who are signed in take part once each.',
    easy: 'サインインした 人が 1回 送る ことが できます。',
  },
};

/** The same for votes on statements. */
const votingTexts: Readonly<Record<Access, Text>> = {
  open: {
    ja: 'どなたでも、アカウントなしで参加できます。一つの意見への答えは、同じブラウザーから1つです。あとから変えられます。',
    en: 'Anybody may take part without an account. Each browser has one answer to each statement, and may change it.',
    easy: 'だれでも できます。一つの 意見に 1回 答えます。答えは 変える ことが できます。',
  },
  browser: {
    ja: 'アカウントなしで参加できます。一つの意見への答えは、同じブラウザーから1つです。別の機器を使えばもう一度答えられるため、重複を完全には防げません。',
    en: 'You need no account; each browser has one answer to each statement. Other devices can answer again, so doubles are not ruled out.',
    easy: 'だれでも できます。一つの スマートフォンや パソコンから、一つの 意見に 1回 答えます。',
  },
  account: {
    ja: 'サインインした方が参加できます。一つの意見への答えは、お一人1つです。あとから変えられます。',
    en: 'People who are signed in take part, with one answer each to each statement, which they may change.',
    easy: 'サインインした 人が できます。一つの 意見に 1回 答えます。',
  },
};

/** The same for ideas: everybody proposes, supporting is once each. */
const supportTexts: Readonly<Record<Access, Text>> = {
  open: {
    ja: 'アイデアも応援も、アカウントなしで参加できます。応援は同じブラウザーから1回です。',
    en: 'No account is needed. Each browser supports an idea once.',
    easy: 'だれでも アイデアを 送る ことが できます。応援は 一つの 機械から 1回です。',
  },
  browser: {
    ja: 'アイデアも応援も、アカウントなしで参加できます。応援は同じブラウザーから1回です。別の機器を使えばもう一度応援できるため、重複を完全には防げません。',
    en: 'No account is needed. Each browser supports an idea once; other devices can do so again.',
    easy: 'だれでも アイデアを 送る ことが できます。応援は 一つの 機械から 1回です。',
  },
  account: {
    ja: 'サインインした方が参加できます。応援は一つのアイデアにお一人1回です。',
    en: 'People who are signed in take part. Each supports an idea once.',
    easy: 'サインインした 人が できます。応援は 一人 1回です。',
  },
};

export const policyTexts: Readonly<Record<ConsultationForm, Readonly<Record<Access, Text>>>> = {
  entries: accessTexts,
  ideas: supportTexts,
  statements: votingTexts,
};

export const formTexts: Readonly<Record<ConsultationForm, Text>> = {
  entries: moduleTexts.consultations,
  ideas: moduleTexts.ideas,
  statements: moduleTexts.statements,
};
