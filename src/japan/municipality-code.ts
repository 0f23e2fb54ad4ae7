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
