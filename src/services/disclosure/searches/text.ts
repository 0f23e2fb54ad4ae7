import type { Text } from '#platform/i18n/text.ts';

export const searchErrors = {
  departments: { ja: '照会する課を1つ以上選んでください。', en: 'Choose at least one department.' },
  dueOn: { ja: '回答の期限を入力してください。', en: 'Enter the day by which to answer.' },
  answer: { ja: '該当する文書の有無を選んでください。', en: 'Say whether you hold documents.' },
  documents: {
    ja: '1行に1つ、「文書の名前 | 枚数」の形で書いてください。例：庁舎改修工事契約書 | 12',
    en: 'Write one document a line as name | pages, such as: Contract | 12',
  },
  note: { ja: '2,000文字以内で書いてください。', en: 'At most 2,000 letters.' },
} as const satisfies Record<string, Text>;

export const searchWords = {
  title: { ja: '文書の検索', en: 'Document search' },
  ask: { ja: '各課に照会する', en: 'Ask departments' },
  departments: { ja: '照会する課', en: 'Departments' },
  dueOn: { ja: '回答の期限', en: 'Answer by' },
  department: { ja: '課', en: 'Department' },
  answer: { ja: '回答', en: 'Answer' },
  note: { ja: '備考（探した範囲など）', en: 'Note, such as where you looked' },
  answers: {
    found: { ja: '該当あり', en: 'Found' },
    none: { ja: '該当なし', en: 'None' },
  },
  waiting: { ja: '回答待ち', en: 'Waiting' },
  none: { ja: 'まだ照会していません。', en: 'Nobody was asked yet.' },
  asked: { ja: 'あなたの課への照会', en: 'Questions to your departments' },
  askedTitle: { ja: '開示請求の文書の検索', en: 'Search for requested documents' },
  askedLead: {
    ja: '次の内容の文書を、あなたの課が持っているかどうか回答してください。請求した方のお名前は表示しません。',
    en: 'Please say whether your department holds these documents. Who asks is not shown.',
  },
  wanted: { ja: '請求の内容', en: 'What is wanted' },
  found: { ja: '該当する文書がある', en: 'We hold documents' },
  notFound: { ja: '該当する文書はない', en: 'We hold none' },
  documents: { ja: '文書の名前と枚数', en: 'Documents and pages' },
  documentsHint: {
    ja: '1行に1つ、「文書の名前 | 枚数」の形で書きます。',
    en: 'One a line: name | pages.',
  },
  send: { ja: '回答する', en: 'Answer' },
  thanks: { ja: '回答を受け付けました。', en: 'The answer was received.' },
  answered: { ja: 'この照会は回答済みです。', en: 'This was answered.' },
  noticeTitle: { ja: '開示請求の文書の検索をお願いします', en: 'Please search for documents' },
  noticeBody: {
    ja: '開示請求の対象となる文書を持っているか、回答してください。',
    en: 'Please say whether your department holds the requested documents.',
  },
  noticeLabel: { ja: '開示請求の文書の検索', en: 'Searches for requested documents' },
} as const;
