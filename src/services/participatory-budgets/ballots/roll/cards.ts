import { createHmac } from 'node:crypto';
import type { IsoDate } from '#japan/dates.ts';
import { sealingKey } from '#platform/sealed-values.ts';
import { checkLetter, codeAlphabet } from '#platform/typed-code.ts';
import { plainKana, plainName } from './read-roll.ts';

/** Letters of a card's code; the last one is the check letter. 54 random bits. */
export const cardLength = 12;

/** What encrypts the people of a roll. */
export const rollKey = (secret: string, salt: string): Buffer =>
  sealingKey(secret, 'participatory-budgets.roll', salt);

/** Letters that follow from a key and a text, the last one the check letter. */
function lettersOf(key: string | Buffer, text: string, length: number): string {
  const base = BigInt(codeAlphabet.length);
  let rest = createHmac('sha256', key).update(text).digest().readBigUInt64BE();
  const letters = Array.from({ length: length - 1 }, () => {
    const letter = codeAlphabet[Number(rest % base)] ?? '';
    rest /= base;
    return letter;
  });
  const body = letters.join('');
  return body + checkLetter(body);
}

/**
 * The code of somebody's card. It is made anew each time from the town's key and the roll's salt, so that
 * it stands nowhere; once the salt is gone, nobody can make it again.
 * @param issue of the card, from 1; another one has another code.
 */
export function cardCode(secret: string, salt: string, id: string, issue: number): string {
  const key = sealingKey(secret, 'participatory-budgets.cards', salt);
  return lettersOf(key, `${id} ${issue}`, cardLength);
}

/** Letters of a receipt; other than those of a card, so that nobody takes one for the other. */
export const receiptLength = 10;

/** The receipt of who stands at a ballot paper. @param nonce random, known to their browser only */
export const receiptOf = (secret: string, roundId: string, nonce: string): string =>
  lettersOf(
    secret,
    JSON.stringify(['participatory-budgets', 'receipt', roundId, nonce]),
    receiptLength,
  );

/**
 * Digests under the town's signing key, which is in no database: whoever reads the tables alone can
 * neither try codes nor people. The round is part of what is hashed.
 */
function digest(secret: string, ...parts: readonly string[]): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['participatory-budgets', ...parts]))
    .digest('base64url');
}

/** @param code without hyphens */
export const cardDigest = (secret: string, roundId: string, code: string): string =>
  digest(secret, 'card', roundId, code);

/** @param code without hyphens */
export const passDigest = (secret: string, roundId: string, code: string): string =>
  digest(secret, 'pass', roundId, code);

export const nameDigest = (secret: string, roundId: string, name: string, birth: IsoDate): string =>
  digest(secret, 'name', roundId, plainName(name), birth);

export const kanaDigest = (secret: string, roundId: string, kana: string, birth: IsoDate): string =>
  digest(secret, 'kana', roundId, plainKana(kana), birth);
