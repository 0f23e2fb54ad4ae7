import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { ReleaseState } from './model.ts';

export const names = {
  release: { ja: '報道発表', en: 'The release', easy: 'この お知らせ' },
  contact: { ja: '連絡先', en: 'The contact' },
} as const satisfies Record<string, Text>;

export const navigationTexts = {
  desk: { ja: '報道発表', en: 'Press' },
  list: { ja: '報道機関の名簿', en: 'Press list' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  write: { ja: '報道発表を書く', en: 'Write press releases' },
  publish: {
    ja: '報道発表を決裁を経ずに発表・訂正・取り下げる',
    en: 'Announce, correct and withdraw releases without approval',
  },
  list: { ja: '報道機関の名簿を管理する', en: 'Keep the press list' },
} as const satisfies Record<string, Text>;

export const stateTexts: Readonly<Record<ReleaseState, Text>> = {
  draft: { ja: '下書き', en: 'Draft' },
  waiting: { ja: '決裁待ち', en: 'Waiting for approval' },
  approved: { ja: '発表待ち', en: 'Approved' },
  announced: { ja: '報道機関に発表済み（解禁前）', en: 'Announced, under embargo' },
  published: { ja: '公開中', en: 'Public' },
  withdrawn: { ja: '取り下げ済み', en: 'Withdrawn' },
};

const reason = (code: string, text: Text): Reason => ({ code, text });

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  otherSection: reason('other-section', {
    ja: 'ほかの課の報道発表です。担当課にご相談ください。',
    en: 'This release belongs to another section. Please ask them.',
  }),
  onItsWay: reason('on-its-way', {
    ja: 'この報道発表は決裁または発表の途中です。変更するには、先に引き戻してください。',
    en: 'This release is on its way. To change it, take it back first.',
  }),
  notNow: reason('not-now', {
    ja: 'この報道発表は、今の状態ではこの操作ができません。ページを開き直してください。',
    en: 'This cannot be done with the release as it stands. Please open its page again.',
  }),
  announcedAfterEmbargo: reason('announced-after-embargo', {
    ja: '発表日時は解禁日時より前にしてください。',
    en: 'It must be announced before its embargo ends.',
  }),
  stopped: reason('checks-stop', {
    ja: '発表前の確認で直すところが見つかりました。ページの「確認の結果」をご覧ください。',
    en: 'The checks found something to mend. See the checks on its page.',
  }),
  changedMeanwhile: reason('changed-meanwhile', {
    ja: 'ほかの人が先に保存しました。入力した内容はこの画面に残っています。新しい内容を確かめてから、もう一度保存してください。',
    en: 'Somebody else saved first. What you typed is still here. Look at the newer text and save again.',
  }),
  noFinding: reason('no-finding', {
    ja: '該当の箇所が変わりました。確認の結果をもう一度ご覧ください。',
    en: 'The spot has changed. Please look at the checks again.',
  }),
  notOverridable: reason('not-overridable', {
    ja: 'この指摘は理由を付けても発表できません。本文を直してください。',
    en: 'Nobody can let this pass. Please mend the text.',
  }),
} as const satisfies Record<string, Reason>;

/** How the clock is called in the log. */
export const clockName: Text = { ja: '報道発表の予約', en: 'Scheduled press releases' };

export const noticeTexts = {
  kind: { ja: '報道発表の予約について', en: 'Scheduled press releases' },
  refused: (title: string): Text => ({
    ja: `「${title}」は予約どおりに発表されませんでした`,
    en: `“${title}” was not announced as planned`,
  }),
} as const;

export const ownedLabel = (title: string): Text => ({
  ja: `報道発表「${title}」`,
  en: `Press release “${title}”`,
});

/** 2026年度 第12号. */
export const numberText = (fiscalYear: number, number: number): Text => ({
  ja: `${fiscalYear}年度 第${number}号`,
  en: `No. ${number} of ${fiscalYear}`,
  easy: `${fiscalYear}年の ${number}番`,
});
