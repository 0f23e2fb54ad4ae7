import { V7Generator } from 'uuidv7';
import { takeRandom } from './random.ts';

const generator = new V7Generator({ nextUint32: () => takeRandom(4).readUInt32LE() });

/** A new record id: UUIDv7 (RFC 9562), made here because PostgreSQL 15 has no uuidv7(). */
export function newId(): string {
  return generator.generate().toString();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Guards queries by id: PostgreSQL raises an error on text that is no UUID, a reader expects 404. */
export function isId(value: string): boolean {
  return uuid.test(value);
}
