import { dayInTokyo, dayWithoutWeekday, englishDate } from '#japan/dates.ts';
import { say, type Text } from '#platform/i18n/text.ts';
import type { PlacedVoice } from './theme-lines.ts';

const figure = (value: number): string => value.toLocaleString('en');
const percent = (share: number): string =>
  share > 0 && share < 0.01 ? '1' : String(Math.round(share * 100));
const under = (share: number): boolean => share > 0 && share < 0.01;

export const titleOf = (collection: Text): Text => ({
  ja: `${collection.ja}：声のまとめ`,
  en: `${collection.en}: what was said`,
  easy: `${say(collection, 'easy')}：声の まとめ`,
});

export const tabWords = {
  label: { ja: '見かた', en: 'Ways to look at it', easy: '見かた' },
  list: { ja: '一覧', en: 'List', easy: 'リスト' },
  quotes: { ja: '声を読む', en: 'In their words', easy: '声を 読む' },
  map: { ja: '地図', en: 'Map', easy: '図（ず）' },
} as const satisfies Record<string, Text>;

export const words = {
  home: { ja: 'ホーム', en: 'Home', easy: 'ホーム' },
  ofVoices: (count: number): Text => ({
    ja: `寄せられた${figure(count)}件の声の中での割合です。市民全体の割合ではありません。`,
    en: `Shares are of the ${figure(count)} voices that came in, not of all citizens.`,
    easy: `${figure(count)}この 声の 中の 数です。町の 人 みんなの 数では ありません。`,
  }),
  howMade: {
    ja: '似た内容の声を機械で集め、職員が確かめて名前を付けました。人数の少ない声も残しています。',
    en: 'A program gathered voices of like content; staff looked at the result and named it. Voices of few are kept.',
    easy: 'にた 声を 機械（きかい）が あつめました。町の 人が 見て、名前を つけました。少ない 声も あります。',
  },
  themes: { ja: 'テーマ', en: 'Themes', easy: 'テーマ' },
  theme: { ja: 'テーマ', en: 'Theme', easy: 'テーマ' },
  parts: { ja: 'この中のまとまり', en: 'Within this theme', easy: 'この 中の 小さい テーマ' },
  voices: { ja: '声の数', en: 'Voices', easy: '声の 数' },
  share: { ja: '割合', en: 'Share', easy: 'どのくらい' },
  stability: { ja: 'まとまりの確かさ', en: 'How sure the grouping is', easy: 'まとまりの 強さ' },
  marks: { ja: '特徴', en: 'Marks', easy: '知って ほしい こと' },
  minority: { ja: '少数の声', en: 'Voices of few', easy: '少ない 声' },
  evidence: {
    ja: '下書きのもとになった声',
    en: 'Voices that the draft rests on',
    easy: 'もとに した 声',
  },
  draftedBy: (model: string): Text => ({
    ja: `文章生成モデル（${model}）の下書き`,
    en: `Drafted by a language model (${model})`,
    easy: `機械（きかい）が 書いた 文（${model}）`,
  }),
  forExample: { ja: '例えば', en: 'For example', easy: 'たとえば' },
  noQuotes: {
    ja: '公開できる声はありません。数にだけ入っています。',
    en: 'None of these voices is public; they are counted only.',
    easy: '見せる ことが できる 声は ありません。数だけ 入って います。',
  },
  allVoices: (name: string, count: number): Text => ({
    ja: `「${name}」の声をすべて見る（${figure(count)}件）`,
    en: `All voices on “${name}” (${figure(count)})`,
    easy: `「${name}」の 声を ぜんぶ 見る（${figure(count)}こ）`,
  }),
  voice: { ja: '声', en: 'Voice', easy: '声' },
  openVoice: {
    ja: 'この声のページを開く',
    en: 'Open the page of this voice',
    easy: 'この 声の ページ',
  },
  notPublic: (count: number): Text => ({
    ja: `このページには、ほかに公開していない声が${figure(count)}件あります。数には入れています。`,
    en: `${figure(count)} more voices on this page are not public. They are counted.`,
    easy: `ほかに、見せない 声が ${figure(count)}こ あります。数には 入って います。`,
  }),
  size: (count: number, share: number): Text => ({
    ja: `${figure(count)}件（${percent(share)}%${under(share) ? '未満' : ''}）`,
    en: `${figure(count)} (${under(share) ? 'under ' : ''}${percent(share)}%)`,
    easy: `${figure(count)}こ（${percent(share)}%${under(share) ? 'より 少ない' : ''}）`,
  }),
  percent: (share: number): Text => ({
    ja: `${percent(share)}%${under(share) ? '未満' : ''}`,
    en: `${under(share) ? 'under ' : ''}${percent(share)}%`,
  }),
  table: { ja: '表で見る', en: 'See it as a table', easy: '表で 見る' },
  csv: {
    ja: 'この表をCSVでダウンロードする',
    en: 'Download this table as CSV',
    easy: 'この 表（CSV）を 自分の パソコンに 入れる',
  },
  export: { ja: 'データをダウンロードする', en: 'Download the data', easy: 'データを もらう' },
  exportVoices: {
    ja: '公開している声（CSV。広聴AIにそのまま読み込めます）',
    en: 'Public voices (CSV that 広聴AI reads as it is)',
    easy: 'みんなの 声（CSV）',
  },
  exportAll: {
    ja: '結果の全体と作り方の記録（JSON）',
    en: 'The whole result with the record of how it was made (JSON)',
    easy: 'ぜんぶの けっか（JSON）',
  },
  made: { ja: 'この分析について', en: 'About this analysis', easy: 'この まとめの 作りかた' },
  signedOn: (day: Date): Text => ({
    ja: `${dayWithoutWeekday(dayInTokyo(day))}に職員が内容を確認しました。`,
    en: `Signed off by staff on ${englishDate(dayInTokyo(day))}.`,
    easy: `${dayWithoutWeekday(dayInTokyo(day))}に 町の 人が 見て、いいと 言いました。`,
  }),
  again: (version: string, seed: number): Text => ({
    ja: `方法 ${version}、乱数の種 ${seed}。同じ声とこの条件からは、いつも同じ結果になります。`,
    en: `Method ${version}, seed ${seed}. The same voices under these conditions always give this result.`,
    easy: `やりかた ${version}、番号 ${seed}。同じ 声からは、いつも 同じ けっかに なります。`,
  }),
  source: { ja: 'もとのページを見る', en: 'Where these voices come from', easy: 'もとの ページ' },
  handMade: { ja: '職員が整えたまとまり', en: 'Arranged by staff', easy: '町の 人が 作りました' },
} as const;

/** The share of pairs that stay together, in words; the figure alone says little to most readers. */
export function stabilityText(stability: number | undefined): Text {
  if (stability === undefined) return words.handMade;
  if (stability >= 0.8) {
    return { ja: 'はっきりしている', en: 'Clear-cut', easy: 'はっきり して います' };
  }
  if (stability >= 0.6) {
    return {
      ja: 'おおむねはっきりしている',
      en: 'Mostly clear',
      easy: 'だいたい はっきり して います',
    };
  }
  return {
    ja: '分け方によって変わりやすい',
    en: 'Could be divided otherwise',
    easy: '分けかたで かわる ことが あります',
  };
}

export function campaignText(count: number, from: string, to: string): Text {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  const [ja, en] =
    first === last
      ? [dayWithoutWeekday(first), englishDate(first)]
      : [
          `${dayWithoutWeekday(first)}から${dayWithoutWeekday(last)}まで`,
          `${englishDate(first)} to ${englishDate(last)}`,
        ];
  return {
    ja: `ほぼ同じ文面の声が${figure(count)}件、${ja}の短い間に届いています。数には1件ずつ入れています。`,
    en: `${figure(count)} voices in nearly the same words came within a short time (${en}). Each is counted.`,
    easy: `ほとんど 同じ 言葉の 声が ${figure(count)}こ、短い 間に 来ました（${ja}）。`,
  };
}

export const repeatedText = (count: number): Text => ({
  ja: `ほぼ同じ文面の声が${figure(count)}件含まれています。数には1件ずつ入れています。`,
  en: `${figure(count)} of these voices are in nearly the same words. Each is counted.`,
  easy: `ほとんど 同じ 言葉の 声が ${figure(count)}こ あります。`,
});

/** Why a voice stands in its theme. */
export const reasonTexts: Readonly<Record<PlacedVoice['reason'], Text>> = {
  close: {
    ja: 'このテーマの声とよく似ています',
    en: 'Much like the others of this theme',
    easy: 'この テーマの 声と とても にて います',
  },
  nearest: {
    ja: 'ほかのテーマよりも、このテーマに近い内容です',
    en: 'Nearer to this theme than to any other',
    easy: 'この テーマに いちばん 近いです',
  },
  'same-as-another': {
    ja: 'ほかの声とほぼ同じ文面です',
    en: 'In nearly the words of another voice',
    easy: 'ほかの 声と ほとんど 同じ 言葉です',
  },
  minority: {
    ja: '少数の声のテーマに入れています',
    en: 'In a theme of few voices',
    easy: '少ない 声の テーマに 入れました',
  },
  'too-short': {
    ja: '短いため、内容を読み取れませんでした',
    en: 'Too short to tell what it is about',
    easy: '短くて、よく わかりませんでした',
  },
  moved: {
    ja: '職員がこのテーマに移しました',
    en: 'Put here by staff',
    easy: '町の 人が ここに 入れました',
  },
};

export const mapWords = {
  title: (themes: number): Text => ({
    ja: `${themes}のテーマの広がり`,
    en: `How the ${themes} themes spread`,
    easy: `${themes}この テーマの 図（ず）`,
  }),
  description: {
    ja: '近くにある印ほど、内容の似た声です。上下左右の向きに意味はありません。番号は下の一覧のテーマです。',
    en: 'Marks that are near each other are voices of like content. Up, down, left and right mean nothing. Numbers are the themes below.',
    easy: '近い しるしは、にた 声です。上下や 右左の いみは ありません。番号は 下の テーマの 番号です。',
  },
  drawn: (drawn: number, total: number): Text => ({
    ja:
      drawn === total
        ? `${figure(total)}件すべての声を描いています。`
        : `${figure(total)}件のうち${figure(drawn)}件を選んで描いています。少ないテーマの声はすべて描きます。`,
    en:
      drawn === total
        ? `All ${figure(total)} voices are drawn.`
        : `${figure(drawn)} of ${figure(total)} voices are drawn; of small themes all.`,
    easy: `${figure(total)}この うち ${figure(drawn)}こを かいて います。`,
  }),
  number: { ja: '番号', en: 'Number', easy: '番号' },
  openTheme: (number: number, name: string): Text => ({
    ja: `${number}番「${name}」を見る`,
    en: `${number}: ${name}`,
    easy: `${number}番「${name}」を 見る`,
  }),
} as const;
