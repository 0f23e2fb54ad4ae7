import type { Text } from '#platform/i18n/text.ts';
import type { RequestState } from './requests/rules.ts';
import type { Phase } from './rules.ts';

const tooLong = (longest: number): Text => ({
  ja: `${longest}文字以内で入力してください。`,
  en: `Please keep it within ${longest} characters.`,
});

/** What somebody at the budget desk is asked to mend. */
export const staffTexts = {
  tooLong,
  dayError: {
    ja: '日付を入力してください。例：2026-10-01',
    en: 'Please enter a day, such as 2026-10-01.',
  },
  dayOrder: {
    ja: '前の段階の日より後の日を入力してください。',
    en: 'Please enter a day after that of the stage before.',
  },
  yearError: {
    ja: '年度を西暦4けたの数字で入力してください。例：2027',
    en: 'Please enter the fiscal year in four figures, such as 2027.',
  },
  begun: {
    ja: 'この年度の予算編成はすでに始まっています。日程はその年度のページで変えてください。',
    en: 'The budget of this year has begun. Please change its days on its own page.',
  },
  changeError: {
    ja: '継続、新規、拡充、縮小のどれかを選んでください。',
    en: 'Please choose continued, new, expanded or reduced.',
  },
  groundsError: {
    ja: '要求の理由を入力してください。市民も読みます。',
    en: 'Please give the grounds; citizens read them too.',
  },
  reasonError: {
    ja: '理由を入力してください。要求した課と市民が読みます。',
    en: 'Please give the reason; the department and citizens read it.',
  },
  returnError: {
    ja: '直してほしいところを入力してください。要求した課が読みます。',
    en: 'Please say what is to be mended; the department reads it.',
  },
  noteError: {
    ja: '内容を入力してください。市民も読みます。',
    en: 'Please say what it is for; citizens read it too.',
  },
  correctionError: {
    ja: '取り込み済みの月を直すときは、理由を入力してください。',
    en: 'Please give the reason why an imported month is corrected.',
  },
  projectError: {
    ja: '事業のコードを入力してください。',
    en: 'Please enter the code of a project.',
  },
  itemError: { ja: '歳入の項目を選んでください。', en: 'Please choose an item of revenue.' },
  numberError: {
    ja: '号を1から99の数字で入力してください。',
    en: 'Please enter the number, 1 to 99.',
  },
  reload: {
    ja: 'ページを開き直して、もう一度お送りください。',
    en: 'Please open the page again and send it once more.',
  },
  wordError: { ja: '入力してください。', en: 'Please fill this in.' },
  codeError: {
    ja: '数字を含む2から20文字の半角の英数字とハイフンで入力してください。例：02-018',
    en: 'Please use 2 to 20 letters, digits and hyphens with a digit, such as 02-018.',
  },
  codeTaken: {
    ja: 'このコードはほかの事業が使っています。別のコードを入力してください。',
    en: 'Another project has this code. Please enter another.',
  },
  departmentError: { ja: '課を選んでください。', en: 'Please choose a department.' },
  purposeError: { ja: '款を選んでください。', en: 'Please choose a purpose.' },
  noTarget: {
    ja: 'いまの計画に見つかりません。一覧から選び直してください。',
    en: 'The plan does not have it now. Please choose from the list again.',
  },
};

export const phaseTexts: Readonly<Record<Phase, Text>> = {
  planned: { ja: '受付前', en: 'Not open yet' },
  open: { ja: '要求の受付中', en: 'Open for requests' },
  review: { ja: '査定中', en: 'Under review' },
  decided: { ja: '査定を公表済み', en: 'Review published' },
  adopted: { ja: '成立', en: 'Adopted' },
};

export const stateTexts: Readonly<Record<RequestState, Text>> = {
  none: { ja: '未着手', en: 'Not begun' },
  draft: { ja: '下書き', en: 'Draft' },
  sent: { ja: '要求済み', en: 'Requested' },
  returned: { ja: '差戻し', en: 'Sent back' },
  reviewed: { ja: '財政課査定済み', en: 'Reviewed' },
  appealed: { ja: '復活要求', en: 'Second request' },
  decided: { ja: '市長査定済み', en: 'Decided' },
};
