import { say, type Text } from '#platform/i18n/text.ts';

/** Wording of the page of one indicator. */
export const indicatorWords = {
  meaning: (direction: string, target: string, year: string): Text => ({
    ja: `${year}末までに${target}${direction}にすることを目指しています。`,
    en: `The aim: ${direction} ${target} by the end of ${year}.`,
    easy: `${year}の 終わりまでに、${target}${direction}に します。それが 目じるしです。`,
  }),
  reach: {
    up: { ja: '以上', en: 'at least', easy: 'か それより 多い 数' },
    down: { ja: '以下', en: 'at most', easy: 'か それより 少ない 数' },
    keep: { ja: 'を保つよう', en: 'keep', easy: 'と 同じ くらい' },
  },
  chartTitle: (name: string, change: string): Text => ({
    ja: `${name}：${change}`,
    en: `${name}: ${change}`,
  }),
  changed: {
    up: (by: string, years: number): Text => ({
      ja: `${years}年で${by}増えました`,
      en: `up ${by} in ${years} years`,
      easy: `${years}年で ${by} ふえました`,
    }),
    down: (by: string, years: number): Text => ({
      ja: `${years}年で${by}減りました`,
      en: `down ${by} in ${years} years`,
      easy: `${years}年で ${by} へりました`,
    }),
    same: (years: number): Text => ({
      ja: `${years}年で変わっていません`,
      en: `unchanged in ${years} years`,
      easy: `${years}年で 変（か）わって いません`,
    }),
    first: { ja: '最初の数値です', en: 'the first figure', easy: '最初（さいしょ）の 数字です' },
  },
  points: { ja: 'ポイント', en: ' points', easy: 'ポイント' },
  targetLine: { ja: '目標', en: 'Target', easy: 'めざす 数字' },
  baselineMark: { ja: '基準値', en: 'Baseline', easy: 'はじめの 数字' },
  projectionBand: {
    ja: '見込み（80％の幅）',
    en: 'Projection (80% band)',
    easy: 'これからの 予想（よそう）（80％は この 中）',
  },
  source: (section: string, asOf: string): Text => ({
    ja: `出典：${section}。${asOf}。`,
    en: `Source: ${section}. ${asOf}.`,
    easy: `数字を 出した ところ：${section}。${asOf}。`,
  }),
  noProjection: {
    'too-few-figures': {
      ja: '数値が3つに満たないため、今後の見込みは示していません。',
      en: 'No projection is drawn from fewer than three figures.',
      easy: '数字が 少ないです。だから、これからの 予想（よそう）は ありません。数字は 3つ いります。',
    },
    'target-date-passed': {
      ja: '目標の年度が終わったため、見込みではなく結果を示しています。',
      en: 'The target year is over, so this shows results, not a projection.',
      easy: 'めざした 年は 終わりました。今は 結果（けっか）だけを 見せます。',
    },
  },
  projection: (value: string, low: string, high: string, year: string): Text => ({
    ja: `今の傾向が続くと、${year}末には${value}（${low}から${high}の間）になる見込みです。`,
    en: `If the trend holds, ${year} ends at ${value} (between ${low} and ${high}).`,
    easy: `このまま 進むと、${year}の 終わりに ${value}くらいに なりそうです。${low}から ${high}の 間の 予想（よそう）です。`,
  }),
  howCounted: { ja: '数え方', en: 'How it is counted', easy: '数え方' },
  reportedFormula: {
    ja: '担当課が集計し、出典を付けて報告しています。',
    en: 'The department counts and reports it with its source.',
    easy: '市の 人が しらべて 数えました。何を 見たかも 書きました。',
  },
  uncounted: {
    ja: '今は計算できません',
    en: 'It cannot be counted just now',
    easy: '今は 計算できません',
  },
  uncountedHint: {
    ja: '最後に計算できた数値を表示しています。しばらくしてからもう一度お試しください。',
    en: 'You see the figure that was counted last. Please try again a little later.',
    easy: '前に 計算した 数字を 見せて います。少し 待って、もう一度 見て ください。',
  },
  evidenceUnreadable: {
    ja: '今は記録の一覧を表示できません',
    en: 'The records cannot be listed just now',
    easy: '今は 記録（きろく）を 見る ことが できません',
  },
  evidenceUnreadableHint: {
    ja: 'しばらくしてからもう一度お試しください。',
    en: 'Please try again a little later.',
    easy: '少し 待って、もう一度 見て ください。',
  },
  numerator: { ja: '分子', en: 'Numerator', easy: '上の 数（分子（ぶんし））' },
  denominator: { ja: '分母', en: 'Denominator', easy: '下の 数（分母（ぶんぼ））' },
  evidence: {
    ja: '元になった記録を見る',
    en: 'See the records behind it',
    easy: 'もとの 記録（きろく）を 見る',
  },
  evidenceTitle: (name: Text): Text => ({
    ja: `${name.ja}の元になった記録`,
    en: `Records behind “${name.en}”`,
    easy: `${say(name, 'easy')}の もとの 記録（きろく）`,
  }),
  evidenceHidden: (count: number): Text => ({
    ja: `この数値は、ここに載せていない記録${count}件も数えています。`,
    en: `The figure also counts ${count} records that are not listed here.`,
    easy: `ほかに ${count}この 記録（きろく）も 数えました。それは ここに 出しません。`,
  }),
  evidenceNone: {
    ja: '元になった記録はまだありません',
    en: 'There are no records yet',
    easy: 'もとの 記録（きろく）は まだ ありません',
  },
  evidenceNoneHint: {
    ja: '記録が登録されると、ここに一覧が表示されます。',
    en: 'They are listed here once there are some.',
    easy: '記録（きろく）が できたら、ここで 見る ことが できます。',
  },
  record: { ja: '記録', en: 'Record', easy: '記録（きろく）' },
  countedAs: { ja: '数えた場所', en: 'Counted as', easy: 'どこで 数えたか' },
  date: { ja: '日付', en: 'Date', easy: '日' },
  judged: { ja: '進み具合の判定', en: 'Judgement', easy: '「どこまで 進んだか」の 決（き）め方' },
  attainment: { ja: '達成の割合', en: 'Share of the way', easy: 'どれだけ 進んだか' },
  expectedShare: {
    ja: '今の時点での目安',
    en: 'Expected by now',
    easy: '今までに 進む 予定（よてい）',
  },
  provisional: (value: string, year: string): Text => ({
    ja: `${year}の途中の値は${value}です。年度が終わるまで判定には使いません。`,
    en: `So far in ${year}: ${value}. It is judged when the year is over.`,
    easy: `${year}は まだ 終わって いません。今の 数字は ${value}です。終わったら、この 数字で 決（き）めます。`,
  }),
  missing: (years: string): Text => ({
    ja: `${years}の数値はありません。`,
    en: `There is no figure for ${years}.`,
    easy: `${years}の 数字は ありません。`,
  }),
  history: { ja: '数値の履歴', en: 'History of the figure', easy: '今までの 数字' },
  historyLead: {
    ja: '訂正した数値も消さずに残しています。',
    en: 'Corrected figures stay visible.',
    easy: 'なおす 前の 数字も ここに あります。',
  },
  value: { ja: '値', en: 'Value', easy: '数字' },
  origin: { ja: '記録のしかた', en: 'Origin', easy: '数字の 入れ方' },
  note: { ja: '出典・備考', en: 'Source and notes', easy: '数字の もと・メモ' },
  corrected: { ja: '訂正済み', en: 'Corrected', easy: 'なおしました' },
  withdrawn: { ja: '取り消し', en: 'Withdrawn', easy: '取り消（け）し' },
  corrects: (value: string, reason: string): Text => ({
    ja: `${value}を訂正しました。理由：${reason}`,
    en: `Corrects ${value}. Reason: ${reason}`,
    easy: `${value}を なおしました。わけ：${reason}`,
  }),
  data: { ja: 'データ', en: 'Data', easy: 'データ' },
  csv: {
    ja: 'CSVをダウンロードする',
    en: 'Download CSV',
    easy: '表（CSV）を 自分の パソコンに 入れる',
  },
  json: { ja: 'JSONを見る', en: 'See JSON', easy: 'データ（JSON）を 見る' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話（でんわ）' },
  hours: { ja: '受付時間', en: 'Hours', easy: '電話（でんわ）できる 時間' },
  ask: {
    ja: 'この数値の問い合わせ先',
    en: 'Ask about this figure',
    easy: 'この 数字の ことを 聞く ところ',
  },
} as const;
