import { isMyNumber } from '#japan/my-number.ts';

/** What a resident list may tell of a person. */
export const columns = [
  'name',
  'kana',
  'birth',
  'sex',
  'address',
  'postcode',
  'area',
  'reference',
  'exclude',
] as const;
export type Column = (typeof columns)[number];

export const neededColumns = ['name', 'birth', 'sex', 'address'] as const satisfies Column[];

/** Place of each column in the file, from 0; those that the file lacks are left out. */
export type ColumnMap = Readonly<Partial<Record<Column, number>>>;

/** As headings of exports name them, spaces and brackets aside. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  reference: ['整理番号', '宛名番号', '住民番号', '世帯番号', 'id', 'no', '番号'],
  name: ['氏名', '名前', '漢字氏名', '氏名漢字', '宛名', 'name'],
  kana: ['カナ', 'フリガナ', 'ふりがな', 'カナ氏名', '氏名カナ', '氏名フリガナ', 'kana'],
  birth: ['生年月日', '誕生日', '生年月日和暦', '生年月日西暦', 'birth', 'birthday'],
  sex: ['性別', '性別コード', '男女', 'sex'],
  address: ['住所', '現住所', '住所地', '送付先住所', 'address'],
  postcode: ['郵便番号', '郵便', '〒', 'postcode', 'zip'],
  area: ['地区', '地区名', '地域', '行政区', '地区コード', 'area'],
  exclude: ['除外', '対象外', '施設', '施設入所', '施設入所者', '支援措置', 'exclude'],
};

const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]【】「」・_\-:]/g, '');

/** Which column is which, by the words of the heading; each heading is taken once. */
export function mapColumns(heading: readonly string[]): ColumnMap {
  const words = heading.map(plain);
  const found: Partial<Record<Column, number>> = {};
  for (const column of columns) {
    const place = headings[column]
      .map((name) => words.indexOf(plain(name)))
      .find((index) => index !== -1);
    if (place !== undefined) found[column] = place;
  }
  return found;
}

/** A survey is none of the purposes for which My Number may be used, so such a list is not even kept. */
export function findMyNumber(heading: readonly string[]): string | undefined {
  return heading.find(isMyNumber);
}
