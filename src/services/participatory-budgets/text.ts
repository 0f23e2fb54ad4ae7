import type { Text } from '#platform/i18n/text.ts';
import type { Phase, VoteMethod } from './model.ts';

export const moduleTexts = {
  title: {
    ja: 'みんなで決める予算',
    en: 'A budget we decide together',
    easy: 'みんなで 決める 町の お金',
  },
  lead: {
    ja: '市の予算の一部の使いみちを、市民のみなさんが提案し、投票で決めます。選ばれた提案が形になるまで、ここでお知らせします。',
    en: 'Residents propose how a part of the city budget is spent and decide by vote. We report here until each winner is finished.',
    easy: '市の お金を 何に つかうか、みんなで 考えて、投票で 決めます。できあがるまで ここで 知らせます。',
  },
  home: { ja: 'ホーム', en: 'Home', easy: 'ホーム' },
  participate: { ja: '参加する', en: 'Take part', easy: '参加する' },
  proposal: { ja: '予算の提案', en: 'Budget proposal', easy: 'お金の つかい方の 考え' },
  desk: { ja: '市民参加型予算', en: 'Participatory budget' },
} as const satisfies Record<string, Text>;

export const names = {
  round: { ja: 'この募集', en: 'This round', easy: 'この ページ' },
  proposal: { ja: 'この提案', en: 'This proposal', easy: 'この 考え' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  manage: {
    ja: '市民参加型予算を募集し、投票にかけ、結果を公表する',
    en: 'Run rounds of the participatory budget, and publish their results',
  },
  examine: {
    ja: '市民参加型予算の提案を検討し、進み具合を知らせる',
    en: 'Examine proposals of the participatory budget, and report progress',
  },
} as const satisfies Record<string, Text>;

export const phaseTexts: Readonly<Record<Phase, Text>> = {
  coming: { ja: 'これから', en: 'To come', easy: 'これから' },
  proposing: { ja: '提案を募集中', en: 'Proposals wanted', easy: '考えを 集めて います' },
  examining: { ja: '市が検討中', en: 'The city examines', easy: '市が 調べて います' },
  voting: { ja: '投票受付中', en: 'Voting', easy: '投票 できます' },
  counting: { ja: '集計中', en: 'Counting', easy: '数えて います' },
  delivering: { ja: '実現に向けて進行中', en: 'Being carried out', easy: '作って います' },
};

export const methodTexts: Readonly<Record<VoteMethod, Text>> = {
  approval: {
    ja: 'よいと思う提案を選ぶ',
    en: 'Choose the proposals you like',
    easy: 'よい ものを えらぶ',
  },
  'within-sum': {
    ja: '予算額に収まるように選ぶ',
    en: 'Choose within the sum',
    easy: 'お金が 足りる ように えらぶ',
  },
};

const reason = (code: string, text: Text) => ({ code, text });

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  otherSection: reason('other-section', {
    ja: 'ほかの課が検討する提案です。担当の課にご相談ください。',
    en: 'Another section examines this proposal. Please ask them.',
  }),
} as const;
