import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Obstacle } from './rules.ts';

export const obstacleTexts: Readonly<Record<Obstacle, Text>> = {
  identity: { ja: '本人確認が済んでいません。', en: 'The identity is not confirmed.' },
  searches: { ja: '回答していない課があります。', en: 'A department has not answered yet.' },
  consultations: {
    ja: '第三者の回答を記録していません。',
    en: 'A third party’s answer is not recorded.',
  },
  'no-documents': { ja: '対象となる文書がありません。', en: 'There are no documents.' },
  undecided: {
    ja: '扱いを決めていない文書があります。',
    en: 'It is undecided what to do with a document.',
  },
  'not-released': {
    ja: '開示用のファイルができていない文書があります。',
    en: 'A document has no proved file for disclosure.',
  },
  'something-hidden': {
    ja: '隠すところがあるため、全部開示にはできません。',
    en: 'Something is hidden, so not all is disclosed.',
  },
  'nothing-hidden': {
    ja: '隠すところがないため、部分開示ではなく開示にしてください。',
    en: 'Nothing is hidden, so this is full disclosure.',
  },
  'nothing-shown': { ja: '開示する文書がありません。', en: 'No document is to be shown.' },
  'something-shown': {
    ja: '開示する文書があるため、不開示にはできません。',
    en: 'A document is to be shown.',
  },
  'documents-found': {
    ja: '文書が一覧にあるため、文書不存在にはできません。',
    en: 'There are documents on the list.',
  },
};

export const decisionErrors = {
  outcome: { ja: '決定の内容を選んでください。', en: 'Choose the outcome.' },
  rule: { ja: '根拠となる規定を入力してください。', en: 'Enter the rule.' },
  facts: { ja: 'その規定に当たる事実を入力してください。', en: 'Enter the facts.' },
  appeal: { ja: '教示を入力してください。', en: 'Tell how to ask for a review.' },
  withheld: { ja: '開示しない部分を入力してください。', en: 'Say which parts are hidden.' },
  transferTo: { ja: '移送先を入力してください。', en: 'Enter to whom it is transferred.' },
  tooLong: { ja: '10,000文字以内で入力してください。', en: 'At most 10,000 letters.' },
} as const satisfies Record<string, Text>;

export const obstructed = (obstacles: readonly Obstacle[]): Reason => ({
  code: `not-prepared-${obstacles[0] ?? ''}`,
  text: {
    ja: obstacles.map((one) => obstacleTexts[one].ja).join(''),
    en: obstacles.map((one) => obstacleTexts[one].en).join(' '),
  },
});

export const decisionWords = {
  title: { ja: '決定', en: 'Decision' },
  propose: { ja: '決裁に回す', en: 'Put before the approvers' },
  outcome: { ja: '決定の内容', en: 'Outcome' },
  notPossible: { ja: '今は選べません：', en: 'Not possible now: ' },
  rule: { ja: '根拠となる規定', en: 'Rule' },
  ruleHint: {
    ja: '不開示を含む決定には、規定・事実・教示がすべて必要です。マスキングの区分から入れてあります。',
    en: 'A decision that hides anything needs rule, facts and the way to a review. Filled in from the marks.',
  },
  facts: { ja: '規定に当たる事実（理由）', en: 'Facts' },
  appeal: { ja: '教示', en: 'How to ask for a review' },
  withheld: { ja: '開示しない部分', en: 'Parts that are hidden' },
  place: { ja: '開示の日時・場所', en: 'Where and when' },
  note: { ja: '備考', en: 'Note' },
  transferTo: { ja: '移送先', en: 'Transferred to' },
  chain: { ja: '決裁の経路', en: 'Route of approval' },
  chainLead: { ja: '次の経路で決裁を受けます。', en: 'This route will apply.' },
  none: { ja: 'まだ起案していません。', en: 'Nothing was drafted yet.' },
  letter: { ja: '通知書', en: 'Letter' },
  label: { ja: '開示請求の決定', en: 'Decision on a disclosure request' },
  approvalTitle: (outcome: Text, title: string): string =>
    `${outcome.ja}決定：${title}`.slice(0, 200),
  requested: { ja: '請求の内容', en: 'What is asked for' },
  due: { ja: '決定の期限', en: 'Decision by' },
  categoryWhere: (rule: string, name: string, where: string): string =>
    `${where}は、${name}であり、${rule}に該当するため。`,
  withheldLine: (name: string, where: string): string => `${name}（${where}）`,
  noObjection: {
    ja: '反対意見を踏まえても、不開示情報に該当しないと判断したため。',
    en: 'The objection does not make it information that may be withheld.',
  },
  feeLine: (yen: number): string => `${yen.toLocaleString('en')}円`,
} as const;
