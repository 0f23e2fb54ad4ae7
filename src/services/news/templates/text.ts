import type { Text } from '#platform/i18n/text.ts';

export const templateWords = {
  title: { ja: '定型文', en: 'Templates' },
  lead: {
    ja: '課ごとに、よく使う書き出しや表、問い合わせ先のまとまりを用意します。ページを書くときに選べます。',
    en: 'Blocks that a section uses again and again: openings, tables, contacts. Writers can insert them.',
  },
  add: { ja: '定型文を追加する', en: 'Add a template' },
  edit: { ja: '定型文を直す', en: 'Edit a template' },
  name: { ja: '名前', en: 'Name' },
  department: { ja: '使う課', en: 'For which section' },
  all: { ja: 'すべての課', en: 'All sections' },
  html: { ja: '内容', en: 'Content' },
  htmlHint: {
    ja: '本文と同じように書けます。',
    en: 'Written like the body of a page.',
  },
  save: { ja: '保存する', en: 'Save' },
  remove: { ja: 'この定型文を削除する', en: 'Delete this template' },
  none: { ja: '定型文はまだありません', en: 'There are no templates yet' },
  noneHint: {
    ja: '最初の定型文を追加すると、ページを書く画面で選べるようになります。',
    en: 'Add the first one; writers will then find it beside the editor.',
  },
  saved: { ja: '保存しました。', en: 'Saved.' },
  nameMissing: { ja: '名前を入力してください。', en: 'Enter a name.' },
  htmlMissing: { ja: '内容を入力してください。', en: 'Enter the content.' },
  savedBy: { ja: '最後に保存した人', en: 'Last saved by' },
} as const satisfies Record<string, Text>;
