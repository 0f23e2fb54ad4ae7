export const text = {
  permission: { ja: '閉庁日を決め、期限を試算する', en: 'Set closing days and try out periods' },
  notPermitted: {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  },
  title: { ja: '期限と閉庁日', en: 'Periods and closing days' },
} as const;
