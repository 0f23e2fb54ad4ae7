import type { ReadingDictionary } from '#japan/reading/annotate.ts';

/** Words of every town hall that the general dictionary cuts into pieces or misreads. */
const words: Readonly<Record<string, string>> = {
  ...{ 令和: 'れいわ', 健診: 'けんしん', 避難所: 'ひなんじょ', 障がい: 'しょうがい' },
  ...{ 給水所: 'きゅうすいじょ', 閉所: 'へいしょ', 車中泊: 'しゃちゅうはく', 何時: 'なんじ' },
  ...{ 一人: 'ひとり', 二人: 'ふたり' },
};

/** The town's own words win over those of every town hall. */
export function withOfficeWords(own: Iterable<readonly [string, string]>): ReadingDictionary {
  return new Map([...Object.entries(words), ...own]);
}
