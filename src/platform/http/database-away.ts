/**
 * PostgreSQL: 08 connection exception, 53 insufficient resources (disk full, too many connections),
 * 57P01–57P05 shutdown, crash, starting up, dropped, idle.
 */
const awayStates = /^(?:08|53|57P0[1-5])/;

const socketErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOSPC',
]);

/** What pg says, without a code, when a connection goes away under a query or cannot be had in time. */
const awayMessages =
  /Connection terminated|timeout exceeded when trying to connect|timeout expired|not queryable/;

/** The error and what caused it, outermost first. */
function* causes(error: unknown): Generator<Error> {
  let next = error;
  for (let depth = 0; next instanceof Error && depth < 6; depth += 1) {
    yield next;
    // Node tries IPv4 and IPv6 and reports both attempts in one error.
    next = next instanceof AggregateError ? (next.errors[0] as unknown) : next.cause;
  }
}

function codeOf(error: Error): string | undefined {
  const { code } = error as Error & { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

/** Whether the database (or the disk under it) cannot serve now, so that trying again later helps. */
export function isDatabaseAway(error: unknown): boolean {
  for (const cause of causes(error)) {
    const code = codeOf(cause);
    if (code && (awayStates.test(code) || socketErrors.has(code))) return true;
    if (awayMessages.test(cause.message)) return true;
  }
  return false;
}

/** Text that PostgreSQL cannot store, such as one with a NUL (22021, 22P05): the sender's mistake. */
export function isUnstorableText(error: unknown): boolean {
  return [...causes(error)].some((cause) => ['22021', '22P05'].includes(codeOf(cause) ?? ''));
}
