import type { Text } from '#platform/i18n/text.ts';

/** Pages, refusals and mails of a change of the e-mail address. */
export const words = {
  none: { ja: '登録されていません', en: 'None registered', easy: 'ありません' },
  change: {
    ja: 'メールアドレスを変更する',
    en: 'Change the e-mail address',
    easy: 'メールアドレスを かえる',
  },
  add: {
    ja: 'メールアドレスを登録する',
    en: 'Register an e-mail address',
    easy: 'メールアドレスを 入れる',
  },
  present: {
    ja: '現在のメールアドレス',
    en: 'Present e-mail address',
    easy: '今の メールアドレス',
  },
  fresh: { ja: '新しいメールアドレス', en: 'New e-mail address', easy: '新しい メールアドレス' },
  hint: {
    ja: 'このアドレスに確認のメールをお送りします。メールのリンクを開くと登録が完了します。',
    en: 'We send a mail to this address. The link in it completes the registration.',
    easy: 'この アドレスに メールを 送ります。メールの リンクを おすと、おわります。',
  },
  send: { ja: '確認のメールを送る', en: 'Send the mail', easy: 'メールを 送る' },
  sent: {
    ja: '確認のメールをお送りしました',
    en: 'The mail is on its way',
    easy: 'メールを 送りました',
  },
  sentBody: (minutes: number): Text => ({
    ja: `届いたメールのリンクを、この端末で${minutes}分以内に開いてください。それまでは、今までのアドレスのままです。`,
    en: `Please open the link in the mail on this device within ${minutes} minutes. Until then nothing changes.`,
    easy: `${minutes}分の 間に、メールの リンクを おして ください。今 使って いる スマートフォンや パソコンで おして ください。`,
  }),
  confirm: {
    ja: 'メールアドレスの確認',
    en: 'Confirm your e-mail address',
    easy: 'メールアドレスを たしかめる',
  },
  confirmBody: {
    ja: '下のボタンを押すと、新しいメールアドレスが登録されます。ほかの端末はサインアウトされます。',
    en: 'The button below registers the new address. Other devices are signed out.',
    easy: '下の ボタンを おすと、新しい メールアドレスに なります。ほかの スマートフォンや パソコンは サインアウトします（出ます）。',
  },
  confirmDo: {
    ja: 'このメールアドレスを登録する',
    en: 'Register this address',
    easy: 'この メールアドレスを 使う',
  },
  signInAgain: { ja: 'サインインし直す', en: 'Sign in again', easy: 'もう一度 サインインする' },
  same: {
    ja: '現在登録されているメールアドレスです。新しいメールアドレスを入力してください。',
    en: 'This is the address that you have here now. Please enter the new one.',
    easy: 'これは 今の メールアドレスです。新しい メールアドレスを 書いて ください。',
  },
  elsewhere: {
    ja: 'このメールアドレスには、別のアカウントがあります。そのアカウントでサインインするか、ほかのメールアドレスを登録してください。',
    en: 'This address has another account here. Please sign in to that one, or use another address.',
    easy: 'この メールアドレスは、ほかの アカウントで 使って います。その アカウントで サインインするか、ほかの メールアドレスを 書いて ください。',
  },
  linkRefused: {
    ja: 'このリンクは、有効期限が切れているか、すでに使われています。メールアドレスの変更を、もう一度はじめから行ってください。',
    en: 'This link is too old or has been used. Please begin the change of the address again.',
    easy: 'この リンクは もう 使う ことが できません。はじめから もう一度 して ください。',
  },
  newSubject: (town: string): Text => ({
    ja: `【${town}】メールアドレスの確認`,
    en: `[${town}] Please confirm your e-mail address`,
    easy: `【${town}】メールアドレスを たしかめる`,
  }),
  newBody: (town: string, url: string, minutes: number): Text => ({
    ja: `${town}のサイトで、このメールアドレスを登録する手続がありました。手続をした端末で、${minutes}分以内に次のリンクを開いてください。\n\n${url}\n\nお心当たりのない場合は、このメールを削除してください。登録されることはありません。\n`,
    en: `Somebody asked to register this address on the site of ${town}. Please open this link within ${minutes} minutes, on the device where you asked.\n\n${url}\n\nIf it was not you, please delete this mail; nothing will be registered.\n`,
    easy: `${town}の ページで、この メールアドレスを 使います。${minutes}分の 間に リンクを おして ください。\n\n${url}\n\n知らない メールの 時は、けして ください。何も 起（お）こりません。\n`,
  }),
  oldSubject: (town: string): Text => ({
    ja: `【${town}】メールアドレス変更の手続について`,
    en: `[${town}] Your e-mail address is about to change`,
    easy: `【${town}】メールアドレスが かわります`,
  }),
  oldBody: (town: string, contact: Text): Text => ({
    ja: `${town}のサイトで、あなたのアカウントのメールアドレスを別のものに変える手続がありました。新しいアドレスで確認が済むと切り替わり、ほかの端末はサインアウトされます。\n\nお心当たりのない場合は、すぐにサインインして、ほかのすべての端末をサインアウトさせ、${contact.ja}までご連絡ください。\n`,
    en: `Somebody signed in to your account on the site of ${town} asked to change its e-mail address. It changes once the new address is confirmed; other devices are then signed out.\n\nIf it was not you, please sign in at once, sign out everywhere else, and tell us: ${contact.en}.\n`,
    easy: `${town}の ページで、あなたの メールアドレスを かえます。\n\nあなたが して いない 時は、すぐに サインインして、ほかの スマートフォンや パソコンを サインアウトさせて ください。そして、${contact.easy ?? contact.ja}に 言って ください。\n`,
  }),
  contact: (section: Text, telephone: string): Text =>
    telephone === ''
      ? section
      : {
          ja: `${section.ja}（電話 ${telephone}）`,
          en: `${section.en}, telephone ${telephone}`,
          easy: `${section.easy ?? section.ja}（電話 ${telephone}）`,
        },
} as const;
