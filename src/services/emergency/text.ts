/** Words of the manifest and of what all parts of the service share; each part has its own beside it. */
export const words = {
  mayReport: { ja: '災害情報の入力', en: 'Enter disaster information' },
  maySwitch: { ja: '緊急体制への切り替え', en: 'Switch the town to emergency' },
  mayManage: { ja: '災害情報の設定', en: 'Manage disaster settings' },
  notPermitted: {
    ja: 'この操作には、災害情報を扱う権限が必要です。管理者にご相談ください。',
    en: 'This needs a permission for disaster information. Please ask an administrator.',
  },
} as const;
