import type { Text } from '#platform/i18n/text.ts';

export const reminderTexts = {
  subject: (count: number): Text => ({
    ja: `計画の指標と行政評価：お願いしたいこと${count}件`,
    en: `Plan indicators and evaluations: ${count} to do`,
  }),
  opening: {
    ja: '期限が近いもの、期限を過ぎたものをお知らせします。',
    en: 'These are due soon or overdue.',
  },
  soon: (due: string): Text => ({ ja: `${due}まで`, en: `due ${due}` }),
  overdue: (due: string): Text => ({ ja: `${due}の期限を過ぎています`, en: `was due ${due}` }),
  figure: (name: string, year: string): Text => ({
    ja: `指標「${name}」の${year}の数値の記録`,
    en: `Record the figure of “${name}” for ${year}`,
  }),
  sheet: (name: string, year: string, step: string): Text => ({
    ja: `施策「${name}」の${year}の行政評価（${step}）`,
    en: `Evaluation of “${name}” for ${year} (${step})`,
  }),
  closing: {
    ja: 'このメールは自動で送っています。すでに済んでいるときは、このままでかまいません。',
    en: 'This mail was sent automatically. If it is done already, there is nothing to do.',
  },
} as const;
