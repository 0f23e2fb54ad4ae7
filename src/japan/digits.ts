/** Hyphen look-alikes that keyboards and scanners put between digits. */
const hyphens = /[‐‑‒–—―−－ー\u{ff70}﹣]/gu;

/**
 * Full-width digits, Latin letters and marks to half-width (１２，３４５ -> 12,345), spaces likewise.
 * Only for fields of digits and codes: names keep the characters their owners write.
 */
export function foldDigits(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** Every hyphen look-alike as `-`, long vowel marks too: only where no kana can stand. */
export function foldHyphens(text: string): string {
  return text.replace(hyphens, '-');
}

/** As `foldDigits`, with every hyphen look-alike as `-`; for telephone numbers, codes and signs. */
export function foldCode(text: string): string {
  return foldDigits(foldHyphens(text));
}
