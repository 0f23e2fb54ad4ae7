import type { Text } from '#platform/i18n/text.ts';

const text = (ja: string, en: string, easy: string): Required<Text> => ({ ja, en, easy });

export const words = {
  titleCalm: text('防災情報', 'Disaster information', '災害の お知らせ'),
  emergency: text('緊急情報', 'Emergency information', '緊急の お知らせ'),
  drill: text(
    '【訓練】これは訓練です。実際の災害ではありません。',
    '[DRILL] This is a drill. There is no real disaster.',
    '【訓練】これは 練習です。本当の 災害では ありません。',
  ),
  updated: text('最終更新', 'Last updated', '新しく した 時間'),
  calm: text(
    '現在、市が発令している避難情報はありません。',
    'No evacuation information is in force now.',
    '今、市から「逃げて ください」という お知らせは ありません。',
  ),
  headquarters: text(
    '災害対策本部を設置しています。',
    'The disaster headquarters are set up.',
    '災害の ための 本部が あります。',
  ),
  orders: text('避難情報', 'Evacuation', '逃げる お知らせ'),
  noOrders: text(
    '発令中の避難情報はありません。',
    'No evacuation order is in force.',
    '「逃げて ください」という お知らせは ありません。',
  ),
  forArea: text('対象の地区', 'For', '場所'),
  issuedAt: text('発令', 'Issued', '出た 時間'),
  bulletins: text('気象庁の発表', 'From the Japan Meteorological Agency', '天気・地震の お知らせ'),
  noBulletins: text(
    '発表中の警報・注意報はありません。',
    'No warning or advisory is in force.',
    '警報・注意報は ありません。',
  ),
  cancelled: text('取り消されました', 'Cancelled', 'まちがいでした'),
  corrected: text('訂正', 'Corrected', '直しました'),
  source: text('出典：気象庁', 'Source: Japan Meteorological Agency', '出典：気象庁'),
  shelters: text('避難所', 'Shelters', '避難所（逃げる 所）'),
  sheltersOpen: text('開設している避難所', 'Open shelters', '今 あいて いる 避難所'),
  sheltersKnown: text(
    '避難所の一覧（ふだんは閉まっています）',
    'All shelters (closed in ordinary times)',
    '避難所の リスト（いつもは しまって います）',
  ),
  noShelters: text(
    '開設している避難所はありません。',
    'No shelter is open.',
    '今 あいて いる 避難所は ありません。',
  ),
  shelterName: text('避難所', 'Shelter', '避難所'),
  state: text('状況', 'State', '今の ようす'),
  address: text('所在地', 'Address', '場所'),
  facilities: text('設備', 'Facilities', 'ある もの'),
  wheelchair: text('車いす可', 'Wheelchair access', '車いすで 入れます'),
  accessibleToilet: text('多目的トイレ', 'Accessible toilet', 'ひろい トイレ'),
  pets: text('ペット可', 'Pets', '動物も 入れます'),
  infants: text('授乳・乳児', 'Infants', '赤ちゃんの 場所'),
  persons: (count: number): Text =>
    text(`${count}人が避難中`, `${count} people inside`, `${count}人が います`),
  over: text('復旧・終了', 'Restored or over', '直りました・終わりました'),
  whatToDo: text('今すぐ連絡が必要なとき', 'If you need help now', '助けが いる とき'),
  fireLine: text(
    '火事・けが・救助は119番、事件・事故は110番に電話してください。',
    'Fire, injury, rescue: call 119. Police: call 110.',
    '火事・けがは 119、警察は 110に 電話して ください。',
  ),
  messageLine: text(
    '家族の安否は、災害用伝言ダイヤル171で確認できます。',
    'To leave or hear messages of your family, call 171.',
    '家族が 元気か 知りたい ときは、171に 電話して ください。',
  ),
  ask: text('市への問い合わせ', 'Ask the city', '市に 聞く'),
  usualPages: text('ふだんのページ', 'Usual pages', 'いつもの ページ'),
  news: text('お知らせ', 'News', 'お知らせ'),
  procedures: text('手続', 'Procedures', '手続き'),
  search: text('検索', 'Search', 'さがす'),
  languages: text('言語', 'Language', 'ことば'),
  bannerOpen: text('緊急情報を見る', 'See the emergency information', '緊急の お知らせを 見る'),
} as const;
