import type { Text } from '#platform/i18n/text.ts';

export const errors = {
  to: {
    ja: '代理を頼む職員の職員番号を入力してください。',
    en: 'Please enter the employee number of the deputy.',
  },
  toUnknown: {
    ja: 'この職員番号の職員が見つかりません。職員の一覧をご確認ください。',
    en: 'No member of staff has this number. Please check the list of staff.',
  },
  permissions: {
    ja: '任せる権限を1つ以上選んでください。',
    en: 'Please choose at least one permission.',
  },
  notHeld: {
    ja: 'ご自分の役割にない権限は任せられません。選び直してください。',
    en: 'Only permissions of your own roles can be delegated. Please choose again.',
  },
  reason: {
    ja: '理由を200文字以内で入力してください。',
    en: 'Please enter a reason of up to 200 characters.',
  },
  day: {
    ja: '日付を選んでください（例：2026年4月1日）。',
    en: 'Please choose a day, such as 1 April 2026.',
  },
  reversed: {
    ja: '終わりの日は、始まりの日と同じか後の日にしてください。',
    en: 'Please choose a last day that is not before the first day.',
  },
  past: {
    ja: '終わりの日は、今日か今日より後の日にしてください。',
    en: 'Please choose today or a later day as the last day.',
  },
  oneself: {
    ja: 'ご自分以外の職員を選んでください。',
    en: 'Please choose somebody other than yourself.',
  },
  staffOnly: {
    ja: '代理は職員ご本人が登録してください。',
    en: 'A delegation is entered by the member of staff in person.',
  },
} as const satisfies Record<string, Text>;

export const words = {
  what: { ja: '代理', en: 'The delegation' },
  title: { ja: '代理', en: 'Delegations' },
  lead: {
    ja: '不在の間など、ご自分の権限をほかの職員に期間を決めて任せます。代理の操作は、代理をした職員の名前で記録されます。',
    en: 'Lets a colleague use your permissions for a time, such as while you are away. What they do is recorded under their own name.',
  },
  given: { ja: '頼んでいる代理', en: 'Given' },
  received: { ja: '頼まれている代理', en: 'Received' },
  noneGiven: { ja: '頼んでいる代理はありません。', en: 'You have delegated nothing.' },
  noneReceived: { ja: '頼まれている代理はありません。', en: 'Nothing is delegated to you.' },
  new: { ja: '代理を頼む', en: 'Delegate' },
  submit: { ja: '代理を登録する', en: 'Save delegation' },
  cancel: { ja: '代理を取り消す', en: 'Cancel delegation' },
  fields: {
    to: { ja: '代理を頼む職員の職員番号', en: 'Employee number of the deputy' },
    permissions: { ja: '任せる権限', en: 'Permissions' },
    reason: { ja: '理由', en: 'Reason' },
    from: { ja: '始まりの日', en: 'First day' },
    until: { ja: '終わりの日', en: 'Last day' },
  },
  columns: {
    person: { ja: '職員', en: 'Member of staff' },
    period: { ja: '期間', en: 'Period' },
    permissions: { ja: '権限', en: 'Permissions' },
    reason: { ja: '理由', en: 'Reason' },
    actions: { ja: '操作', en: 'Action' },
  },
} as const;
