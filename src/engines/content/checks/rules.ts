import type { Text } from '#platform/i18n/text.ts';
import type { Severity } from './finding.ts';

/**
 * Who may let a finding stand, with a reason: whoever writes, whoever holds `content.override`, or
 * nobody. It is apart from the severity: a warning asks for a reason, an error for a second person.
 */
export type Overridable = 'author' | 'permission' | 'nobody';

export interface Rule {
  readonly severity: Severity;
  readonly overridable: Overridable;
  /** Success criterion of JIS X 8341-3:2016. */
  readonly criterion?: string;
  readonly title: Text;
}

const rule = (
  severity: Severity,
  overridable: Overridable,
  criterion: string | undefined,
  ja: string,
  en: string,
): Rule => ({ severity, overridable, title: { ja, en }, ...(criterion ? { criterion } : {}) });

/** Every rule there is; the functions that find are beside, one file for each family. */
export const rules = {
  'image-alt-missing': rule(
    'error',
    'nobody',
    '1.1.1',
    '画像に代わりの文がない',
    'Picture without a text alternative',
  ),
  'image-alt-empty': rule(
    'error',
    'permission',
    '1.1.1',
    '画像の代わりの文が空',
    'Empty text alternative',
  ),
  'image-alt-file-name': rule(
    'error',
    'permission',
    '1.1.1',
    '代わりの文がファイル名',
    'File name as text alternative',
  ),
  'image-alt-vague': rule(
    'warning',
    'author',
    '1.1.1',
    '代わりの文が内容を伝えない',
    'Vague text alternative',
  ),
  'image-alt-long': rule('warning', 'author', '1.1.1', '代わりの文が長い', 'Long text alternative'),
  'image-of-text': rule('advice', 'author', '1.4.5', '文字の画像', 'Picture of text'),
  'heading-empty': rule('error', 'nobody', '2.4.6', '空の見出し', 'Empty heading'),
  'heading-order': rule(
    'error',
    'permission',
    '1.3.1',
    '見出しの段階が飛んでいる',
    'Heading level skipped',
  ),
  'heading-bold': rule('warning', 'author', '1.3.1', '太字だけの見出し', 'Bold text as a heading'),
  'heading-repeats-title': rule(
    'advice',
    'author',
    '2.4.6',
    '題名と同じ見出し',
    'Heading repeats the title',
  ),
  'link-text': rule(
    'error',
    'permission',
    '2.4.4',
    '行き先が分からないリンク',
    'Link that does not say where it goes',
  ),
  'link-address-as-text': rule(
    'warning',
    'author',
    '2.4.4',
    'アドレスのままのリンク',
    'Address as link text',
  ),
  'link-same-text': rule(
    'warning',
    'author',
    '2.4.4',
    '同じ文字で行き先が違うリンク',
    'Same words, different targets',
  ),
  'link-empty': rule('error', 'nobody', '2.4.4', '文字のないリンク', 'Link without words'),
  'link-broken': rule('error', 'permission', undefined, '開けないリンク', 'Broken link'),
  'link-attachment': rule(
    'warning',
    'author',
    '2.4.4',
    '種類と大きさのない添付ファイル',
    'File without kind and size',
  ),
  'table-headers': rule('error', 'permission', '1.3.1', '見出しのない表', 'Table without headers'),
  'table-scope': rule(
    'warning',
    'author',
    '1.3.1',
    '表の見出しの向き',
    'Direction of table headers',
  ),
  'table-empty-header': rule('warning', 'author', '1.3.1', '表の空の見出し', 'Empty table header'),
  'table-caption': rule('advice', 'author', '1.3.1', '表の題名', 'Caption of a table'),
  'table-layout': rule('warning', 'author', '1.3.2', '枠として使った表', 'Table used for layout'),
  'table-merged': rule('advice', 'author', '1.3.1', '結合したセル', 'Merged cells'),
  'list-typed': rule('warning', 'author', '1.3.1', '記号で書いた箇条書き', 'List typed by hand'),
  'language-part': rule('warning', 'author', '3.1.2', '外国語の部分の言語', 'Language of a part'),
  'colour-contrast': rule('error', 'nobody', '1.4.3', '文字と背景の色の差', 'Colour contrast'),
  'colour-only': rule('warning', 'author', '1.4.1', '色だけによる説明', 'Meaning by colour only'),
  'colour-callout': rule('advice', 'author', '1.4.1', '囲みの意味', 'Meaning of a box'),
  'place-only': rule(
    'advice',
    'author',
    '1.3.3',
    '位置や形だけによる説明',
    'Meaning by place or shape only',
  ),
  'pdf-only': rule('error', 'permission', '1.1.1', '添付ファイルだけのページ', 'Only attachments'),
  'space-in-word': rule('error', 'permission', '1.3.2', '語の中の空白', 'Space inside a word'),
  'space-double': rule('advice', 'author', undefined, '続いた空白', 'Repeated spaces'),
  'break-in-word': rule(
    'warning',
    'author',
    '1.3.2',
    '文の途中の改行',
    'Line break inside a sentence',
  ),
  'character-private': rule('error', 'nobody', '1.1.1', '外字', 'Private-use character'),
  'character-machine': rule(
    'warning',
    'author',
    undefined,
    '機種依存文字',
    'Machine-dependent character',
  ),
  'character-kana': rule('warning', 'author', undefined, '半角カタカナ', 'Half-width katakana'),
  'character-wide': rule(
    'warning',
    'author',
    undefined,
    '全角の英数字',
    'Full-width letters and digits',
  ),
  'date-weekday': rule(
    'error',
    'permission',
    undefined,
    '日付と曜日の食い違い',
    'Date and weekday disagree',
  ),
  'date-impossible': rule('error', 'permission', undefined, '存在しない日付', 'No such date'),
  'date-form': rule('warning', 'author', undefined, '日付の書き方', 'Form of a date'),
  'time-form': rule('warning', 'author', undefined, '時刻の書き方', 'Form of a time'),
  'date-relative': rule(
    'advice',
    'author',
    undefined,
    '読む日で変わる日付',
    'Date relative to the day of reading',
  ),
  'plain-sentence': rule('warning', 'author', undefined, '長い文', 'Long sentence'),
  'plain-passive': rule('advice', 'author', undefined, '受け身の重なり', 'Chain of passives'),
  'plain-negation': rule('warning', 'author', undefined, '二重否定', 'Double negation'),
  'plain-kanji': rule('advice', 'author', undefined, '漢字の多い文', 'Many kanji'),
  'plain-noun-chain': rule('advice', 'author', undefined, '漢字の連なり', 'Chain of kanji'),
  'plain-jargon': rule('advice', 'author', undefined, '役所の言葉', 'Words of offices'),
  'plain-katakana': rule(
    'advice',
    'author',
    undefined,
    '分かりにくいカタカナ語',
    'Katakana jargon',
  ),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}
