import type { Text } from '#platform/i18n/text.ts';
import { ratiosHref, similarHref, taxHref } from './model.ts';
import { outlookHref } from './outlook/model.ts';
import { outlookTitle } from './outlook/text.ts';
import { budgetsHref, spendingHref } from './projects/model.ts';
import { spendingTexts } from './projects/text.ts';

/** A page that the front page of the finances leads to. Each part of the service adds its own line. */
export interface Way {
  readonly href: string;
  readonly label: Text;
  /** What one finds out there, in one sentence. */
  readonly lead: Text;
}

export const ways: readonly Way[] = [
  {
    href: spendingHref,
    label: spendingTexts.title,
    lead: {
      ja: '全体から1つの事業まで、くらしの言葉で順に開いて見られます。',
      en: 'From the whole down to a single project, in household words.',
      easy: 'ぜんぶの お金から ひとつの しごとまで 見る ことが できます。',
    },
  },
  {
    href: budgetsHref,
    label: {
      ja: '予算ができるまで',
      en: 'How the budget is made',
      easy: '予算が できるまで',
    },
    lead: {
      ja: '各課の要求が、どのような理由でいくらに決まったかを見られます。',
      en: 'What was asked for, what was decided, and why.',
      easy: 'ほしいと 言った お金が、いくらに 決まったか わかります。',
    },
  },
  {
    href: ratiosHref,
    label: {
      ja: '財政の健全度',
      en: 'How sound the finances are',
      easy: 'まちの お金は だいじょうぶ？',
    },
    lead: {
      ja: '法律の指標と基準までの距離を、計算の過程とともに見られます。',
      en: 'The ratios set by law, their limits, and each step of the calculation.',
      easy: '国の きまりの 数字と、計算の しかたが わかります。',
    },
  },
  {
    href: similarHref,
    label: {
      ja: '似たまちとの比較',
      en: 'Beside similar towns',
      easy: 'にている まちと くらべる',
    },
    lead: {
      ja: '人口や産業が似た市町村の中で、どのあたりにいるかを見られます。',
      en: 'Where we stand among towns of the same size and trades.',
      easy: 'にている まちの 中で、どこに いるかが わかります。',
    },
  },
  {
    href: outlookHref,
    label: outlookTitle,
    lead: {
      ja: '貯金や借金がこれからどうなりそうかを、いくつもの場合について見られます。',
      en: 'How savings, debt and ratios may develop, for several cases.',
      easy: 'まちの 貯金や 借金が これから どうなりそうかが わかります。',
    },
  },
  {
    href: taxHref,
    label: {
      ja: 'あなたの税金の使いみち',
      en: 'Where your tax goes',
      easy: 'あなたの 税金は 何に 使われた？',
    },
    lead: {
      ja: '年収や納めた税額から、何にいくら使われたかを計算します。',
      en: 'Reckoned by your income, the tax you paid, or per 10,000 yen.',
      easy: '税金を 何に いくら 使ったかが わかります。',
    },
  },
  {
    href: '/participatory-budgets',
    label: {
      ja: 'みんなで決める予算',
      en: 'A budget we decide together',
      easy: 'みんなで 決める お金',
    },
    lead: {
      ja: '市民が提案し、投票で使いみちを決める予算です。',
      en: 'Citizens propose what a part of the budget is for, and vote on it.',
      easy: '市民が 考えて、投票で 決めます。',
    },
  },
];
