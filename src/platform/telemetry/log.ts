import { type Logger, pino } from 'pino';

/** JSON lines on standard output. Log ids and counts, never names, addresses or what people wrote. */
export function createLog(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
