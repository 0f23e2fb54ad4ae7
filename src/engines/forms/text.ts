import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

/** Words of drafts, submissions and versions; those about single answers are in `values/text.ts`. */
export const text = {
  title: { ja: 'フォーム', en: 'Forms', easy: 'フォーム' },
  form: { ja: 'フォーム', en: 'The form', easy: 'フォーム' },
  version: { ja: 'フォームの版', en: 'The version of the form', easy: 'フォーム' },
  draft: { ja: '下書き', en: 'The draft', easy: '下書き（したがき）' },
  screen: { ja: 'このページ', en: 'This page', easy: 'この ページ' },
  row: { ja: 'この行', en: 'This row', easy: 'この 行（ぎょう）' },
  question: { ja: 'この項目', en: 'This question', easy: 'この 質問（しつもん）' },
  submission: { ja: '送信した内容', en: 'The submission', easy: '送った もの' },
  errors: {
    notPermitted: {
      ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You do not have permission for this. Please ask an administrator if you need it.',
      easy: 'これは できません。できるように したい ときは、係の 人に 聞いて ください。',
    },
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;

/** Why something was not done. */
export const refusals = {
  savedMeanwhile: {
    code: 'version-saved-meanwhile',
    text: {
      ja: 'ほかの人が先に新しい版を保存しました。ページを開き直し、変更をもう一度保存してください。',
      en: 'Somebody else saved a new version first. Please open the page again and save your change once more.',
    },
  },
  publishedAlready: {
    code: 'version-published',
    text: {
      ja: 'この版はすでに公開されています。変更するときは新しい版を保存してください。',
      en: 'This version is published already. To change the form, please save a new version.',
    },
  },
  notPublished: {
    code: 'version-not-published',
    text: {
      ja: 'この手続のフォームはまだ公開されていません。担当の課にお問い合わせください。',
      en: 'This form is not published yet. Please ask the section in charge.',
      easy: 'この フォームは まだ 使えません。市役所に 聞いて ください。',
    },
  },
  sentAlready: {
    code: 'draft-sent',
    text: {
      ja: 'この内容はすでに送信されています。変更が必要なときは、受付番号を添えて担当の課にご連絡ください。',
      en: 'This was sent already. If something has to change, please tell the section in charge with your receipt number.',
      easy: 'これは もう 送りました。変えたい ときは、市役所に 聞いて ください。',
    },
  },
  keyReused: {
    code: 'idempotency-key-reused',
    text: {
      ja: 'この送信は、別の内容ですでに受け付けています。ページを開き直して、もう一度お送りください。',
      en: 'This was already received with different content. Please open the page again and send it once more.',
      easy: 'これは もう 送りました。ちがう ことが 書いて あります。ページを もう一度 見てから、送って ください。',
    },
  },
  correctedMeanwhile: {
    code: 'corrected-meanwhile',
    text: {
      ja: 'この内容はすでに別の画面で修正されています。最新の内容を開いてから修正してください。',
      en: 'This was corrected elsewhere meanwhile. Please open the newest content and correct that.',
      easy: 'これは もう 直しました。新しい ものを 見て ください。',
    },
  },
  rowsFull: {
    code: 'rows-full',
    text: {
      ja: 'これ以上は追加できません。不要な行を削除してから追加してください。',
      en: 'No more can be added. Please remove one that is not needed first.',
      easy: 'もう ふやせません。いらない ものを 消して ください。',
    },
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** Files that come inside JSON without a place to keep them. */
export const filesElsewhere: Text = {
  ja: 'ここではファイルを受け取れません。ファイルの項目を外して送信してください。',
  en: 'Files cannot be taken here. Please send the answers without them.',
  easy: 'ここでは ファイルを 送れません。',
};

export function wrongDraftDays(min: number, max: number): Text {
  return {
    ja: `下書きを保存する日数は${min}〜${max}日で入力してください。`,
    en: `Please enter ${min} to ${max} days for which drafts are kept.`,
    easy: `${min}から ${max}までの 数字を 書いて ください。`,
  };
}
