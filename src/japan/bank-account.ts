import { createRequire } from 'node:module';
import type Zengin from 'zengin-code';
import { foldDigits } from './digits.ts';
import { toKatakana } from './kana.ts';

/** A bank, 金融機関: 統一金融機関番号 of 4 digits, name without 銀行, reading in full-width katakana. */
export interface Bank {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
}
/** A branch, 支店: 3 digits. */
export type Branch = Bank;

const most = 20;
const require = createRequire(import.meta.url);
let table: typeof Zengin | undefined;

/** 5 MB and some 100 ms: read when somebody first asks for a bank, not when the program starts. */
function banks(): typeof Zengin {
  table ??= require('zengin-code') as typeof Zengin;
  return table;
}

/** The table writes ー as －. */
function plain({ code, name, kana }: Bank): Bank {
  return { code, name: foldDigits(name), kana: kana.replaceAll('－', 'ー') };
}

/** @param code 4 digits. */
export function findBank(code: string): Bank | undefined {
  const bank = /^\d{4}$/.test(code) ? banks()[code] : undefined;
  return bank && plain(bank);
}

/** @param code 3 digits of a branch of that bank. */
export function findBranch(bankCode: string, code: string): Branch | undefined {
  const branches = /^\d{4}$/.test(bankCode) ? banks()[bankCode]?.branches : undefined;
  const branch = /^\d{3}$/.test(code) ? branches?.[code] : undefined;
  return branch && plain(branch);
}

/** What people say, and what the table calls it. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/信用金庫$/, '信金'],
  [/信用組合$/, '信組'],
  [/農業協同組合$/, '農協'],
  [/労働金庫$/, '労金'],
  [/(?:銀行|支店)$/, ''],
];

function spoken(text: string): string {
  const folded = foldDigits(text).replace(/\s/g, '').toUpperCase();
  return shortNames.reduce((name, [long, short]) => name.replace(long, short), folded);
}

/** The table has no small kana: ジュウニ stands as ジユウニ. */
const smallKana = 'ァィゥェォッャュョヮ';
const plainKana = 'アイウエオツヤユヨワ';

function sounds(text: string): string {
  return toKatakana(text)
    .replace(/[ァィゥェォッャュョヮ]/g, (kana) => plainKana[smallKana.indexOf(kana)] ?? kana)
    .replace(/[－ー-]/g, 'ー');
}

/** 0 for the very name or code, 1 where it begins so, 2 where the name holds it; undefined for neither. */
function closeness(place: Bank, wanted: string, sound: string): number | undefined {
  const name = spoken(place.name);
  const kana = sounds(place.kana);
  if (name === wanted || kana === sound || place.code === wanted) return 0;
  if (name.startsWith(wanted) || kana.startsWith(sound) || place.code.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : undefined;
}

function search(places: readonly Bank[], text: string): Bank[] {
  const wanted = spoken(text);
  if (wanted === '') return [];
  const sound = sounds(wanted);
  return places
    .map((place) => ({ place, rank: closeness(place, wanted, sound) }))
    .filter((found): found is { place: Bank; rank: number } => found.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || a.place.code.localeCompare(b.place.code))
    .slice(0, most)
    .map(({ place }) => plain(place));
}

/** Banks by name (with or without 銀行), reading in any kana, or code; at most 20, nearest first. */
export function searchBanks(text: string): Bank[] {
  return search(Object.values(banks()), text);
}

/** Branches of a bank by name (with or without 支店), reading or code; at most 20, nearest first. */
export function searchBranches(bankCode: string, text: string): Branch[] {
  return search(Object.values(banks()[bankCode]?.branches ?? {}), text);
}

/**
 * 口座番号: 7 digits, shorter ones filled with zeros on the left as banks do. Undefined for anything
 * else, as the 8 digits of a Japan Post passbook, which has a number for transfers beside it.
 */
export function normaliseAccountNumber(raw: string): string | undefined {
  const digits = foldDigits(raw).trim();
  return /^\d{1,7}$/.test(digits) ? digits.padStart(7, '0') : undefined;
}
