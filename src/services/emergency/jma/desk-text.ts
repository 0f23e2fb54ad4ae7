import type { Text } from '#platform/i18n/text.ts';

export const words = {
  settings: { ja: '電文の読み取り', en: 'Reading telegrams' },
  source: (feed: boolean, hook: boolean): Text => ({
    ja: `取得：${feed ? '気象庁のフィードを毎分確認' : 'フィードの取得は未設定（JMA_FEED_URL）'}、${hook ? '電文の受け取り口（/hooks/jma）を使用中' : '受け取り口は未設定（JMA_HOOK_TOKEN）'}`,
    en: `Sources: ${feed ? 'the feeds are read every minute' : 'no feed is set (JMA_FEED_URL)'}; ${hook ? 'telegrams are taken at /hooks/jma' : 'no token for /hooks/jma is set (JMA_HOOK_TOKEN)'}`,
  }),
  active: { ja: '読み取り', en: 'Reading' },
  activeBox: { ja: '電文を読み取る', en: 'Read telegrams' },
  family: { ja: '警報の形式', en: 'Format of warnings' },
  familyHint: {
    ja: '新旧の電文が並行して届きます。二重に知らせないよう、どちらか一方だけを読みます。',
    en: 'Both formats arrive side by side. One is read, so that nothing is said twice.',
  },
  r06: { ja: '2026年5月からの新しい形式（警戒レベル付き）', en: 'New since May 2026, with levels' },
  old: { ja: 'それまでの形式', en: 'The old one' },
  forecastAreas: { ja: '予報区（6桁）', en: 'Forecast areas (6 digits)' },
  earthquakeAreas: { ja: '地震の細分区域（3桁）', en: 'Earthquake areas (3 digits)' },
  tsunamiAreas: { ja: '津波予報区（3桁）', en: 'Tsunami areas (3 digits)' },
  rivers: { ja: '指定河川（12桁）', en: 'Rivers (12 digits)' },
  codesHint: {
    ja: '複数あるときは空白で区切ってください。市町村のコードは自動で使われます。',
    en: "Separate several by blanks. The municipality's own code is used by itself.",
  },
  codesWrong: (digits: number): Text => ({
    ja: `${digits}桁の数字を空白で区切って入力してください。`,
    en: `Please enter codes of ${digits} digits, separated by blanks.`,
  }),
  postRank: { ja: '自動で発信する警報など', en: 'Warnings that leave by themselves' },
  ranks: {
    1: { ja: '注意報以上', en: 'Advisories and above' },
    2: { ja: '警報以上', en: 'Warnings and above' },
    3: { ja: '危険警報以上', en: 'Danger warnings and above' },
    4: { ja: '特別警報だけ', en: 'Emergency warnings only' },
  },
  postIntensity: { ja: '自動で発信する震度', en: 'Earthquakes from this intensity on' },
  save: { ja: '保存する', en: 'Save' },
  telegrams: { ja: '最近の電文', en: 'Recent telegrams' },
  none: { ja: '届いた電文はまだありません', en: 'No telegram yet' },
  noneHint: {
    ja: '市に関係する電文が届くと、ここに並びます。',
    en: 'Telegrams that concern the city will show here.',
  },
  received: { ja: '受信', en: 'Received' },
  sort: { ja: '種類', en: 'Sort' },
  title: { ja: '題', en: 'Title' },
  mode: { ja: '区分', en: 'Status' },
  modes: {
    real: { ja: '通常', en: 'Real' },
    drill: { ja: '訓練', en: 'Drill' },
    test: { ja: '試験', en: 'Test' },
  },
  infoType: { ja: '発表・訂正・取消', en: 'Type' },
} as const;
