import { LRUCache } from 'lru-cache';
import type { PoolClient } from 'pg';

/** Texts that one connection remembers; each that came twice holds a plan, some ten kilobytes. */
const most = 500;

/** Characters. A longer text is a list of rows, which seldom has the same length again. */
const longest = 4000;

/** A text that was sent once has no name yet. */
interface Known {
  readonly name: string | undefined;
}

/** What the driver takes as a question with places for values. */
interface Question {
  readonly text: string;
  readonly name?: string;
  readonly values?: readonly unknown[];
}

/** What the driver notes of a connection in a place that its types do not tell. */
interface Noted {
  readonly parsedStatements: Record<string, string>;
}

/** @returns undefined for what cannot be prepared: commands, several statements in one text, streams. */
function questionOf(question: unknown, values: unknown): Question | undefined {
  const asked = typeof question === 'string' ? { text: question } : (question as Question);
  const given = Array.isArray(values) ? values : asked.values;
  const fits = !('submit' in asked) && !asked.name && asked.text.length <= longest;
  return fits && given && given.length > 0 ? asked : undefined;
}

/**
 * Lets a connection keep the plan of a text that comes again, by a name that nobody has to think of:
 * reading and rewriting a statement for row-level security takes the embedded database longer than
 * most statements themselves. The plans least lately used are given back.
 */
export function keepPlans(client: PoolClient): void {
  const send = client.query.bind(client) as (question: unknown, ...rest: unknown[]) => unknown;
  const { parsedStatements } = client.connection as unknown as Noted;
  let named = 0;
  const giveBack = async (name: string): Promise<void> => {
    delete parsedStatements[name];
    // In a transaction that has failed it is refused; the name is never used again.
    await Promise.resolve(send(`DEALLOCATE ${name}`)).catch(() => undefined);
  };
  const known = new LRUCache<string, Known>({
    max: most,
    dispose: ({ name }, _text, reason) => {
      if (name && reason === 'evict') void giveBack(name);
    },
  });
  const nameOf = (text: string): string | undefined => {
    const met = known.get(text);
    if (met?.name) return met.name;
    const name = met && `kept_${named++}`;
    known.set(text, { name });
    return name;
  };
  client.query = ((question: unknown, ...rest: unknown[]) => {
    const asked = questionOf(question, rest[0]);
    const name = asked && nameOf(asked.text);
    return name ? send({ ...asked, name }, ...rest) : send(question, ...rest);
  }) as PoolClient['query'];
}
