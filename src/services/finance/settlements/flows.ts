import { type Item, itemsOf } from './item.ts';

const ownRevenue: readonly string[] = [
  ...['local-tax', 'shares', 'usage-fees', 'handling-fees', 'property', 'donations'],
  ...['transfers-in', 'carry-over', 'other'],
];

export const revenue = itemsOf('revenue', [
  ['local-tax', '地方税', 'Local taxes', '市民や会社が市に納めた税金', 'Taxes paid to the city'],
  ['transfer-tax', '地方譲与税', 'Local transfer taxes'],
  ['interest', '利子割交付金', 'Interest income tax grant'],
  ['dividends', '配当割交付金', 'Dividend income tax grant'],
  ['stock-gains', '株式等譲渡所得割交付金', 'Stock transfer income tax grant'],
  ['business-tax', '法人事業税交付金', 'Corporate enterprise tax grant'],
  [
    'consumption-tax',
    '地方消費税交付金',
    'Local consumption tax grant',
    '買い物で払った消費税の分け前',
    'The share of consumption tax',
  ],
  ['golf', 'ゴルフ場利用税交付金', 'Golf course use tax grant'],
  ['environment', '環境性能割交付金', 'Environmental performance tax grant'],
  ['special-grants', '地方特例交付金等', 'Special local grants'],
  [
    'allocation-ordinary',
    '普通交付税',
    'Ordinary local allocation tax',
    '税収の足りないまちを国が支えるお金',
    'Support of the state where taxes do not suffice',
  ],
  [
    'allocation-special',
    '特別交付税',
    'Special local allocation tax',
    '災害や大雪などのときの国の支え',
    'Support of the state for disasters and snow',
  ],
  ['traffic-safety', '交通安全対策特別交付金', 'Traffic safety grant'],
  ['shares', '分担金・負担金', 'Shares and contributions'],
  [
    'usage-fees',
    '使用料',
    'Fees for use',
    '施設を使うときの料金',
    'What people pay for facilities',
  ],
  ['handling-fees', '手数料', 'Handling fees'],
  [
    'national',
    '国庫支出金',
    'National treasury disbursements',
    '国からの補助',
    'Subsidies of the state',
  ],
  [
    'prefectural',
    '都道府県支出金',
    'Prefectural disbursements',
    '県からの補助',
    'Subsidies of the prefecture',
  ],
  ['property', '財産収入', 'Property income'],
  ['donations', '寄附金', 'Donations', 'ふるさと納税などの寄附', 'Donations, as by hometown tax'],
  ['transfers-in', '繰入金', 'Transfers in', '貯金を下ろしたお金', 'Taken out of savings'],
  ['carry-over', '繰越金', 'Carried over', '前の年から残ったお金', 'Left from the year before'],
  ['other', '諸収入', 'Other revenue'],
  ['bonds', '地方債', 'Local bonds', '借りたお金', 'Borrowed'],
]).map((item): Item => ({ ...item, own: ownRevenue.includes(item.code.slice('revenue.'.length)) }));

export const purpose = itemsOf('purpose', [
  ['assembly', '議会費', 'Assembly', '市議会', 'The city council'],
  [
    'general',
    '総務費',
    'General affairs',
    '市役所の運営、選挙、戸籍など',
    'City hall, elections, registers',
  ],
  [
    'welfare',
    '民生費',
    'Welfare',
    '子どもや高齢者、障がい者の支え',
    'Children, older people, people with disabilities',
  ],
  ['health', '衛生費', 'Health and sanitation', '健康づくり、ごみの処理など', 'Health, waste'],
  ['labour', '労働費', 'Labour', '働く人の支え', 'Support for workers'],
  ['farming', '農林水産業費', 'Agriculture and forestry', '農業や林業', 'Farming and forests'],
  ['commerce', '商工費', 'Commerce and industry', '商店や工場、観光', 'Shops, factories, tourism'],
  ['works', '土木費', 'Public works', '道路、公園、除雪など', 'Roads, parks, snow clearing'],
  ['fire', '消防費', 'Fire service', '消防と防災', 'Fire service and disaster prevention'],
  ['education', '教育費', 'Education', '学校、図書館、スポーツなど', 'Schools, libraries, sports'],
  [
    'disaster',
    '災害復旧費',
    'Disaster recovery',
    '災害で壊れたところの修理',
    'Repairs after disasters',
  ],
  ['debt', '公債費', 'Debt service', '借りたお金の返済', 'Paying back what was borrowed'],
  ['other', '諸支出金', 'Other expenditure'],
  ['advance', '前年度繰上充用金', 'Advance for the year before'],
]);

export const nature = itemsOf('nature', [
  ['personnel', '人件費', 'Personnel', '職員や議員の給料', 'Pay of staff and council'],
  [
    'social',
    '扶助費',
    'Social assistance',
    '子育てや医療などの手当',
    'Allowances for children, care and medicine',
  ],
  ['debt', '公債費', 'Debt service', '借りたお金の返済', 'Paying back what was borrowed'],
  [
    'goods',
    '物件費',
    'Goods and services',
    '物を買い、仕事を頼むお金',
    'Goods and services bought',
  ],
  [
    'maintenance',
    '維持補修費',
    'Maintenance',
    '建物や道路の手入れ',
    'Upkeep of buildings and roads',
  ],
  [
    'subsidies',
    '補助費等',
    'Subsidies',
    '団体や組合への補助',
    'Grants to groups and unions of towns',
  ],
  [
    'transfers-out',
    '繰出金',
    'Transfers out',
    '国民健康保険などの会計へ',
    'To health insurance and other accounts',
  ],
  ['reserves', '積立金', 'Reserves', '貯金', 'Put into savings'],
  ['lending', '投資・出資金・貸付金', 'Investments and loans'],
  ['advance', '前年度繰上充用金', 'Advance for the year before'],
  [
    'construction',
    '普通建設事業費',
    'Construction',
    '学校や道路などをつくる',
    'Building schools, roads and more',
  ],
  [
    'disaster',
    '災害復旧事業費',
    'Disaster recovery works',
    '災害で壊れたところの修理',
    'Repairs after disasters',
  ],
  ['unemployment', '失業対策事業費', 'Unemployment measures'],
]);

export const current = nature
  .filter(({ code }) => !/reserves|advance|construction|disaster|unemployment/.test(code))
  .map(
    ({ code, name }): Item => ({
      code: code.replace('nature', 'current'),
      group: 'current',
      name: {
        ja: `${name.ja}のうち経常経費充当一般財源`,
        en: `${name.en}, current, general funds`,
      },
    }),
  );
