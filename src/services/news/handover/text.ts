import type { Text } from '#platform/i18n/text.ts';

/** Titles of those who lead a section. */
export const headTitles = ['課長', '室長', '所長', '館長', '係長'] as const;

export const ownedLabel = (title: string): Text => ({
  ja: `ページ「${title}」`,
  en: `Page "${title}"`,
});

export const handoverWords = {
  title: { ja: 'ページの引き継ぎ', en: 'Hand over pages' },
  lead: {
    ja: '異動や課の再編のときに、ページの担当をまとめて移します。読む人に見える内容は変わりません。',
    en: 'Move pages to other people or sections when staff are transferred. Readers see no change.',
  },
  from: { ja: 'だれのページか', en: 'Whose pages' },
  department: { ja: '担当課', en: 'Section' },
  person: { ja: '担当者', en: 'Person' },
  anyone: { ja: '指定しない', en: 'Anyone' },
  show: { ja: '一覧を表示する', en: 'Show the list' },
  items: { ja: '引き継ぐページ', en: 'Pages to hand over' },
  none: { ja: '該当するページはありません', en: 'There are no such pages' },
  noneHint: {
    ja: '担当課か担当者を選ぶと、そのページの一覧が出ます。',
    en: 'Choose a section or a person to see their pages.',
  },
  to: { ja: '引き継ぎ先', en: 'To whom' },
  toDepartment: { ja: '新しい担当課', en: 'New section' },
  toPerson: { ja: '新しい担当者', en: 'New person' },
  unchanged: { ja: '変えない', en: 'No change' },
  handOver: { ja: '引き継ぐ', en: 'Hand over' },
  done: (count: number): Text => ({
    ja: `${count}件のページを引き継ぎました。`,
    en: `${count} pages were handed over.`,
  }),
  chooseItems: { ja: '引き継ぐページを選んでください。', en: 'Choose the pages to hand over.' },
  chooseReceiver: {
    ja: '新しい担当課か担当者を選んでください。',
    en: 'Choose a new section or a new person.',
  },
} as const;
