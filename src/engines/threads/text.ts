import type { Text } from '#platform/i18n/text.ts';

export const navigationTexts = {
  voices: { ja: '声', en: 'Voices' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  read: { ja: '市民の声を見る', en: 'Read voices of citizens' },
  work: { ja: '市民の声を受け付け、担当を決める', en: 'Take in voices and assign them' },
  answer: { ja: '市民の声への回答を起案する', en: 'Draft answers to voices' },
  moderate: { ja: '市民の声の公開・非公開を決める', en: 'Decide which voices are shown' },
  projects: { ja: '参加の案内と声のあゆみを編集する', en: 'Edit projects and threads' },
} as const satisfies Record<string, Text>;

export const names = {
  input: { ja: 'この声', en: 'This voice', easy: 'この 声' },
  answer: { ja: '回答', en: 'The answer', easy: '答え' },
} as const satisfies Record<string, Text>;

export const refusals = {
  notPermitted: {
    code: 'not-permitted',
    text: {
      ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You do not have permission for this. Please ask an administrator if you need it.',
      easy: 'この ことは できません。',
    },
  },
} as const;
