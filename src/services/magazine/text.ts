import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { IssueState } from './model.ts';

export const names = {
  issue: { ja: '広報の号', en: 'The issue', easy: 'この ざっし' },
  article: { ja: '広報の記事', en: 'The article', easy: 'この きじ' },
} as const satisfies Record<string, Text>;

/** Label of the sort in the search, as the publishing engine says it. */
export const kindText: Text = { ja: '広報紙', en: 'Magazine', easy: '市の ざっし' };

export const navigationTexts = {
  reading: { ja: '広報', en: 'Magazine', easy: '市の ざっし' },
  desk: { ja: '広報紙', en: 'Magazine' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  write: { ja: '広報の号を編集する', en: 'Compose issues of the magazine' },
  publish: {
    ja: '広報を決裁を経ずに公開・訂正・取り下げる',
    en: 'Publish, correct and withdraw issues without approval',
  },
} as const satisfies Record<string, Text>;

export const stateTexts: Readonly<Record<IssueState, Text>> = {
  draft: { ja: '編集中', en: 'Draft' },
  waiting: { ja: '決裁待ち', en: 'Waiting for approval' },
  scheduled: { ja: '公開予約', en: 'Scheduled' },
  published: { ja: '公開中', en: 'Public' },
  withdrawn: { ja: '取り下げ済み', en: 'Withdrawn' },
};

const reason = (code: string, text: Text): Reason => ({ code, text });

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  onItsWay: reason('on-its-way', {
    ja: 'この号は決裁または公開の途中です。変更するには、先に引き戻すか予約を取り消してください。',
    en: 'This issue is on its way. To change it, take it back or take it off the schedule first.',
  }),
  notNow: reason('not-now', {
    ja: 'この号は、今の状態ではこの操作ができません。号のページを開き直してください。',
    en: 'This cannot be done with the issue as it stands. Please open its page again.',
  }),
  empty: reason('empty-issue', {
    ja: 'この号にはまだ記事がありません。記事を加えるか、PDFを登録してください。',
    en: 'This issue has no article yet. Add an article or upload a PDF.',
  }),
  pdfWithoutText: reason('pdf-without-text', {
    ja: 'PDFの文字を取り出せていません。読めない人のために、本文を入力するか記事を加えてください。',
    en: 'The PDF has no text. Type what it says or add articles, for those who cannot read it.',
  }),
  stopped: reason('checks-stop', {
    ja: '公開前の確認で直すところが見つかりました。号のページの「確認の結果」をご覧ください。',
    en: 'The checks found something to mend. See the checks on the page of the issue.',
  }),
  changedMeanwhile: reason('changed-meanwhile', {
    ja: 'ほかの人が先に保存しました。入力した内容はこの画面に残っています。新しい内容を確かめてから、もう一度保存してください。',
    en: 'Somebody else saved first. What you typed is still here. Look at the newer text and save again.',
  }),
  slugTaken: reason('slug-taken', {
    ja: 'このアドレスか通巻番号の号がすでにあります。別のものを入力してください。',
    en: 'There is an issue with this address or number already. Please take another.',
  }),
  withdrawnItem: reason('item-withdrawn', {
    ja: '元のお知らせが取り下げられた記事があります。記事を直すか、外してください。',
    en: 'An article was made from an item that was withdrawn. Mend the article or take it out.',
  }),
  noFinding: reason('no-finding', {
    ja: '該当の箇所が変わりました。確認の結果をもう一度ご覧ください。',
    en: 'The spot has changed. Please look at the checks again.',
  }),
  notOverridable: reason('not-overridable', {
    ja: 'この指摘は理由を付けても公開できません。本文を直してください。',
    en: 'Nobody can let this pass. Please mend the text.',
  }),
  noFile: reason('no-file', {
    ja: 'PDFファイルを選んでください。',
    en: 'Please choose a PDF file.',
  }),
} as const satisfies Record<string, Reason>;

/** How the clock is called in the log. */
export const clockName: Text = { ja: '広報の予約公開', en: 'Scheduled magazine' };

export const noticeTexts = {
  kind: { ja: '広報の予約公開について', en: 'Scheduled issues of the magazine' },
  refused: (title: string): Text => ({
    ja: `「${title}」は予約どおりに公開されませんでした`,
    en: `“${title}” was not published as planned`,
  }),
} as const;

export const ownedLabel = (title: string): Text => ({
  ja: `広報「${title}」`,
  en: `Magazine “${title}”`,
});
