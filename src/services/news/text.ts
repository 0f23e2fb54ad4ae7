import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { BranchState, LiveState, NewsKind, Wording } from './model.ts';

export const names = {
  item: { ja: 'ページ', en: 'The page', easy: 'その ページ' },
  version: { ja: '版', en: 'The version' },
  template: { ja: '定型文', en: 'The template' },
} as const satisfies Record<string, Text>;

export const navigationTexts = {
  desk: { ja: 'お知らせ・ページ', en: 'News and pages' },
  handover: { ja: 'ページの引き継ぎ', en: 'Hand over pages' },
  templates: { ja: '定型文', en: 'Templates' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  write: { ja: '自分の課のページを書く', en: 'Write pages of own sections' },
  manage: { ja: 'すべての課のページを書く', en: 'Write pages of all sections' },
  publish: { ja: '決裁を経ずに公開・取り下げる', en: 'Publish and withdraw without approval' },
  handover: { ja: 'ページをまとめて引き継ぐ', en: 'Hand over pages in bulk' },
} as const satisfies Record<string, Text>;

export const kindTexts: Readonly<Record<NewsKind, Text>> = {
  page: { ja: 'ページ', en: 'Page', easy: 'ページ' },
  article: { ja: 'お知らせ', en: 'News', easy: 'おしらせ' },
  event: { ja: '催し', en: 'Event', easy: 'イベント' },
  video: { ja: '動画', en: 'Video', easy: 'どうが' },
  story: { ja: '地域貢献事例', en: 'Community story', easy: 'まちの 人の 話' },
};

export const wordingTexts: Readonly<Record<Wording, Text>> = {
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語', en: 'English' },
  easy: { ja: 'やさしい日本語', en: 'Easy Japanese' },
};

export const liveTexts: Readonly<Record<LiveState, Text>> = {
  none: { ja: '未公開', en: 'Not public yet' },
  live: { ja: '公開中', en: 'Public' },
  expired: { ja: '公開期間終了', en: 'Period ended' },
  withdrawn: { ja: '取り下げ済み', en: 'Withdrawn' },
};

export const branchTexts: Readonly<Record<BranchState, Text>> = {
  none: { ja: '変更なし', en: 'No changes' },
  draft: { ja: '下書き', en: 'Draft' },
  waiting: { ja: '決裁待ち', en: 'Waiting for approval' },
  scheduled: { ja: '公開予約', en: 'Scheduled' },
};

const reason = (code: string, text: Text): Reason => ({ code, text });

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  otherSection: reason('other-section', {
    ja: 'ほかの課のページです。担当課にご相談ください。',
    en: 'This page belongs to another section. Please talk to them.',
  }),
  onItsWay: reason('on-its-way', {
    ja: '決裁中または公開予約中のため変更できません。先に引き戻すか、予約を解除してください。',
    en: 'It is waiting for approval or scheduled. Take it back first.',
  }),
  nothingToDo: reason('nothing-to-do', {
    ja: 'この操作の対象になる下書きがありません。ページを開き直して状態を確かめてください。',
    en: 'There is no draft for this. Open the page again to see how it stands.',
  }),
  notPublic: reason('not-public', {
    ja: '公開中のページではありません。',
    en: 'This page is not public.',
  }),
  endsBeforeItBegins: reason('ends-before-it-begins', {
    ja: '公開終了の日時は、公開開始と現在より後にしてください。',
    en: 'Choose an end that lies after the beginning and after now.',
  }),
  slugTaken: reason('slug-taken', {
    ja: 'このアドレスはほかのページが使っています。別のアドレスにしてください。',
    en: 'Another page has this address. Please choose a different one.',
  }),
  changedMeanwhile: reason('changed-meanwhile', {
    ja: 'ほかの人が先に保存しました。最新の内容を確かめてから、もう一度操作してください。',
    en: 'Somebody else saved first. Please look at the newest version and try again.',
  }),
  stopped: reason('checks-stop', {
    ja: '確認で見つかった点が残っているため、公開へ進めません。直すか、理由を付けて通してください。',
    en: 'The checks found points that stop the publication. Mend them, or give a reason.',
  }),
  notOverridable: reason('not-overridable', {
    ja: 'この点は、理由を付けて通す権限を持つ職員に依頼してください。',
    en: 'Somebody with the permission to let this pass has to do it.',
  }),
  noFinding: reason('no-finding', {
    ja: 'その箇所はすでに変わっています。ページを開き直してください。',
    en: 'That spot has changed. Please open the page again.',
  }),
  directOnlyOwn: reason('direct-only', {
    ja: '決裁を経ずに公開する権限がありません。決裁に進めてください。',
    en: 'You may not publish without approval. Please put it before the approvers.',
  }),
  unknownDepartment: reason('unknown-department', {
    ja: '今ある課を選んでください。',
    en: 'Choose a section that exists today.',
  }),
  linkedFrom: reason('linked-from', {
    ja: 'ほかのページからリンクされています。リンク元を確かめ、確認済みの欄に印を付けてください。',
    en: 'Other pages link here. Look at them and tick the box.',
  }),
} as const satisfies Record<string, Reason>;

export const eventTexts = {
  created: { ja: '作成', en: 'Created' },
  submitted: { ja: '決裁に進めた', en: 'Put before the approvers' },
  approved: { ja: '決裁', en: 'Approved' },
  returned: { ja: '差戻し', en: 'Returned' },
  takenBack: { ja: '引戻し', en: 'Taken back' },
  scheduled: { ja: '公開予約', en: 'Scheduled' },
  unscheduled: { ja: '予約の解除', en: 'Taken off the schedule' },
  published: { ja: '公開', en: 'Published' },
  corrected: { ja: '訂正して公開', en: 'Published with a correction' },
  expired: { ja: '公開期間の終了', en: 'Period ended' },
  withdrawn: { ja: '取り下げ', en: 'Withdrawn' },
  refused: { ja: '公開できなかった', en: 'Could not be published' },
  moved: { ja: '担当の変更', en: 'Handed over' },
  confirmed: { ja: '内容の確認', en: 'Confirmed' },
  lockTaken: { ja: '編集の引き取り', en: 'Editing taken over' },
} as const satisfies Record<string, Text>;

export const noticeTexts = {
  kind: { ja: 'ページの編集・公開', en: 'Editing and publishing pages' },
  lockTaken: (title: string, name: string): Text => ({
    ja: `${name}さんが「${title}」の編集を引き取りました`,
    en: `${name} has taken over editing "${title}"`,
  }),
  lockTakenBody: {
    ja: '保存した内容は失われません。続きは相談してから書いてください。',
    en: 'Nothing that you saved is lost. Please talk to them before you go on.',
  },
  moved: (title: string): Text => ({
    ja: `「${title}」の担当が、課の再編によりこの課に移りました`,
    en: `"${title}" has come to your section because sections were reorganised`,
  }),
  movedBody: {
    ja: '公開の予約や内容を確かめてください。',
    en: 'Please look at its schedule and content.',
  },
  movedWhileWaiting: {
    ja: '決裁の途中でした。起案した職員に、引き戻してこの課の決裁に改めて進めるよう知らせました。',
    en: 'It was before the approvers. Its drafter was asked to take it back and submit it again here.',
  },
  yoursMoved: (title: string, department: Text): Text => ({
    ja: `決裁中の「${title}」の担当が、課の再編により${department.ja}に移りました`,
    en: `"${title}", which is before the approvers, now belongs to ${department.en}`,
  }),
  yoursMovedBody: {
    ja: 'ページの「決裁」の欄から引き戻し、「決裁に進める」をもう一度押してください。新しい課の決裁に回ります。書いた内容はそのまま残ります。',
    en: 'Take it back under “Approval” on its page and submit it again: it then goes to the approvers of the new section. Nothing that you wrote is lost.',
  },
  handedOver: (count: number): Text => ({
    ja: `${count}件のページを引き継ぎました`,
    en: `${count} pages were handed over to you`,
  }),
  handedOverBody: { ja: '一覧で内容を確かめてください。', en: 'Please look at them in the list.' },
  refused: (title: string): Text => ({
    ja: `「${title}」を予定どおり公開できませんでした`,
    en: `"${title}" could not be published as planned`,
  }),
  ended: (title: string): Text => ({
    ja: `「${title}」の公開期間が終わりました`,
    en: `The period of "${title}" has ended`,
  }),
  endedBody: {
    ja: '続けて載せる場合は、期間を改めて公開してください。',
    en: 'To keep it public, publish it again with a new period.',
  },
  ask: (title: string): Text => ({
    ja: `「${title}」の内容は今も正しいですか`,
    en: `Does "${title}" still hold?`,
  }),
  askBody: {
    ja: '1年以上見直されていません。正しければ「今も正しい」を押し、そうでなければ直してください。',
    en: 'Nobody has looked at it for a year. Confirm it if it holds, or mend it.',
  },
  brokenLinks: (title: string): Text => ({
    ja: `「${title}」に、開けない外部リンクがあります`,
    en: `"${title}" has links to outside that cannot be opened`,
  }),
} as const;

export const machineNames = {
  clock: { ja: '時刻による処理', en: 'By the clock' },
} as const satisfies Record<string, Text>;
