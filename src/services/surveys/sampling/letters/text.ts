import type { Text } from '#platform/i18n/text.ts';
import type { Survey } from '../../questionnaires/queries.ts';
import type { MailingKind } from '../draws/model.ts';

const refusal = (code: string, text: Text) => ({ code, text });

export const letterRefusals = {
  erased: refusal('survey-letters-erased', {
    ja: '宛先はすでに消去されているため、手紙は作れません。',
    en: 'The addresses are erased already, so no letters can be made.',
  }),
  closed: refusal('survey-letters-closed', {
    ja: '受付が終わったため、手紙は作れません。',
    en: 'The survey has closed, so no letters can be made.',
  }),
  noPeriod: refusal('survey-letters-no-period', {
    ja: '依頼状には締切を印刷します。先に、アンケートの受付の期間を決めてください。',
    en: 'Letters name the last day. Please set the period of the survey first.',
  }),
  notOpen: refusal('survey-letters-not-open', {
    ja: '催促は、受付が始まってから作れます。',
    en: 'Reminders can be made once the survey is open.',
  }),
  nobody: refusal('survey-letters-nobody', {
    ja: '送る相手がいません。番号を指定したときは、返戻や辞退になっていないかご確認ください。',
    en: 'There is nobody to write to. Where you gave numbers, please check that they did not come back.',
  }),
  answered: refusal('survey-sample-answered', {
    ja: 'すでに回答が届いているため、抽出を取り消せません。',
    en: 'Somebody has answered already, so the sample cannot be taken back.',
  }),
};

export const letterFaults = {
  numbers: {
    ja: '手紙の番号を、1,2,3 や 10-15 のように半角で入力してください（500件まで）。',
    en: 'Please enter numbers of letters, such as 1,2,3 or 10-15, up to 500.',
  },
  unknown: (numbers: readonly number[]): Text => {
    const list = numbers.slice(0, 10).join(', ');
    return {
      ja: `次の番号の手紙はありません: ${list}。手紙の宛名の下の番号をご確認ください。`,
      en: `No letter has these numbers: ${list}. The number stands below the address.`,
    };
  },
  outcome: { ja: '内容を選んでください。', en: 'Please choose what happened.' },
  why: { ja: '取り消す理由を入力してください。', en: 'Please say why the sample is taken back.' },
  whyLong: {
    ja: '理由は300字までにしてください。',
    en: 'Please keep the reason to 300 characters.',
  },
  kind: { ja: '作るものを選んでください。', en: 'Please choose what to make.' },
};

export const letterWords = {
  title: { ja: '依頼状と催促', en: 'Letters and reminders' },
  print: { ja: '手紙を作る', en: 'Make letters' },
  printHint: {
    ja: '宛先を読み出すたびに、監査記録に残ります。',
    en: 'Every time addresses are read, the audit log says so.',
  },
  kind: { ja: '作るもの', en: 'What to make' },
  kinds: {
    letters: { ja: '依頼状', en: 'Letters' },
    reminders: {
      ja: '催促（まだ使われていない番号だけ）',
      en: 'Reminders, for codes that nobody has used',
    },
  },
  kindsShort: {
    letters: { ja: '依頼状', en: 'Letters' },
    reminders: { ja: '催促', en: 'Reminders' },
  },
  format: { ja: '形式', en: 'Format' },
  formats: {
    pdf: { ja: 'PDF（窓付き封筒用）', en: 'PDF for window envelopes' },
    csv: { ja: 'CSV（印刷会社に渡す）', en: 'CSV for a printing company' },
  },
  behind: { ja: '同封するもの', en: 'Behind the letter' },
  paper: { ja: '調査票も印刷する（PDFのとき）', en: 'Print the questionnaire, too (PDF)' },
  numbers: { ja: '手紙の番号', en: 'Numbers of letters' },
  numbersHint: {
    ja: '1,2,3 や 10-15 のように入力します。番号は宛名の下にあります。',
    en: 'Such as 1,2,3 or 10-15. The number stands below the address.',
  },
  onlyNumbers: {
    ja: '手紙の番号（一部だけ作るとき。空欄ならすべて）',
    en: 'Numbers, to make some only; all where empty',
  },
  make: { ja: '作って受け取る', en: 'Make and download' },
  noReminderLink: {
    ja: '催促は、使われていない番号をその場で調べて作ります。だれに送ったかは残しません。',
    en: 'Reminders are made by looking up unused codes on the spot. Nothing is kept about whom they went to.',
  },
  mailings: { ja: 'これまでに作った手紙', en: 'What was printed so far' },
  noMailings: { ja: 'まだ作っていません。', en: 'Nothing yet.' },
  when: { ja: '日時', en: 'When' },
  who: { ja: '作った人', en: 'By' },
  count: { ja: '通数', en: 'How many' },
  returned: { ja: '返戻・辞退', en: 'Letters that came back, people who decline' },
  returnedHint: {
    ja: '番号を記録すると、その番号では答えられなくなり、催促も送りません。',
    en: 'Their codes can no longer be used and nobody reminds them.',
  },
  outcome: { ja: '内容', en: 'What happened' },
  outcomes: {
    undelivered: { ja: '返戻（届かずに戻った）', en: 'Came back undelivered' },
    declined: { ja: '辞退（もう送らない）', en: 'Wants no more letters' },
    none: { ja: '記録を取り消す', en: 'Undo' },
  },
  mark: { ja: '記録する', en: 'Record' },
  marked: { ja: '記録しました', en: 'Recorded' },
  discard: { ja: '抽出を取り消す', en: 'Take the sample back' },
  discardHint: {
    ja: '発行した番号は使えなくなります。取り消した抽出の記録と理由は残ります。回答が届いた後は取り消せません。',
    en: 'Its codes become void. The manifest stays, with the reason. Not possible once somebody has answered.',
  },
  why: { ja: '取り消す理由', en: 'Reason' },
  discarded: { ja: '抽出を取り消しました', en: 'The sample was taken back' },
  unprintable: (numbers: readonly number[]): Text => ({
    ja: `宛名に印刷できない文字（外字など）がある手紙: ${numbers.join('、')}`,
    en: `Letters with characters that cannot be printed: ${numbers.join(', ')}`,
  }),
  unprintableHint: {
    ja: 'その文字は〓と印刷されます。封入の前に、手書きなどで直してください。',
    en: 'They show as 〓. Please mend them by hand before the letters go out.',
  },
  erased: {
    ja: '宛先と番号の対応は消去されました。手紙は作れません。',
    en: 'To whom letters went is erased. No more letters can be made.',
  },
};

/** What all letters say alike. */
export interface LetterFacts {
  readonly kind: MailingKind;
  readonly survey: Pick<Survey, 'title' | 'about' | 'minutes'>;
  /** Last day, in words. */
  readonly closes: string;
  /** How many were drawn, and from what. */
  readonly size: number;
  readonly source: string;
  readonly questionnaire?: object;
}

/** The letter itself; citizens read it on paper, in Japanese. */
export const letterPaper = {
  honorific: '様',
  addressee: (name: string): string => `${name}　様`,
  number: (number: number): string => `手紙の番号 ${number}`,
  telephone: (telephone: string): string => `電話 ${telephone}`,
  qr: '回答ページ',
  title: ({ kind, survey }: LetterFacts): string =>
    kind === 'letters'
      ? `「${survey.title.ja}」へのご協力のお願い`
      : `「${survey.title.ja}」ご回答のお願い（再度のご案内）`,
  body: ({ kind, survey, size, source }: LetterFacts): string[] => [
    kind === 'letters'
      ? '日ごろから市政にご理解とご協力をいただき、ありがとうございます。'
      : '先にお願いした調査について、改めてご案内します。この案内は、まだ回答に使われていない番号あてにお送りしています。行き違いですでにお答えいただいた場合は、お許しください。',
    survey.about.why.ja,
    `このお願いは、${source}から無作為に選んだ${size.toLocaleString('en')}人の方にお送りしています。${survey.about.use.ja}`,
    'お名前を書いていただく必要はありません。下の番号は、お一人に1回だけお答えいただくためのものです。番号と回答は別々に保存し、どなたが何と答えたかは市の職員にも分かりません。',
  ],
  until: ({ closes, survey }: LetterFacts): string =>
    `${closes}までにお答えください（約${survey.minutes}分）`,
  online: 'スマートフォンなどで二次元コードを読み取るか、次のページで番号を入力してください。',
  code: 'あなたの番号',
  notes: ({ questionnaire }: LetterFacts): string[] => [
    ...(questionnaire
      ? [
          '・紙でお答えになる場合は、同封の調査票に記入して返送してください。ウェブと紙のどちらか一方で1回だけお答えいただけます。',
        ]
      : []),
    '・お答えになるかどうかは自由です。お答えにならなくても、不利益になることはありません。',
    '・代わりの方が聞き取って入力してもかまいません。',
    '・You can also answer in English on the page above.',
  ],
} as const;

/** For a printing company. */
export const csvHeading = ['手紙の番号', '郵便番号', '住所', '氏名', '敬称', '番号', '回答ページ'];
