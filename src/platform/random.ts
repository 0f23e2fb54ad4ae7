import { randomBytes, randomFillSync } from 'node:crypto';

/** Each call of the system's generator costs more than the few bytes that ids and codes take. */
const stock = Buffer.alloc(4096);
let used = stock.length;

/** Random bytes fit for secrets; each byte is handed out once and kept nowhere. */
export function takeRandom(length: number): Buffer {
  if (length > stock.length) return randomBytes(length);
  if (used + length > stock.length) {
    randomFillSync(stock);
    used = 0;
  }
  const taken = Buffer.from(stock.subarray(used, used + length));
  stock.fill(0, used, used + length);
  used += length;
  return taken;
}
