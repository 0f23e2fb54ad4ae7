import type { SearchEntry } from '../src/engines/search/source.ts';
import { randomFrom } from './town.ts';

/** Words of a town hall with their readings, the most frequent first. */
const vocabulary =
  `市=し 手続き=てつづき 申請=しんせい 窓口=まどぐち お知らせ=おしらせ 地区=ちく 令和=れいわ
住民票=じゅうみんひょう 児童手当=じどうてあて ごみ=ごみ 税金=ぜいきん 子ども=こども 高齢者=こうれいしゃ
介護保険=かいごほけん 国民健康保険=こくみんけんこうほけん 保育園=ほいくえん 小学校=しょうがっこう
中学校=ちゅうがっこう 図書館=としょかん 公民館=こうみんかん 体育館=たいいくかん 公園=こうえん 道路=どうろ
水道=すいどう 下水道=げすいどう 防災=ぼうさい 避難所=ひなんじょ 消防=しょうぼう 救急=きゅうきゅう 病院=びょういん
健診=けんしん 予防接種=よぼうせっしゅ 医療費=いりょうひ 年金=ねんきん 障害=しょうがい 福祉=ふくし
相談=そうだん 講座=こうざ 募集=ぼしゅう 採用=さいよう 入札=にゅうさつ 契約=けいやく 予算=よさん 決算=けっさん
議会=ぎかい 選挙=せんきょ 広報=こうほう 統計=とうけい 計画=けいかく 条例=じょうれい 景観=けいかん 空き家=あきや
移住=いじゅう 農業=のうぎょう 果樹=かじゅ 葡萄=ぶどう 林業=りんぎょう 商工業=しょうこうぎょう 観光=かんこう 祭り=まつり
文化財=ぶんかざい 博物館=はくぶつかん 環境=かんきょう 清掃センター=せいそうせんたー 粗大ごみ=そだいごみ
資源物=しげんぶつ 犬=いぬ 猫=ねこ 墓地=ぼち 火葬場=かそうば 戸籍=こせき 婚姻=こんいん 出生=しゅっしょう 死亡=しぼう
印鑑登録=いんかんとうろく マイナンバー=まいなんばー 証明書=しょうめいしょ 転入=てんにゅう 転出=てんしゅつ 補助金=ほじょきん
給付金=きゅうふきん 減免=げんめん 納付=のうふ 口座振替=こうざふりかえ 駐車場=ちゅうしゃじょう バス=ばす 除雪=じょせつ`
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [word = '', reading = ''] = pair.split('=');
      return { word, reading };
    });

const places = '須坂,小山,森上,豊洲,日滝,日野,井上,高甫,仁礼,豊丘,峰の原,米子,塩野,亀倉,村山'.split(
  ',',
);
const joints = ['の', 'に関する', 'と', 'のための', 'における'];
const endings = ['について', 'のご案内', 'の開催', 'の変更', 'を受け付けています', '一覧', 'Q&A'];
const sentences = [
  (a: string, b: string) => `${a}を希望する方は、${b}の担当課へお問い合わせください。`,
  (a: string, b: string) =>
    `${a}の受付は平日の8時30分から17時15分までです。${b}もご利用いただけます。`,
  (a: string, b: string) => `${b}に必要な書類は、${a}の写しと本人確認書類です。`,
  (a: string, b: string) => `今年度の${a}は、${b}の見直しにより内容が変わりました。`,
  (a: string, b: string) => `${a}は${b}とあわせて、地域の皆さんの暮らしを支えます。`,
];
const kinds = ['page', 'article', 'event', 'procedure', 'story'];

/** One of a list, the first ones far more often, as words are in a language. */
function often<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() ** 2 * list.length)];
  if (found === undefined) throw new RangeError('an empty list');
  return found;
}

/** Pages of a town of 20 years, in pages of 500; the same amount is the same pages. */
export async function* writtenEntries(amount: number): AsyncGenerator<readonly SearchEntry[]> {
  const random = randomFrom(20_706);
  const word = () => often(vocabulary, random);
  const one = (list: readonly string[]) => often(list, () => Math.sqrt(random()));
  let page: SearchEntry[] = [];
  for (let n = 0; n < amount; n++) {
    const [first, second] = [word(), word()];
    const place = one(places);
    const title = `${place}第${n % 977}${first.word}${one(joints)}${second.word}${one(endings)}`;
    const body = Array.from({ length: 8 }, () => {
      const write = sentences[Math.floor(random() * sentences.length)];
      return write?.(word().word, `${one(places)}${word().word}`) ?? '';
    }).join('');
    const day = new Date(Date.UTC(2006, 0, 1) + Math.floor(random() * 7600) * 86_400_000);
    page.push({
      ...{ id: `entry-${n}`, kind: one(kinds), href: `/news/entry-${n}` },
      title: { ja: title, en: `Page ${n} of ${place}` },
      body: { ja: body, en: '' },
      keywords: [first.reading, second.reading],
      topics: [first.word],
      day: day.toISOString().slice(0, 10),
      weight: random() < 0.02 ? 1.5 : 1,
    });
    if (page.length === 500) {
      yield page;
      page = [];
    }
  }
  if (page.length > 0) yield page;
}

/** Compounds that stand in titles, for suggestions. */
export function writtenTerms(): { term: string; reading: string }[] {
  return vocabulary.flatMap((a) => [
    { term: a.word, reading: a.reading },
    ...vocabulary.map((b) => ({ term: a.word + b.word, reading: a.reading + b.reading })),
  ]);
}
