import { say, type Text } from '#platform/i18n/text.ts';

export const budgetDatasetTexts = {
  budget: { ja: '予算（事務事業ごと）', en: 'Budget by project', easy: '予算（仕事ごと）' },
  budgetIs: {
    ja: '成立した予算を事務事業ごとに分け、当初、補正、流用などの増減、財源、支出済額を年度ごとに示したデータです。',
    en: 'Adopted budgets by project and year: what was adopted, supplemented and moved, where the money comes from, and what was paid.',
    easy: '仕事ごとの 予算と、使った お金の 数字です。',
  },
  headings: {
    year: { ja: '年度', en: 'Fiscal year' },
    code: { ja: 'コード', en: 'Code' },
    project: { ja: '事務事業', en: 'Project' },
    department: { ja: '課', en: 'Department' },
    purpose: { ja: '款', en: 'Purpose' },
    section: { ja: '項', en: 'Section' },
    item: { ja: '目', en: 'Item' },
    yen: (name: Text): Text => ({ ja: `${name.ja}（円）`, en: `${name.en} (yen)` }),
    funds: (name: Text): Text => ({
      ja: `現在額のうち${name.ja}（円）`,
      en: `Of the budget: ${say(name, 'en')} (yen)`,
    }),
    current: { ja: '予算の現在額（円）', en: 'Budget as it stands (yen)' },
    paid: { ja: '支出済額（円）', en: 'Paid (yen)' },
    sample: { ja: '見本', en: 'Sample' },
  },
};
