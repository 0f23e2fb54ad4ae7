export const text = {
  notPermitted: {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  },
  library: { ja: '画像・動画・添付ファイル', en: 'Pictures, videos and files' },
  readings: { ja: 'ふりがな辞書', en: 'Dictionary of readings' },
  accessibilityPage: {
    ja: 'ウェブアクセシビリティ',
    en: 'Web accessibility',
    easy: 'ウェブの 使いやすさ',
  },
  accessibility: { ja: 'アクセシビリティの課題', en: 'Accessibility faults' },
} as const;
