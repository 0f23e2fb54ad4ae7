import type { Reason } from '#platform/errors.ts';
import { say, type Text } from '#platform/i18n/text.ts';
import type { MeetingState, Need, PointKind, PointState, Speaker } from './model.ts';

export const names = {
  meeting: { ja: '会議', en: 'The meeting', easy: '会議' },
  series: { ja: '会議のシリーズ', en: 'The series', easy: '会議の シリーズ' },
  signUp: { ja: '参加の申し込み', en: 'The sign-up', easy: '参加の 申しこみ' },
  minutes: { ja: '議事録', en: 'The minutes', easy: '会議の 記録' },
} as const satisfies Record<string, Text>;

export const navigationTexts = {
  home: { ja: 'ホーム', en: 'Home', easy: 'ホーム' },
  meetings: { ja: '市民との会議', en: 'Meetings', easy: 'みんなの 会議' },
  desk: { ja: '会議', en: 'Meetings' },
  series: { ja: '会議のシリーズ', en: 'Series of meetings' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  manage: {
    ja: '会議を開き、参加の申し込みを管理する',
    en: 'Hold meetings and keep their sign-ups',
  },
  minutes: { ja: '会議の議事録を作成・取り下げる', en: 'Write and withdraw minutes of meetings' },
  moderate: { ja: '会議中の質問と投票を進める', en: 'Run live questions and votes of a meeting' },
} as const satisfies Record<string, Text>;

export const stateTexts: Readonly<Record<MeetingState, Text>> = {
  draft: { ja: '下書き', en: 'Draft', easy: 'じゅんび中' },
  announced: { ja: 'これから開催', en: 'Coming up', easy: 'これから' },
  running: { ja: '開催中', en: 'Going on now', easy: '今 やって います' },
  ended: { ja: '終了', en: 'Ended', easy: 'おわりました' },
  cancelled: { ja: '中止', en: 'Cancelled', easy: '中止（やりません）' },
};

export const needTexts: Readonly<Record<Need, Text>> = {
  'sign-language': { ja: '手話通訳', en: 'Sign language interpreter', easy: '手話（しゅわ）' },
  captions: { ja: '要約筆記（字幕）', en: 'Captions', easy: '話を 字で 見る' },
  childcare: { ja: '託児', en: 'Childcare', easy: '子どもを あずける' },
  wheelchair: { ja: '車いすの席', en: 'Space for a wheelchair', easy: '車いすの 席' },
  'large-print': { ja: '大きな文字の資料', en: 'Papers in large print', easy: '大きな 字の 紙' },
  interpreter: { ja: '外国語の通訳', en: 'Interpreter', easy: 'ことばの 通訳（つうやく）' },
};

export const pointKindTexts: Readonly<Record<PointKind, Text>> = {
  question: { ja: '質問', en: 'Question', easy: '質問（しつもん）' },
  promise: { ja: '市の約束', en: 'Promise', easy: '市の やくそく' },
};

export const pointStateTexts: Readonly<Record<PointState, Text>> = {
  open: { ja: '回答待ち', en: 'Open', easy: 'まだ 答えて いません' },
  answered: { ja: '回答済み', en: 'Answered', easy: '答えました' },
  reported: { ja: '会議で報告済み', en: 'Reported to a meeting', easy: '会議で 話しました' },
  withdrawn: { ja: '取り下げ', en: 'Withdrawn', easy: 'やめました' },
};

export const speakerTexts: Readonly<Record<Speaker, Text>> = {
  chair: { ja: '司会', en: 'Chair', easy: '司会（しかい）' },
  town: { ja: '市', en: 'City', easy: '市' },
  guest: { ja: '発表者', en: 'Guest', easy: '話す 人' },
  citizen: { ja: '参加者', en: 'Citizen', easy: '参加した 人' },
};

const reason = (code: string, text: Text): Reason => ({ code, text });

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  notNow: reason('not-now', {
    ja: 'この会議は、今の状態ではこの操作ができません。ページを開き直してください。',
    en: 'This cannot be done with the meeting as it stands. Please open its page again.',
  }),
  slugTaken: reason('slug-taken', {
    ja: '同じアドレスがすでに使われています。別の名前を入力してください。',
    en: 'This address is taken. Please choose another.',
  }),
  changedMeanwhile: reason('changed-meanwhile', {
    ja: 'ほかの人が先に保存しました。入力した内容はこの画面に残っています。新しい内容を確かめてから、もう一度保存してください。',
    en: 'Somebody else saved first. What you typed is still here. Look at the newer text and save again.',
  }),
  belowTaken: reason('below-taken', {
    ja: '定員は、すでに決まっている参加者の数より少なくできません。',
    en: 'There cannot be fewer seats than people who have one.',
  }),
  signUpsClosed: reason('sign-ups-closed', {
    ja: 'この会議の申し込みは受け付けていません。申し込みの期限をご確認ください。',
    en: 'This meeting takes no sign-ups now. Please see until when it took them.',
    easy: '今は 申しこみが できません。いつまでか 見て ください。',
  }),
  questionsClosed: reason('questions-closed', {
    ja: 'この会議の質問の受付は終わりました。会議の中や、市への意見でお聞かせください。',
    en: 'Questions beforehand are over. Please ask in the meeting, or write to the city.',
    easy: '質問の 時間は おわりました。会議で 聞いて ください。',
  }),
  stopped: reason('checks-stop', {
    ja: '公開前の確認で直すところが見つかりました。「確認の結果」をご覧ください。',
    en: 'The checks found something to mend. See the checks on this page.',
  }),
  empty: reason('empty', {
    ja: '議事録に、まとめか発言を入力してください。',
    en: 'Write a summary or what was said first.',
  }),
  settled: reason('settled', {
    ja: 'この質問・約束はもう終わっています。',
    en: 'This point is settled already.',
  }),
} as const satisfies Record<string, Reason>;

/** Name of a job in the log. */
export const clockName: Text = { ja: '会議の予定', en: 'Schedule of meetings' };

export const noticeTexts = {
  kind: {
    ja: '会議の参加について',
    en: 'Meetings you signed up for',
    easy: '会議の お知らせ',
  },
} as const;

export const ownedLabel = (title: Text): Text => ({
  ja: `会議「${title.ja}」`,
  en: `Meeting “${title.en}”`,
});

/** 18:30〜20:00 */
export const timesText = (startsAt: string, endsAt: string): Text => ({
  ja: `${startsAt}〜${endsAt}`,
  en: `${startsAt}–${endsAt}`,
  easy: `${startsAt}から ${endsAt}まで`,
});

/** A text in all languages, where easy Japanese may be missing. */
export const easyOf = (text: Text): string => say(text, 'easy');
