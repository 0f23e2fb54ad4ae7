import type { Text } from '#platform/i18n/text.ts';
import type { Comparison, FieldKind } from '../definition/model.ts';
import type { ChangeKind } from './compare.ts';

export const kindTexts: Readonly<Record<FieldKind, Text>> = {
  text: { ja: '短い文', en: 'Text' },
  'long-text': { ja: '長い文', en: 'Long text' },
  name: { ja: '氏名', en: 'Name' },
  date: { ja: '日付', en: 'Date' },
  postcode: { ja: '郵便番号', en: 'Postcode' },
  address: { ja: '住所', en: 'Address' },
  phone: { ja: '電話番号', en: 'Telephone' },
  email: { ja: 'メールアドレス', en: 'E-mail' },
  number: { ja: '数', en: 'Number' },
  money: { ja: '金額', en: 'Amount of money' },
  'yes-no': { ja: 'はい・いいえ', en: 'Yes or no' },
  choice: { ja: '一つ選ぶ', en: 'One choice' },
  choices: { ja: 'いくつか選ぶ', en: 'Several choices' },
  scale: { ja: '段階で答える', en: 'Scale' },
  matrix: { ja: '表で答える', en: 'Table of questions' },
  ranking: { ja: '順位を付ける', en: 'Ranking' },
  file: { ja: 'ファイル', en: 'File' },
  'bank-account': { ja: '口座', en: 'Bank account' },
  consent: { ja: '同意', en: 'Consent' },
  declaration: { ja: '誓約', en: 'Declaration' },
  'map-point': { ja: '地図の位置', en: 'Point on a map' },
  repeat: { ja: '繰り返し', en: 'Repeat' },
};

export const changeTexts = {
  nothing: { ja: 'なし', en: 'None' },
  always: { ja: 'いつも', en: 'Always' },
  required: { ja: '必須', en: 'Required' },
  optional: { ja: '任意', en: 'Optional' },
  kinds: {
    added: { ja: '追加', en: 'Added' },
    removed: { ja: '削除', en: 'Removed' },
    changed: { ja: '変更', en: 'Changed' },
    moved: { ja: '順番の変更', en: 'Moved' },
  } satisfies Record<ChangeKind, Text>,
  things: {
    screen: { ja: '画面', en: 'Screen' },
    field: { ja: '項目', en: 'Field' },
    rule: { ja: '条件', en: 'Rule' },
    check: { ja: '確認の決まり', en: 'Check' },
  },
  parts: {
    label: { ja: '名前', en: 'Label' },
    hint: { ja: '説明', en: 'Hint' },
    kind: { ja: '種類', en: 'Kind' },
    required: { ja: '必須か任意か', en: 'Required or optional' },
    options: { ja: '選択肢', en: 'Options' },
    rows: { ja: '表の行', en: 'Rows' },
    settings: { ja: '細かい設定', en: 'Settings' },
    title: { ja: '見出し', en: 'Heading' },
    lead: { ja: '案内', en: 'Lead' },
    when: { ja: '表示の条件', en: 'Shown when' },
    items: { ja: '聞くことと順番', en: 'Fields and their order' },
    condition: { ja: '条件の内容', en: 'Condition' },
    message: { ja: '表示する文', en: 'Message' },
  },
  caption: { ja: '版の違い', en: 'Differences between the versions' },
  columns: {
    kind: { ja: '違い', en: 'Difference' },
    where: { ja: 'どこ', en: 'Where' },
    before: { ja: '前', en: 'Before' },
    after: { ja: '後', en: 'After' },
  },
  same: { ja: '違いはありません', en: 'There are no differences' },
} as const;

const comparisons: Readonly<Record<Comparison, Text>> = {
  '<': { ja: 'より小さい', en: 'is less than' },
  '<=': { ja: '以下', en: 'is at most' },
  '=': { ja: 'と同じ', en: 'equals' },
  '>=': { ja: '以上', en: 'is at least' },
  '>': { ja: 'より大きい', en: 'is more than' },
};

const dayComparisons: Readonly<Record<Comparison, Text>> = {
  '<': { ja: 'より前', en: 'is before' },
  '<=': { ja: '以前', en: 'is on or before' },
  '=': { ja: 'と同じ日', en: 'is the same day as' },
  '>=': { ja: '以後', en: 'is on or after' },
  '>': { ja: 'より後', en: 'is after' },
};

function offset(years: number, months: number, days: number): Text {
  const amounts = [
    { value: years, ja: '年', en: 'years' },
    { value: months, ja: 'か月', en: 'months' },
    { value: days, ja: '日', en: 'days' },
  ].filter(({ value }) => value !== 0);
  if (amounts.length === 0) return { ja: '今日', en: 'today' };
  const before = amounts.every(({ value }) => value < 0);
  const ja = amounts.map(({ value, ja: unit }) => `${Math.abs(value)}${unit}`).join('');
  const en = amounts.map(({ value, en: unit }) => `${Math.abs(value)} ${unit}`).join(' ');
  return before
    ? { ja: `今日の${ja}前`, en: `${en} before today` }
    : { ja: `今日の${ja}後`, en: `${en} after today` };
}

/** Conditions in words. */
export const conditionTexts = {
  all: (parts: readonly Text[]): Text => ({
    ja: parts.map(({ ja }) => ja).join('、かつ、'),
    en: parts.map(({ en }) => en).join(' and '),
  }),
  any: (parts: readonly Text[]): Text => ({
    ja: parts.map(({ ja }) => ja).join('、または、'),
    en: parts.map(({ en }) => en).join(' or '),
  }),
  grouped: ({ ja, en }: Text): Text => ({ ja: `（${ja}）`, en: `(${en})` }),
  not: ({ ja, en }: Text): Text => ({ ja: `（${ja}）ではない`, en: `not (${en})` }),
  answered: ({ ja, en }: Text): Text => ({ ja: `「${ja}」に答えた`, en: `“${en}” is answered` }),
  unanswered: ({ ja, en }: Text): Text => ({
    ja: `「${ja}」に答えていない`,
    en: `“${en}” is not answered`,
  }),
  is: (field: Text, value: Text): Text => ({
    ja: `「${field.ja}」が「${value.ja}」`,
    en: `“${field.en}” is “${value.en}”`,
  }),
  oneOf: (field: Text, values: readonly Text[]): Text => ({
    ja: `「${field.ja}」が${values.map(({ ja }) => `「${ja}」`).join('')}のどれか`,
    en: `“${field.en}” is one of ${values.map(({ en }) => `“${en}”`).join(', ')}`,
  }),
  compare: (field: Text, compare: Comparison, value: string): Text => ({
    ja: `「${field.ja}」が${value}${comparisons[compare].ja}`,
    en: `“${field.en}” ${comparisons[compare].en} ${value}`,
  }),
  compareDay: (field: Text, compare: Comparison, day: Text): Text => ({
    ja: `「${field.ja}」が${day.ja}${dayComparisons[compare].ja}`,
    en: `“${field.en}” ${dayComparisons[compare].en} ${day.en}`,
  }),
  rows: (field: Text, compare: Comparison, value: number): Text => ({
    ja: `「${field.ja}」の数が${value}${comparisons[compare].ja}`,
    en: `the number of “${field.en}” ${comparisons[compare].en} ${value}`,
  }),
  dayOf: (field: Text): Text => ({ ja: `「${field.ja}」`, en: `“${field.en}”` }),
  offset,
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
};
