export const words = {
  label: { ja: 'プッシュ通知', en: 'Web push' },
  unit: { ja: '文字', en: 'characters' },
} as const;
