import { randomInt } from 'node:crypto';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * A name that nothing in the form has, and that nothing had before: a key is never used again for
 * another meaning, so that answers of different versions can be told apart.
 */
export function freshName(beginning: string, taken: ReadonlySet<string>): string {
  for (;;) {
    const tail = Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
    const name = `${beginning}-${tail}`;
    if (!taken.has(name)) return name;
  }
}
