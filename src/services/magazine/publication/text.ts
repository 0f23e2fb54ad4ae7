import type { Text } from '#platform/i18n/text.ts';

export const kindWords = {
  label: { ja: '広報の公開', en: 'Publication of the magazine' },
  issue: { ja: '号', en: 'Issue' },
  department: { ja: '担当課', en: 'Section' },
  publishAt: { ja: '公開する日時', en: 'Publish at' },
  contents: { ja: '目次', en: 'Contents' },
  pdf: { ja: 'PDF', en: 'PDF' },
  pdfThere: { ja: 'あり', en: 'Yes' },
  cover: { ja: '表紙', en: 'Cover' },
  advice: { ja: '確認の助言', en: 'Advice of the checks' },
  preview: { ja: '通して読む', en: 'Read it through' },
} as const satisfies Record<string, Text>;

export const atOnce: Text = { ja: '決裁のあとすぐ', en: 'As soon as approved' };
export const issueOf = (number: number, month: string): Text => ({
  ja: `通巻${number}号（${month}）`,
  en: `No. ${number} (${month})`,
});
export const countOf = (count: number): Text => ({ ja: `${count}件`, en: String(count) });

export const actWords = {
  title: { ja: '次にすること', en: 'What next' },
  submit: { ja: '決裁にまわす', en: 'Put before the approvers' },
  comment: { ja: '決裁者への伝言', en: 'Message to the approvers' },
  publish: { ja: '決裁を経ずに公開する', en: 'Publish without approval' },
  unschedule: { ja: '公開予約を取り消す', en: 'Take off the schedule' },
  reopen: { ja: '編集中に戻す', en: 'Open it again' },
  withdraw: { ja: '取り下げる', en: 'Withdraw' },
  reason: { ja: '取り下げの理由', en: 'Why it is withdrawn' },
  reasonHint: { ja: '公開ページのアドレスに表示されます。', en: 'Shown at its address.' },
  approval: { ja: '決裁', en: 'Approval' },
  correctHint: {
    ja: '公開中の号です。記事を訂正するには、記事を開いて保存してください。',
    en: 'The issue is public. To correct an article, open it and save.',
  },
  done: {
    saved: { ja: '保存しました。', en: 'Saved.' },
    submitted: { ja: '決裁にまわしました。', en: 'It is before the approvers.' },
    published: { ja: '公開しました。', en: 'Published.' },
    scheduled: { ja: '公開を予約しました。', en: 'Scheduled.' },
    withdrawn: { ja: '取り下げました。', en: 'Withdrawn.' },
    draft: { ja: '編集中に戻しました。', en: 'It is a draft again.' },
    moved: { ja: '順番を変えました。', en: 'The order has changed.' },
    removed: { ja: '記事を外しました。', en: 'The article was taken out.' },
    added: { ja: '記事を加えました。', en: 'The article was added.' },
    uploaded: { ja: 'PDFを登録しました。', en: 'The PDF was uploaded.' },
    corrected: { ja: '訂正を公開しました。', en: 'The correction is public.' },
    overridden: { ja: '理由を記録しました。', en: 'The reason was recorded.' },
  },
} as const;
