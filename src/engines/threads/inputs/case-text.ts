import type { Text } from '#platform/i18n/text.ts';

/** What the states of a voice are called: for staff, and for the person who spoke. */
export const caseWords = {
  label: { ja: '市民の声', en: 'Voice of a citizen', easy: '市民の 声' },
  states: {
    received: {
      label: { ja: '受付', en: 'Received' },
      applicant: {
        ja: '届きました。担当の課が内容を確かめます。',
        en: 'It arrived. The section in charge will read it.',
        easy: '届きました。これから 読みます。',
      },
    },
    examining: {
      label: { ja: '検討中', en: 'Examining' },
      applicant: {
        ja: '担当の課が内容を検討しています。',
        en: 'The section in charge is looking into it.',
        easy: '市が 考えて います。',
      },
    },
    answering: {
      label: { ja: '回答の決裁中', en: 'Answer being decided' },
      applicant: {
        ja: '回答をまとめています。',
        en: 'The answer is being prepared.',
        easy: '答えを 書いて います。',
      },
    },
    answered: {
      label: { ja: '回答済み', en: 'Answered' },
      applicant: { ja: '回答しました。', en: 'It was answered.', easy: '答えました。' },
    },
    closed: {
      label: { ja: '終了', en: 'Closed' },
      applicant: {
        ja: '回答をせずに終了しました。',
        en: 'It was closed without an answer.',
        easy: '終わりました。',
      },
    },
    withdrawn: {
      label: { ja: '取下げ', en: 'Withdrawn' },
      applicant: {
        ja: '取り下げられました。内容は公開されません。',
        en: 'It was withdrawn and is shown to nobody.',
        easy: '出した 人が やめました。',
      },
    },
  },
  actions: {
    examine: { ja: '検討を始める', en: 'Start to examine' },
    propose: { ja: '回答を起案する', en: 'Propose an answer' },
    sendBack: { ja: '検討に戻す', en: 'Back to examination' },
    answer: { ja: '回答する', en: 'Answer' },
    close: { ja: '回答せずに終了する', en: 'Close without an answer' },
    reopen: { ja: 'もう一度検討する', en: 'Examine again' },
    withdraw: { ja: '取り下げる', en: 'Withdraw', easy: 'やめる' },
  },
} as const satisfies {
  readonly label: Text;
  readonly states: Readonly<Record<string, { readonly label: Text; readonly applicant: Text }>>;
  readonly actions: Readonly<Record<string, Text>>;
};
