export const text = {
  notPermitted: {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  },
} as const;
