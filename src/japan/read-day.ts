import { type IsoDate, isIsoDate } from './dates.ts';
import { foldCode } from './digits.ts';
import { eras, findEra, readEraYear } from './era.ts';

const era = '(令和|平成|昭和|大正|明治|[RHSTM])';
const inEra = new RegExp(
  `^${era}\\.?(元|\\d{1,2}|[一二三四五六七八九十]{1,3})[年./-](\\d{1,2})[月./-](\\d{1,2})日?$`,
);
const inEraPlain = new RegExp(`^${era}(\\d{2})(\\d{2})(\\d{2})$`);
const western = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/;
const westernPlain = /^(\d{4})(\d{2})(\d{2})$/;
/** Registers write the era as a digit: 3600304 is 昭和60年3月4日 (JIS X 0301 letters came later). */
const eraDigit = /^([1-5])(\d{2})(\d{2})(\d{2})$/;
const byDigit = ['M', 'T', 'S', 'H', 'R'];

/** The day, where there is one; a day of another era than it is written in is a slip of the pen. */
function dayOf(year: number | undefined, month: string, day: string, written?: string) {
  const date = `${String(year ?? 0).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year === undefined || !isIsoDate(date)) return undefined;
  if (written === undefined) return date;
  const own = eras.find(({ name, letter }) => name === written || letter === written);
  return own === findEra(date) ? date : undefined;
}

/**
 * Reads a day as registers and people write it, in any width: 1985-03-04, 1985/3/4, 19850304,
 * 1985年3月4日, 昭和60年3月4日, S60.3.4, S600304, and 3600304 with the era as a digit.
 * @returns undefined for what is no day, and for days outside of the era that is named.
 */
export function readDay(text: string): IsoDate | undefined {
  const folded = foldCode(text).replace(/\s/g, '').toUpperCase();
  const plain = western.exec(folded) ?? westernPlain.exec(folded);
  if (plain) return dayOf(Number(plain[1]), plain[2] ?? '', plain[3] ?? '');
  const japanese = inEra.exec(folded) ?? inEraPlain.exec(folded);
  if (japanese) {
    const [, name = '', year = '', month = '', day = ''] = japanese;
    return dayOf(readEraYear(name + year), month, day, name);
  }
  const [, digit, year = '', month = '', day = ''] = eraDigit.exec(folded) ?? [];
  if (digit === undefined) return undefined;
  const letter = byDigit[Number(digit) - 1] ?? '';
  return dayOf(readEraYear(letter + year), month, day, letter);
}
