export const text = {
  errors: {
    notPermitted: {
      ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You do not have permission for this. Please ask an administrator if you need it.',
    },
    roleUnknown: (name: string) => ({
      ja: `「${name}」という役割はありません。役割の一覧からお選びください。`,
      en: `There is no role “${name}”. Please choose one from the list of roles.`,
    }),
    staffTaken: {
      ja: 'この職員番号またはアカウントは、すでに登録されています。職員の一覧をご確認ください。',
      en: 'This employee number or account is already registered. Please check the list of staff.',
    },
  },
  department: { ja: '課', en: 'Department' },
  staffMember: { ja: '職員', en: 'Member of staff' },
} as const;
