import type { Text } from '#platform/i18n/text.ts';
import type { FreePostState } from '../model.ts';

const states: Readonly<Record<FreePostState, Text>> = {
  draft: { ja: '下書き', en: 'Draft' },
  asked: { ja: '決裁中', en: 'Before the approvers' },
  released: { ja: '決裁済み', en: 'Approved' },
};

export const words = {
  states,
  itemTitle: (title: Text): Text => ({
    ja: `「${title.ja}」の投稿`,
    en: `Posts of “${title.en}”`,
  }),
  itemLead: {
    ja: 'アカウントごとに、本文と送る時刻を決めます。公開前の変更は、記事と一緒に決裁されます。',
    en: 'Words and time for each account. Until the item is before its approvers, posts are approved with it.',
  },
  toPosts: { ja: '投稿の文と時刻を整える', en: 'Words and times of the posts' },
  /** Where the address will stand, for those who read what would leave. */
  linkShown: { ja: '（ページへのリンク）', en: '(link to the page)' },
  freeTitle: { ja: '記事のない投稿', en: 'Posts without an item' },
  freeLead: {
    ja: '記事を作らずに、SNSなどへ直接知らせる投稿です。決裁が済むと送ります。',
    en: 'Told on channels without an item; they leave once they are approved.',
  },
  newFree: { ja: '投稿を書く', en: 'Write a post' },
  count: (total: number): Text => ({ ja: `全${total}件`, en: `${total} in all` }),
  noFree: { ja: '投稿はまだありません', en: 'There are no posts yet' },
  noFreeHint: {
    ja: '急な休館など、記事にするまでもない短い知らせを書けます。',
    en: 'For short news that needs no item, such as a sudden closing.',
  },
  columns: {
    title: { ja: '件名', en: 'Title' },
    department: { ja: '課', en: 'Department' },
    state: { ja: '状態', en: 'State' },
    by: { ja: '書いた人', en: 'Written by' },
    created: { ja: '作成日時', en: 'Written' },
  },
  fields: {
    title: { ja: '件名', en: 'Title' },
    titleHint: {
      ja: '決裁と記録に使います。投稿には出ません。',
      en: 'For approvers and the ledger; it does not appear in the post.',
    },
    department: { ja: '担当課', en: 'Department' },
    href: { ja: '案内するページ', en: 'Page that it leads to' },
    hrefHint: {
      ja: 'このサイトの中のページ。例：/procedures。本文の {link} がそのページへの短いリンクになります。',
      en: 'A page of this site, as in /procedures. {link} in the text becomes a short link to it.',
    },
    text: { ja: '本文', en: 'Text' },
    linkHint: {
      ja: '{link} は、送るときに短いリンクに置き換わります。',
      en: '{link} becomes a short link when the post leaves.',
    },
    on: { ja: 'このアカウントに投稿する', en: 'Post on this account' },
    alt: { ja: '画像の説明（代替テキスト）', en: 'Alternative text of the image' },
    altHint: {
      ja: '画像を見られない人に、画像の内容を伝えます。',
      en: 'Tells those who cannot see it what the image shows.',
    },
    image: { ja: '画像を付ける', en: 'With the image' },
    day: { ja: '送る日', en: 'Day' },
    dayHint: { ja: '空欄のときは、公開と同時に送ります。', en: 'Left empty: as it is published.' },
    time: { ja: '送る時刻', en: 'Time' },
    timeHint: { ja: '例：09:00', en: 'As in 09:00' },
  },
  use: (kind: Text): Text => ({ ja: `${kind.ja}での見え方`, en: `Preview on ${kind.en}` }),
  length: (now: number, longest: number, unit: Text): Text => ({
    ja: `${now.toLocaleString('en')} / ${longest.toLocaleString('en')} ${unit.ja}`,
    en: `${now.toLocaleString('en')} / ${longest.toLocaleString('en')} ${unit.en}`,
  }),
  card: { ja: 'リンクのカード', en: 'Link card' },
  plannedAt: { ja: '送る予定', en: 'Planned' },
  atOnce: { ja: '公開と同時', en: 'As it is published' },
  alt: { ja: '画像の説明', en: 'Alternative text' },
  proposed: { ja: '自動の文案', en: 'Proposed by the system' },
  off: { ja: '投稿しない', en: 'Not posted' },
  changeWaits: {
    ja: '変更が決裁を待っています',
    en: 'A change waits for its approval',
  },
  save: { ja: '保存して見え方を確かめる', en: 'Save and preview' },
  ask: { ja: '変更を決裁に出す', en: 'Put the change before the approvers' },
  askFree: { ja: '決裁に出す', en: 'Put before the approvers' },
  giveUp: { ja: '下書きを削除する', en: 'Delete the draft' },
  saved: { ja: '保存しました。', en: 'Saved.' },
  asked: { ja: '決裁に出しました。', en: 'Put before the approvers.' },
  frozen: {
    ja: '記事は決裁に出ているか、公開済みです',
    en: 'The item is before its approvers or published',
  },
  frozenText: {
    ja: '本文の変更は、あらためて決裁を受けてから反映されます。すでに送った投稿は、訂正として送ります。',
    en: 'Changes of the words need an approval of their own. What has left is corrected there.',
  },
  noAccounts: { ja: '使えるアカウントがありません', en: 'There is no account to use' },
  noAccountsHint: {
    ja: '管理者がアカウントを登録すると、ここに並びます。',
    en: 'Once an administrator adds one, it is listed here.',
  },
  ledger: { ja: '送信の記録', en: 'Deliveries' },
  clicks: (count: number): Text => ({
    ja: `リンクが開かれた回数：${count}回`,
    en: `Clicks on the link: ${count}`,
  }),
  approval: { ja: '決裁', en: 'Approval' },
  changed: { ja: '内容を改めました。', en: 'The words were changed.' },
  switchedOff: { ja: '投稿しないことにした', en: 'switched off' },
  draftTitle: (title: string): string => `投稿：${title}`.slice(0, 200),
  changeTitle: (title: string): string => `投稿の変更：${title}`.slice(0, 200),
  errors: {
    title: {
      ja: '件名を200文字以内で入力してください。',
      en: 'Please enter a title (200 letters at most).',
    },
    department: { ja: '担当課を選んでください。', en: 'Please choose a department.' },
    href: {
      ja: '/ で始まる、このサイトの中のページを入力してください。',
      en: 'Please enter a page of this site that begins with /.',
    },
    text: { ja: '本文を入力してください。', en: 'Please enter the text.' },
    tooLong: (longest: number, unit: Text): Text => ({
      ja: `本文が長すぎます。${longest.toLocaleString('en')}以内にしてください${unit.ja.startsWith('（') ? unit.ja : `（${unit.ja}）`}。`,
      en: `The text is too long. The limit is ${longest.toLocaleString('en')} ${unit.en}.`,
    }),
    alt: {
      ja: '画像の説明を入力するか、画像を付けないようにしてください。',
      en: 'Please describe the image, or leave it out.',
    },
    altLong: (longest: number): Text => ({
      ja: `画像の説明を${longest}文字以内にしてください。`,
      en: `Please keep the alternative text to ${longest} characters.`,
    }),
    day: { ja: '日付を正しく入力してください。', en: 'Please enter a date.' },
    time: {
      ja: '時刻を 09:00 の形で入力してください。',
      en: 'Please enter the time as in 09:00.',
    },
    both: { ja: '日付と時刻の両方を入力してください。', en: 'Please enter both day and time.' },
    nothing: {
      ja: '投稿するアカウントを1つ以上選んでください。',
      en: 'Please choose at least one account.',
    },
    unchanged: {
      ja: '決裁に出す変更がありません。本文を直して保存してください。',
      en: 'There is no change to approve. Change the text and save it first.',
    },
  },
} as const;
