import type { Text } from '#platform/i18n/text.ts';
import type { SafetyState } from './schema.ts';

const text = (ja: string, en: string, easy: string): Required<Text> => ({ ja, en, easy });

export const stateTexts: Readonly<Record<SafetyState, Text>> = {
  safe: text('無事です', 'Safe', 'だいじょうぶです'),
  help: text('助けが必要です', 'In need of help', '助けて ほしいです'),
};

/** What citizens read. */
export const words = {
  title: text('安否を知らせる', 'Tell that you are safe', 'だいじょうぶか 知らせる'),
  lead: text(
    'ご自分や一緒にいる方の安否を、市に知らせる画面です。すぐに命の危険があるときは、119番に電話してください。',
    'Here you tell the city how you and the people with you are. If your life is in danger now, call 119.',
    'あなたと 家族が だいじょうぶか、市に 知らせます。命が 危ない ときは、119に 電話して ください。',
  ),
  closed: text(
    '今は受け付けていません。緊急体制の間だけ、安否を知らせることができます。',
    'This is closed now. It opens only while an emergency is on.',
    '今は 使えません。災害の ときだけ 使えます。',
  ),
  state: text('今の状況', 'How you are', '今の ようす'),
  name: text('お名前', 'Name', '名前'),
  kana: text('お名前の読み', 'Reading of the name', '名前の 読みかた'),
  area: text('お住まいの地区', 'District where you live', '住んで いる ところ'),
  noArea: text('選ばない・市外', 'Not said, or outside the city', '選ばない・ほかの 市'),
  place: text('今いる場所', 'Where you are now', '今 いる ところ'),
  placeHint: text(
    '例：市民体育館、自宅、車の中',
    'For example: the gymnasium, at home, in a car',
    '例：体育館、家、車の 中',
  ),
  phone: text('電話番号', 'Telephone', '電話番号'),
  phoneError: text(
    '電話番号を、市外局番から数字で入力してください。',
    'Please enter the telephone number in digits, with its area code.',
    '電話番号を 数字で 書いて ください。',
  ),
  persons: text(
    '一緒にいる人数（ご自分を含む）',
    'People with you, yourself included',
    'あなたも 入れて 何人 いますか',
  ),
  personsError: text(
    '人数は1以上の整数で入力してください。',
    'Please enter a whole number from 1.',
    '1より 大きい 数字を 書いて ください。',
  ),
  note: text('必要な助け', 'What you need', 'ほしい 助け'),
  noteHint: text(
    '例：けが人がいる、薬がない、道がふさがれて動けない',
    'For example: somebody is hurt, no medicine, the road is blocked',
    '例：けがを した、薬が ない、道を 通れない',
  ),
  shared: text(
    '家族や知人への回答',
    'Answers to family and friends',
    '家族や 友だちに 教えて いいですか',
  ),
  sharedBox: text(
    'わたしの名前と、電話番号または読みと地区を知っている人に、安否・時刻・場所を知らせることに同意します',
    'Whoever knows my name and either my telephone number or its reading and my district may see how I am, when I said so, and where I am',
    'わたしの 名前と 電話番号（または 読みかたと 住んで いる ところ）を 知って いる 人に、わたしの ようす・時間・場所を 教えて いいです',
  ),
  purpose: text(
    '入力された内容は、救助や安否の確認のためだけに使い、災害が終わってから90日後に消去します。',
    'The city uses this only to help people and to answer who asks for them, and deletes it 90 days after the disaster.',
    '書いた ことは、助ける ためだけに 使います。災害が 終わって 90日 あとに 消します。',
  ),
  send: text('知らせる', 'Tell the city', '知らせる'),
  thanks: text('受け付けました', 'The city has it', 'わかりました'),
  thanksSafe: text(
    'ご無事とのこと、市が受け付けました。状況が変わったら、もう一度お知らせください。',
    'Good to know that you are safe. If anything changes, please tell us again.',
    'だいじょうぶと わかりました。変わったら、また 教えて ください。',
  ),
  thanksHelp: text(
    '市の担当者が確認します。すぐに救助が必要なときは、119番に電話してください。',
    'The city will look at it. If you need rescue at once, call 119.',
    '市の 人が 見ます。すぐに 助けが いる ときは、119に 電話して ください。',
  ),
  search: text('家族や知人の安否を確認する', 'Look for somebody', '家族や 友だちを さがす'),
  searchLead: text(
    '安否を知らせ、回答に同意した方だけが見つかります。お名前は、その方が書くとおりの文字で入力してください。',
    'You find only people who told the city and agreed to be found. Please enter the name as they would.',
    '市に 知らせて、「教えて いい」と 言った 人だけ わかります。',
  ),
  searchHint: text(
    '電話番号か、「お名前の読みと地区」のどちらかを入力してください。',
    'Enter either the telephone number, or the reading of the name and the district.',
    '電話番号か、「名前の 読みかたと 住んで いる ところ」を 書いて ください。',
  ),
  searchNeeds: text(
    '電話番号、またはお名前の読みと地区の両方を入力してください。',
    'Please enter the telephone number, or both the reading of the name and the district.',
    '電話番号か、「読みかたと 住んで いる ところ」を 書いて ください。',
  ),
  find: text('確認する', 'Look up', 'さがす'),
  nobody: text(
    '該当する方のお知らせは見つかりませんでした。まだ知らせていないか、回答に同意していない場合があります。災害用伝言ダイヤル171もお試しください。',
    'Nothing was found. They may not have told the city yet, or did not agree to be found. Please try 171 as well.',
    'わかりませんでした。まだ 知らせて いないかも しれません。171にも 電話して ください。',
  ),
  found: text('見つかったお知らせ', 'What they said', 'わかった こと'),
  notFound: text('この安否のお知らせ', 'This answer', 'この お知らせ'),
} as const;
