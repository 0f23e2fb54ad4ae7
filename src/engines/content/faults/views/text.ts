import { say, type Text } from '#platform/i18n/text.ts';
import type { Conformance } from '../result.ts';

export const home = { label: { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' }, href: '/' };

export const publicWords = {
  title: {
    ja: 'ウェブアクセシビリティ',
    en: 'Web accessibility',
    easy: 'だれでも 使える ホームページ',
  },
  lead: {
    ja: 'だれもが使えるウェブサイトを目指す方針と、公開しているページを調べた結果です。',
    en: 'Our policy for a website that everybody can use, and what we found on our public pages.',
    easy: 'だれでも 使える ホームページに します。ここに 約束と 調べた 結果が あります。',
  },
  policy: { ja: 'ウェブアクセシビリティ方針', en: 'Accessibility policy', easy: '約束' },
  standing: { ja: '今の対応度', en: 'Where we stand', easy: '今' },
  conformance: {
    conforming: (level: string): Text => ({
      ja: `JIS X 8341-3:2016のレベル${level}に準拠しています。`,
      en: `The site conforms to JIS X 8341-3:2016, level ${level}.`,
      easy: `決まり（JIS X 8341-3:2016 レベル${level}）を ぜんぶ 守っています。`,
    }),
    partly: (level: string): Text => ({
      ja: `JIS X 8341-3:2016のレベル${level}に一部準拠しています。満たしていない達成基準と、直す期限を下に示します。`,
      en: `The site conforms in part to JIS X 8341-3:2016, level ${level}. What is not met, and by when it will be mended, is shown below.`,
      easy: `決まり（JIS X 8341-3:2016 レベル${level}）を 少し 守っていません。いつまでに 直すか、下に 書きました。`,
    }),
    considered: (level: string): Text => ({
      ja: `JIS X 8341-3:2016のレベル${level}に配慮しています。すべての達成基準の試験は、まだ終わっていません。`,
      en: `The site takes JIS X 8341-3:2016, level ${level}, into account. Not every criterion has been tested yet.`,
      easy: `決まり（JIS X 8341-3:2016 レベル${level}）を 考えて 作っています。まだ ぜんぶは 調べていません。`,
    }),
  } satisfies Record<Conformance, (level: string) => Text>,
  edition: {
    ja: '「準拠」「一部準拠」「配慮」は、ウェブアクセシビリティ基盤委員会「ウェブコンテンツのJIS X 8341-3:2016対応度表記ガイドライン2021年4月版」の言葉です。',
    en: 'The wording follows the WAIC guideline on stating conformance with JIS X 8341-3:2016 (April 2021 edition).',
    easy: '「準拠」などの ことばは、ウェブアクセシビリティ基盤委員会の 決まりの ことばです。',
  },
  target: { ja: '目標とする適合レベル', en: 'Target level', easy: '目標' },
  targetValue: {
    ja: 'JIS X 8341-3:2016のレベルAAに準拠',
    en: 'JIS X 8341-3:2016, level AA',
    easy: 'JIS X 8341-3:2016の レベルAA',
  },
  targetOn: { ja: '目標を達成する期限', en: 'To be reached by', easy: 'いつまで' },
  scope: { ja: '対象となるページ', en: 'Pages covered', easy: 'どの ページ' },
  exceptions: { ja: '例外', en: 'Exceptions', easy: '約束に 入らない もの' },
  plan: { ja: '今後の対応', en: 'What we will do next', easy: 'これから すること' },
  contact: { ja: 'ご意見・お問い合わせ', en: 'Contact', easy: '聞く ところ' },
  unset: { ja: '未設定', en: 'Not set', easy: 'まだ 決めていません' },
  test: { ja: '試験結果', en: 'Test results', easy: '調べた 結果' },
  items: {
    declared: { ja: '表明日', en: 'Date of the statement', easy: '書いた 日' },
    standard: { ja: '規格の番号と改正年', en: 'Standard', easy: '決まりの 番号' },
    level: { ja: '満たしている適合レベル', en: 'Level met', easy: '守っている レベル' },
    pages: { ja: '対象となるページの説明', en: 'Pages in question', easy: '調べた ページの 説明' },
    technologies: {
      ja: '依存したウェブコンテンツ技術',
      en: 'Technologies relied upon',
      easy: '使った 技術',
    },
    selection: {
      ja: 'ページを選んだ方法と数',
      en: 'How pages were chosen',
      easy: 'ページの 選び方',
    },
    addresses: {
      ja: '試験を行ったページのURI',
      en: 'Tested pages',
      easy: '調べた ページの アドレス',
    },
    period: { ja: '試験実施期間', en: 'Period of the test', easy: '調べた 日' },
  },
  standard: { ja: 'JIS X 8341-3:2016', en: 'JIS X 8341-3:2016', easy: 'JIS X 8341-3:2016' },
  technologies: {
    ja: 'HTML、CSS（JavaScriptが動かなくても利用できます）',
    en: 'HTML and CSS (pages work without JavaScript)',
    easy: 'HTML、CSS',
  },
  noLevel: {
    ja: 'すべての試験が終わっていないため、まだ示せません',
    en: 'Cannot be stated before every criterion is tested and met',
    easy: 'まだ 分かりません',
  },
  level: (level: string): Text => ({
    ja: `レベル${level}`,
    en: `Level ${level}`,
    easy: `レベル${level}`,
  }),
  selections: {
    all: { ja: 'すべてのページ', en: 'All pages', easy: 'ぜんぶの ページ' },
    random: {
      ja: '無作為に選んだページ',
      en: 'Pages chosen at random',
      easy: 'くじのように 選んだ ページ',
    },
    representative: { ja: '代表的なページ', en: 'Representative pages', easy: 'よく 使う ページ' },
    'representative-random': {
      ja: '代表的なページと、無作為に選んだページ',
      en: 'Representative pages and pages chosen at random',
      easy: 'よく 使う ページと、くじのように 選んだ ページ',
    },
  },
  pageCount: (method: Text, pages: number): Text => ({
    ja: `${method.ja}（${pages}ページ）`,
    en: `${method.en} (${pages} pages)`,
    easy: `${say(method, 'easy')}（${pages}ページ）`,
  }),
  machine: (pages: number): Text => ({
    ja: `このほか、公開しているページ${pages}件の本文を、公開するたびに自動で点検しています。自動点検で分かるのは、課題の一部です。`,
    en: `Besides, the content of ${pages} public pages is checked automatically whenever it is published. Such checks find only part of all faults.`,
    easy: `${pages}の ページを いつも 機械で 調べています。機械で 分かることは 少しだけです。`,
  }),
  checklist: {
    ja: '達成基準チェックリスト',
    en: 'Checklist of success criteria',
    easy: '調べたことの 表',
  },
  legend: {
    ja: '適用：○は該当するものがある、－は該当するものがない。結果：○は満たしている、×は満たしていない。「未確認」は、人による試験がまだのものです。',
    en: 'Applies: ○ yes, － nothing of the kind. Result: ○ met, × not met. “Not verified”: nobody has tested it yet.',
    easy: '○は いいです。×は だめです。「未確認」は まだ 調べていません。',
  },
  csv: {
    ja: 'チェックリスト（CSV）を保存する',
    en: 'Save the checklist (CSV)',
    easy: '表を 保存する（CSV）',
  },
  faults: { ja: '残っている課題', en: 'Open faults', easy: 'まだ 直していない ところ' },
  faultCount: (faults: number): Text => ({
    ja: `達成基準に関わる課題が${faults}件あります。担当課が期限までに直します。`,
    en: `${faults} faults stand against success criteria. The section mends each by its day.`,
    easy: `直す ところが ${faults}つ あります。`,
  }),
  noFaults: {
    ja: '自動点検で見つかった課題は、今は残っていません。',
    en: 'No fault that automatic checks found is open now.',
    easy: '機械で 見つけた 直す ところは、今 ありません。',
  },
  period: (from: string, until: string): Text => ({
    ja: `${from}から${until}まで`,
    en: `${from} to ${until}`,
    easy: `${from}から ${until}まで`,
  }),
  defaultContact: (section: Text, telephone: string, hours: Text): Text => ({
    ja: `${section.ja}　電話 ${telephone}（${hours.ja}）`,
    en: `${section.en}, telephone ${telephone} (${hours.en})`,
    easy: `${say(section, 'easy')}　電話 ${telephone}（${say(hours, 'easy')}）`,
  }),
} as const;
