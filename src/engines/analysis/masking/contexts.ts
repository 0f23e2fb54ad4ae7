import type { PersonalSpan } from './mask.ts';

/** Frequent surnames, places and things among them: what stands around decides. */
const people =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 中村 小林 加藤 吉田 山田 佐々木 山本 斎藤 斉藤 齋藤 木村 阿部 安部 藤田 後藤 近藤 遠藤 青木 坂本 藤井 西村 宮崎 酒井 工藤 横山 内田 高木 安藤 谷口 大野 今井 丸山 河野 藤本 村田 武田 上野 杉山 増田 平野 菅原 久保 松井 野口 小島 菊地 菊池 千葉 岩崎 桜井 木下 野村 松尾 佐野 渡部 新井 古川 宮本 大塚 柴田 竹田 島田 水野 山口 井上 清水 山崎 池田 橋本 石川 前田 小川 岡田 長谷川 藤原 松田 中島 原田 小野 竹内 金子 中野 和田 石井 三浦 福田 太田 松本 石田 上田 森田 宮下 小山 北沢 宮沢 中沢 滝沢 小池 黒岩 山岸 勝山 神林 町田 徳永 青木 永井 坂口 荒井 堀内 霜田 土屋'.split(
    ' ',
  );

const surname = `(?<!\\p{Script=Han})(?<is>${people.toSorted((a, b) => b.length - a.length).join('|')})`;

const role =
  '隣|となり|近所|担当|担当者|窓口|受付|区長|組長|隣組長|会長|役員|係|係員|職員|先生|担任|課長|部長|店長|社長|大家|上司|同僚|友人|主治医|ヘルパー|ケアマネ|保健師|保育士';
/** Behind these a surname is a place or a house after all: となりの中野市, 担当の小林建設. */
const noPlace =
  '(?!市|町|村|区(?!長)|郡|県|駅|橋|川|山|池|通り|街道|小学校|中学校|高校|保育園|公園|地区|地域|方面|団地|病院|医院|建設|商店|工業|交差点|[\\p{Script=Han}ァ-ヶー])';

const relative =
  'お?(?:じい|ばあ)(?:さん|ちゃん)|奥さん|旦那さん?|ご?主人|息子|娘|お母さん|お父さん|お宅|家族|嫁|お孫さん';

/** What around a surname says that a person is meant, without a dictionary. */
const contexts: readonly RegExp[] = [
  new RegExp(`(?:${role})の${surname}${noPlace}`, 'gmu'),
  new RegExp(`${surname}(?=の(?:${relative}))`, 'gmu'),
  new RegExp(`${surname}(?=夫婦|夫妻|一家|両氏|両名)`, 'gmu'),
  new RegExp(`${surname}(?=[（(]\\d{1,3}[歳才代])`, 'gmu'),
  new RegExp(`${surname}(?=という(?:人|方|者|男|女|職員)|と(?:名乗|申し))`, 'gmu'),
  new RegExp(
    `${surname}(?=に(?:言われ|聞かれ|怒られ|叱られ|相談し|頼ん|注意され)|から(?:電話|連絡|言われ))`,
    'gmu',
  ),
  // Signed: a line with nothing else, or behind what people say of themselves.
  new RegExp(`^[ \\u3000]*${surname}(?=[ \\u3000]*$)`, 'gmu'),
  new RegExp(
    `(?:在住|一市民|会社員|主婦|無職|\\d0代|[歳才])[ \\u3000、・]+${surname}(?=[ \\u3000]*$)`,
    'gmu',
  ),
];

/** Surnames that stand alone, where their surroundings tell that they are a person's. */
export function findNamesByContext(text: string): PersonalSpan[] {
  return contexts.flatMap((context) =>
    [...text.matchAll(context)].flatMap((match): PersonalSpan[] => {
      const { is = '' } = match.groups ?? {};
      const start = match.index + match[0].lastIndexOf(is);
      return is ? [{ kind: 'name', start, end: start + is.length }] : [];
    }),
  );
}
