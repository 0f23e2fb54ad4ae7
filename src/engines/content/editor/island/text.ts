import type { Text } from '#platform/i18n/text.ts';

/** Words of the buttons, by the name of the tool. */
export const toolTexts = {
  paragraph: { ja: '本文', en: 'Text' },
  heading2: { ja: '大見出し', en: 'Heading 2' },
  heading3: { ja: '中見出し', en: 'Heading 3' },
  heading4: { ja: '小見出し', en: 'Heading 4' },
  strong: { ja: '太字', en: 'Bold' },
  bulletList: { ja: '箇条書き', en: 'List' },
  orderedList: { ja: '番号付き', en: 'Numbers' },
  definitionList: { ja: '用語と説明', en: 'Definitions' },
  blockquote: { ja: '引用', en: 'Quote' },
  callout: { ja: '囲み', en: 'Callout' },
  contact: { ja: '問い合わせ先', en: 'Contact' },
  horizontalRule: { ja: '区切り線', en: 'Line' },
  link: { ja: 'リンク', en: 'Link' },
  image: { ja: '画像', en: 'Picture' },
  attachment: { ja: '添付ファイル', en: 'File' },
  video: { ja: '動画', en: 'Video' },
  table: { ja: '表', en: 'Table' },
  tableFile: { ja: 'Excelから表', en: 'Table from Excel' },
  ruby: { ja: 'ふりがな', en: 'Reading' },
  language: { ja: '言語', en: 'Language' },
  template: { ja: 'ひな形', en: 'Template' },
  undo: { ja: '元に戻す', en: 'Undo' },
  redo: { ja: 'やり直す', en: 'Redo' },
  rowAfter: { ja: '行を足す', en: 'Add row' },
  columnAfter: { ja: '列を足す', en: 'Add column' },
  deleteRow: { ja: '行を消す', en: 'Delete row' },
  deleteColumn: { ja: '列を消す', en: 'Delete column' },
  headerRow: { ja: '行を見出しに', en: 'Header row' },
  headerColumn: { ja: '列を見出しに', en: 'Header column' },
  deleteTable: { ja: '表を消す', en: 'Delete table' },
} as const satisfies Readonly<Record<string, Text>>;

export const words = {
  toolbar: { ja: '文章の道具', en: 'Tools for the text' },
  tableTools: { ja: '表の道具', en: 'Tools for the table' },
  insert: { ja: '入れる', en: 'Insert' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  removeLink: { ja: 'リンクを外す', en: 'Remove the link' },
  linkWords: { ja: 'リンクの言葉', en: 'Words of the link' },
  linkWordsHint: {
    ja: 'リンク先が分かる言葉にしてください。「こちら」では分かりません。',
    en: 'Say where the link leads. “Here” says nothing.',
  },
  linkHref: { ja: 'リンク先', en: 'Address' },
  linkHrefHint: {
    ja: '例: /news/matsuri、https://www.example.jp/',
    en: 'For example /news/matsuri, https://www.example.jp/',
  },
  findPage: { ja: 'このサイトのページを探す', en: 'Find a page of this site' },
  find: { ja: '探す', en: 'Search' },
  nothingFound: { ja: '見つかりませんでした。', en: 'Nothing was found.' },
  nothingYet: {
    ja: '登録済みのファイルはまだありません。下から追加できます。',
    en: 'The library is still empty. Add a file below.',
  },
  alternativeHref: { ja: '同じ内容のページの場所', en: 'Page that says the same' },
  alternativeHrefHint: { ja: '例：/news/gomi-nittei', en: 'As in /news/gomi-nittei' },
  noAlternative: { ja: 'どちらもない理由', en: 'Why there is neither' },
  choose: { ja: '登録済みのファイルから選ぶ', en: 'Choose from the library' },
  upload: { ja: '新しいファイルを追加する', en: 'Add a new file' },
  noFile: { ja: '選ばない（新しいファイルを追加する）', en: 'None (add a new file)' },
  alt: { ja: '画像の説明（代替テキスト）', en: 'Description (alternative text)' },
  altNeeded: {
    ja: '画像の説明を入力するか、「装飾の画像」を選んでください。',
    en: 'Please describe the picture, or mark it as decoration.',
  },
  decorative: { ja: '装飾の画像なので説明は要らない', en: 'Decoration; needs no description' },
  figureCaption: { ja: '画像の下に添える文', en: 'Caption' },
  fileWords: { ja: 'リンクの言葉', en: 'Words of the link' },
  alternativeText: {
    ja: 'PDFと同じ内容の文章（PDFのとき）',
    en: 'Text of the document (for a PDF)',
  },
  captionsText: { ja: '話した内容の書き起こし', en: 'Transcript' },
  chooseFile: {
    ja: 'ファイルを選ぶか、新しいファイルを追加してください。',
    en: 'Please choose a file or add one.',
  },
  columns: { ja: '列の見出し', en: 'Headers of the columns' },
  columnsHint: {
    ja: '2つ以上を「、」で区切ってください。例: 曜日、時間',
    en: 'Two or more, with commas between them. For example: Day, Time',
  },
  rows: { ja: '行の数', en: 'Rows' },
  rowsHint: {
    ja: '行の数は1から100までの数字にしてください。',
    en: 'Rows must be a number from 1 to 100.',
  },
  caption: { ja: '表の題名', en: 'Caption of the table' },
  tableFile: { ja: 'ファイル（xlsx、csv）', en: 'File (xlsx, csv)' },
  rubyBase: { ja: '漢字', en: 'Word' },
  rubyReading: { ja: 'ふりがな', en: 'Reading' },
  languageOf: { ja: '選んだ部分の言語', en: 'Language of the selection' },
  japanese: { ja: '日本語', en: 'Japanese' },
  english: { ja: '英語', en: 'English' },
  chinese: { ja: '中国語', en: 'Chinese' },
  korean: { ja: '韓国語', en: 'Korean' },
  portuguese: { ja: 'ポルトガル語', en: 'Portuguese' },
  vietnamese: { ja: 'ベトナム語', en: 'Vietnamese' },
  selectFirst: {
    ja: '先に、言葉を選んでください。',
    en: 'Please select some words first.',
  },
  findings: { ja: '点検', en: 'Checks' },
  noFindings: { ja: '直すところは見つかっていません。', en: 'Nothing to mend was found.' },
  goThere: { ja: 'その場所へ', en: 'Go there' },
  pasted: { ja: '貼り付けた内容を整えました。', en: 'What you pasted was tidied.' },
  restored: { ja: '本文を戻しました。', en: 'Your text was restored.' },
  keptHere: {
    ja: '保存されていない本文が、この端末に残っています。',
    en: 'This device kept text that was not saved.',
  },
  restore: { ja: '残っている本文を使う', en: 'Use that text' },
  forget: { ja: '残っている本文を消す', en: 'Delete that text' },
  cannotShow: {
    ja: 'この本文には、編集画面で正しく表せない部分があります。記号を使って編集してください。',
    en: 'The editor cannot show all of this text. Please edit it with signs below.',
  },
  failed: {
    ja: '送れませんでした。通信を確かめて、もう一度お試しください。',
    en: 'This could not be sent. Please check the connection and try again.',
  },
  help: {
    ja: '道具へはAlt+F10、本文へ戻るにはEscキー。',
    en: 'Alt+F10 goes to the tools, Escape back to the text.',
  },
  formula: { ja: '点数の求め方', en: 'How the score is made' },
} as const satisfies Readonly<Record<string, Text>>;

export const countText = (count: number): Text => ({
  ja: `点検で${count}件見つかりました。`,
  en: `The checks found ${count}.`,
});

export const scoreText = (score: number, letters: number): Text => ({
  ja: `分かりやすさ ${score}点（100点満点）、${letters}文字`,
  en: `Plainness ${score} of 100, ${letters} characters`,
});

export const severityTexts = {
  error: { ja: '必ず直す', en: 'Must be mended' },
  warning: { ja: '直すか、理由を書く', en: 'Mend, or say why not' },
  advice: { ja: '提案', en: 'Advice' },
} as const satisfies Readonly<Record<string, Text>>;
