import type { Text } from '#platform/i18n/text.ts';

/** A text in one cell: `氏名 [en] Name [easy] なまえ`; English that only repeats is left out. */
export function writeText(text: Text | undefined): string {
  if (!text) return '';
  const en = text.en === text.ja ? '' : ` [en] ${text.en}`;
  return `${text.ja}${en}${text.easy ? ` [easy] ${text.easy}` : ''}`;
}

/** Undefined for an empty cell. */
export function readText(cell: string): Text | undefined {
  const [ja = '', ...rest] = cell.split(/\s*\[(en|easy)\]\s*/);
  const said = new Map<string, string>();
  for (let index = 0; index + 1 < rest.length; index += 2) {
    said.set(rest[index] ?? '', (rest[index + 1] ?? '').trim());
  }
  if (ja.trim() === '') return undefined;
  const easy = said.get('easy');
  return { ja: ja.trim(), en: said.get('en') || ja.trim(), ...(easy ? { easy } : {}) };
}
