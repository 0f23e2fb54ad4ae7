import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

export const refusals = {
  notPermitted: {
    code: 'not-permitted',
    text: {
      ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You do not have permission for this. Please ask an administrator if you need it.',
    },
  },
  otherDepartment: {
    code: 'other-department',
    text: {
      ja: 'この施策は他の課の担当です。担当課または企画担当にご依頼ください。',
      en: 'Another department is in charge of this policy. Please ask it or the planning section.',
    },
  },
  alreadyCorrected: {
    code: 'already-corrected',
    text: {
      ja: 'この数値はすでに訂正されています。画面を読み込み直し、新しい記録を訂正してください。',
      en: 'This figure has been corrected already. Reload the page and correct the newer record.',
    },
  },
  otherTown: {
    code: 'other-town',
    text: {
      ja: 'この計画ファイルは別の市町村のものです。municipalityのcodeを確かめてください。',
      en: 'This plan file is for another municipality. Please check its municipality code.',
    },
  },
} as const satisfies Record<string, Reason>;

export function changedCounting(id: string): Reason {
  return {
    code: 'unit-changed',
    text: {
      ja: `指標「${id}」にはすでに数値があるため、単位や数え方を変えられません。新しいidの指標として追加してください。`,
      en: `Indicator “${id}” has figures, so its unit and counting cannot change. Please add it under a new id.`,
    },
  };
}

export const inputTexts = {
  value: {
    ja: '数値は「1234」や「52.4」のように入力してください（単位は不要です）。',
    en: 'Enter a number such as 1234 or 52.4, without its unit.',
  },
  asOf: {
    ja: '時点の日付を年月日で入力してください。',
    en: 'Enter the day the figure speaks for: year, month and day.',
  },
  future: {
    ja: '時点には今日までの日付を入力してください。',
    en: 'Enter a day that is not in the future.',
  },
  sourceNote: {
    ja: '数値の出典（資料名や調べ方）を入力してください。',
    en: 'Say where the figure comes from: a document or a method.',
  },
  reason: { ja: '訂正の理由を入力してください。', en: 'Say why the figure is corrected.' },
  tooLong: { ja: '1000文字以内で入力してください。', en: 'Keep it within 1,000 characters.' },
} as const satisfies Record<string, Text>;

/** Why a computed figure was corrected; kept with the figure, so in Japanese. */
export const recomputedReason: Text = {
  ja: '元の記録が変わったため、計算し直しました。',
  en: 'Its records changed, so it was computed again.',
};
