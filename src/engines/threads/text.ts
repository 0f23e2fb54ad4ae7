import type { Text } from '#platform/i18n/text.ts';

export const navigationTexts = {
  voices: { ja: '市民の声', en: 'Voices' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  read: { ja: '市民の声を見る', en: 'Read voices of citizens' },
  work: { ja: '市民の声を受け付け、担当を決める', en: 'Take in voices and assign them' },
  answer: { ja: '市民の声への回答を起案する', en: 'Draft answers to voices' },
  moderate: { ja: '市民の声の公開・非公開を決める', en: 'Decide which voices are shown' },
  projects: { ja: '参加の案内と声のあゆみを編集する', en: 'Edit projects and threads' },
} as const satisfies Record<string, Text>;

export const noticeTexts = {
  input: {
    ja: '届けた声への回答と経過',
    en: 'Answers to what I said',
    easy: '私の 声への 答え',
  },
} as const satisfies Record<string, Text>;

export const searchKinds = {
  voice: { ja: '市民の声', en: 'Voices', easy: '市民の 声' },
} as const satisfies Record<string, Text>;

export const names = {
  input: { ja: 'この声', en: 'This voice', easy: 'この 声' },
  answer: { ja: '回答', en: 'The answer', easy: '答え' },
  appeal: { ja: 'この申し立て', en: 'This appeal', easy: 'この 申し立て' },
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
  withdrawn: {
    code: 'withdrawn',
    text: {
      ja: 'この声は取り下げられているため、変更できません。',
      en: 'This voice was withdrawn and cannot be changed.',
      easy: 'この 声は もう ありません。',
    },
  },
  notMasked: {
    code: 'not-masked',
    text: {
      ja: '個人情報を伏せる処理が終わっていません。少し待ってから、もう一度お試しください。',
      en: 'Personal data are still being masked. Please wait a moment and try again.',
    },
  },
  ended: {
    code: 'ended',
    text: {
      ja: 'この声への対応は終わっています。最新の状態をご確認ください。',
      en: 'This voice has been dealt with. Please check where it stands.',
    },
  },
  textMissing: {
    code: 'text-missing',
    text: {
      ja: '本文を入力してください。',
      en: 'Please enter the text.',
      easy: '書いて ください。',
    },
  },
  reasonMissing: {
    code: 'reason-missing',
    text: {
      ja: '理由を入力してください。',
      en: 'Please enter the reason.',
      easy: '理由を 書いて ください。',
    },
  },
  staffUnknown: {
    code: 'staff-unknown',
    text: { ja: '担当者を選び直してください。', en: 'Please choose the person again.' },
  },
  departmentUnknown: {
    code: 'department-unknown',
    text: { ja: '担当課を選び直してください。', en: 'Please choose the section again.' },
  },
} as const;
