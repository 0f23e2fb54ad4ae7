import type { Text } from '#platform/i18n/text.ts';
import type { Test } from './rule-tree.ts';

/** What stands in the way of a change. */
export const errors = {
  title: { ja: 'フォームの名前を入力してください。', en: 'Please enter a name for the form.' },
  label: { ja: '名前を日本語で入力してください。', en: 'Please enter the name in Japanese.' },
  figure: {
    ja: '半角の数字で入力してください（例：18）。',
    en: 'Please enter a number, such as 18.',
  },
  value: { ja: '比べる値を入力してください。', en: 'Please enter the value to compare with.' },
  chooseOption: {
    ja: '選択肢を一つ以上選んでください。',
    en: 'Please choose at least one option.',
  },
  chooseTest: { ja: '比べ方を選んでください。', en: 'Please choose how to compare.' },
  chooseField: { ja: '項目を選んでください。', en: 'Please choose a field.' },
  chooseRule: { ja: '条件を選んでください。', en: 'Please choose a rule.' },
  message: {
    ja: '表示する文を日本語で入力してください。',
    en: 'Please enter the message in Japanese.',
  },
  day: {
    ja: '日付か、今日から数えた年・月・日か、日付の項目を選んでください。',
    en: 'Please give a date, years, months and days from today, or a date field.',
  },
  emptyGroup: {
    ja: 'まとまりの中に条件を一つ以上入れてください。',
    en: 'Please put at least one condition into the group.',
  },
  options: { ja: '選択肢を一つ以上入力してください。', en: 'Please enter at least one option.' },
  rowsCrossed: {
    ja: '最大の数は、最小の数以上にしてください。',
    en: 'Please make the largest number of rows at least the smallest.',
  },
  changedMeanwhile: {
    ja: 'この画面を開いた後に、ほかの人がこのフォームを変更しました。入力した内容はそのまま残っています。新しい内容を確かめて、もう一度保存してください。',
    en: 'Somebody changed this form after you opened the page. What you typed is still here. Please look at the new state and save again.',
  },
  inUse: (uses: readonly Text[]): Text => ({
    ja: `次の条件で使われているため、取り除けません。先に条件を直してください：${uses.map(({ ja }) => `「${ja}」`).join('')}`,
    en: `This cannot be removed because it is used here; please change these first: ${uses.map(({ en }) => `“${en}”`).join(', ')}`,
  }),
  lastInRow: {
    ja: '繰り返しには項目が一つ以上必要です。',
    en: 'A repeat needs at least one field.',
  },
  notProven: {
    ja: '検査で誤りが見つかっているため、公開できません。先に誤りを直してください。',
    en: 'The check of the form found errors, so it cannot be published. Please mend them first.',
  },
  notCopied: {
    ja: 'この画面は写せません。同じ項目がすでにあるか、ほかの画面の項目を使う条件があります。',
    en: 'This screen cannot be copied: its fields are there already, or a rule reads fields of another screen.',
  },
  noDraft: { ja: '公開する下書きがありません。', en: 'There is no draft to publish.' },
} as const;

/** Comparisons as the editor calls them. */
export const tests: Readonly<Record<Test, Text>> = {
  answered: { ja: '答えた', en: 'is answered' },
  unanswered: { ja: '答えていない', en: 'is not answered' },
  is: { ja: 'が次と同じ', en: 'is' },
  'one-of': { ja: 'が次のどれか', en: 'is one of' },
  '>=': { ja: '以上・以後', en: 'at least, on or after' },
  '<=': { ja: '以下・以前', en: 'at most, on or before' },
  '=': { ja: 'と同じ', en: 'equals' },
  '>': { ja: 'より大きい・より後', en: 'more than, after' },
  '<': { ja: 'より小さい・より前', en: 'less than, before' },
};
