import type { Text } from '#platform/i18n/text.ts';
import type { Access, AgeBand, ResponseChannel, Sex, SurveyState } from './model.ts';

export const permissionTexts = {
  manage: { ja: 'アンケートを作り、始め、終える', en: 'Make, open and close surveys' },
  enter: { ja: '紙などで届いた回答を入力する', en: 'Type in answers that came on paper' },
  results: { ja: 'アンケートの結果を見て公開する', en: 'See and publish survey results' },
  sample: { ja: '無作為抽出と依頼状を扱う', en: 'Draw samples and send invitations' },
};

export const navigationTexts = {
  surveys: { ja: 'アンケート', en: 'Surveys', easy: 'アンケート' },
  desk: { ja: 'アンケート', en: 'Surveys' },
  bank: { ja: '質問の一覧（経年）', en: 'Question bank' },
  home: { ja: 'ホーム', en: 'Home', easy: 'ホーム' },
  group: { ja: '広聴', en: 'Listening' },
};

export const names = {
  survey: { ja: 'アンケート', en: 'The survey', easy: 'アンケート' },
  series: { ja: '質問', en: 'The question', easy: 'しつもん' },
  sheet: { ja: '調査票', en: 'The paper', easy: 'かみ' },
  results: { ja: '結果', en: 'The results', easy: 'けっか' },
  question: { ja: '質問', en: 'The question', easy: 'しつもん' },
  scan: { ja: '読み取った画像', en: 'The scan', easy: 'がぞう' },
};

const refusal = (code: string, text: Text) => ({ code, text });

export const refusals = {
  notPermitted: refusal('surveys-not-permitted', {
    ja: 'この操作をする権限がありません。所属の管理者にご相談ください。',
    en: 'You do not have the permission for this. Please ask your administrator.',
    easy: 'これは できません。管理者に 聞いて ください。',
  }),
  closed: refusal('survey-closed', {
    ja: 'このアンケートの受付は終わりました。結果は、まとまりしだいこのサイトでお知らせします。',
    en: 'This survey has closed. The results will be published on this site.',
    easy: 'この アンケートは 終わりました。けっかは あとで この サイトに 出ます。',
  }),
  resultsTooEarly: refusal('survey-results-too-early', {
    ja: '受付が終わってから公開してください。途中の結果は、これから答える人に影響します。',
    en: 'Please publish after the close: results would sway those who have not answered yet.',
  }),
  notOpenYet: refusal('survey-not-open', {
    ja: 'このアンケートは、まだ受付を始めていません。',
    en: 'This survey has not opened yet.',
    easy: 'この アンケートは まだ 始まって いません。',
  }),
  answeredAlready: refusal('survey-answered', {
    ja: 'このアンケートには、すでにお答えいただいています。お一人1回までのため、今回の回答は受け付けていません。',
    en: 'You have answered this survey already. Each person can answer once, so this answer was not taken.',
    easy: 'もう 答えて います。ひとり 1回だけです。',
  }),
  codeUsed: refusal('survey-code-used', {
    ja: 'この番号は、すでに回答に使われています。お心当たりがないときは、担当課へお電話ください。',
    en: 'This code has been used for an answer. If that was not you, please call the section in charge.',
    easy: 'この 番号は もう 使いました。わからない ときは 市役所に 電話して ください。',
  }),
  slugTaken: refusal('survey-slug-taken', {
    ja: 'この短い名前は、ほかのアンケートが使っています。別の名前にしてください。',
    en: 'Another survey uses this short name. Please choose another.',
  }),
  notDraft: refusal('survey-not-draft', {
    ja: '受付を始めたアンケートでは変えられません。',
    en: 'This cannot be changed once the survey has opened.',
  }),
  notOpen: refusal('survey-not-running', {
    ja: '受付中のアンケートではありません。',
    en: 'The survey is not open.',
  }),
  noForm: refusal('survey-form-unpublished', {
    ja: '質問がまだ公開されていません。「質問を編集する」から版を公開してから、受付を始めてください。',
    en: 'The questions are not published yet. Publish a version of the form first.',
  }),
  sheetGone: refusal('survey-sheet-changed', {
    ja: 'この調査票は、ほかの人が先に処理しました。一覧から開き直してください。',
    en: 'Somebody else has dealt with this paper meanwhile. Please open it again from the list.',
  }),
  sameTypist: refusal('survey-same-typist', {
    ja: '2回目の入力は、1回目とは別の人が行います。',
    en: 'The second entry is made by another person than the first.',
  }),
};

/** What came of a survey, for lists of what is over. */
export const outcomeTexts = {
  published: {
    ja: '結果を公開しました。',
    en: 'The results are public.',
    easy: 'けっかを 見る ことが できます。',
  },
} as const satisfies Record<string, Text>;

export const stateTexts: Readonly<Record<SurveyState, Text>> = {
  draft: { ja: '準備中', en: 'Draft', easy: 'じゅんび' },
  open: { ja: '受付中', en: 'Open', easy: '答える ことが できます' },
  closed: { ja: '終了', en: 'Closed', easy: '終わりました' },
};

export const accessTexts: Readonly<Record<Access, Text>> = {
  open: {
    ja: 'どなたでも（アカウントも番号も要りません）',
    en: 'Anybody, without an account or a code',
    easy: 'だれでも',
  },
  account: {
    ja: 'アカウントのある方（お一人1回）',
    en: 'Account holders, once each',
    easy: 'アカウントが ある 人（1回）',
  },
  line: {
    ja: '市のLINEの友だち（お一人1回）',
    en: 'Followers on LINE, once each',
    easy: '市の LINEの 友だち（1回）',
  },
  code: {
    ja: '番号の書かれた紙を受け取った方（1回）',
    en: 'Holders of a printed code, once each',
    easy: '番号の 紙を もらった 人（1回）',
  },
  sample: {
    ja: '無作為に選ばれ、依頼状が届いた方',
    en: 'People drawn at random and invited by letter',
    easy: '市から 手紙が 来た 人',
  },
};

export const channelTexts: Readonly<Record<ResponseChannel, Text>> = {
  web: { ja: 'ウェブ', en: 'Web', easy: 'インターネット' },
  line: { ja: 'LINE', en: 'LINE', easy: 'LINE' },
  paper: { ja: '紙', en: 'Paper', easy: 'かみ' },
  counter: { ja: '窓口', en: 'Counter', easy: 'まどぐち' },
  phone: { ja: '電話', en: 'Telephone', easy: '電話' },
};

export const ageTexts: Readonly<Record<AgeBand, Text>> = {
  '16-19': { ja: '16〜19歳', en: '16–19', easy: '16さいから 19さい' },
  '20-29': { ja: '20〜29歳', en: '20–29', easy: '20さいから 29さい' },
  '30-39': { ja: '30〜39歳', en: '30–39', easy: '30さいから 39さい' },
  '40-49': { ja: '40〜49歳', en: '40–49', easy: '40さいから 49さい' },
  '50-59': { ja: '50〜59歳', en: '50–59', easy: '50さいから 59さい' },
  '60-69': { ja: '60〜69歳', en: '60–69', easy: '60さいから 69さい' },
  '70-79': { ja: '70〜79歳', en: '70–79', easy: '70さいから 79さい' },
  '80-': { ja: '80歳以上', en: '80 and over', easy: '80さいより 上' },
};

export const sexTexts: Readonly<Record<Sex, Text>> = {
  male: { ja: '男性', en: 'Male', easy: '男' },
  female: { ja: '女性', en: 'Female', easy: '女' },
  other: { ja: 'その他・答えたくない', en: 'Other or prefer not to say', easy: 'その他・答えない' },
};
