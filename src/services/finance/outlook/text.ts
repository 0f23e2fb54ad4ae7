import type { Text } from '#platform/i18n/text.ts';

export const outlookTitle: Text = {
  ja: '財政の見通し',
  en: 'Financial outlook',
  easy: 'これからの まちの お金',
};

export const yearText = (year: number): Text => ({
  ja: `${year}年度`,
  en: `FY${year}`,
  easy: `${year}年度`,
});

export const outlookWords = {
  official: {
    ja: '中長期財政計画',
    en: 'Medium and long term financial plan',
    easy: 'まちの お金の 長い 計画',
  },
  lead: {
    ja: 'これから市のお金がどうなりそうかを、いくつもの場合について計算した見通しです。予算を決めるものではありません。',
    en: "How the town's money may develop, computed for several cases. It does not decide a budget.",
    easy: 'これから まちの お金が どうなりそうかを、計算しました。決まった ことでは ありません。',
  },
  none: {
    ja: '公表された財政の見通しはまだありません。',
    en: 'No financial outlook has been published yet.',
    easy: 'これからの お金の 見通しは、まだ ありません。',
  },
  noneHint: {
    ja: '公表されると、基金や借金、健全化指標のこれからをここでご覧いただけます。',
    en: 'Once one is out, you can see here how funds, debt and ratios may develop.',
    easy: '見通しが できたら、ここで 見る ことが できます。',
  },
  noOutlook: { ja: '財政の見通し', en: 'The outlook', easy: 'これからの お金' },
  noFigure: { ja: 'この項目の見通し', en: 'The outlook of this figure', easy: 'この 数字' },
  facts: (title: string, base: number, last: number, day: string): Text => ({
    ja: `「${title}」。${base}年度の決算から${last}年度までの見通しです。${day}公表。`,
    en: `"${title}", from the settlement of FY${base} to FY${last}. Published on ${day}.`,
    easy: `「${title}」。${base}年度から ${last}年度までの 見通しです。${day}に 出しました。`,
  }),
  replaced: {
    ja: '新しい見通しが公表されています',
    en: 'A newer outlook is published',
    easy: '新しい 見通しが あります',
  },
  replacedIs: {
    ja: 'この見通しは、公表されたときのまま残しています。',
    en: 'This one stays as it was published.',
    easy: 'これは 前の 見通しです。出した ときの ままです。',
  },
  newest: {
    ja: '最新の見通しを見る',
    en: 'See the newest outlook',
    easy: '新しい 見通しを 見る',
  },
  also: { ja: 'ほかに知っておきたいこと', en: 'Also to know', easy: 'ほかに 知って ほしい こと' },
  base: { ja: '基本の見通し', en: 'Base', easy: '基本（きほん）の 見通し' },
  howToRead: {
    ja: '図の見方',
    en: 'How to read the charts',
    easy: '図の 見かた',
  },
  howToReadIs: (paths: string): Text => ({
    ja: `賃金や物価、税収の伸びは前もって分かりません。そこで${paths}通りの進み方を計算しました。濃い帯には半分が、薄い帯には10通りのうち8通りが入ります。点線はまんなかの見込みです。`,
    en: `Nobody knows wages, prices and taxes of later years. So ${paths} ways were computed: half of them lie in the dark band, eight of ten in the light one. The dashed line is the middle.`,
    easy: `これからの ことは、だれにも わかりません。そこで ${paths}通りを 計算しました。こい 色には 半分が、うすい 色には 10の うち 8が 入ります。点線は まんなかです。`,
  }),
  figures: { ja: 'おもな見通し', en: 'Main figures', easy: 'おもな 数字' },
  ratios: { ja: '健全化の指標', en: 'Ratios', easy: 'お金が だいじょうぶかを 見る 数字' },
  allFigures: {
    ja: 'すべての項目の見通し',
    en: 'All figures',
    easy: 'ぜんぶの 数字',
  },
  more: (name: Text): Text => ({
    ja: `「${name.ja}」の計算とほかの場合を見る`,
    en: `${name.en}: calculation and other cases`,
    easy: `「${name.easy ?? name.ja}」の 計算を 見る`,
  }),
  willBe: (name: Text, year: number, value: string): Text => ({
    ja: `${name.ja}は${year}年度に${value}の見込みです`,
    en: `${name.en}: ${value} expected in FY${year}`,
    easy: `${name.easy ?? name.ja}は ${year}年度に ${value}の 見込みです`,
  }),
  range: (low: string, high: string): Text => ({
    ja: `10通りのうち8通りは${low}から${high}までの間に入ります。`,
    en: `Eight paths in ten lie between ${low} and ${high}.`,
    easy: `10の うち 8は ${low}から ${high}の あいだです。`,
  }),
  cannot: (name: Text): Text => ({
    ja: `${name.ja}は見通しを算定できません`,
    en: `${name.en}: no outlook can be computed`,
    easy: `${name.easy ?? name.ja}の 見通しは 計算できません`,
  }),
  source: (title: string): Text => ({
    ja: `資料：${title}と公表された決算`,
    en: `Source: ${title} and published settlements`,
    easy: `もとの 数字：${title}と 決算`,
  }),
  scenarios: { ja: '場合ごとの比較', en: 'The cases compared', easy: 'いくつかの 場合を くらべる' },
  scenariosIs: {
    ja: '景気や人口の進み方を変えて計算した場合を並べています。',
    en: 'What comes of other growth and other numbers of people.',
    easy: '景気や 人の 数が ちがう 場合を ならべました。',
  },
  scenario: { ja: '場合', en: 'Case', easy: '場合' },
  figure: { ja: '項目', en: 'Figure', easy: '数字の 名前' },
  inYear: (year: number): Text => ({
    ja: `${year}年度の見込み`,
    en: `Expected in FY${year}`,
    easy: `${year}年度の 見込み`,
  }),
  madeBy: (name: string): Text => ({
    ja: `作成：${name}`,
    en: `Made by ${name}`,
    easy: `作った 人：${name}`,
  }),
  assumptions: {
    ja: '前提とデータを見る',
    en: 'Assumptions and data',
    easy: 'もとに した 数字を 見る',
  },
  noValue: { ja: '－', en: '–', easy: '－' },
  byCase: (name: Text): Text => ({
    ja: `${name.ja}の見通しを場合ごとに比べます`,
    en: `${name.en}: the cases compared`,
    easy: `${name.easy ?? name.ja}を 場合ごとに くらべます`,
  }),
  causes: {
    ja: '何が見通しを大きく変えるか',
    en: 'What moves the outlook',
    easy: '何が 変わると、大きく 変わるか',
  },
  causesIs: (figure: Text, year: number): Text => ({
    ja: `前提を1つだけ変えたときに、${year}年度の${figure.ja}がどれだけ動くかを示します。`,
    en: `How far ${figure.en.toLowerCase()} of FY${year} moves when one assumption changes.`,
    easy: `1つだけ 変えた とき、${year}年度の ${figure.easy ?? figure.ja}が どれだけ 変わるかです。`,
  }),
  strongest: (cause: Text): Text => ({
    ja: `いちばん影響が大きいのは「${cause.ja}」です`,
    en: `The strongest cause is: ${cause.en.toLowerCase()}`,
    easy: `いちばん 大きく 変えるのは「${cause.easy ?? cause.ja}」です`,
  }),
  whatIf: {
    ja: '自分で前提を変えてみる',
    en: 'Change the assumptions yourself',
    easy: '自分で 数字を 変えて みる',
  },
};
