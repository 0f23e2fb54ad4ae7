import type { Text } from '#platform/i18n/text.ts';

/** Refusals and mails; what stands on the pages is in `views/text.ts`. */
export const text = {
  strongerSession: {
    ja: 'この操作には、より確かな方法でのサインインが必要です。いったんサインアウトし、登録済みのパスキー、認証アプリ、またはマイナンバーカードでサインインし直してください。',
    en: 'This needs a stronger sign-in. Please sign out and sign in again with your passkey, authenticator app or My Number Card.',
    easy: 'もっと たしかな やり方で サインインして ください。先に サインアウトします。次に パスキー、アプリ、マイナンバーカードの 1つで サインインします。',
  },
  freshSession: {
    ja: 'メールアドレスを変更する前に、ご本人であることをもう一度確認します。サインインし直してください。',
    en: 'Before the address can change, we confirm that it is you. Please sign in again.',
    easy: 'メールアドレスを かえる 前に、あなたか どうかを たしかめます。もう一度 サインインして ください。',
  },
  passwordLength: {
    ja: 'パスワードは12文字以上128文字以内で入力してください。',
    en: 'Please use a password of 12 to 128 characters.',
  },
  passwordHasName: {
    ja: 'パスワードには、メールアドレスの一部を含めないでください。',
    en: 'Please choose a password that does not contain your e-mail address.',
  },
  passwordRepeats: {
    ja: 'パスワードには、5種類以上の文字を使ってください。',
    en: 'Please use at least five different characters in the password.',
  },
  passwordsDiffer: {
    ja: '2つの欄に同じパスワードを入力してください。',
    en: 'Please enter the same password in both fields.',
  },
  passwordWrong: {
    ja: '現在のパスワードを確認できませんでした。もう一度入力してください。',
    en: 'We could not confirm your current password. Please enter it again.',
  },
  email: {
    ja: 'メールアドレスは、hanako@example.jp のような形で入力してください。',
    en: 'Please enter an e-mail address like hanako@example.jp.',
    easy: 'メールアドレスを 正しく 書いて ください。たとえば hanako@example.jp です。',
  },
  passwordMissing: {
    ja: 'パスワードを入力してください。',
    en: 'Please enter your password.',
    easy: 'パスワードを 書いて ください。',
  },
  name: {
    ja: 'お名前を入力してください。',
    en: 'Please enter your name.',
    easy: '名前を 書いて ください。',
  },
  codeMissing: {
    ja: '確認コードを入力してください。',
    en: 'Please enter the code.',
    easy: 'たしかめる 番号を 書いて ください。',
  },
  staffMissing: { ja: '招待する職員を選んでください。', en: 'Please choose whom to invite.' },
  refused: {
    ja: 'サインインできませんでした。メールアドレスとパスワードをご確認ください。何度も続けて入力された場合は、安全のため15分ほど受け付けをお休みすることがあります。',
    en: 'We could not sign you in. Please check the e-mail address and the password. After many attempts we pause for about 15 minutes, for safety.',
    easy: 'サインインできませんでした。メールアドレスと パスワードを 見て ください。何度も まちがえると、15分くらい 休みます。',
  },
  codeRefused: {
    ja: '確認コードを確認できませんでした。新しいコードが表示されるのを待って入力してください。それでも確認できない場合は、はじめからサインインし直してください。',
    en: 'We could not confirm the code. Please wait for a new one and enter it. If that is not taken either, please begin the sign-in again.',
  },
  setupCodeRefused: {
    ja: '確認コードが一致しませんでした。認証アプリに新しく表示されたコードを入力してください。',
    en: 'The code did not match. Please enter the newest code of the authenticator app.',
  },
  linkRefused: {
    ja: 'このリンクは、有効期限が切れているか、すでに使われています。お手数ですが、もう一度メールをお送りください。',
    en: 'This link is too old or has been used. Please have a new one sent to you.',
    easy: 'この リンクは もう 使う ことが できません。もう一度 メールを 送って ください。',
  },
  oidcCancelled: {
    ja: 'マイナンバーカードでのサインインは取り消されました。ほかの方法でもサインインできます。',
    en: 'Signing in with the My Number Card was cancelled. You can use another way.',
    easy: 'マイナンバーカードの サインインを やめました。ほかの やり方でも 入る ことが できます。',
  },
  oidcUnproved: {
    ja: 'マイナンバーカードでの本人確認を完了できませんでした。もう一度はじめからお試しください。',
    en: 'We could not complete the identification. Please start again from the beginning.',
    easy: 'マイナンバーカードで たしかめる ことが できませんでした。はじめから もう一度 して ください。',
  },
  oidcUnreachable: {
    ja: 'デジタル認証アプリに接続できません。しばらくたってからお試しになるか、ほかの方法でサインインしてください。',
    en: 'The identification service cannot be reached. Please try later or use another way.',
    easy: 'デジタル認証（にんしょう）アプリを 使えません。少し 待って、もう一度 して ください。ほかの やり方も あります。',
  },
  identityTaken: {
    ja: 'このマイナンバーカードは、別のアカウントに登録されています。そのアカウントでサインインしてください。',
    en: 'This card belongs to another account here. Please sign in to that account.',
    easy: 'この カードは、ほかの アカウントで 使って います。その アカウントで サインインして ください。',
  },
  addressTaken: {
    ja: 'このメールアドレスは、すでに使われています。',
    en: 'This e-mail address is in use already.',
    easy: 'この メールアドレスは もう 使って います。',
  },
  invitedSignInFirst: {
    ja: 'このメールアドレスのアカウントがすでにあります。そのアカウントでサインインしてから、招待のリンクをもう一度開いてください。',
    en: 'There is an account with this address. Please sign in to it and open the invitation again.',
  },
  signInFirst: {
    ja: 'サインインが必要です。',
    en: 'Please sign in first.',
    easy: 'サインインして ください。',
  },
  lastWayIn: {
    ja: 'サインインする方法がなくなってしまうため、削除できません。先に別の方法を登録してください。',
    en: 'This is your last way to sign in. Please add another before removing it.',
    easy: 'これを けすと、入る ことが できなく なります。先に ほかの やり方を 入れて ください。',
  },
  staffAccountStays: {
    ja: '職員のアカウントは、ここでは削除できません。管理者にご相談ください。',
    en: 'Staff accounts cannot be deleted here. Please ask an administrator.',
  },
  notPermitted: {
    ja: 'この操作を行う権限がありません。管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator.',
  },
  wayIn: { ja: 'サインインの方法', en: 'The way to sign in', easy: 'サインインの やり方' },
  town: { ja: 'この番号の自治体', en: 'A town of this code' },
  member: { ja: '職員', en: 'The member of staff' },
  invitation: {
    ja: '有効な招待（使用済み・期限切れの場合は管理者に再発行をご依頼ください）',
    en: 'A valid invitation (if it was used or is too old, please ask for a new one)',
  },
  linkMailSubject: (town: string): Text => ({
    ja: `【${town}】サインインのリンク`,
    en: `[${town}] Your link to sign in`,
    easy: `【${town}】サインインの リンク`,
  }),
  linkMailBody: (town: string, url: string, minutes: number): Text => ({
    ja: `${town}のサイトにサインインするためのリンクです。${minutes}分以内に開いてください。\n\n${url}\n\nリンクは1回だけ使えます。お心当たりのない場合は、このメールを削除してください。何も起こりません。\n`,
    en: `This link signs you in to the site of ${town}. Please open it within ${minutes} minutes.\n\n${url}\n\nIt works once. If you did not ask for it, please delete this mail; nothing will happen.\n`,
    easy: `${town}の ページに サインインする（入る） リンクです。${minutes}分の 間に おして ください。\n\n${url}\n\nリンクは 1回だけ 使えます。知らない メールの 時は、けして ください。何も 起（お）こりません。\n`,
  }),
  invitationSubject: {
    ja: '【Tomoni】職員用アカウントのご案内',
    en: '[Tomoni] Your staff account',
  },
  invitationBody: (name: string, url: string, days: number): Text => ({
    ja: `${name} 様\n\n職員用アカウントの準備ができました。次のリンクを${days}日以内に開き、パスワードを設定してください。\n\n${url}\n\nリンクは1回だけ使えます。お心当たりのない場合は、情報担当課までご連絡ください。\n`,
    en: `Dear ${name},\n\nyour staff account is ready. Please open this link within ${days} days and set your password.\n\n${url}\n\nIt works once. If you did not expect it, please tell the IT section.\n`,
  }),
} as const;
