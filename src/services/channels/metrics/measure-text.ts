import type { Text } from '#platform/i18n/text.ts';
import type { Source } from './model.ts';

const sources: Readonly<Record<Source, Text>> = {
  typed: { ja: '職員の入力', en: 'Typed in', easy: '職員が 書いた 数' },
  file: {
    ja: '管理画面の表から取り込み',
    en: 'From a file of the channel',
    easy: '表から 入れた 数',
  },
  api: { ja: 'APIで取得', en: 'From the channel’s API', easy: '機械が 集めた 数' },
  own: { ja: '市のシステムの記録', en: 'Our own records', easy: '市の 記録' },
};

export const measureTexts = {
  sources,
  sourceOf: (source: Source, sample: boolean): Text => ({
    ja: `${sample ? '（見本）' : ''}${sources[source].ja}`,
    en: `${sample ? '(sample) ' : ''}${sources[source].en}`,
  }),
  people: { ja: '人', en: 'people', easy: '人' },
  followers: {
    ja: 'SNSのフォロワー数',
    en: 'Followers on social media',
    easy: 'SNSの フォロワーの 数',
  },
  followersFormula: {
    ja: 'その日までに記録した最新のフォロワー数を、アカウントごとに合計します。SNSを指定しないときは、X（旧ツイッター）とフェイスブックの合計です。LINEは数え方が違うため、合計に入れません。',
    en: 'The newest number of followers recorded up to the day, added up over accounts. Where no channel is named: X and Facebook. LINE counts otherwise and is left out.',
    easy: 'Xと フェイスブックの フォロワーを 足した 数です。',
  },
  reach: {
    ja: 'SNSを見た人の数',
    en: 'People reached by social media',
    easy: 'SNSを 見た 人の 数',
  },
  reachFormula: {
    ja: 'その年度の4月1日からその日までの合計です。フェイスブックは1日（または1か月）ごとに見た人の数、Xは人数が公表されないため投稿の表示回数を足します。',
    en: 'The sum from 1 April to the day: on Facebook the people of each day (or month); X tells no people, so there it is how often posts were shown.',
    easy: '4月から その日までの 数です。Xは 見た 回数を 足します。',
  },
  row: (account: string, figure: number, source: Text, sample: boolean): Text => ({
    ja: `${sample ? '（見本）' : ''}${account} ${figure.toLocaleString('ja')}（${source.ja}）`,
    en: `${sample ? '(sample) ' : ''}${account} ${figure.toLocaleString('en')} (${source.en})`,
  }),
} as const;
