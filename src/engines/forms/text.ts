/** Words of drafts, submissions and versions; those about single answers are in `values/text.ts`. */
export const text = {
  title: { ja: 'フォーム', en: 'Forms' },
  form: { ja: 'フォーム', en: 'The form', easy: 'フォーム' },
  version: { ja: 'フォームの版', en: 'The version of the form', easy: 'フォーム' },
  draft: { ja: '下書き', en: 'The draft', easy: '下書き（したがき）' },
  submission: { ja: '送信した内容', en: 'The submission', easy: '送った もの' },
  errors: {
    notPermitted: {
      ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You do not have permission for this. Please ask an administrator if you need it.',
    },
  },
} as const;
