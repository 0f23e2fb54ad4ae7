import { toKatakana } from '#japan/kana.ts';

/** Forms of one character that people write for each other in names (異体字). */
const variants: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  嵜: '崎',
  邊: '辺',
  邉: '辺',
  齋: '斉',
  齊: '斉',
  斎: '斉',
  濵: '浜',
  濱: '浜',
  眞: '真',
  澤: '沢',
  櫻: '桜',
  廣: '広',
  國: '国',
  ヶ: 'ケ',
  之: 'ノ',
};

/** How names and titles are compared: width, kana, blanks, letter case and 異体字 make no difference. */
export function searchKey(text: string): string {
  return toKatakana(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s・]/g, '')
    .replace(/./gu, (character) => variants[character] ?? character)
    .slice(0, 80);
}
