import { uuidv7 } from 'uuidv7';

/** A new record id: UUIDv7 (RFC 9562), made here because PostgreSQL 15 has no uuidv7(). */
export function newId(): string {
  return uuidv7();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Guards queries by id: PostgreSQL raises an error on text that is no UUID, a reader expects 404. */
export function isId(value: string): boolean {
  return uuid.test(value);
}
