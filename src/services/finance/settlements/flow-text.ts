import type { Text } from '#platform/i18n/text.ts';
import type { ItemWords } from './item.ts';

/** 歳入. */
export const revenueWords = {
  'local-tax': {
    name: { ja: '地方税', en: 'Local taxes' },
    plain: {
      ja: '市民や会社が市に納めた税金',
      en: 'Taxes paid to the city',
      easy: '市民や 会社が 払った 税金',
    },
  },
  'transfer-tax': { name: { ja: '地方譲与税', en: 'Local transfer taxes' } },
  interest: { name: { ja: '利子割交付金', en: 'Interest income tax grant' } },
  dividends: { name: { ja: '配当割交付金', en: 'Dividend income tax grant' } },
  'stock-gains': { name: { ja: '株式等譲渡所得割交付金', en: 'Stock transfer income tax grant' } },
  'business-tax': { name: { ja: '法人事業税交付金', en: 'Corporate enterprise tax grant' } },
  'consumption-tax': {
    name: { ja: '地方消費税交付金', en: 'Local consumption tax grant' },
    plain: {
      ja: '買い物で払った消費税の分け前',
      en: 'The share of consumption tax',
      easy: '買い物で 払った 消費税の 一部',
    },
  },
  'special-consumption-tax': {
    name: { ja: '特別地方消費税交付金', en: 'Special local consumption tax grant' },
  },
  golf: { name: { ja: 'ゴルフ場利用税交付金', en: 'Golf course use tax grant' } },
  'vehicle-acquisition': {
    name: { ja: '自動車取得税交付金', en: 'Vehicle acquisition tax grant' },
  },
  'light-oil': { name: { ja: '軽油引取税交付金', en: 'Light oil delivery tax grant' } },
  environment: { name: { ja: '環境性能割交付金', en: 'Environmental performance tax grant' } },
  'special-grants': { name: { ja: '地方特例交付金等', en: 'Special local grants' } },
  'allocation-ordinary': {
    name: { ja: '普通交付税', en: 'Ordinary local allocation tax' },
    plain: {
      ja: '税収の足りないまちを国が支えるお金',
      en: 'Support of the state where taxes do not suffice',
      easy: '税金が 足りない まちに 国が くれる お金',
    },
  },
  'allocation-special': {
    name: { ja: '特別交付税', en: 'Special local allocation tax' },
    plain: {
      ja: '災害や大雪などのときの国の支え',
      en: 'Support of the state for disasters and snow',
      easy: '災害や 大雪の とき 国が くれる お金',
    },
  },
  'allocation-reconstruction': {
    name: { ja: '震災復興特別交付税', en: 'Allocation tax for earthquake reconstruction' },
  },
  'traffic-safety': { name: { ja: '交通安全対策特別交付金', en: 'Traffic safety grant' } },
  shares: { name: { ja: '分担金・負担金', en: 'Shares and contributions' } },
  'usage-fees': {
    name: { ja: '使用料', en: 'Fees for use' },
    plain: {
      ja: '施設を使うときの料金',
      en: 'What people pay for facilities',
      easy: '建物などを 使った 人が 払う お金',
    },
  },
  'handling-fees': { name: { ja: '手数料', en: 'Handling fees' } },
  national: {
    name: { ja: '国庫支出金', en: 'National treasury disbursements' },
    plain: { ja: '国からの補助', en: 'Subsidies of the state', easy: '国が 手伝う お金' },
  },
  'base-grants': {
    name: {
      ja: '国有提供施設等所在市町村助成交付金',
      en: 'Grants to towns with bases of the state',
    },
  },
  prefectural: {
    name: { ja: '都道府県支出金', en: 'Prefectural disbursements' },
    plain: { ja: '県からの補助', en: 'Subsidies of the prefecture', easy: '県が 手伝う お金' },
  },
  property: { name: { ja: '財産収入', en: 'Property income' } },
  donations: {
    name: { ja: '寄附金', en: 'Donations' },
    plain: {
      ja: 'ふるさと納税などの寄附',
      en: 'Donations, as by hometown tax',
      easy: 'ふるさと納税などの 寄附',
    },
  },
  'transfers-in': {
    name: { ja: '繰入金', en: 'Transfers in' },
    plain: { ja: '貯金を下ろしたお金', en: 'Taken out of savings', easy: '貯金から 出した お金' },
  },
  'carry-over': {
    name: { ja: '繰越金', en: 'Carried over' },
    plain: {
      ja: '前の年から残ったお金',
      en: 'Left from the year before',
      easy: '前の 年の のこり',
    },
  },
  other: { name: { ja: '諸収入', en: 'Other revenue' } },
  bonds: {
    name: { ja: '地方債', en: 'Local bonds' },
    plain: { ja: '借りたお金', en: 'Borrowed', easy: '借りた お金' },
  },
} satisfies ItemWords;

/** 目的別歳出. */
export const purposeWords = {
  assembly: {
    name: { ja: '議会費', en: 'Assembly' },
    plain: { ja: '市議会', en: 'The city council', easy: '市の 議会' },
  },
  general: {
    name: { ja: '総務費', en: 'General affairs' },
    plain: {
      ja: '市役所の運営、選挙、戸籍など',
      en: 'City hall, elections, registers',
      easy: '市役所の 仕事、選挙など',
    },
  },
  welfare: {
    name: { ja: '民生費', en: 'Welfare' },
    plain: {
      ja: '子どもや高齢者、障がい者の支え',
      en: 'Children, older and disabled people',
      easy: '子どもや お年寄りの ため',
    },
  },
  health: {
    name: { ja: '衛生費', en: 'Health and sanitation' },
    plain: { ja: '健康づくり、ごみの処理など', en: 'Health, waste', easy: '健康、ごみの しごと' },
  },
  labour: {
    name: { ja: '労働費', en: 'Labour' },
    plain: { ja: '働く人の支え', en: 'Support for workers', easy: '働く 人の ため' },
  },
  farming: {
    name: { ja: '農林水産業費', en: 'Agriculture and forestry' },
    plain: { ja: '農業や林業', en: 'Farming and forests', easy: '畑や 山の しごと' },
  },
  commerce: {
    name: { ja: '商工費', en: 'Commerce and industry' },
    plain: { ja: '商店や工場、観光', en: 'Shops, factories, tourism', easy: '店、工場、観光' },
  },
  works: {
    name: { ja: '土木費', en: 'Public works' },
    plain: {
      ja: '道路、公園、除雪など',
      en: 'Roads, parks, snow clearing',
      easy: '道、公園、雪の かたづけ',
    },
  },
  fire: {
    name: { ja: '消防費', en: 'Fire service' },
    plain: {
      ja: '消防と防災',
      en: 'Fire service and disaster prevention',
      easy: '消防、災害の 準備',
    },
  },
  education: {
    name: { ja: '教育費', en: 'Education' },
    plain: {
      ja: '学校、図書館、スポーツなど',
      en: 'Schools, libraries, sports',
      easy: '学校、図書館、スポーツ',
    },
  },
  disaster: {
    name: { ja: '災害復旧費', en: 'Disaster recovery' },
    plain: {
      ja: '災害で壊れたところの修理',
      en: 'Repairs after disasters',
      easy: '災害で こわれた ところを 直す',
    },
  },
  debt: {
    name: { ja: '公債費', en: 'Debt service' },
    plain: {
      ja: '借りたお金の返済',
      en: 'Paying back what was borrowed',
      easy: '借りた お金を 返す',
    },
  },
  other: { name: { ja: '諸支出金', en: 'Other expenditure' } },
  advance: { name: { ja: '前年度繰上充用金', en: 'Advance for the year before' } },
} satisfies ItemWords;

/** 性質別歳出. */
export const natureWords = {
  personnel: {
    name: { ja: '人件費', en: 'Personnel' },
    plain: { ja: '職員や議員の給料', en: 'Pay of staff and council', easy: '市で 働く 人の 給料' },
  },
  social: {
    name: { ja: '扶助費', en: 'Social assistance' },
    plain: {
      ja: '子育てや医療などの手当',
      en: 'Allowances for children, care and medicine',
      easy: '子育てや 病気の ときの 手当',
    },
  },
  debt: {
    name: { ja: '公債費', en: 'Debt service' },
    plain: {
      ja: '借りたお金の返済',
      en: 'Paying back what was borrowed',
      easy: '借りた お金を 返す',
    },
  },
  goods: {
    name: { ja: '物件費', en: 'Goods and services' },
    plain: {
      ja: '物を買い、仕事を頼むお金',
      en: 'Goods and services bought',
      easy: '物を 買う、仕事を たのむ',
    },
  },
  maintenance: {
    name: { ja: '維持補修費', en: 'Maintenance' },
    plain: {
      ja: '建物や道路の手入れ',
      en: 'Upkeep of buildings and roads',
      easy: '建物や 道の 手入れ',
    },
  },
  subsidies: {
    name: { ja: '補助費等', en: 'Subsidies' },
    plain: {
      ja: '団体や組合への補助',
      en: 'Grants to groups and unions of towns',
      easy: 'グループや 組合を 手伝う',
    },
  },
  'transfers-out': {
    name: { ja: '繰出金', en: 'Transfers out' },
    plain: {
      ja: '国民健康保険などの会計へ',
      en: 'To health insurance and other accounts',
      easy: '病気の ときの 保険などへ',
    },
  },
  reserves: {
    name: { ja: '積立金', en: 'Reserves' },
    plain: { ja: '貯金', en: 'Put into savings', easy: '貯金する' },
  },
  lending: { name: { ja: '投資・出資金・貸付金', en: 'Investments and loans' } },
  advance: { name: { ja: '前年度繰上充用金', en: 'Advance for the year before' } },
  construction: {
    name: { ja: '普通建設事業費', en: 'Construction' },
    plain: {
      ja: '学校や道路などをつくる',
      en: 'Building schools, roads and more',
      easy: '学校や 道を つくる',
    },
  },
  disaster: {
    name: { ja: '災害復旧事業費', en: 'Disaster recovery works' },
    plain: {
      ja: '災害で壊れたところの修理',
      en: 'Repairs after disasters',
      easy: '災害で こわれた ところを 直す',
    },
  },
  unemployment: { name: { ja: '失業対策事業費', en: 'Unemployment measures' } },
} satisfies ItemWords;

/** Of a nature, what general funds pay year by year (経常経費充当一般財源). */
export const currentName = ({ ja, en }: Text): Text => ({
  ja: `${ja}のうち経常経費充当一般財源`,
  en: `${en}, current, general funds`,
});
