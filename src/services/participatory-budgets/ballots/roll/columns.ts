/** What a list of voters may tell of a person. */
export const columns = ['number', 'name', 'kana', 'birth', 'ward', 'address', 'postcode'] as const;
export type Column = (typeof columns)[number];

export const neededColumns = ['name', 'birth', 'address'] as const satisfies Column[];

export type ColumnMap = Readonly<Partial<Record<Column, number>>>;

/** As headings of exports name them, spaces and brackets aside. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  number: ['名簿番号', '整理番号', '宛名番号', '番号', 'no'],
  name: ['氏名', '名前', '漢字氏名', '氏名漢字', 'name'],
  kana: ['カナ', 'フリガナ', 'ふりがな', 'カナ氏名', '氏名カナ', '氏名フリガナ', 'kana'],
  birth: ['生年月日', '誕生日', '生年月日和暦', '生年月日西暦', 'birth', 'birthday'],
  ward: ['地区', '地区名', '地域', '行政区', '区', 'ward', 'area'],
  address: ['住所', '現住所', '住所地', '送付先住所', 'address'],
  postcode: ['郵便番号', '郵便', '〒', 'postcode', 'zip'],
};

const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]【】「」・_\-:]/g, '');

/** Which column is which, by the words of the heading. */
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
