import { englishDate, japaneseDate } from '#japan/dates.ts';
import { say, type Text } from '#platform/i18n/text.ts';
import type { Acceptance, Fee } from '../model.ts';

const yen = (amount: number) => amount.toLocaleString('en');

export function feeText(fee: Fee): Text {
  if (fee.kind === 'none') {
    return { ja: '無料', en: 'Free of charge', easy: 'お金は いりません' };
  }
  if (fee.kind === 'by-answer') return fee.words;
  return { ja: `${yen(fee.yen)}円`, en: `${yen(fee.yen)} yen`, easy: `${yen(fee.yen)}円` };
}

/** The days of acceptance in words; undefined when applications are always taken. */
export function acceptanceText({ from, until }: Acceptance): Text | undefined {
  if (from && until) {
    const [a, b] = [japaneseDate(from), japaneseDate(until)];
    return {
      ja: `${a}から${b}まで`,
      en: `${englishDate(from)} to ${englishDate(until)}`,
      easy: `${a}から ${b}まで`,
    };
  }
  if (from) {
    const day = japaneseDate(from);
    return { ja: `${day}から`, en: `From ${englishDate(from)}`, easy: `${day}から` };
  }
  if (!until) return undefined;
  const day = japaneseDate(until);
  return { ja: `${day}まで`, en: `Until ${englishDate(until)}`, easy: `${day}まで` };
}

export const words = {
  title: { ja: '手続きを探す', en: 'Find a procedure', easy: '手続き（てつづき）を さがす' },
  lead: {
    ja: 'したいことを、ふだんの言葉で入力してください。必要な書類、費用、かかる日数を、申請の前に確かめられます。',
    en: 'Say in your own words what you want to do. You learn which papers you need, what it costs and how long it takes before you apply.',
    easy: 'したい ことを 書いて ください。いる もの、お金、かかる 日が わかります。',
  },
  searchLabel: { ja: 'したいこと', en: 'What do you want to do?', easy: 'したい こと' },
  searchHint: {
    ja: '例：子ども お金、ごみを捨てたい、犬',
    en: 'For example: child money, garbage, dog',
    easy: 'れい：子ども お金、ごみ、犬（いぬ）',
  },
  search: { ja: '探す', en: 'Search', easy: 'さがす' },
  department: { ja: '担当', en: 'Section', easy: '市の 係（かかり）' },
  everyDepartment: { ja: 'すべての課', en: 'Every section', easy: 'ぜんぶ' },
  onlineOnly: {
    ja: 'オンラインで申請できる手続きだけ',
    en: 'Only those that can be done online',
    easy: 'インターネットで できる ものだけ',
  },
  onlineFilter: { ja: '申請の方法', en: 'How to apply', easy: 'やりかた' },
  online: {
    ja: 'オンライン申請できます',
    en: 'Can be done online',
    easy: 'インターネットで できます',
  },
  notOnline: { ja: '窓口で受け付けています', en: 'At the counter', easy: '市役所で できます' },
  closed: { ja: '今は受付期間ではありません', en: 'Not open now', easy: '今は できません' },
  count: (count: number): Text => ({
    ja: `${count}件の手続き`,
    en: count === 1 ? '1 procedure' : `${count} procedures`,
    easy: `${count}この 手続き（てつづき）が あります`,
  }),
  found: (count: number, question: string): Text => ({
    ja: `「${question}」で見つかった手続き：${count}件`,
    en: `“${question}”: ${count} ${count === 1 ? 'procedure' : 'procedures'} found`,
    easy: `「${question}」で さがしました：${count}こ`,
  }),
  partial: {
    ja: 'すべての言葉に合う手続きはありませんでした。一部の言葉に合うものを表示しています。',
    en: 'No procedure matches all of your words. These match some of them.',
    easy: 'ぴったりの ものは ありません。にて いる ものを 見せて います。',
  },
  nothing: {
    ja: '合う手続きが見つかりませんでした',
    en: 'No procedure was found',
    easy: '見つかりませんでした',
  },
  nothingHint: (telephone: string): Text => ({
    ja: `短い言葉や、別の言い方でもお試しください（例：「介護」「引っ越し」）。お電話（${telephone}）でもご案内します。`,
    en: `Try a shorter word or another one (such as “care” or “moving”). We also help by telephone: ${telephone}.`,
    easy: `みじかい 言葉で もう一度 さがして ください。電話（${telephone}）でも 聞く ことが できます。`,
  }),
  empty: {
    ja: '手続きの案内は準備中です',
    en: 'The catalogue is being prepared',
    easy: '今 つくって います',
  },
  all: { ja: 'すべての手続きを見る', en: 'See all procedures', easy: 'ぜんぶ 見る' },
  byLifeEvent: {
    ja: 'くらしのできごとから、必要な手続きを調べる',
    en: 'Find what to do after something happened in your life',
    easy: '引っ越しや 結婚（けっこん）の とき、する ことを 調（しら）べる',
  },
  events: { ja: 'まとめて調べる', en: 'All that there is to do', easy: 'ぜんぶ 調（しら）べる' },
  guideOf: (name: Text): Text => ({
    ja: `${name.ja}：質問に答えて、することの一覧を作る`,
    en: `${name.en}: answer a few questions and get your own list`,
    easy: `${say(name, 'easy')}：質問（しつもん）に 答えて、する ことを 見る`,
  }),
  topics: { ja: '分野', en: 'Topics', easy: 'テーマ' },
  who: { ja: '申請できる方', en: 'Who can apply', easy: 'できる 人' },
  fee: { ja: '費用', en: 'Cost', easy: 'お金' },
  duration: { ja: 'かかる日数', en: 'How long it takes', easy: 'かかる 日' },
  noDuration: {
    ja: '決まった日数はありません。担当におたずねください。',
    en: 'There is no fixed number of days. Please ask the section.',
    easy: '決（き）まって いません。市の 人に 聞いて ください。',
  },
  acceptance: { ja: '受付期間', en: 'Applications are taken', easy: 'できる 日' },
  contact: { ja: '問い合わせ', en: 'Whom to ask', easy: '聞く ところ' },
  documents: { ja: '必要なもの', en: 'What you need', easy: 'いる もの' },
  documentsLead: {
    ja: '申請を始める前に、お手元にご用意ください。オンラインでは、写真に撮って送れます。',
    en: 'Please have these at hand before you begin. Online, you can send photographs of them.',
    easy: 'はじめる 前に 用意（ようい）して ください。インターネットでは 写真（しゃしん）で 送る ことが できます。',
  },
  noDocuments: {
    ja: '必要な書類はありません。',
    en: 'You need no papers.',
    easy: 'いる ものは ありません。',
  },
  document: { ja: '書類など', en: 'Paper', easy: 'いる もの' },
  documentWhy: { ja: '何のために', en: 'What for', easy: 'なぜ' },
  documentWhere: { ja: 'どこで手に入るか', en: 'Where to get it', easy: 'どこに あるか' },
  documentWhen: { ja: '必要なとき', en: 'When it is needed', easy: 'いつ いるか' },
  always: { ja: 'いつも必要です', en: 'Always', easy: 'いつも いります' },
  atHand: { ja: 'お手元のもの', en: 'You have it', easy: '家に ある もの' },
  afterwards: { ja: '申請の後', en: 'What happens next', easy: 'そのあと' },
  howToApply: { ja: '申請する方法', en: 'How to apply', easy: 'やりかた' },
  apply: { ja: '申請する', en: 'Apply online', easy: '手続き（てつづき）を はじめる' },
  applyElsewhere: (name: Text): Text => ({
    ja: `${name.ja}で申請する`,
    en: `Apply at ${name.en}`,
    easy: `${say(name, 'easy')}で する`,
  }),
  applyHint: {
    ja: 'アカウントは要りません。途中で保存して、後から続けられます。',
    en: 'You need no account. You can save your entry and go on later.',
    easy: '登録（とうろく）は いりません。とちゅうで やめて、あとで つづける ことが できます。',
  },
  onBehalf: {
    ja: 'ご家族などが代わりに申請することもできます。',
    en: 'Somebody else can apply for you.',
    easy: '家族（かぞく）などが 代わりに する ことも できます。',
  },
  jointly: {
    ja: '何人かで一緒に申請することもできます。',
    en: 'Several people can apply together.',
    easy: '何人かで いっしょに する ことも できます。',
  },
  notYetOnline: {
    ja: 'この手続きは、まだオンラインで申請できません。',
    en: 'This cannot be done online yet.',
    easy: 'まだ インターネットで できません。',
  },
  outsidePeriod: (period: Text): Text => ({
    ja: `受付期間は、${period.ja}です。期間になると、ここから申請できます。`,
    en: `Applications are taken: ${period.en}. You can apply here then.`,
    easy: `できる 日は、${say(period, 'easy')}です。`,
  }),
  toApply: {
    ja: '申請する方法へ進む',
    en: 'Go on to how to apply',
    easy: 'やりかたを 見る',
  },
  sample: {
    ja: '手数料、日数、窓口は見本です。',
    en: 'Fees, days and counters are samples.',
    easy: 'お金、日、場所は 本当では ありません。',
  },
  atCounter: { ja: '窓口で', en: 'At the counter', easy: '市役所で' },
  byPhone: { ja: '電話で', en: 'By telephone', easy: '電話で' },
  byPost: { ja: '郵送で', en: 'By post', easy: '手紙で 送る' },
  onPaper: { ja: '紙で', en: 'On paper', easy: '紙で' },
  printPaper: {
    ja: '申請書を印刷する（PDF）',
    en: 'Print the paper form (PDF)',
    easy: '紙を 印刷（いんさつ）する（PDF）',
  },
  paperHint: {
    ja: '窓口へお持ちになるか、郵送してください。',
    en: 'Bring it to the counter or post it.',
    easy: '市役所に 持って 行くか、送って ください。',
  },
  more: { ja: '根拠となる法令など', en: 'Legal basis and more', easy: 'くわしい こと' },
  legalBasis: { ja: '根拠', en: 'Legal basis', easy: 'もとの 決まり' },
  retention: {
    ja: '記録の保存期間',
    en: 'Records are kept for',
    easy: '記録（きろく）を のこす 時間',
  },
  years: (years: number): Text => ({ ja: `${years}年`, en: `${years} years`, easy: `${years}年` }),
  promoted: {
    ja: '国がオンライン化を進めている手続きの一つです。',
    en: 'One of the procedures that the national government wants online.',
    easy: '国が インターネットで できるように したい 手続き（てつづき）です。',
  },
  checkStatus: {
    ja: '申請した後の様子を確かめる',
    en: 'See how your application is doing',
    easy: '送った あとの ようすを 見る',
  },
} as const;
