import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Relation } from './rules.ts';

export const refusals = {
  approvalNeeded: {
    code: 'approval-needed',
    text: {
      ja: 'この手続きは決裁が必要です。「決裁に回す」から進めてください。',
      en: 'This procedure needs an approval. Please put it before the approvers.',
      easy: 'この 手続き（てつづき）は、ほかの 人が 決めます。',
    },
  },
  notOnline: {
    code: 'not-online',
    text: {
      ja: 'この手続きは、いまオンラインで受け付けていません。窓口や電話でお問い合わせください。',
      en: 'This procedure cannot be sent online at the moment. Please ask at the counter or by telephone.',
      easy: 'この 手続き（てつづき）は、今 インターネットで できません。市役所に 聞いて ください。',
    },
  },
  noCorrection: {
    code: 'no-correction',
    text: {
      ja: 'この申請に、いま直していただくところはありません。',
      en: 'There is nothing to correct in this application now.',
      easy: '今 直す ところは ありません。',
    },
  },
  tooManyCodes: {
    code: 'too-many-codes',
    text: {
      ja: '確認番号が続けて一致しなかったため、この番号は使えなくなりました。連絡先を保存し直すと、新しい番号が届きます。',
      en: 'This code did not match several times and is no longer valid. Save your contact again to get a new one.',
      easy: 'この 数字は もう 使えません。もう一度 保存すると、新しい 数字が 届きます。',
    },
  },
} as const satisfies Record<string, Reason>;

export const relationTexts: Readonly<Record<Relation, Text>> = {
  family: { ja: '家族', en: 'Family', easy: '家族' },
  legal: {
    ja: '親権者・成年後見人など（法定代理人）',
    en: 'Parent or guardian by law',
    easy: '親・法律で 決まった 人',
  },
  professional: {
    ja: '行政書士・ケアマネジャーなど',
    en: 'Professional, such as a care manager',
    easy: '仕事で 手伝う 人',
  },
  other: { ja: 'そのほか', en: 'Other', easy: 'ほかの 人' },
};

export const startWords = {
  title: (name: Text): Text => ({
    ja: `${name.ja}を始めます`,
    en: `Before you begin: ${name.en}`,
    easy: `${name.easy ?? name.ja}を 始めます`,
  }),
  lead: {
    ja: '1ページ進むごとに保存されるので、途中でやめても、あとから続けられます。時間の制限はありません。',
    en: 'Every page is saved as you go on, so you can stop and continue later. There is no time limit.',
    easy: '1ページ 書くと 保存（ほぞん）します。あとで 続きが できます。時間は いくら かかっても いいです。',
  },
  documents: {
    ja: '手元に用意するもの',
    en: 'What to have at hand',
    easy: '用意（ようい）する もの',
  },
  noDocuments: {
    ja: '用意するものはありません。',
    en: 'You need nothing else.',
    easy: '何も いりません。',
  },
  documentsMore: {
    ja: 'それぞれの説明を見る',
    en: 'What each is for, and where to get it',
    easy: 'くわしく 見る',
  },
  role: { ja: 'どなたの申請ですか', en: 'Who is applying?', easy: 'だれの ために しますか' },
  roles: {
    self: { ja: '自分の申請をする', en: 'I apply for myself', easy: '自分の ため' },
    proxy: {
      ja: 'ほかの人に代わって申請する',
      en: 'I apply in place of somebody else',
      easy: 'ほかの 人の 代（か）わり',
    },
    joint: {
      ja: '何人かで一緒に申請する',
      en: 'Several of us apply together',
      easy: 'みんなで いっしょに',
    },
  },
  forOthers: {
    ja: 'ほかの人に代わって申請する場合だけ、入力してください',
    en: 'Only if you apply in place of somebody else',
    easy: 'ほかの 人の 代（か）わりに する ときだけ 書いて ください',
  },
  forOthersOrJointly: {
    ja: '代わりに申請する場合、何人かで一緒に申請する場合だけ、入力してください',
    en: 'Only if you apply in place of somebody else or together with others',
    easy: 'ほかの 人の 代（か）わりに する とき、いっしょに する ときだけ 書いて ください',
  },
  jointly: {
    ja: '何人かで一緒に申請する場合だけ、入力してください',
    en: 'Only if you apply together with others',
    easy: 'いっしょに する ときだけ 書いて ください',
  },
  principal: { ja: '本人のお名前', en: 'Name of the person', easy: '本人の 名前' },
  principalHint: {
    ja: '一緒に申請する場合は、全員のお名前を入力してください。',
    en: 'If you apply together, the names of everybody.',
    easy: 'いっしょに する ときは、みんなの 名前を 書いて ください。',
  },
  principalMissing: {
    ja: '本人のお名前を入力してください。',
    en: 'Please enter the name of the person you apply for.',
    easy: '本人の 名前を 書いて ください。',
  },
  proxyName: {
    ja: '代わりに申請する方（あなた）のお名前',
    en: 'Your own name',
    easy: 'あなたの 名前',
  },
  proxyNameHint: {
    ja: '一緒に申請する場合は、空欄のままにしてください。',
    en: 'Leave it empty if you apply together.',
    easy: 'いっしょに する ときは、書かなくて いいです。',
  },
  proxyNameMissing: {
    ja: '代わりに申請する方のお名前を入力してください。',
    en: 'Please enter your own name.',
    easy: 'あなたの 名前を 書いて ください。',
  },
  roleMissing: {
    ja: 'どなたの申請かを選んでください。',
    en: 'Please choose who is applying.',
    easy: 'だれの ためか 選んで ください。',
  },
  start: { ja: '申請を始める', en: 'Begin', easy: '始める' },
  account: {
    ja: 'サインインすると、登録した氏名や住所などが入力された状態で始められます。',
    en: 'If you sign in, your name, address and so on are filled in for you.',
    easy: 'サインインすると、名前や 住所を 書かなくて いいです。',
  },
  signIn: { ja: 'サインインして始める', en: 'Sign in first', easy: 'サインインする' },
  drafts: { ja: '書きかけの申請', en: 'Your drafts', easy: '書いて いる 途中（とちゅう）の もの' },
  goOn: { ja: '続きを書く', en: 'Go on', easy: '続きを 書く' },
  savedAt: { ja: '最後に保存した日時', en: 'Last saved', easy: '保存した 日' },
} as const;

export const contactWords = {
  title: { ja: '連絡先の確認', en: 'How we can reach you', easy: '連絡（れんらく）の しかた' },
  lead: {
    ja: '結果や、直していただきたいことをお知らせするために使います。メールか電話のどちらかをご登録ください。',
    en: 'We use this to tell you the result or to ask for a correction. Give an e-mail address or a telephone number.',
    easy: '市から 連絡する ときに 使います。メールか 電話を 書いて ください。',
  },
  email: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  emailHint: {
    ja: '6桁の確認番号をお送りします。',
    en: 'We send you a code of 6 digits.',
    easy: '6つの 数字を 送ります。',
  },
  phone: { ja: '電話番号', en: 'Telephone number', easy: '電話（でんわ）の 番号' },
  phoneHint: {
    ja: '日中につながる番号をご入力ください。メールを使わない方は、こちらだけで申請できます。',
    en: 'A number that reaches you by day. This alone is enough if you do not use e-mail.',
    easy: '昼に つながる 番号を 書いて ください。メールが ない 人は 電話だけで いいです。',
  },
  either: {
    ja: 'メールアドレスか電話番号のどちらかを入力してください。',
    en: 'Please enter an e-mail address or a telephone number.',
    easy: 'メールか 電話（でんわ）の 番号を 書いて ください。',
  },
  badEmail: {
    ja: 'メールアドレスは hanako@example.jp のような形で入力してください。',
    en: 'Please enter an e-mail address such as hanako@example.jp.',
    easy: 'メールアドレスを もう一度 見て ください。',
  },
  badPhone: {
    ja: '電話番号は市外局番から数字10桁か11桁で入力してください。',
    en: 'Please enter 10 or 11 digits, area code first.',
    easy: '電話（でんわ）の 番号は 10か 11の 数字で 書いて ください。',
  },
  code: { ja: '確認番号', en: 'Code', easy: '数字' },
  codeHint: (email: string): Text => ({
    ja: `${email} にお送りした6桁の数字を、30分以内に入力してください。`,
    en: `Enter the 6 digits that we sent to ${email} within 30 minutes.`,
    easy: `${email}に 送った 6つの 数字を 30分より 前に 書いて ください。`,
  }),
  wrongCode: {
    ja: '確認番号が一致しませんでした。最後に届いたメールの6桁の番号を入力してください。',
    en: 'The code did not match. Please enter the 6 digits of the mail that came last.',
    easy: '同じ 数字では ありませんでした。さいごに 来た メールの 6つの 数字を 書いて ください。',
  },
  sendCode: { ja: '確認番号を送る', en: 'Send the code', easy: '数字を もらう' },
  confirm: { ja: '確認する', en: 'Confirm', easy: '確（たし）かめる' },
  otherAddress: {
    ja: '別のメールアドレスにする',
    en: 'Use another address',
    easy: 'ほかの メールに する',
  },
  save: { ja: '連絡先を保存する', en: 'Save', easy: '保存する' },
  saved: { ja: '連絡先を保存しました', en: 'Saved', easy: '保存しました' },
  confirmed: (email: string): Text => ({
    ja: `${email} を確認しました。`,
    en: `${email} is confirmed.`,
    easy: `${email}を 確かめました。`,
  }),
  back: { ja: '申請内容の確認に進む', en: 'Go on to the review', easy: '次へ' },
  proxy: {
    ja: '代わりに申請することについて',
    en: 'Applying for somebody else',
    easy: '代わりに する ことに ついて',
  },
  relation: { ja: '本人との関係', en: 'Your relation to the person', easy: '本人との 関係' },
  relationMissing: {
    ja: '本人との関係を選んでください。',
    en: 'Please choose your relation.',
    easy: '関係を 選んで ください。',
  },
  principal: { ja: '本人', en: 'You apply for', easy: 'だれの ため' },
  consentLabel: { ja: '本人の同意', en: 'Agreement', easy: '「いいです」と 言いましたか' },
  consent: {
    ja: '本人（一緒に申請する全員）がこの申請に同意しています',
    en: 'The person (everybody who applies together) agrees to this application',
    easy: '本人（みんな）が「いいです」と 言いました',
  },
  consentMissing: {
    ja: '本人の同意を確かめて、チェックを入れてください。',
    en: 'Please make sure of the agreement and tick the box.',
    easy: '本人に 聞いて、チェックして ください。',
  },
  proof: {
    ja: '委任状などの写し',
    en: 'Copy of the power of attorney',
    easy: '本人が 頼（たの）んだ ことが わかる 紙',
  },
  proofHint: {
    ja: '写真、PDFのどちらでも送れます（10MBまで）。親権者の方は、健康保険の資格確認書など関係がわかるものでもかまいません。',
    en: 'A photo or a PDF, up to 10 MB. Parents may send a paper that shows the relation.',
    easy: '写真か PDFを 送って ください（10MBまで）。',
  },
  proofMissing: {
    ja: '委任状など、関係がわかるものを添えてください。',
    en: 'Please attach a paper that shows you may apply.',
    easy: '紙の 写真を つけて ください。',
  },
  proofThere: {
    ja: '添付してあります。差し替えるときだけ、選び直してください。',
    en: 'Attached. Choose a file only to replace it.',
    easy: 'もう つけました。変（か）える ときだけ えらんで ください。',
  },
  mailSubject: (town: string): Text => ({
    ja: `【${town}】申請の確認番号`,
    en: `[${town}] Code for your application`,
    easy: `【${town}】数字の お知らせ`,
  }),
  mailBody: (town: string, code: string): Text => ({
    ja: `${town}の申請で使う確認番号は ${code} です。\n30分以内に申請のページで入力してください。\nお心当たりがないときは、このメールを削除してください。\n`,
    en: `Your code for the application to ${town} is ${code}.\nPlease enter it within 30 minutes. If you did not ask for it, delete this mail.\n`,
    easy: `あなたの 数字は ${code} です。\n30分より 前に 書いて ください。\n知らない ときは、この メールを 消して ください。\n`,
  }),
} as const;
