import type { Text } from '#platform/i18n/text.ts';

export const errors = {
  number: {
    ja: '職員番号を40文字以内で入力してください。',
    en: 'Please enter an employee number of up to 40 characters.',
  },
  name: {
    ja: '氏名を60文字以内で入力してください。',
    en: 'Please enter a name of up to 60 characters.',
  },
  day: {
    ja: '日付を選んでください（例：2026年4月1日）。',
    en: 'Please choose a day, such as 1 April 2026.',
  },
  department: { ja: '課を選んでください。', en: 'Please choose a department.' },
  post: {
    ja: '職名を60文字以内で入力してください。',
    en: 'Please enter a title of up to 60 characters.',
  },
} as const satisfies Record<string, Text>;

export const words = {
  title: { ja: '職員', en: 'Staff' },
  lead: {
    ja: '今日在職している職員の一覧です。',
    en: 'Everyone in service today.',
  },
  caption: { ja: '職員の一覧', en: 'Members of staff' },
  search: { ja: '氏名または職員番号で探す', en: 'Search by name or employee number' },
  find: { ja: '探す', en: 'Search' },
  none: { ja: '条件に合う職員は見つかりません。', en: 'Nobody matches.' },
  noneHint: {
    ja: '別の氏名や職員番号でお試しください。',
    en: 'Please try another name or number.',
  },
  add: { ja: '職員を登録する', en: 'Add a member of staff' },
  columns: {
    number: { ja: '職員番号', en: 'Employee number' },
    name: { ja: '氏名', en: 'Name' },
    posts: { ja: '所属と職名', en: 'Posts' },
    roles: { ja: '役割', en: 'Roles' },
  },
  fields: {
    department: { ja: '課', en: 'Department' },
    choose: { ja: '所属なし', en: 'None' },
    post: { ja: '職名', en: 'Title of the post' },
    roles: { ja: '役割', en: 'Roles' },
    from: { ja: '採用の日', en: 'First day' },
  },
  service: { ja: '在職期間', en: 'In service' },
  postHistory: { ja: '所属の履歴', en: 'Posts over time' },
  roleHistory: { ja: '役割の履歴', en: 'Roles over time' },
  period: { ja: '期間', en: 'Period' },
  concurrent: { ja: '（兼務）', en: ' (concurrent)' },
  noPosts: { ja: '所属はありません。', en: 'No posts.' },
  noRoles: { ja: '役割はありません。', en: 'No roles.' },
  setRoles: { ja: '役割を変更する', en: 'Change roles' },
  saveRoles: { ja: '今日からこの役割にする', en: 'Apply from today' },
  delegations: { ja: '代理', en: 'Delegations' },
  delegatedTo: (name: string): Text => ({ ja: `${name}に頼む`, en: `to ${name}` }),
  delegatedBy: (name: string): Text => ({ ja: `${name}から頼まれる`, en: `from ${name}` }),
} as const;
