import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Relation } from './rules.ts';

export const refusals = {
  approvalNeeded: {
    code: 'approval-needed',
    text: {
      ja: 'この手続は決裁が必要です。「決裁に回す」から進めてください。',
      en: 'This procedure needs an approval. Please put it before the approvers.',
      easy: 'この 手続き（てつづき）は、ほかの 人が 決めます。',
    },
  },
  notOnline: {
    code: 'not-online',
    text: {
      ja: 'この手続は、いまオンラインで受け付けていません。窓口や電話でお問い合わせください。',
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
      ja: '確認番号を何度もお間違えになったため、この番号は使えなくなりました。新しい番号をお送りください。',
      en: 'This code was entered wrongly too often. Please ask for a new one.',
      easy: '番号を 何度も まちがえました。新しい 番号を もらって ください。',
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
    ja: '書いている途中の内容は自動で保存され、あとから続けられます。時間の制限はありません。',
    en: 'What you write is saved as a draft, so you can go on later. There is no time limit.',
    easy: '書いた ことは 残ります。あとで 続きが できます。時間は いくら かかっても いいです。',
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
  principal: {
    ja: '申請する本人のお名前（一緒に申請する場合は全員のお名前）',
    en: 'Name of the person (or of everybody who applies together)',
    easy: '本人の 名前（いっしょに する ときは みんなの 名前）',
  },
  principalMissing: {
    ja: '申請する本人のお名前を入力してください。',
    en: 'Please enter the name of the person you apply for.',
    easy: '本人の 名前を 書いて ください。',
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
  phone: { ja: '電話番号', en: 'Telephone number', easy: '電話番号' },
  phoneHint: {
    ja: '日中につながる番号をご入力ください。メールを使わない方は、こちらだけで申請できます。',
    en: 'A number that reaches you by day. This alone is enough if you do not use e-mail.',
    easy: '昼に つながる 番号を 書いて ください。メールが ない 人は 電話だけで いいです。',
  },
  either: {
    ja: 'メールアドレスか電話番号のどちらかを入力してください。',
    en: 'Please enter an e-mail address or a telephone number.',
    easy: 'メールか 電話番号を 書いて ください。',
  },
  badEmail: {
    ja: 'メールアドレスは hanako@example.jp のような形で入力してください。',
    en: 'Please enter an e-mail address such as hanako@example.jp.',
    easy: 'メールアドレスを もう一度 見て ください。',
  },
  badPhone: {
    ja: '電話番号は市外局番から数字10桁か11桁で入力してください。',
    en: 'Please enter 10 or 11 digits, area code first.',
    easy: '電話番号は 10か 11の 数字で 書いて ください。',
  },
  code: { ja: '確認番号', en: 'Code', easy: '数字' },
  codeHint: (email: string): Text => ({
    ja: `${email} にお送りした6桁の数字を、30分以内に入力してください。`,
    en: `Enter the 6 digits that we sent to ${email} within 30 minutes.`,
    easy: `${email}に 送った 6つの 数字を 30分より 前に 書いて ください。`,
  }),
  wrongCode: {
    ja: '確認番号が違います。メールの番号をもう一度ご確認ください。',
    en: 'This is not the code. Please look at the mail again.',
    easy: '数字が ちがいます。メールを もう一度 見て ください。',
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
  proofThere: { ja: '添付済み', en: 'Attached', easy: 'つけました' },
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

export const findWords = {
  title: {
    ja: '申請の状況を確認する',
    en: 'Check an application',
    easy: '申しこみが どうなったか 見る',
  },
  lead: {
    ja: '申請したときにお渡しした受付番号と照会番号を入力してください。',
    en: 'Enter the receipt number and the secret that you were given.',
    easy: '申しこんだ ときの 2つの 番号を 書いて ください。',
  },
  receipt: { ja: '受付番号', en: 'Receipt number', easy: '受付（うけつけ）番号' },
  receiptHint: {
    ja: '例：7K3M-9QXR-2P4D',
    en: 'Such as 7K3M-9QXR-2P4D',
    easy: '例（れい）：7K3M-9QXR-2P4D',
  },
  secret: { ja: '照会番号', en: 'Secret', easy: '照会（しょうかい）番号' },
  missing: {
    ja: '番号を入力してください。',
    en: 'Please enter the number.',
    easy: '番号を 書いて ください。',
  },
  wrong: {
    ja: '受付番号と照会番号の組み合わせが確認できませんでした。もう一度お確かめください。',
    en: 'We do not know this pair of numbers. Please check both.',
    easy: '番号が ちがいます。2つとも もう一度 見て ください。',
  },
  find: { ja: '状況を確認する', en: 'Check', easy: '見る' },
  mine: { ja: 'あなたの申請', en: 'Your applications', easy: 'あなたの 申しこみ' },
  noneOfMine: {
    ja: 'サインインして送った申請は、まだありません。',
    en: 'You have not sent any application yet.',
    easy: 'まだ ありません。',
  },
  beginOne: { ja: '手続きを探す', en: 'Find a procedure', easy: '手続き（てつづき）を さがす' },
  state: { ja: '状況', en: 'Status', easy: '今の ようす' },
  procedure: { ja: '手続き', en: 'Procedure', easy: '手続き（てつづき）' },
  receivedOn: { ja: '受付日', en: 'Received on', easy: '届いた 日' },
} as const;

export const statusWords = {
  title: { ja: '申請の状況', en: 'Your application', easy: '今の ようす' },
  done: {
    ja: '申請を受け付けました',
    en: 'We received your application',
    easy: '届きました',
  },
  numbers: { ja: '控えておく番号', en: 'Numbers to keep', easy: '大切（たいせつ）な 番号' },
  numbersLead: {
    ja: '状況を確認するときに使います。このページを印刷するか、書き留めてください。照会番号は、ほかの方に知らせないでください。',
    en: 'You need them to check your application. Print this page or write them down, and keep the secret to yourself.',
    easy: 'あとで 見る ときに 使います。紙に 書いて ください。照会番号は ほかの 人に 言わないで ください。',
  },
  receipt: findWords.receipt,
  secret: findWords.secret,
  procedure: findWords.procedure,
  receivedOn: findWords.receivedOn,
  section: { ja: '担当', en: 'Section in charge', easy: '市の どこ' },
  due: { ja: '結果の目安', en: 'Expected by', easy: 'いつごろ 決まるか' },
  noDue: {
    ja: '期間の定めはありません。',
    en: 'No period is set for this procedure.',
    easy: 'いつまでか 決まって いません。',
  },
  correction: {
    ja: '直していただきたいところ',
    en: 'What needs to be corrected',
    easy: '直して ほしい ところ',
  },
  answerBy: {
    ja: 'この日までにお送りください',
    en: 'Please send it by',
    easy: 'この 日までに 送って ください',
  },
  correct: { ja: '内容を直す', en: 'Correct it', easy: '直す' },
  sendCorrection: { ja: '直した内容を送る', en: 'Send the correction', easy: '送る' },
  letters: { ja: '通知書', en: 'Letters', easy: '市からの 手紙' },
  openLetter: (title: string): Text => ({
    ja: `${title}を開く（PDF）`,
    en: `Open the letter ${title} (PDF)`,
    easy: `${title}を 見る（PDF）`,
  }),
  fee: { ja: '手数料', en: 'Fee', easy: 'お金' },
  feeStates: {
    due: {
      ja: '窓口でお支払いください',
      en: 'Please pay at the counter',
      easy: '市役所で はらって ください',
    },
    paid: { ja: '支払い済み', en: 'Paid', easy: 'はらいました' },
    waived: { ja: '免除', en: 'Waived', easy: 'はらわなくて いいです' },
    refunded: { ja: '返金済み', en: 'Refunded', easy: '返しました' },
  },
  yen: (amount: number): Text => ({
    ja: `${amount.toLocaleString('en')}円`,
    en: `${amount.toLocaleString('en')} yen`,
    easy: `${amount.toLocaleString('en')}円`,
  }),
  history: { ja: 'これまでの経過', en: 'What happened so far', easy: '今までの こと' },
  when: { ja: '日時', en: 'When', easy: 'いつ' },
  what: { ja: '内容', en: 'What', easy: '何が ありましたか' },
  answers: { ja: '送った内容', en: 'What you sent', easy: '送った こと' },
  changed: { ja: '直したところ', en: 'What you changed', easy: '直した ところ' },
  more: { ja: 'この申請でできること', en: 'What you can do', easy: 'できる こと' },
  withdraw: { ja: '申請を取り下げる', en: 'Withdraw the application', easy: '申しこみを やめる' },
  withdrawTitle: { ja: '申請の取下げ', en: 'Withdraw this application', easy: '申しこみを やめる' },
  withdrawLead: {
    ja: '取り下げると、この申請の審査は終わります。元に戻すことはできません。もう一度申請することはできます。',
    en: 'The review ends and cannot be taken up again. You may apply anew.',
    easy: 'やめると、もとに もどりません。もう一度 申しこむ ことは できます。',
  },
  withdrawReason: {
    ja: '理由（書かなくてもかまいません）',
    en: 'Reason (optional)',
    easy: 'どうして（書かなくても いいです）',
  },
  withdrawDo: { ja: '取り下げる', en: 'Withdraw', easy: 'やめる' },
  keep: { ja: '申請の状況に戻る', en: 'Back to the application', easy: 'もどる' },
  download: {
    ja: 'この申請について市が持っている情報をすべて受け取る（ZIP）',
    en: 'Download everything the town holds about this application (ZIP)',
    easy: '市が 持って いる この 申しこみの ことを ぜんぶ もらう（ZIP）',
  },
  attach: {
    ja: '自分のアカウントに加える',
    en: 'Add it to my account',
    easy: '自分の アカウントに 入れる',
  },
  attached: { ja: 'アカウントに加えました', en: 'Added to your account', easy: '入れました' },
  finish: {
    ja: '共用のパソコンでの利用を終える',
    en: 'Finish on this shared computer',
    easy: 'みんなの パソコンを 使うのを 終わる',
  },
  finished: {
    ja: 'このパソコンから申請の情報を消しました',
    en: 'This computer keeps nothing of your application any more',
    easy: 'この パソコンから 消しました',
  },
  by: { ja: '代わりに申請した方のとき、本人', en: 'Applied for', easy: 'だれの ため' },
  corrected: {
    ja: '直した内容を受け付けました',
    en: 'We received your correction',
    easy: '直した ものが 届きました',
  },
  withdrawn: {
    ja: '申請を取り下げました',
    en: 'The application was withdrawn',
    easy: 'やめました',
  },
  events: {
    opened: { ja: '申請を受け付けました', en: 'Received', easy: '届きました' },
    moved: {
      ja: '担当の課が変わりました',
      en: 'Another section took over',
      easy: 'ほかの ところが します',
    },
    'user-linked': {
      ja: 'アカウントに加えました',
      en: 'Added to an account',
      easy: 'アカウントに 入れました',
    },
    'correction-requested': {
      ja: '補正をお願いしました',
      en: 'A correction was asked for',
      easy: '直して くださいと 言いました',
    },
    'correction-answered': {
      ja: '補正を受け付けました',
      en: 'The correction arrived',
      easy: '直した ものが 届きました',
    },
    extended: {
      ja: '期間を延ばしました',
      en: 'The period was extended',
      easy: '時間を のばしました',
    },
  } as Readonly<Record<string, Text>>,
} as const;
