import type { Column, ColumnType } from '../../model.ts';
import { foldHeading } from '../heading.ts';
import { formerLayouts } from './former.ts';
import type { StandardLayout } from './layout.ts';
import { placeLayouts } from './places.ts';
import { serviceLayouts } from './services.ts';

/** Layouts of the 自治体標準オープンデータセット that are built in, by their number. */
export const standards: readonly StandardLayout[] = [
  ...placeLayouts,
  ...serviceLayouts,
  ...formerLayouts,
].toSorted((a, b) => (a.number < b.number ? -1 : 1));

export function findStandard(id: string | null | undefined): StandardLayout | undefined {
  return standards.find((one) => one.id === id);
}

/** Headings of the former 推奨データセット and of common habit, and what they are now. */
const renamed: Readonly<Record<string, string>> = {
  都道府県コード又は市区町村コード: '全国地方公共団体コード',
  市区町村コード: '全国地方公共団体コード',
  no: 'ID',
  住所: '所在地_連結表記',
  所在地: '所在地_連結表記',
  方書: '建物名等(方書)',
  名称_英語: '名称_英字',
  多機能トイレ数: 'バリアフリートイレ数',
  施設名: '名称',
  施設名称: '名称',
  市区町村名: '地方公共団体名',
  電話: '電話番号',
};

const folded = new Map(
  Object.entries(renamed).map(([from, to]) => [foldHeading(from), foldHeading(to)]),
);

/** Place of the column of a file for each heading of a layout; -1 where there is none. */
export function mapHeadings(layout: StandardLayout, headings: readonly string[]): number[] {
  const own = headings.map(foldHeading);
  const known = new Set(layout.columns.map(foldHeading));
  const renamedOwn = own.map((one) => (known.has(one) ? one : (folded.get(one) ?? one)));
  return layout.columns.map((name) => renamedOwn.indexOf(foldHeading(name)));
}

/** The layout that a file most likely follows: half of its headings, at the least. */
export function guessStandard(headings: readonly string[]): StandardLayout | undefined {
  const scores = standards.map((layout) => {
    const found = mapHeadings(layout, headings).filter((at) => at >= 0).length;
    return { layout, score: (2 * found) / headings.length + found / layout.columns.length };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= 1.2 ? best.layout : undefined;
}

const byHeading: readonly (readonly [RegExp, ColumnType])[] = [
  [/^緯度$/, 'latitude'],
  [/^経度$/, 'longitude'],
  [/URL$|^画像$/, 'url'],
  [/(?<!曜)日$/, 'date'],
  [/(開始|終了|開所|閉所)時間$/, 'time'],
  [/総数$|数（|トイレ数$|人数$|定員$|人口$|世帯数$|^男性$|^女性$|歳/, 'integer'],
  [/^標高$|^高度の値$/, 'number'],
];

/** The type that a heading of a layout has; codes and numbers of telephones are text. */
export const typeOfHeading = (heading: string): ColumnType =>
  byHeading.find(([pattern]) => pattern.test(heading))?.[1] ?? 'text';

/** What may stand in a column, where the layout says so. */
export function allowedOf(heading: string): readonly string[] | undefined {
  if (/^災害種別_|^指定避難所との重複$/.test(heading)) return ['1'];
  return /有無$|の有無$/.test(heading) ? ['有', '無'] : undefined;
}

/** The columns of a layout, for a template and for a file that follows it. */
export function columnsOf(layout: StandardLayout): readonly Column[] {
  return layout.columns.map((name) => ({
    name,
    title: { ja: name, en: name },
    type: typeOfHeading(name),
  }));
}
