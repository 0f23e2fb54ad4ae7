import type { Text } from '#platform/i18n/text.ts';

export const text = {
  title: { ja: '組織と職員', en: 'Organisation' },
  department: { ja: '課', en: 'The department' },
  staffMember: { ja: '職員', en: 'The member of staff' },
  tabs: {
    label: { ja: '組織と職員の画面', en: 'Organisation pages' },
    departments: { ja: '課', en: 'Departments' },
    staff: { ja: '職員', en: 'Staff' },
    transfers: { ja: '人事異動', en: 'Transfers' },
    delegations: { ja: '代理', en: 'Delegations' },
    roles: { ja: '役割と権限', en: 'Roles' },
  },
  done: { ja: '保存しました。', en: 'Saved.' },
  openEnd: { ja: '現在まで', en: 'until now' },
  period: (from: string, to: string | undefined): Text => ({
    ja: `${from}から${to ? `${to}まで` : ''}`,
    en: to ? `${from} to ${to}` : `from ${from}`,
  }),
  errors: {
    notPermitted: {
      ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You do not have permission for this. Please ask an administrator if you need it.',
    },
    roleUnknown: (name: string): Text => ({
      ja: `「${name}」という役割はありません。役割の一覧からお選びください。`,
      en: `There is no role “${name}”. Please choose one from the list of roles.`,
    }),
    staffTaken: {
      ja: 'この職員番号またはアカウントは、すでに登録されています。職員の一覧をご確認ください。',
      en: 'This employee number or account is already registered. Please check the list of staff.',
    },
  },
} as const;
