export const set = {
  title: {
    ja: '開示請求の件数',
    en: 'Requests for disclosure',
    easy: '見せて ほしいと 言われた 数',
  },
  description: {
    ja: '情報公開と個人情報の開示請求を、受け付けた年度ごとに、決定の内容と決定までの平均日数でまとめたデータです。',
    en: 'Requests for information and for personal data by fiscal year, with what became of them and the mean number of days.',
    easy: '1年ごとの お願いの 数です。どうなったか わかります。',
  },
} as const;

export const headings = {
  year: { ja: '年度', en: 'Fiscal year' },
  kind: { ja: '種類', en: 'Kind' },
  received: { ja: '請求件数', en: 'Received' },
  open: { ja: '決定前', en: 'Not decided yet' },
  meanDays: { ja: '決定までの平均日数', en: 'Mean days to the decision' },
} as const;

export const days = { ja: '日', en: 'days' } as const;
