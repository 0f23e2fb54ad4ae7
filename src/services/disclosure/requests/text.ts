import type { Text } from '#platform/i18n/text.ts';

export const aboutWords = {
  title: {
    ja: '情報公開・個人情報の開示',
    en: 'Access to official documents',
    easy: '市の 書類（しょるい）を 見る',
  },
  lead: {
    ja: '市が持っている文書や、ご自分の個人情報が書かれた文書を見ることができます。どなたでも、理由を問わず請求できます。',
    en: 'You can see documents that the city holds, and those that are about yourself. Anybody may ask, for any reason.',
    easy: '市の 書類（しょるい）を 見る ことが できます。だれでも お願いする ことが できます。',
  },
  begin: { ja: '開示を請求する', en: 'Make a request', easy: 'お願いを 書く' },
  check: { ja: '請求の状況を確認する', en: 'Check your request', easy: 'どう なったか 見る' },
  statistics: {
    ja: '請求と決定の件数を見る',
    en: 'Requests and decisions in figures',
    easy: '今までの 数を 見る',
  },
  how: { ja: '請求から開示まで', en: 'From the request to the documents', easy: 'どう すすむか' },
  steps: [
    {
      ja: '見たい文書を書いて請求します。文書の名前がわからなくても、知りたいことを書いてください。',
      en: 'Say which documents you want. If you do not know their names, say what you want to know.',
      easy: '見たい 書類を 書いて 送ります。名前が わからない ときは、知りたい ことを 書いて ください。',
    },
    {
      ja: '担当の課が文書を探し、開示できる範囲を決めます。結果は通知書でお知らせします。',
      en: 'The section in charge finds the documents and decides what can be disclosed. A letter tells you the result.',
      easy: '市の 人が さがします。どこまで 見せるか 決めて、手紙で 知らせます。',
    },
    {
      ja: '窓口での閲覧、写しの受け取り、このサイトでの受け取りから選んだ方法で文書をご覧いただけます。',
      en: 'See the documents in the way you chose: at the office, on paper, or from this site.',
      easy: '市役所で 見る、紙を もらう、この サイトで もらう、の どれかで 見ます。',
    },
    {
      ja: '決定に不服があるときは、決定を知った日の翌日から3か月以内に審査請求ができます。',
      en: 'If you disagree, you may ask for a review within three months.',
      easy: '決まった ことが いやな ときは、3か月の 間に「もう一度 考えて ください」と 言う ことが できます。',
    },
  ],
  clock: { ja: '決定までの期間', en: 'How long it takes', easy: 'いつ 決まるか' },
  fee: { ja: '費用', en: 'Fees', easy: 'お金' },
  feeText: (page: number, colour: number): Text => ({
    ja: `請求と閲覧、電子データでの受け取りは無料です。紙の写しは1枚${page}円（カラーは${colour}円）です。`,
    en: `Requests, looking at documents and electronic files are free. Copies on paper cost ¥${page} a page, ¥${colour} in colour.`,
    easy: `見るのは お金が かかりません。紙を もらう ときは 1まい ${page}円（カラーは ${colour}円）です。`,
  }),
  period: (days: number, more: number): Text => ({
    ja: `${days}日以内に決定します。やむを得ない事情があるときは、お知らせしたうえで延長することがあります（延長は${more}日まで）。`,
    en: `We decide within ${days} days. If it cannot be helped we may extend this by notice, by ${more} days at most.`,
    easy: `${days}日の 間に 決めます。もっと 長く なる ときは 知らせます。`,
  }),
  basis: (name: string): Text => ({
    ja: `根拠：${name}`,
    en: `Basis: ${name}`,
    easy: `きまり：${name}`,
  }),
  place: { ja: '閲覧の場所', en: 'Where to look at documents', easy: '見る ところ' },
  board: {
    ja: '審査請求の諮問先',
    en: 'Board asked about reviews',
    easy: 'もう一度 考える 人たち',
  },
  personal: {
    ja: 'ご自分の個人情報を請求するときは、本人確認が必要です。マイナンバーカードでサインインするか、窓口で本人確認書類をお見せください。',
    en: 'For your own personal information we must know that it is you: sign in with your My Number Card, or show a document at the office.',
    easy: '自分の ことを 見る ときは、あなたが 本人か 見ます。マイナンバーカードで サインインするか、市役所に 来て ください。',
  },
  noPeriod: {
    ja: '期間は準備中です。',
    en: 'The periods are not set yet.',
    easy: 'まだ 決まって いません。',
  },
} as const;

export const formWords = {
  title: { ja: '開示を請求する', en: 'Make a request', easy: 'お願いを 書く' },
  lead: {
    ja: '送信すると受付番号と照会番号をお渡しします。アカウントは要りません。',
    en: 'You get a receipt number and a secret. No account is needed.',
    easy: '送ると 2つの 番号を もらいます。',
  },
  kind: { ja: '請求するもの', en: 'What you ask for', easy: '何を 見たいか' },
  kindHints: {
    information: {
      ja: '市が持っている文書',
      en: 'Documents that the city holds',
      easy: '市が 持って いる 書類（しょるい）',
    },
    personal: {
      ja: 'ご自分のことが書かれた文書。本人確認が必要です。',
      en: 'Documents about yourself. We must know that it is you.',
      easy: '自分の ことが 書いて ある 書類。本人か 見ます。',
    },
  },
  agency: {
    ja: '請求先（実施機関）',
    en: 'Body that holds the documents',
    easy: 'どこに お願いするか',
  },
  agencyHint: {
    ja: 'わからないときは「市長」のままにしてください。違っていた場合は市から移送します。',
    en: 'If you do not know, leave the mayor; we pass it on where needed.',
    easy: 'わからない ときは そのままで いいです。',
  },
  documents: {
    ja: '見たい文書、知りたいこと',
    en: 'Documents you want, or what you want to know',
    easy: '見たい 書類（しょるい）、知りたい こと',
  },
  documentsHint: {
    ja: '年度、事業の名前、場所などを書いていただくと早く見つかります。例：令和7年度の庁舎改修工事の契約書',
    en: 'Years, names of projects and places help. For example: contract of the renovation of the city hall in 2025',
    easy: 'いつの もの、どこの もの、を 書いて ください。',
  },
  purpose: { ja: '利用の目的', en: 'What you need them for', easy: '何に 使うか' },
  purposeHint: {
    ja: '書かなくてもかまいません。決定には影響しません。',
    en: 'You need not say. It does not change the decision.',
    easy: '書かなくても いいです。',
  },
  way: { ja: '受け取り方', en: 'How you want to see them', easy: 'どう やって 見るか' },
  name: { ja: '氏名（団体は名称と代表者名）', en: 'Name', easy: '名前' },
  address: { ja: '住所', en: 'Address', easy: '住所（じゅうしょ）' },
  email: { ja: 'メールアドレス', en: 'E-mail', easy: 'メール' },
  emailHint: {
    ja: '状況が変わったときにお知らせします。',
    en: 'We tell you when something changes.',
    easy: '何か あったら 知らせます。',
  },
  phone: { ja: '電話番号', en: 'Telephone', easy: '電話の 番号' },
  phoneHint: {
    ja: 'メールアドレスか電話番号のどちらかを入力してください。',
    en: 'Give an e-mail address or a telephone number.',
    easy: 'メールか 電話の どちらかを 書いて ください。',
  },
  send: { ja: '請求する', en: 'Send the request', easy: '送る' },
  verified: {
    ja: 'マイナンバーカードで本人確認が済んでいます。',
    en: 'You signed in with your My Number Card.',
    easy: 'あなたが 本人だと わかって います。',
  },
  errors: {
    kind: {
      ja: '請求するものを選んでください。',
      en: 'Choose what you ask for.',
      easy: '何を 見たいか えらんで ください。',
    },
    agency: {
      ja: '請求先を選んでください。',
      en: 'Choose the body.',
      easy: 'どこに お願いするか えらんで ください。',
    },
    documents: {
      ja: '見たい文書か知りたいことを、5文字以上4,000文字以内で書いてください。',
      en: 'Write what you want in 5 to 4,000 letters.',
      easy: '見たい 書類（しょるい）を 5字より 長く 書いて ください。',
    },
    purpose: {
      ja: '2,000文字以内で書いてください。',
      en: 'Write at most 2,000 letters.',
      easy: 'もっと 短く 書いて ください。',
    },
    way: {
      ja: '受け取り方を選んでください。',
      en: 'Choose how you want to see them.',
      easy: 'どう やって 見るか えらんで ください。',
    },
    name: {
      ja: '氏名を100文字以内で入力してください。',
      en: 'Enter your name.',
      easy: '名前を 書いて ください。',
    },
    address: {
      ja: '住所を200文字以内で入力してください。',
      en: 'Enter your address.',
      easy: '住所（じゅうしょ）を 書いて ください。',
    },
    email: {
      ja: 'メールアドレスの形を確かめてください。例：hanako@example.jp',
      en: 'Check the address, such as hanako@example.jp.',
      easy: 'メールを もう一度 見て ください。',
    },
    phone: {
      ja: '電話番号を市外局番から入力してください。例：026-000-0000',
      en: 'Enter the number with its area code.',
      easy: '電話の 番号を もう一度 見て ください。',
    },
    contact: {
      ja: 'メールアドレスか電話番号のどちらかを入力してください。',
      en: 'Enter an e-mail address or a telephone number.',
      easy: 'メールか 電話の どちらかを 書いて ください。',
    },
  },
} as const;

export const noticeWords = {
  received: {
    ja: '開示請求を受け付けました',
    en: 'We received your request',
    easy: 'お願いが 届きました',
  },
  correction: {
    ja: '開示請求について確認したいことがあります',
    en: 'We need to ask you about your request',
    easy: '聞きたい ことが あります',
  },
  extended: {
    ja: '開示請求の決定の期間を延長しました',
    en: 'The period of your request was extended',
    easy: '決まるのが おそく なります',
  },
  decided: {
    ja: '開示請求の結果が決まりました',
    en: 'Your request was decided',
    easy: '決まりました',
  },
  ruled: {
    ja: '審査請求の裁決がありました',
    en: 'Your request for review was ruled on',
    easy: 'もう一度 考えた ことが 決まりました',
  },
  identified: {
    ja: '本人確認が済みました',
    en: 'We confirmed who you are',
    easy: 'あなたが 本人だと わかりました',
  },
  body: (receipt: string): Text => ({
    ja: `受付番号 ${receipt} の開示請求についてのお知らせです。内容は次のページでご確認ください。`,
    en: `This is about your request ${receipt}. Please read it on this page.`,
    easy: `番号 ${receipt} の お知らせです。次の ページを 見て ください。`,
  }),
  label: {
    ja: '開示請求のお知らせ',
    en: 'Requests for disclosure',
    easy: '書類（しょるい）の お願いの お知らせ',
  },
} as const;
