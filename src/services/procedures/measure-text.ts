import type { Text } from '#platform/i18n/text.ts';

export const measureTexts = {
  percent: { ja: '%', en: '%', easy: '%' },
  onlineShare: {
    ja: 'オンライン化した手続きの割合',
    en: 'Share of promoted procedures that are online',
    easy: 'インターネットで できる 手続き（てつづき）の わりあい',
  },
  onlineShareFormula: {
    ja: '国がオンライン化を進めている手続きのうち市が行うものを分母、その中でオンラインで申請できるものを分子として計算します。',
    en: 'Of the procedures that the national government wants online and this city performs: those that can be done online.',
    easy: '国が インターネットで できるように したい 手続き（てつづき）の 中で、この 市で インターネットで できる ものの わりあいです。',
  },
  days: { ja: '日', en: ' days', easy: '日' },
  minutes: { ja: '分', en: ' minutes', easy: '分（ふん）' },
  sentOnline: {
    ja: 'オンラインで届いた申請の割合',
    en: 'Share of applications sent online',
    easy: 'インターネットで 来た 申請（しんせい）の わりあい',
  },
  sentOnlineFormula: {
    ja: '年度の初めからその日までに受け付けた申請のうち、インターネットで届いたものの割合です。',
    en: 'Of the applications received since the fiscal year began: those sent over the internet.',
    easy: '4月から その 日までに 来た 申請（しんせい）の 中で、インターネットで 来た ものの わりあいです。',
  },
  medianDays: {
    ja: '申請から決定までの日数（中央値）',
    en: 'Days from application to decision (median)',
    easy: '申請（しんせい）から 決（き）まるまでの 日',
  },
  medianDaysFormula: {
    ja: '年度の初めからその日までに受け付けて決定した申請を、かかった日数の順に並べたときの、真ん中の日数です。',
    en: 'Of the applications received and decided since the fiscal year began: the number of days in the middle.',
    easy: '4月から その 日までに 決（き）まった 申請（しんせい）を ならべて、まん中の 日の 数です。',
  },
  minutesSaved: {
    ja: '書かずにすんだ時間',
    en: 'Minutes of writing saved',
    easy: '書かなくて よかった 時間',
  },
  minutesSavedFormula: {
    ja: '年度の初めからその日までの申請で、前に入力した内容などから自動で入った項目を、項目ごとの目安の秒数で足し合わせます。',
    en: 'For applications since the fiscal year began: answers that were filled in from what is known, each at the seconds set for its kind.',
    easy: '4月から その 日までに、書かなくて よかった ところの 時間を たしました。',
  },
} as const satisfies Record<string, Text>;

/** Rows behind the figures of applications: counts for each procedure, never single cases. */
export const evidenceTexts = {
  sentOnline: (name: Text, online: number, received: number): Text => ({
    ja: `${name.ja}（受付${received}件のうちオンライン${online}件）`,
    en: `${name.en} (${online} of ${received} online)`,
    easy: `${name.easy ?? name.ja}（${received}この うち ${online}こ）`,
  }),
  medianDays: (name: Text, decided: number, days: number): Text => ({
    ja: `${name.ja}（決定${decided}件、中央値${days}日）`,
    en: `${name.en} (${decided} decided, median ${days} days)`,
    easy: `${name.easy ?? name.ja}（${decided}こ、${days}日）`,
  }),
  minutesSaved: (name: Text, minutes: number): Text => ({
    ja: `${name.ja}（${minutes}分）`,
    en: `${name.en} (${minutes} minutes)`,
    easy: `${name.easy ?? name.ja}（${minutes}分（ふん））`,
  }),
};
