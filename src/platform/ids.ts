import { randomFillSync } from 'node:crypto';
import { V7Generator } from 'uuidv7';

/** Ids are no secrets, so unlike `takeRandom` nothing has to be wiped. */
const stock = new Uint32Array(1024);
let used = stock.length;

function nextUint32(): number {
  if (used === stock.length) {
    randomFillSync(stock);
    used = 0;
  }
  used += 1;
  return stock[used - 1] ?? 0;
}

const generator = new V7Generator({ nextUint32 });

/** A new record id: UUIDv7 (RFC 9562), made here because PostgreSQL 15 has no uuidv7(). */
export function newId(): string {
  return generator.generate().toString();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Guards queries by id: PostgreSQL raises an error on text that is no UUID, a reader expects 404. */
export function isId(value: string): boolean {
  return uuid.test(value);
}
