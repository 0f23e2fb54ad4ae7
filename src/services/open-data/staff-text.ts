export const permissionTexts = {
  datasets: {
    ja: '担当課のデータをオープンデータとして公開する',
    en: 'Publish data of one’s section as open data',
  },
  manage: {
    ja: 'オープンデータのカタログ全体を管理する',
    en: 'Manage the whole catalogue of open data',
  },
} as const;

export const refusals = {
  notPermitted: {
    code: 'not-permitted',
    text: {
      ja: 'オープンデータを扱う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You may not manage open data. Please ask an administrator if you need to.',
    },
  },
  otherSection: {
    code: 'other-section',
    text: {
      ja: 'ほかの課のデータは変更できません。担当課にご相談ください。',
      en: 'Data of another section cannot be changed. Please ask that section.',
    },
  },
} as const;
