import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../actor.ts';
import type { Unit } from '../database/database.ts';
import { AppError, InputError } from '../errors.ts';
import type { HttpContext } from './context.ts';
import { idempotency } from './schema.ts';

export interface OnceKey {
  /** `module.verb` of the act, as in `opinions.send`. */
  readonly act: string;
  /** Keys of different people never meet. */
  readonly actor: Actor;
  /** From `readIdempotencyKey`, or the hidden field of the form. */
  readonly key: string;
  /** What is asked, as it was checked; the same key with another request is refused. */
  readonly request: unknown;
}

const reused = new AppError('conflict', {
  code: 'idempotency-key-reused',
  text: {
    ja: 'この送信は、別の内容ですでに受け付けています。ページを開き直して、もう一度お送りください。',
    en: 'This was already received with different content. Please open the page again and send it once more.',
    easy: 'これは もう 送りました。ちがう ことが 書いて あります。ページを もう一度 見てから、送って ください。',
  },
});

/** JSON with sorted keys: the order in which fields arrive does not make another request. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function scopeOf({ act, actor }: OnceKey): string {
  if (actor.kind === 'visitor') return `${act} visitor`;
  return `${act} ${actor.kind} ${actor.kind === 'system' ? actor.name : actor.userId}`;
}

/**
 * Does `work` once for a key, in the transaction of `unit`, and gives every later call the same
 * answer. Calls at the same moment wait for the first; when that one fails, the next does the work.
 * @param work its result must survive JSON; later calls get it from there.
 * @throws AppError `conflict` when the key was used for another request.
 */
export async function once<T>(unit: Unit, key: OnceKey, work: () => Promise<T>): Promise<T> {
  const scope = scopeOf(key);
  const request = createHash('sha256').update(canonical(key.request)).digest('hex');
  const row = { town: unit.town, scope, key: key.key, request, createdAt: unit.now };
  const mine = and(
    eq(idempotency.town, unit.town),
    eq(idempotency.scope, scope),
    eq(idempotency.key, key.key),
  );
  // Waits here while another transaction holds the same key.
  await unit.db.insert(idempotency).values(row).onConflictDoNothing();
  const [kept] = await unit.db.select().from(idempotency).where(mine).for('update');
  if (kept && kept.request !== request) throw reused;
  if (kept?.answer) return kept.answer.value as T;
  const value = await work();
  await unit.db.update(idempotency).set({ answer: { value } }).where(mine);
  return value;
}

/**
 * The header `Idempotency-Key`: 8 to 200 visible characters.
 * @throws InputError when it is missing or malformed.
 */
export function readIdempotencyKey(c: HttpContext): string {
  const key = c.req.header('idempotency-key') ?? '';
  if (/^[\x21-\x7e]{8,200}$/.test(key)) return key;
  throw new InputError({
    'Idempotency-Key': {
      ja: '8〜200文字の英数字・記号で、送信ごとに異なる値を指定してください。',
      en: 'Give a value of 8 to 200 letters, digits or signs that differs for each submission.',
    },
  });
}
