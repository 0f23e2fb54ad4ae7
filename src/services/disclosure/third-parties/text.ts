import type { Text } from '#platform/i18n/text.ts';

export const thirdPartyErrors = {
  name: { ja: '氏名または名称を入力してください。', en: 'Enter the name.' },
  body: { ja: '個人か団体かを選んでください。', en: 'Say whether it is a person or a body.' },
  address: { ja: '住所を入力してください。', en: 'Enter the address.' },
  document: { ja: '対象となる文書を入力してください。', en: 'Name the document.' },
  about: { ja: '記録されている情報を入力してください。', en: 'Say which information it is about.' },
  dueOn: { ja: '明日以降の期限を入力してください。', en: 'Enter a day after today.' },
  answer: { ja: '回答を選んでください。', en: 'Choose the answer.' },
  answeredOn: { ja: '今日までの日付を入力してください。', en: 'Enter today or an earlier day.' },
} as const satisfies Record<string, Text>;

export const thirdPartyWords = {
  title: { ja: '第三者への意見照会', en: 'Third parties' },
  ask: { ja: '意見照会書を送る', en: 'Send a letter' },
  askLead: {
    ja: '照会書を発行します。反対の意見があったときは、決定から2週間以上おいて開示します。',
    en: 'A letter is issued. If the third party objects, at least two weeks lie between decision and disclosure.',
  },
  name: { ja: '氏名・名称', en: 'Name' },
  body: { ja: '個人・団体の別', en: 'Person or body' },
  person: { ja: '個人（様）', en: 'Person' },
  isBody: { ja: '団体（御中）', en: 'Body' },
  address: { ja: '住所', en: 'Address' },
  document: { ja: '対象となる文書', en: 'Document' },
  about: { ja: '記録されている情報', en: 'Information about them' },
  dueOn: { ja: '回答の期限', en: 'Answer by' },
  letter: { ja: '照会書', en: 'Letter' },
  answer: { ja: '回答', en: 'Answer' },
  answers: {
    consents: { ja: '反対しない', en: 'Does not object' },
    objects: { ja: '反対する', en: 'Objects' },
    silent: { ja: '回答なし', en: 'No answer' },
  },
  answeredOn: { ja: '回答の日', en: 'Answered on' },
  record: { ja: '回答を記録する', en: 'Record the answer' },
  waiting: { ja: '回答待ち', en: 'Waiting' },
  none: { ja: '照会はありません。', en: 'None.' },
} as const;
