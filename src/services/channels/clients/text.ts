export const xText = {
  label: { ja: 'X', en: 'X' },
  unit: {
    ja: '（半角換算。日本語は1文字を2、リンクは23と数えます）',
    en: '(Japanese letters count two, a link 23)',
  },
  accessToken: { ja: 'アクセストークン', en: 'Access token' },
  refreshToken: { ja: 'リフレッシュトークン', en: 'Refresh token' },
  refreshHint: {
    ja: 'クライアントIDとあわせて入力すると、期限が来る前に自動で更新します。',
    en: 'Together with the client id it renews the access token by itself.',
  },
  clientId: { ja: 'クライアントID', en: 'Client id' },
  clientSecret: { ja: 'クライアントシークレット', en: 'Client secret' },
  userId: { ja: 'ユーザーID（数字）', en: 'User id (digits)' },
  userIdHint: {
    ja: '送信の結果が分からないときに、投稿済みかどうかを確かめるために使います。',
    en: 'Used to see whether a post is there when its answer was lost.',
  },
} as const;

export const facebookText = {
  label: { ja: 'Facebookページ', en: 'Facebook page' },
  unit: { ja: '文字', en: 'characters' },
  accessToken: { ja: 'ページアクセストークン', en: 'Page access token' },
  appId: { ja: 'アプリID', en: 'App id' },
  appHint: {
    ja: 'app secret とあわせて入力すると、トークンの期限を自動で調べます。',
    en: 'Together with the app secret the expiry of the token is looked up.',
  },
  appSecret: { ja: 'app secret', en: 'App secret' },
  pageId: { ja: 'ページID', en: 'Page id' },
  pageIdHint: {
    ja: 'ページの「基本データ」にある数字です。',
    en: 'The number in the page’s “About” section.',
  },
} as const;

export const lineText = {
  label: { ja: 'LINE公式アカウント', en: 'LINE official account' },
  unit: { ja: '文字', en: 'characters' },
  accessToken: { ja: 'チャネルアクセストークン', en: 'Channel access token' },
  tokenHint: {
    ja: '空欄のときは、環境変数 LINE_CHANNEL_TOKEN の市のアカウントを使います。',
    en: 'Left empty, the town’s account of LINE_CHANNEL_TOKEN is used.',
  },
  channelSecret: { ja: 'チャネルシークレット', en: 'Channel secret' },
  secretHint: {
    ja: '友だち追加や分野の選択を受け取るときの署名の確認に使います。',
    en: 'Checks the signature of what LINE tells about followers.',
  },
  nobody: 'この分野を選んだ人がまだいません (nobody chose these topics yet)',
  noToken: 'チャネルアクセストークンがありません (there is no channel access token)',
} as const;

export const hearText = {
  choose: (names: readonly string[]): string =>
    names.length === 0
      ? '受け取りたい分野を下のボタンで選んでください。いつでも変えられます。'
      : `選んでいる分野：${names.join('、')}\n下のボタンで変えられます。`,
} as const;
