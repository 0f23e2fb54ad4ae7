/**
 * Whether a column is headed as a 個人番号 (My Number): it may be kept for the purposes of its law only
 * (番号利用法 9条, 20条).
 */
export function isMyNumber(heading: string): boolean {
  const plain = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]【】「」・_\-:]/g, '');
  return /^(個人番号|マイナンバー|mynumber)/.test(plain);
}
