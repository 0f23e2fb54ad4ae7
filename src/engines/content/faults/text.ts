import type { Text } from '#platform/i18n/text.ts';

/** Words of the staff pages and of both; those of the public page only are in `views/text.ts`. */
export const words = {
  title: { ja: 'アクセシビリティ', en: 'Accessibility' },
  what: { ja: 'この課題', en: 'This fault' },
  criterion: { ja: 'この達成基準', en: 'This success criterion' },
  staffTitle: { ja: 'アクセシビリティの課題', en: 'Accessibility faults' },
  staffLead: {
    ja: '公開中のページに残っている課題です。担当課と期限を決めて直します。直して公開すると、自動で一覧から消えます。',
    en: 'Faults that stand on public pages, each with a section and a day. Once mended and published they leave this list by themselves.',
  },
  tabs: {
    label: { ja: 'アクセシビリティの画面', en: 'Accessibility pages' },
    faults: { ja: '課題', en: 'Faults' },
    statement: { ja: '方針と試験の内容', en: 'Policy and test' },
    results: { ja: '達成基準ごとの結果', en: 'Results by criterion' },
  },
  saved: { ja: '保存しました。', en: 'Saved.' },
  save: { ja: '保存する', en: 'Save' },
  publicPage: { ja: '公開ページを見る', en: 'See the public page' },
  filter: {
    title: { ja: '絞り込み', en: 'Filter' },
    department: { ja: '担当課', en: 'Section' },
    severity: { ja: '重さ', en: 'Severity' },
    due: { ja: '期限', en: 'Due' },
    late: { ja: '期限を過ぎたもの', en: 'Overdue' },
    any: { ja: 'すべて', en: 'All' },
    apply: { ja: '絞り込む', en: 'Filter' },
  },
  severities: {
    error: { ja: '誤り', en: 'Error' },
    warning: { ja: '注意', en: 'Warning' },
  },
  none: {
    title: { ja: '残っている課題はありません', en: 'No faults are open' },
    lead: {
      ja: 'ページを公開するときの点検で見つかり、理由を書いて残したものが、ここに並びます。',
      en: 'What checks found at a publication, and somebody let stand with a reason, is listed here.',
    },
  },
  list: { ja: '課題の一覧', en: 'Faults' },
  columns: {
    number: { ja: '細分箇条', en: 'Clause' },
    name: { ja: '達成基準', en: 'Success criterion' },
    level: { ja: 'レベル', en: 'Level' },
    applies: { ja: '適用', en: 'Applies' },
    result: { ja: '結果', en: 'Result' },
    note: { ja: '注記', en: 'Note' },
    page: { ja: 'ページ', en: 'Page' },
    fault: { ja: '課題', en: 'Fault' },
    criterion: { ja: '達成基準', en: 'Criterion' },
    owner: { ja: '担当課', en: 'Section' },
    due: { ja: '期限', en: 'Due' },
    severity: { ja: '重さ', en: 'Severity' },
    excerpt: { ja: '場所', en: 'Place' },
    found: { ja: '見つけた日', en: 'Found on' },
    action: { ja: '操作', en: 'Action' },
  },
  assign: {
    open: { ja: '担当と期限を決める', en: 'Set owner and day' },
    title: { ja: '担当と期限', en: 'Owner and day' },
    department: { ja: '担当課', en: 'Section' },
    staff: { ja: '担当者', en: 'Person' },
    sectionOnly: { ja: '決めない（課で担当）', en: 'Nobody in particular' },
    due: { ja: '直す期限', en: 'To be mended by' },
  },
  outcomes: {
    met: { ja: '満たしている', en: 'Met' },
    'not-met': { ja: '満たしていない', en: 'Not met' },
    'not-applicable': { ja: '該当するものがない', en: 'Not applicable' },
    unverified: { ja: '未確認', en: 'Not verified' },
  },
  resultsLead: {
    ja: '人が確かめた結果を、達成基準ごとに記録します。公開中のページに誤りが残っている基準は、記録にかかわらず「満たしていない」と表示されます。',
    en: 'What people found for each criterion. A criterion with an open error on a public page shows as not met, whatever is recorded here.',
  },
  verdict: { ja: '確かめた結果', en: 'What was found' },
  note: { ja: '注記', en: 'Note' },
  noteHint: {
    ja: '公開されます。個人の名前は書かないでください。',
    en: 'It is published. Please name no person.',
  },
  record: { ja: '結果を記録する', en: 'Record a result' },
  testedFrom: { ja: '試験を始めた日', en: 'First day of the test' },
  testedUntil: { ja: '試験を終えた日', en: 'Last day of the test' },
  pagesHint: {
    ja: '試験したページのアドレスを、1行に1件ずつ書いてください。',
    en: 'Addresses of the tested pages, one a line.',
  },
  statementLead: {
    ja: '公開ページに載る内容です。空の項目は「未設定」と表示されます。',
    en: 'What the public page says. Empty items show as not set.',
  },
  openCount: ({ errors, warnings }: { errors: number; warnings: number }): Text => ({
    ja: `公開ページの点検で、誤り${errors}件、注意${warnings}件が残っています。`,
    en: `Checks of public pages: ${errors} errors and ${warnings} warnings are open.`,
  }),
  nothingOpen: {
    ja: '公開ページの自動点検では、残っている課題はありません。',
    en: 'Automatic checks of public pages found nothing that is open.',
  },
  owned: (title: Text, message: Text): Text => ({
    ja: `${title.ja}：${message.ja}`,
    en: `${title.en}: ${message.en}`,
  }),
  errors: {
    day: { ja: '日付を選んでください。', en: 'Please choose a date.' },
    order: {
      ja: '終わりの日は、始まりの日より後にしてください。',
      en: 'The last day comes after the first.',
    },
    long: {
      ja: '文章が長すぎます。短くしてください。',
      en: 'This text is too long. Please shorten it.',
    },
    department: {
      ja: '担当課を一覧から選んでください。',
      en: 'Please choose a section from the list.',
    },
    person: {
      ja: '担当課にいる職員から選んでください。',
      en: 'Please choose a person of that section.',
    },
    choose: { ja: '一つ選んでください。', en: 'Please choose one.' },
  },
} as const;
