/** Weights of the first five digits of 全国地方公共団体コード. */
const weights = [6, 5, 4, 3, 2] as const;

/** The sixth digit for five digits; undefined when they are not five digits. */
export function checkDigitOf(fiveDigits: string): string | undefined {
  if (!/^\d{5}$/.test(fiveDigits)) return undefined;
  const sum = weights.reduce(
    (total, weight, index) => total + weight * Number(fiveDigits[index]),
    0,
  );
  return String((11 - (sum % 11)) % 10);
}

/** True for six digits of which the last is the check digit of the others. */
export function isMunicipalityCode(code: string): boolean {
  return /^\d{6}$/.test(code) && checkDigitOf(code.slice(0, 5)) === code[5];
}

/** Kinds of local bodies that laws on finances tell apart. */
export type Body = 'municipality' | 'designated-city' | 'prefecture' | 'tokyo';

/**
 * The kind of a body by its 全国地方公共団体コード: xx000 is a prefecture; xx1xx a designated city
 * (政令指定都市), but in Tokyo a special ward (特別区), which counts as a municipality.
 */
export function bodyOf(code: string): Body {
  if (/^\d{2}000/.test(code)) return code.startsWith('13') ? 'tokyo' : 'prefecture';
  return /^(?!13)\d{2}1/.test(code) ? 'designated-city' : 'municipality';
}
