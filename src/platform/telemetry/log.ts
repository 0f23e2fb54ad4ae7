import { type DestinationStream, type Logger, pino } from 'pino';

/** An error as the log may keep it. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** SQLSTATE class 22, data exception: PostgreSQL quotes the value that it could not read. */
const quotesTheValue = /^22/;

function messageOf(error: Error, code: string | undefined): string {
  // Drizzle puts every parameter of the failed query behind this word.
  const [withoutParams = ''] = error.message.split('\nparams:');
  const masked = withoutParams.replace(/[^\s@<>"'(=]+@[^\s@<>"')]+/g, '…@…');
  return code && quotesTheValue.test(code) ? masked.replace(/"[^"]*"/g, '"…"') : masked;
}

/**
 * Type, code and place of an error without what people wrote: no query parameters, no quoted values,
 * no mail addresses, and none of the fields in which PostgreSQL repeats the row (`detail`, `where`).
 */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error was thrown' };
  const { code, cause } = error as Error & { code?: unknown };
  const known = typeof code === 'string' ? code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: messageOf(error, known),
    ...(known ? { code: known } : {}),
    stack: frames.join('\n'),
    ...(cause instanceof Error && depth < 4 ? { cause: describeError(cause, depth + 1) } : {}),
  };
}

/**
 * JSON lines on standard output, or where `destination` writes. Log ids and counts, never names,
 * addresses or what people wrote.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => describeError(error) },
  };
  return destination ? pino(options, destination) : pino(options);
}
