import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

export const documentErrors = {
  title: {
    ja: '文書の名前を200文字以内で入力してください。',
    en: 'Enter the name of the document.',
  },
  department: { ja: '担当課を選んでください。', en: 'Choose the department.' },
  pages: { ja: '枚数を1から9,999までの数字で入力してください。', en: 'Enter 1 to 9,999 pages.' },
  unreadable: {
    ja: 'このファイルは開けませんでした。壊れているか、パスワードで保護されています。パスワードを外して、もう一度お送りください。',
    en: 'This file could not be opened: it is damaged or has a password. Remove the password and upload it again.',
  },
  tooManyPages: {
    ja: '一度に扱えるのは200ページまでです。分けてお送りください。',
    en: 'At most 200 pages at once. Please split the file.',
  },
  file: { ja: 'ファイルを選んでください。', en: 'Choose a file.' },
  category: { ja: '不開示の区分を選んでください。', en: 'Choose the reason.' },
  page: { ja: 'そのページはありません。', en: 'There is no such page.' },
  lines: { ja: '隠す行を1つ以上選んでください。', en: 'Choose at least one line.' },
  length: { ja: 'ミリメートルの数字で入力してください。', en: 'Enter millimetres.' },
  side: { ja: '1mm以上の大きさにしてください。', en: 'At least 1 mm.' },
  words: { ja: '探す文字を2文字以上で入力してください。', en: 'Enter at least 2 letters.' },
  treatment: { ja: '扱いを選んでください。', en: 'Choose what to do with it.' },
  outside: {
    ja: '四角がページからはみ出しています。ページの大きさの中で指定してください。',
    en: 'The rectangle does not lie on the page.',
  },
} as const satisfies Record<string, Text>;

export const documentRefusals = {
  hasMarks: {
    code: 'has-marks',
    text: {
      ja: 'マスキングがある文書は、全部開示にできません。先にマスキングを消してください。',
      en: 'A document with marks cannot be shown whole. Remove the marks first.',
    },
  },
  hasNoMarks: {
    code: 'has-no-marks',
    text: {
      ja: 'マスキングが1つもありません。隠すところを指定してください。',
      en: 'There is no mark yet. Mark what is to be hidden.',
    },
  },
  noFile: {
    code: 'no-file',
    text: { ja: '先に文書のファイルを登録してください。', en: 'Upload the document first.' },
  },
  notShown: {
    code: 'not-shown',
    text: {
      ja: '全部開示か部分開示にする文書だけが対象です。先に扱いを選んでください。',
      en: 'Only documents that are shown, whole or in part. Choose that first.',
    },
  },
} as const satisfies Record<string, Reason>;

export const documentWords = {
  add: { ja: '文書を一覧に加える', en: 'Add a document' },
  title: { ja: '文書の名前', en: 'Name of the document' },
  department: { ja: '担当課', en: 'Department' },
  choose: { ja: '選択してください', en: 'Choose' },
  pages: { ja: '枚数', en: 'Pages' },
  sheets: { ja: '枚', en: 'pages' },
  treatment: { ja: '扱い', en: 'To be' },
  treatments: {
    undecided: { ja: '未定', en: 'Undecided' },
    open: { ja: '全部開示', en: 'Shown' },
    partial: { ja: '部分開示', en: 'Shown in part' },
    withheld: { ja: '不開示', en: 'Not shown' },
  },
  file: { ja: '文書のファイル（PDF・JPEG・PNG）', en: 'File (PDF, JPEG, PNG)' },
  fileHint: {
    ja: '40MB・200ページまで。登録し直すと、それまでのマスキングは消えます。',
    en: 'Up to 40 MB and 200 pages. A new file removes the marks made so far.',
  },
  upload: { ja: 'ファイルを登録する', en: 'Upload the file' },
  treat: { ja: '扱いを決める', en: 'Decide' },
  noFile: { ja: 'ファイルはまだありません。', en: 'No file yet.' },
  open: { ja: 'マスキングする', en: 'Mark what to hide' },
  marks: { ja: 'マスキングの一覧', en: 'Marks' },
  noMarks: { ja: 'このページにマスキングはありません。', en: 'No marks on this page.' },
  pageOf: (page: number, pages: number): Text => ({
    ja: `${page} / ${pages}ページ`,
    en: `Page ${page} of ${pages}`,
  }),
  pictureOf: (page: number): Text => ({
    ja: `${page}ページの画像。灰色に赤い枠のところが隠れます。`,
    en: `Picture of page ${page}. What is grey in a red frame will be hidden.`,
  }),
  previous: { ja: '前のページ', en: 'Previous page' },
  next: { ja: '次のページ', en: 'Next page' },
  category: { ja: '不開示の区分', en: 'Reason' },
  lines: { ja: '行を選んで隠す', en: 'Hide lines' },
  lineList: { ja: 'このページの行', en: 'Lines of this page' },
  marked: { ja: 'マスキング済み', en: 'marked' },
  noLines: {
    ja: 'このページには文字の情報がありません（スキャンした画像など）。四角で指定してください。',
    en: 'This page has no text, as in a scan. Mark by rectangles.',
  },
  hideLines: { ja: '選んだ行を隠す', en: 'Hide the chosen lines' },
  rectangle: { ja: '四角で隠す', en: 'Hide a rectangle' },
  rectangleLead: (width: number, height: number): Text => ({
    ja: `ページの左上からの位置と大きさをmmで入力します。ページは横${width}mm、縦${height}mmです。画像の上をドラッグすると入力されます。矢印キーで動かし、Shiftと矢印キーで大きさを変えられます。`,
    en: `Place and size in mm from the upper left corner; the page is ${width} by ${height} mm. Drag on the picture to fill this in. Arrow keys move the rectangle, shift and arrow keys size it.`,
  }),
  x: { ja: '左から', en: 'From the left' },
  y: { ja: '上から', en: 'From the top' },
  width: { ja: '幅', en: 'Width' },
  height: { ja: '高さ', en: 'Height' },
  mm: { ja: 'mm', en: 'mm' },
  hideRectangle: { ja: 'この四角を隠す', en: 'Hide this rectangle' },
  same: { ja: '同じ文字を探して隠す', en: 'Hide the same text everywhere' },
  sameLead: {
    ja: 'この文書のすべてのページで、その文字を含むまとまりを隠します。隠れすぎていないか、後で確かめてください。',
    en: 'On all pages of this document; the whole piece of text around it is hidden. Check afterwards that not too much is.',
  },
  words: { ja: '探す文字', en: 'Text' },
  hideSame: { ja: '同じ文字をすべて隠す', en: 'Hide all' },
  remove: (words: string): Text => ({ ja: `${words}を消す`, en: `Remove ${words}` }),
  removeShort: { ja: '消す', en: 'Remove' },
  place: { ja: '場所', en: 'Place' },
  what: { ja: '隠すもの', en: 'What' },
  area: { ja: '四角', en: 'Rectangle' },
  redact: { ja: '開示用のファイルを作る', en: 'Make the file for disclosure' },
  redactLead: {
    ja: '文字・画像・属性を取り除いた新しいファイルを作り、もう一度開いて何も残っていないことを確かめます。残っていれば開示できません。',
    en: 'A new file is made without the hidden text, pixels and metadata; it is then opened again to prove that nothing is left. If something is, it cannot be disclosed.',
  },
  states: {
    none: { ja: '開示用のファイルはまだありません。', en: 'No file for disclosure yet.' },
    waiting: {
      ja: '開示用のファイルを作っています。少し待って、ページを開き直してください。',
      en: 'The file is being made. Wait a little and open the page again.',
    },
    done: { ja: '開示用のファイルができ、確認も済みました。', en: 'The file was made and proved.' },
    failed: {
      ja: '確認で見つかったものがあるため、開示できません。',
      en: 'The proof found something, so this cannot be disclosed.',
    },
  },
  faults: {
    text: (page: number): Text => ({
      ja: `${page}ページのマスキングの下に、文字が残っています。範囲を広げて、もう一度作ってください。`,
      en: `Text is left below a mark on page ${page}. Widen the mark and make the file again.`,
    }),
    pixels: (page: number): Text => ({
      ja: `${page}ページのマスキングの下に、画像が残っています。`,
      en: `Pixels are left below a mark on page ${page}.`,
    }),
    object: (name: string): Text => ({
      ja: `ファイルの中に、残してはならない部品（${name}）があります。`,
      en: `The file holds an object that has no place in it (${name}).`,
    }),
    metadata: (name: string): Text => ({
      ja: `ファイルの属性（${name}）が残っています。`,
      en: `Metadata are left (${name}).`,
    }),
    earlier: {
      ja: 'ファイルの中に、前の版が残っています。',
      en: 'An earlier version is left in the file.',
    },
    unreadable: {
      ja: 'ファイルを読めませんでした。別の方法で作り直したPDFを登録してください。',
      en: 'The file could not be read. Upload a PDF that was made in another way.',
    },
  },
  elsewhere: {
    ja: '隠した文字が、ほかの場所では見えています。見落としでないか確かめてください。',
    en: 'What is hidden here can be read elsewhere. Check that nothing was overlooked.',
  },
  check: { ja: '開示用のファイルを確かめる', en: 'Look at the file for disclosure' },
  back: { ja: '請求に戻る', en: 'Back to the request' },
  hidden: (count: number): Text => ({
    ja: `${count}か所を隠しました。`,
    en: `${count} places are hidden now.`,
  }),
  none: { ja: 'その文字は見つかりませんでした。', en: 'This text was not found.' },
  done: { ja: '保存しました。', en: 'Saved.' },
} as const;

/** Title of the released file's own metadata; it names nobody. */
export const releasedTitle = '開示文書';
export const releasedName = (title: string): string => `${title}（開示用）.pdf`;
