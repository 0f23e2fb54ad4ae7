import type { Text } from '#platform/i18n/text.ts';

/** What the keys of a plan file mean, for errors and for the headings of the workbook. */
export const keyTexts: Readonly<Record<string, Text>> = {
  municipality: { ja: '市町村', en: 'municipality' },
  code: { ja: '団体コード', en: 'municipality code' },
  name: { ja: '名前', en: 'name' },
  nameEn: { ja: '英語の名前', en: 'English name' },
  prefecture: { ja: '都道府県', en: 'prefecture' },
  period: { ja: '計画期間', en: 'period' },
  from: { ja: '始まりの日', en: 'first day' },
  to: { ja: '終わりの日', en: 'last day' },
  baselineYear: { ja: '基準年度', en: 'baseline year' },
  targetYear: { ja: '目標年度', en: 'target year' },
  goal: { ja: '目標', en: 'goal' },
  number: { ja: '番号', en: 'number' },
  challenges: { ja: '挑戦', en: 'challenges' },
  kind: { ja: '種類', en: 'kind' },
  kindEn: { ja: '種類（英語）', en: 'kind in English' },
  texts: { ja: '内容', en: 'texts' },
  basicPolicies: { ja: '基本施策', en: 'basic policies' },
  policies: { ja: '施策', en: 'policies' },
  departments: { ja: '担当課', en: 'departments' },
  outcomes: { ja: '成果指標', en: 'outcome indicators' },
  processes: { ja: 'プロセス指標', en: 'process indicators' },
  initiatives: { ja: '取組', en: 'initiatives' },
  department: { ja: '担当課', en: 'department' },
  items: { ja: '取組の内容', en: 'items' },
  id: { ja: '指標のid', en: 'indicator id' },
  unit: { ja: '単位', en: 'unit' },
  baseline: { ja: '基準値', en: 'baseline' },
  target: { ja: '目標値', en: 'target' },
  direction: { ja: '目標の向き', en: 'direction' },
  counting: { ja: '数え方', en: 'counting' },
  measure: { ja: '計算のid', en: 'measure' },
  params: { ja: '計算の条件', en: 'parameters of the measure' },
  roles: { ja: '役割', en: 'roles' },
  who: { ja: '担い手', en: 'who' },
  whoEn: { ja: '担い手（英語）', en: 'who, in English' },
  does: { ja: 'できること', en: 'what they can do' },
  doesEn: { ja: 'できること（英語）', en: 'what they can do, in English' },
  sample: { ja: '見本', en: 'sample' },
};

export function keyText(key: string): Text {
  const text = keyTexts[key];
  return text ? { ja: `${key}（${text.ja}）`, en: `${key} (${text.en})` } : { ja: key, en: key };
}

/** Sentences that the schema itself gives; the others follow from what was expected. */
export const fileIssues = {
  empty: { ja: '1つ以上書いてください。', en: 'Write at least one.' },
  tooLong: { ja: '500文字以内で書いてください。', en: 'Keep it within 500 characters.' },
  year: {
    ja: '年度は2025のような4桁の西暦で書いてください。',
    en: 'Write the fiscal year as four digits, such as 2025.',
  },
  day: {
    ja: '日付は"2021-04-01"のように、実在する年月日を引用符で囲んで書いてください。',
    en: 'Write a day that exists, in quotes, such as "2021-04-01".',
  },
  id: {
    ja: 'idは小文字の英字で始め、英小文字・数字・ハイフンで書いてください（例：online-procedures）。',
    en: 'Begin the id with a lower-case letter and use letters, digits and hyphens, such as online-procedures.',
  },
  unit: (known: readonly string[]): Text => ({
    ja: `この単位は使えません。使える単位：${known.map((unit) => unit || '（なし）').join(' ')}`,
    en: `This unit is not known. Known units: ${known.map((unit) => unit || '(none)').join(' ')}`,
  }),
  wholeUnit: (unit: string): Text => ({
    ja: `単位が「${unit}」の数値に小数は使えません。数値か単位を直してください。`,
    en: `A figure counted in “${unit}” has no fraction. Mend the figure or the unit.`,
  }),
  measure: {
    ja: '計算のidは「procedures.onlineShare」のように、点で区切った2語で書いてください。',
    en: 'Write the measure as two words with a dot between, such as procedures.onlineShare.',
  },
  code: {
    ja: '団体コードは検査数字までの6桁を引用符で囲んで書いてください（例："202070"）。',
    en: 'Write the municipality code with its check digit, six digits in quotes, such as "202070".',
  },
  periodOrder: {
    ja: '終わりの日は、始まりの日より後にしてください。',
    en: 'The last day must come after the first.',
  },
  targetYear: {
    ja: '目標年度は計画期間のなかの年度にしてください。',
    en: 'The target year must lie within the period.',
  },
  baselineYear: {
    ja: '基準年度は目標年度より前にしてください。',
    en: 'The baseline year must come before the target year.',
  },
} as const;

const kinds: Readonly<Record<string, Text>> = {
  string: { ja: '文字（数字なら引用符で囲む）', en: 'text (digits in quotes)' },
  number: { ja: '数', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  array: { ja: '一覧', en: 'a list' },
  object: { ja: '項目の組', en: 'a group of entries' },
  record: { ja: '項目の組', en: 'a group of entries' },
};

/** Sentences for what is wrong in general; each says how to mend it. */
export const fileProblems = {
  missing: (key: string): Text => ({
    ja: `${keyText(key).ja}がありません。書き加えてください。`,
    en: `${keyText(key).en} is missing. Please add it.`,
  }),
  unknownKey: (key: string, near: string | undefined): Text => ({
    ja: `「${key}」という項目はありません。${near ? `「${near}」に直すか、` : ''}この項目を消してください。`,
    en: `There is no entry “${key}”. ${near ? `Change it to “${near}” or remove it.` : 'Please remove it.'}`,
  }),
  wrongType: (key: string, expected: string): Text => ({
    ja: `${keyText(key).ja}は${kinds[expected]?.ja ?? expected}で書いてください。`,
    en: `Write ${keyText(key).en} as ${kinds[expected]?.en ?? expected}.`,
  }),
  notOneOf: (key: string, allowed: readonly string[]): Text => ({
    ja: `${keyText(key).ja}には ${allowed.join('、')} のどれかを書いてください。`,
    en: `Write one of ${allowed.join(', ')} for ${keyText(key).en}.`,
  }),
  outOfRange: (key: string): Text => ({
    ja: `${keyText(key).ja}の大きさを確かめてください。`,
    en: `Please check the size of ${keyText(key).en}.`,
  }),
  duplicate: (key: string, value: string, first: string): Text => ({
    ja: `${keyText(key).ja}「${value}」は${first}でも使われています。どちらかを別のものに変えてください。`,
    en: `${keyText(key).en} “${value}” is used at ${first} too. Please change one of them.`,
  }),
  syntax: (detail: string): Text => ({
    ja: `YAMLとして読めません。字下げ、引用符、かっこの対応を確かめてください。（${detail}）`,
    en: `This cannot be read as YAML. Check indentation, quotes and brackets. (${detail})`,
  }),
  aliases: {
    ja: '別名（&と*）が多すぎます。同じ内容もそのまま書いてください。',
    en: 'There are too many aliases (& and *). Please write repeated parts out.',
  },
  shiftJis: {
    ja: '文字コードがShift_JISです。UTF-8で保存し直してください。',
    en: 'The file is in Shift_JIS. Please save it as UTF-8.',
  },
  notUtf8: {
    ja: '文字コードがUTF-8ではありません。UTF-8で保存し直してください。',
    en: 'The file is not UTF-8. Please save it as UTF-8.',
  },
  measureUnit: (unit: string): Text => ({
    ja: `この計算の単位は「${unit}」です。単位を合わせてください。`,
    en: `The measure counts in “${unit}”. Please use the same unit.`,
  }),
  tooLarge: {
    ja: 'ファイルが大きすぎます。2MB以内にしてください。',
    en: 'The file is too large. Keep it within 2 MB.',
  },
  noWorkbook: {
    ja: 'Excelファイルとして読めません。「tomoni plan template」で作ったひな形に記入してください。',
    en: 'This cannot be read as a workbook. Fill in the template that “tomoni plan template” writes.',
  },
  noSheet: (sheet: string): Text => ({
    ja: `シート「${sheet}」がありません。ひな形のシートを消さずに使ってください。`,
    en: `The sheet “${sheet}” is missing. Please keep the sheets of the template.`,
  }),
  noColumn: (heading: string): Text => ({
    ja: `列「${heading}」がありません。ひな形の1行目を変えずに使ってください。`,
    en: `The column “${heading}” is missing. Please leave the first row of the template as it is.`,
  }),
  noParent: (policy: string): Text => ({
    ja: `施策番号「${policy}」はシート「施策」にありません。番号を確かめてください。`,
    en: `Policy “${policy}” is not on the sheet 施策. Please check the number.`,
  }),
} as const;

export const placeTexts = {
  line: (line: number, column: number): Text => ({
    ja: `${line}行目${column}文字目`,
    en: `line ${line}, column ${column}`,
  }),
  cell: (sheet: string, cell: string): Text => ({
    ja: `シート「${sheet}」のセル${cell}`,
    en: `sheet ${sheet}, cell ${cell}`,
  }),
  value: (value: string): Text => ({ ja: `（値：${value}）`, en: ` (value: ${value})` }),
} as const;
