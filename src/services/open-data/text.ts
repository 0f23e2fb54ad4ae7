import type { Text } from '#platform/i18n/text.ts';

export const names = {
  module: { ja: 'オープンデータ', en: 'Open data', easy: 'だれでも 使える データ' },
  home: { ja: 'ホーム', en: 'Home', easy: 'ホーム' },
  dataset: { ja: 'データセット', en: 'The data set', easy: 'データ' },
  themes: { ja: '分野', en: 'Topics', easy: 'テーマ' },
  service: (town: Text): Text => ({
    ja: `${town.ja}の行API`,
    en: `Row API of ${town.en}`,
    easy: `${town.ja}の プログラム用の 入口`,
  }),
  catalogue: (town: Text): Text => ({
    ja: `${town.ja}オープンデータカタログ`,
    en: `Open data catalogue of ${town.en}`,
    easy: `${town.ja}の データの リスト`,
  }),
  catalogueText: (town: Text): Text => ({
    ja: `${town.ja}が公開しているオープンデータの一覧です。`,
    en: `The open data that ${town.en} publishes.`,
    easy: `${town.ja}の だれでも 使える データの リストです。`,
  }),
  everybody: { ja: '公開', en: 'Public', easy: 'だれでも 見る ことが できます' },
  available: { ja: '継続して公開', en: 'Available', easy: 'これからも 出します' },
  town: { ja: '市全体', en: 'The whole town', easy: 'まち 全部' },
} as const;

export const listWords = {
  lead: {
    ja: '市のデータを、だれでも自由に使える形で公開しています。出典を書けば、商用でもお使いいただけます。',
    en: 'The town’s data, free for everybody to use. With a credit you may also use them commercially.',
    easy: '市の データを、だれでも 自由に 使えます。どこの データか 書いて ください。',
  },
  search: { ja: 'データを探す', en: 'Find data', easy: 'データを さがす' },
  words: { ja: 'キーワード', en: 'Words', easy: '言葉' },
  wordsHint: {
    ja: '例：避難所、人口、指標',
    en: 'For example: shelters, population, indicators',
    easy: 'れい：逃げる 場所、人口',
  },
  theme: { ja: '分野', en: 'Topic', easy: 'テーマ' },
  publisher: { ja: '担当課', en: 'Section', easy: '市役所の どこ' },
  format: { ja: '形式', en: 'Format', easy: '形' },
  all: { ja: 'すべて', en: 'All', easy: '全部' },
  submit: { ja: 'データを検索する', en: 'Search data', easy: 'データを さがす' },
  clear: { ja: '条件を消す', en: 'Clear', easy: '条件を 消す' },
  found: { ja: 'データセット', en: 'Data sets', easy: 'データ' },
  none: {
    ja: '条件に合うデータはありません。',
    en: 'No data set fits.',
    easy: 'この 条件の データは ありません。',
  },
  noneHint: {
    ja: '言葉を短くするか、条件を減らしてください。公開してほしいデータは、リクエストでお知らせください。',
    en: 'Try fewer words or filters. If you miss some data, please send a request.',
    easy: '言葉を みじかく して ください。ほしい データが あれば、教えて ください。',
  },
  missing: {
    ja: '一部のデータが、いま読み取れません',
    en: 'Some data cannot be read now',
    easy: 'いま 読む ことが できない データが あります',
  },
  missingHint: {
    ja: 'ほかのデータは、いつもどおり利用できます。なおりしだい、この一覧に戻ります。',
    en: 'All other data are available as usual. These come back to the list as soon as they can be read.',
    easy: 'ほかの データは 使えます。なおったら、また リストに 出ます。',
  },
  failing: { ja: 'いま読み取れません', en: 'Cannot be read now', easy: 'いま 読めません' },
  empty: { ja: 'まだデータがありません', en: 'No rows yet', easy: 'まだ 何も ありません' },
  rows: (count: number): Text => ({
    ja: `${count.toLocaleString('en')}行`,
    en: `${count.toLocaleString('en')} rows`,
    easy: `${count.toLocaleString('en')}行`,
  }),
  modified: { ja: '更新', en: 'Updated', easy: '新しく した日' },
  automatic: {
    ja: '自動更新',
    en: 'Always current',
    easy: 'いつも 新しい',
  },
  machines: { ja: 'プログラムから使う', en: 'For programs', easy: 'プログラムで 使う 人へ' },
  machinesText: {
    ja: 'カタログは DCAT（JSON-LD、Turtle、RDF/XML）と CKAN の読み取りAPIで、データの行は行APIで取得できます。',
    en: 'The catalogue comes as DCAT (JSON-LD, Turtle, RDF/XML) and by the read API of CKAN, rows by the row API.',
    easy: 'プログラムで データを 読む ことが できます。',
  },
} as const;

export const setWords = {
  unreadable: {
    ja: 'このデータは、いま読み取れません',
    en: 'This data set cannot be read now',
    easy: 'この データは、いま 読めません',
  },
  others: {
    ja: 'ほかのデータを探す',
    en: 'Find other data',
    easy: 'ほかの データを さがす',
  },
  viewOf: (title: Text, view: Text): Text => ({
    ja: `${title.ja}（${view.ja}）`,
    en: `${title.en}: ${view.en.toLowerCase()}`,
    easy: `${title.easy ?? title.ja}（${view.easy ?? view.ja}）`,
  }),
  views: { ja: '表示の切り替え', en: 'Views', easy: '見かた' },
  table: { ja: '表', en: 'Table', easy: '表' },
  map: { ja: '地図', en: 'Map', easy: '地図' },
  chart: { ja: 'グラフ', en: 'Chart', easy: 'グラフ' },
  columns: { ja: '列の説明', en: 'Columns', easy: '列の 説明' },
  downloadAs: (format: string): Text => ({
    ja: `${format}でダウンロードする`,
    en: `Download as ${format}`,
    easy: `${format}を 自分の パソコンに 入れる`,
  }),
  facts: { ja: 'このデータについて', en: 'About these data', easy: 'この データの こと' },
  publisher: { ja: '公開している課', en: 'Published by', easy: '出して いる ところ' },
  licence: { ja: 'ライセンス', en: 'Licence', easy: '使う ときの 決まり' },
  credit: { ja: '出典の書き方', en: 'How to credit', easy: 'どこの データか 書く 書き方' },
  creditText: (town: string, title: string, licence: string): Text => ({
    ja: `「${title}」（${town}、${licence}）を加工して作成`,
    en: `Based on “${title}” (${town}, ${licence})`,
    easy: `「${title}」（${town}、${licence}）`,
  }),
  frequency: { ja: '更新頻度', en: 'Updated', easy: '新しく する 回数' },
  modified: { ja: '最終更新日', en: 'Last change', easy: '新しく した日' },
  issued: { ja: '公開日', en: 'Published on', easy: '出した日' },
  rows: { ja: '行数', en: 'Rows', easy: '行の 数' },
  spatial: { ja: '対象の地域', en: 'Area', easy: '場所' },
  temporal: { ja: '対象の期間', en: 'Period', easy: 'いつの データか' },
  keywords: { ja: 'キーワード', en: 'Keywords', easy: '言葉' },
  standard: { ja: '準拠する標準', en: 'Follows', easy: '合わせた 決まり' },
  uses: { ja: '利用の状況', en: 'Use', easy: '使われた 回数' },
  usesText: (downloads: number, api: number): Text => ({
    ja: `ダウンロード ${downloads.toLocaleString('en')}回、API ${api.toLocaleString('en')}回`,
    en: `${downloads.toLocaleString('en')} downloads, ${api.toLocaleString('en')} questions by programs`,
    easy: `ダウンロード ${downloads.toLocaleString('en')}回、プログラム ${api.toLocaleString('en')}回`,
  }),
  versions: { ja: 'これまでの版', en: 'Versions', easy: '前の データ' },
  version: (number: number): Text => ({
    ja: `第${number}版`,
    en: `Version ${number}`,
    easy: `${number}回目`,
  }),
  page: { ja: '同じ内容のページ', en: 'Page with the same', easy: '同じ ことを 書いた ページ' },
  api: { ja: '行API', en: 'Row API', easy: 'プログラム用の 住所' },
  until: { ja: '〜', en: ' to ', easy: '〜' },
  column: { ja: '列', en: 'Column', easy: '列' },
  op: { ja: '比べ方', en: 'Comparison', easy: '比べ方' },
  value: { ja: '値', en: 'Value', easy: '言葉か 数字' },
  apply: { ja: '絞り込む', en: 'Filter', easy: 'さがす' },
  preview: { ja: 'データの中身', en: 'Rows', easy: 'データの 中' },
  previewCaption: (title: Text): Text => ({
    ja: `${title.ja}の行`,
    en: `Rows of ${title.en}`,
    easy: `${title.easy ?? title.ja}の 行`,
  }),
  noRows: {
    ja: 'まだ行がありません。',
    en: 'There are no rows yet.',
    easy: 'まだ 何も ありません。',
  },
  noRowsHint: {
    ja: '元になる記録が登録されると、ここに自動で表示されます。',
    en: 'Rows appear here as soon as there are records.',
    easy: '記録が できたら、ここに 出ます。',
  },
  noneFit: {
    ja: '条件に合う行はありません。',
    en: 'No row fits.',
    easy: 'この 条件の 行は ありません。',
  },
  yes: { ja: 'はい', en: 'Yes', easy: 'はい' },
  no: { ja: 'いいえ', en: 'No', easy: 'いいえ' },
  name: { ja: 'APIでの名前', en: 'Name in the API', easy: 'プログラムでの 名前' },
  heading: { ja: '列名', en: 'Heading', easy: '列の 名前' },
  type: { ja: '種類', en: 'Type', easy: '種類' },
  meaning: { ja: '説明', en: 'Meaning', easy: '説明' },
  unit: { ja: '単位', en: 'Unit', easy: '単位' },
} as const;

export const operatorTexts = {
  contains: { ja: 'を含む', en: 'contains', easy: 'が 入って いる' },
  eq: { ja: 'と等しい', en: 'is', easy: 'と 同じ' },
  ne: { ja: 'と等しくない', en: 'is not', easy: 'と ちがう' },
  gte: { ja: '以上', en: 'at least', easy: 'より 大きい（同じも）' },
  lte: { ja: '以下', en: 'at most', easy: 'より 小さい（同じも）' },
  gt: { ja: 'より大きい', en: 'more than', easy: 'より 大きい' },
  lt: { ja: 'より小さい', en: 'less than', easy: 'より 小さい' },
} as const;

export const mapWords = {
  title: (title: Text): Text => ({
    ja: `${title.ja}の位置`,
    en: `Positions of ${title.en}`,
    easy: `${title.easy ?? title.ja}の 場所`,
  }),
  description: (points: number, clusters: number): Text => ({
    ja: `${points}か所を、北を上にして${clusters}個のまとまりで示した図です。まとまりを選ぶと拡大します。`,
    en: `${points} places in ${clusters} groups, north at the top. Choose a group to come closer.`,
    easy: `${points}か所の 図です。上が 北です。丸を 選ぶと 大きく なります。`,
  }),
  cluster: (count: number): Text => ({
    ja: `${count}か所に近づく`,
    en: `Come closer to ${count} places`,
    easy: `${count}か所を 大きく 見る`,
  }),
  whole: { ja: '全体を表示する', en: 'Show all', easy: '全部を 見る' },
  list: { ja: 'この範囲の場所', en: 'Places in this view', easy: 'この 図の 場所' },
  place: { ja: '場所', en: 'Place', easy: '場所' },
  latitude: { ja: '緯度', en: 'Latitude', easy: '緯度' },
  longitude: { ja: '経度', en: 'Longitude', easy: '経度' },
  limited: (count: number): Text => ({
    ja: `先頭の${count}か所を表示しています。`,
    en: `The first ${count} places are shown.`,
    easy: `はじめの ${count}か所です。`,
  }),
  none: {
    ja: '位置のわかる行がありません。',
    en: 'No row has a position.',
    easy: '場所の わかる 行が ありません。',
  },
} as const;

export const chartWords = {
  by: { ja: 'まとめる列', en: 'By', easy: 'まとめる 列' },
  of: { ja: '集計する列', en: 'Of', easy: '数える 列' },
  ofNothing: { ja: '（行の数）', en: '(rows)', easy: '（行の 数）' },
  working: { ja: '計算', en: 'How', easy: '計算' },
  workings: {
    count: { ja: '行を数える', en: 'count rows', easy: '行を 数える' },
    sum: { ja: '合計', en: 'sum', easy: '全部 たす' },
    mean: { ja: '平均', en: 'mean', easy: '平均' },
  },
  draw: { ja: 'グラフを描く', en: 'Draw', easy: 'グラフを かく' },
  title: (by: Text, what: Text, how: Text): Text => ({
    ja: `${by.ja}ごとの${what.ja}（${how.ja}）`,
    en: `${what.en} (${how.en}) by ${by.en}`,
    easy: `${by.easy ?? by.ja}ごとの ${what.easy ?? what.ja}`,
  }),
  count: { ja: '行数', en: 'Rows', easy: '行の 数' },
  rows: { ja: '行', en: ' rows', easy: '行' },
  others: { ja: 'その他', en: 'Others', easy: 'ほか' },
  blank: { ja: '（空欄）', en: '(empty)', easy: '（何も ない）' },
  description: {
    ja: '値の大きい順に並べた棒グラフです。数値は下の表で確認できます。',
    en: 'Bars, the longest first. The figures are in the table below.',
    easy: '大きい じゅんの グラフです。',
  },
  share: {
    ja: 'このページのアドレスを送ると、同じグラフを見てもらえます。',
    en: 'Whoever gets the address of this page sees the same chart.',
    easy: 'この ページの 住所を 送ると、同じ グラフを 見る ことが できます。',
  },
  limited: (count: number): Text => ({
    ja: `先頭の${count.toLocaleString('en')}行を集計しています。`,
    en: `Made from the first ${count.toLocaleString('en')} rows.`,
    easy: `はじめの ${count.toLocaleString('en')}行で 計算しました。`,
  }),
} as const;
