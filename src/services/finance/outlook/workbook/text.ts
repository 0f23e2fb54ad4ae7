import type { Text } from '#platform/i18n/text.ts';
import { itemsOfGroup } from '../../settlements/items.ts';
import { infrastructureTexts } from '../facility-text.ts';

/** Words that only staff read. */
export const bilingual = (ja: string, en: string): Text => ({ ja, en });

const inJapanese = <K extends string>(texts: Readonly<Record<K, Text>>) =>
  Object.fromEntries(Object.entries<Text>(texts).map(([key, { ja }]) => [key, ja])) as Readonly<
    Record<K, string>
  >;

/** Words in cells in place of ids. Files are Japanese, as the staff's other files are. */
export const choiceTexts = {
  uncertainty: { none: 'なし', normal: '年ごとに変動', triangular: '水準が不確か' },
  sex: { all: '総数', male: '男', female: '女' },
  method: { 'level-payment': '元利均等', 'level-principal': '元金均等', bullet: '満期一括' },
  rule: { standard: '国の試算ソフト（30年・60年）', 'long-life': '長寿命化（80年）' },
  account: { general: '一般会計', enterprise: '公営企業会計' },
  loanKind: Object.fromEntries(
    itemsOfGroup('debt').map(({ code, name }) => [code.slice('debt.'.length), name.ja]),
  ) as Readonly<Record<string, string>>,
  buildingClass: {
    ...{ culture: '市民文化系施設', 'social-education': '社会教育系施設', industry: '産業系施設' },
    ...{ medical: '医療施設', administration: '行政系施設' },
    ...{ sports: 'スポーツ・レクリエーション系施設', welfare: '保健・福祉施設' },
    ...{ plants: '供給処理施設', other: 'その他', school: '学校教育系施設' },
    ...{ childcare: '子育て支援施設', park: '公園', housing: '公営住宅' },
  },
  infrastructure: inJapanese(infrastructureTexts),
} as const;

const driver = bilingual('要因', 'Driver');
const value = bilingual('値', 'Value');
const year = bilingual('年度', 'Fiscal year');
const scenario = bilingual('シナリオのID', 'Id of the scenario');
const builtYear = bilingual('建築年度', 'Built in');
const buildingClass = bilingual('分類', 'Class');

/** Sheets with what they are for, and their headings. */
export const sheetTexts = {
  facts: {
    sheet: '前提',
    hint: bilingual(
      '「値」の列を書きかえてください。割合は％、金額は円です。コードの列は変えないでください。',
      'Please change the column 値. Shares are percent, amounts yen. Leave the codes as they are.',
    ),
    headings: { key: bilingual('コード', 'Code'), name: bilingual('項目', 'Item'), value },
  },
  books: {
    sheet: '決算',
    hint: bilingual(
      '最後の年度が基準年度です。金額は円です。3か年平均の指標には3年分が必要です。',
      'The last year is the base. Amounts in yen. Ratios of three years need three.',
    ),
    headings: { code: bilingual('コード', 'Code'), name: bilingual('項目', 'Item') },
  },
  drivers: {
    sheet: '要因',
    hint: bilingual(
      '値は％です。「年ごとに変動」には標準偏差と翌年に残る割合、「水準が不確か」には下ぶれと上ぶれを入力してください。',
      'Values in percent. 年ごとに変動 takes 標準偏差 and 翌年に残る割合; 水準が不確か takes 下ぶれ and 上ぶれ.',
    ),
    headings: {
      ...{ driver, value: bilingual('値（％）', 'Value in percent') },
      uncertainty: bilingual('不確かさ', 'Uncertainty'),
      sd: bilingual('標準偏差（ポイント）', 'Standard deviation'),
      persistence: bilingual('翌年に残る割合（0〜0.99）', 'Persistence'),
      below: bilingual('下ぶれ（ポイント）', 'Below'),
      above: bilingual('上ぶれ（ポイント）', 'Above'),
      note: bilingual('理由・出典', 'Reason'),
    },
  },
  changes: {
    sheet: '要因の変更',
    hint: bilingual(
      '途中の年度から値が変わる要因だけを入力してください。',
      'Drivers that take another value from some year on.',
    ),
    headings: {
      ...{ driver, year: bilingual('この年度から', 'From this year') },
      value: bilingual('値（％）', 'Value in percent'),
    },
  },
  correlations: {
    sheet: '要因の連動',
    hint: bilingual(
      'いっしょに上ぶれ・下ぶれする要因の組み合わせです。1はいつも同じ向き、−1はいつも逆の向き、行のない組み合わせは無関係です。',
      'Drivers that go astray together: 1 always the same way, -1 the opposite way; pairs without a row do not.',
    ),
    headings: {
      one: bilingual('要因1', 'One driver'),
      other: bilingual('要因2', 'The other'),
      value: bilingual('連動の強さ（−1〜1）', 'Correlation, from -1 to 1'),
    },
  },
  population: {
    sheet: '人口',
    hint: bilingual(
      '将来推計人口を、年齢区分ごとに入力してください。右の見出しは推計の年です。最後の区分（90歳以上など）は「何歳まで」を空欄にします。',
      'The projection by age group; the headings on the right are its years. Leave 何歳まで empty for the last group.',
    ),
    headings: {
      sex: bilingual('男女', 'Sex'),
      from: bilingual('何歳から', 'From age'),
      to: bilingual('何歳まで', 'To age'),
    },
  },
  staff: {
    sheet: '職員',
    hint: bilingual(
      '定員管理の計画がある年度の職員数と、年度ごとの退職者数を入力してください。',
      'Staff numbers where there is a plan, and who retires in each year.',
    ),
    headings: {
      ...{ year, count: bilingual('職員数', 'Staff') },
      retirements: bilingual('退職者数', 'Who retire'),
    },
  },
  loans: {
    sheet: '借入',
    hint: bilingual(
      '基準年度末の残高がある借入を、1件1行で貼り付けてください。金額は円、利率は％です。',
      'One row for each loan outstanding at the end of the base year; yen and percent.',
    ),
    headings: {
      ...{ id: bilingual('借入番号', 'Number'), name: bilingual('借入の名前', 'Name') },
      kind: bilingual('種類', 'Kind'),
      outstanding: bilingual('年度末残高（円）', 'Outstanding in yen'),
      rate: bilingual('利率（％）', 'Rate in percent'),
      method: bilingual('償還方法', 'Repayment'),
      endYear: bilingual('償還の終わる年度', 'Last payment'),
      graceUntil: bilingual('据置の終わる年度', 'Grace until'),
      paymentsPerYear: bilingual('年の支払い回数', 'Payments a year'),
      reviewYear: bilingual('利率見直しの年度', 'Rate review'),
      reviewEvery: bilingual('見直しの間隔（年）', 'Review every so many years'),
      margin: bilingual('見直し後の上乗せ（ポイント）', 'Margin after a review'),
      refundShare: bilingual('交付税措置率（％）', 'Counted in the need'),
    },
  },
  buildings: {
    sheet: '建物',
    hint: bilingual(
      '1棟1行で貼り付けてください。大規模改修をしていない建物は「大規模改修の年度」を空欄にします。',
      'One row for each building; leave 大規模改修の年度 empty where there was none.',
    ),
    headings: {
      ...{ id: bilingual('施設番号', 'Number'), name: bilingual('施設の名前', 'Name') },
      class: buildingClass,
      area: bilingual('延床面積（㎡）', 'Floor area'),
      builtYear,
      repairedYear: bilingual('大規模改修の年度', 'Major repair'),
      closedYear: bilingual('廃止の年度', 'Closed from'),
    },
  },
  infrastructure: {
    sheet: 'インフラ',
    hint: bilingual(
      '道路と橋は面積（㎡）、管は延長（m）です。単価を空欄にすると国の試算ソフトの単価を使います。',
      'Square metres of roads and bridges, metres of pipes. Without a price that of the Ministry is used.',
    ),
    headings: {
      ...{ kind: bilingual('種類', 'Kind'), name: bilingual('名前', 'Name') },
      size: bilingual('面積・延長', 'Size'),
      price: bilingual('単価（円）', 'Price in yen'),
      ...{ account: bilingual('会計', 'Account'), builtYear },
    },
  },
  prices: {
    sheet: '更新単価',
    hint: bilingual(
      '国の試算ソフトと違う単価を使う分類だけを入力してください。1㎡当たりの円です。',
      'Only classes with prices other than those of the Ministry; yen per square metre.',
    ),
    headings: {
      class: buildingClass,
      repair: bilingual('大規模改修（円/㎡）', 'Repair'),
      rebuild: bilingual('建替え（円/㎡）', 'Rebuilding'),
    },
  },
  scenarios: {
    sheet: 'シナリオ',
    hint: bilingual(
      '基本シナリオのほかに比べたい場合を、1つ1行で入力してください。IDは半角の英数字です。',
      'One row for each case to compare with the base.',
    ),
    headings: {
      ...{ id: bilingual('ID', 'Id'), name: bilingual('名前', 'Name') },
      description: bilingual('説明', 'Description'),
      renewalRule: bilingual('施設更新の考え方', 'Rule of renewal'),
    },
  },
  scenarioDrivers: {
    sheet: 'シナリオの要因',
    hint: bilingual(
      'シナリオで変える要因の値です。年度が空欄の行は最初の値、年度のある行はその年度からの値です。',
      'Values of drivers in a scenario; without a year from the start, else from that year on.',
    ),
    headings: {
      ...{ scenario, driver, year: bilingual('この年度から', 'From this year') },
      value: bilingual('値（％）', 'Value in percent'),
    },
  },
  scenarioSettings: {
    sheet: 'シナリオの前提',
    hint: bilingual(
      'シナリオで変える「前提」の値です。コードは「前提」のシートのものを使ってください。',
      'Settings that differ in a scenario, by their code in the sheet 前提.',
    ),
    headings: {
      ...{ scenario, key: bilingual('コード', 'Code') },
      ...{ name: bilingual('項目', 'Item'), value },
    },
  },
} as const;

/** Facts that are no settings: `code` is where they stand in the assumptions. */
export const factTexts = {
  title: bilingual('見通しの名前', 'Title'),
  note: bilingual('説明', 'Note'),
  horizon: bilingual('見通しの年数', 'Years'),
  seed: bilingual('乱数の種', 'Seed'),
  paths: bilingual('シミュレーションの回数', 'Simulated paths'),
  'taxBase.individual': bilingual('個人住民税（円）', 'Individual resident tax in yen'),
  'taxBase.corporate': bilingual('法人住民税（円）', 'Corporate resident tax in yen'),
  'taxBase.fixedAsset': bilingual('固定資産税（円）', 'Fixed asset tax in yen'),
  'staff.count': bilingual('一般会計の職員数', 'Staff of the general account'),
  'staff.retirementPay': bilingual('退職手当の1人当たりの額（円）', 'Retirement allowance in yen'),
  'population.source': bilingual('将来推計人口の出典', 'Source of the projection'),
  'renewal.rule': bilingual('施設更新の考え方', 'Rule of renewal'),
} as const;
export type FactKey = keyof typeof factTexts;

export const resultTexts = {
  code: bilingual('コード', 'Code'),
  name: bilingual('項目', 'Item'),
  unit: bilingual('単位', 'Unit'),
  base: bilingual('基本', 'Base'),
  result: (scenario: string): string => `結果_${scenario}`,
  fans: (scenario: string): string => `幅_${scenario}`,
  quantile: bilingual('下からの割合', 'Quantile'),
  units: { yen: '円', people: '人', percent: '％', index: '' },
  quantiles: { p10: '10％', p25: '25％', p50: '50％', p75: '75％', p90: '90％' },
} as const;
