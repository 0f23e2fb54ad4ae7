import type { Text } from '#platform/i18n/text.ts';
import type { DraftRefusal } from '../drafting/outcome.ts';
import type { EditKind } from '../editing/edit.ts';

export const deskWords = {
  none: { ja: 'まだ分析がありません', en: 'No analyses yet' },
  noneHint: { ja: '下で声を選んで始めてください。', en: 'Choose voices below to begin.' },
  public: { ja: '公開中', en: 'Public' },
  start: { ja: '分析を始める', en: 'Analyse' },
  more: { ja: '詳しい条件', en: 'More conditions' },
  lookAgain: { ja: '今の様子を見る', en: 'Look again' },
  stop: { ja: '中止する', en: 'Stop' },
  signing: { ja: '確認と公開', en: 'Signing off' },
  isPublic: { ja: '今の内容を公開しています。', en: 'What is here is public.' },
  olderPublic: {
    ja: '前に確認した内容を公開しています。その後の変更は公開していません。',
    en: 'An older state is public; later changes are not.',
  },
  notPublic: {
    ja: 'まだ公開していません。テーマの名前と内容を確かめてから、公開してください。',
    en: 'Not public yet. Look at names and voices first.',
  },
  openPage: { ja: '公開ページを開く', en: 'Open the public page' },
  sign: { ja: '内容を確認したので公開する', en: 'Sign off and publish' },
  takeBack: { ja: '公開を取りやめる', en: 'Take back' },
  reason: { ja: '理由', en: 'Reason' },
  themes: { ja: 'テーマ', en: 'Themes' },
  editHint: {
    ja: 'テーマを開くと、名前を変える、まとめる、分ける、声を移すことができます。',
    en: 'Open a theme to rename, merge, split it or move voices.',
  },
  drafts: { ja: '名前と説明の下書き', en: 'Drafts of names and descriptions' },
  draft: { ja: '下書きをつくる', en: 'Have drafts made' },
  draftingNow: { ja: '下書きを作成しています', en: 'Drafts are being made' },
  history: { ja: '変更の履歴', en: 'Changes' },
  byItself: { ja: '自動の処理', en: 'by itself' },
  undo: { ja: '取り消す', en: 'Undo' },
  carry: { ja: '前の分析の変更を引き継ぐ', en: 'Take over changes of an older run' },
  from: { ja: '引き継ぐ分析', en: 'Older run' },
  repeat: { ja: '同じ条件でもう一度分析する', en: 'Run again with the same parameters' },
  name: { ja: '名前', en: 'Name' },
  rename: { ja: '名前を変える', en: 'Rename' },
  description: { ja: '説明', en: 'Description' },
  describe: { ja: '説明を保存する', en: 'Save the description' },
  wording: { ja: '名前と説明', en: 'Name and description' },
  whole: { ja: 'テーマ全体', en: 'The whole theme' },
  to: { ja: '選んだ声の移し先', en: 'Where the chosen voices go' },
  into: { ja: 'まとめる先のテーマ', en: 'Theme to merge it into' },
  merge: { ja: 'このテーマ全体をまとめる', en: 'Merge all of it into that' },
  move: { ja: '選んだ声を移す', en: 'Move the chosen voices' },
  under: { ja: '置き場所', en: 'Where it belongs' },
  underHint: {
    ja: 'ほかのテーマの中の小さなまとまりにするか、独立したテーマにします。声の数は変わりません。',
    en: 'Make it a part of another theme, or a theme of its own. No voice is moved.',
  },
  ownTheme: { ja: '独立したテーマにする', en: 'A theme of its own' },
  place: { ja: '置き場所を変える', en: 'Put it there' },
  newName: { ja: '新しくつくるテーマの名前', en: 'Name of a new theme' },
  split: { ja: '選んだ声で新しいテーマをつくる', en: 'Make a theme of the chosen voices' },
  voices: { ja: '声', en: 'Voices' },
  answer: { ja: 'このテーマの声にまとめて回答する', en: 'Answer these voices together' },
  record: { ja: '分析の記録', en: 'Record of this analysis' },
  method: { ja: '方法の版', en: 'Version of the method' },
  inputs: { ja: '声の文面の指紋（SHA-256）', en: 'Fingerprint of the voices (SHA-256)' },
  result: { ja: '結果の指紋（SHA-256）', en: 'Fingerprint of the result (SHA-256)' },
  back: { ja: '分析に戻る', en: 'Back to the analysis' },
} as const satisfies Record<string, Text>;

/** What leaves the house, said before anybody presses the button. */
export const draftWords = {
  sends: (host: string, model: string, themes: number): Text => ({
    ja: `大きい順に最大${themes}テーマについて、公開している声を最大12件ずつ、外部の文章生成モデル（${host}の${model}）に送ります。氏名や電話番号などは伏せてあります。職員が書いた名前と説明は変わりません。`,
    en: `Of the largest ${themes} themes at most, up to 12 public voices each are sent to a language model (${model} at ${host}). Names and numbers are masked. What staff wrote is not changed.`,
  }),
  marked: {
    ja: '下書きには、そのことを示す印が付きます。内容を確かめて公開するまで、市民には見えません。',
    en: 'Drafts are marked as such. Nobody outside sees them before you sign off.',
  },
  outcome: (model: string, taken: number, refused: number): Text => ({
    ja: `${model}の下書き：${taken}件を入れました。使わなかったものは${refused}件です。`,
    en: `Drafts by ${model}: ${taken} were added, ${refused} were not used.`,
  }),
} as const;

export const draftRefusalTexts: Readonly<Record<DraftRefusal, Text>> = {
  'no-answer': {
    ja: 'モデルから返事がありませんでした。時間をおいて、もう一度お試しください。',
    en: 'The model did not answer. Please try again later.',
  },
  unreadable: { ja: '返事を読み取れませんでした。', en: 'Its answer could not be read.' },
  'no-quote': { ja: '根拠にした声が示されていません。', en: 'It named no voice as its ground.' },
  'quote-not-found': {
    ja: '声にない言葉を引用していました。',
    en: 'It quoted words that are in no voice.',
  },
  'name-too-long': { ja: '名前が長すぎました。', en: 'The name was too long.' },
  'summary-too-long': { ja: '説明が長すぎました。', en: 'The description was too long.' },
  'personal-data': {
    ja: '連絡先のような番号が含まれていました。',
    en: 'It held something like personal data.',
  },
  'no-voices': {
    ja: '公開している声がないため、送りませんでした。',
    en: 'No voice is public, so none was sent.',
  },
};

export const editTexts: Readonly<Record<EditKind, Text>> = {
  rename: { ja: '名前を変えました', en: 'Renamed' },
  describe: { ja: '説明を書きました', en: 'Described' },
  merge: { ja: 'テーマをまとめました', en: 'Merged' },
  split: { ja: 'テーマを分けました', en: 'Split' },
  move: { ja: '声を移しました', en: 'Moved voices' },
  'place-part': { ja: 'まとまりの置き場所を変えました', en: 'Placed a part' },
  draft: { ja: 'モデルの下書きを入れました', en: 'Drafted by a model' },
  undo: { ja: '変更を取り消しました', en: 'Undone' },
  'sign-off': { ja: '確認して公開しました', en: 'Signed off' },
  'take-back': { ja: '公開を取りやめました', en: 'Taken back' },
};
