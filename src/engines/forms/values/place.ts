import { readNumber } from '#japan/numbers.ts';
import { isId } from '#platform/ids.ts';
import type { FileAnswer, MapPointAnswer, SimpleField } from '../definition/model.ts';
import { accepted, type Parsed, refused, refusedParts, unanswered } from './outcome.ts';
import { readParts } from './person.ts';
import type { RawAnswer } from './raw.ts';
import { faults, tooLong, tooManyFiles } from './text.ts';
import { lengthOf } from './written.ts';

/** Degrees with 6 digits after the point: about 10 cm. */
function degrees(text: string, most: number): number | undefined {
  const value = Number(readNumber(text) ?? Number.NaN);
  return Math.abs(value) <= most ? Math.round(value * 1e6) / 1e6 + 0 : undefined;
}

const longestNote = 200;

export function parseMapPoint(raw: RawAnswer | undefined): Parsed {
  const parts = readParts(raw, ['latitude', 'longitude', 'note']);
  if (!parts) return refused(faults.notUnderstood);
  if (!Object.values(parts).some(Boolean)) return unanswered;
  const latitude = degrees(parts.latitude, 90);
  const longitude = degrees(parts.longitude, 180);
  const fault = refusedParts({
    latitude: latitude === undefined ? faults.latitude : undefined,
    longitude: longitude === undefined ? faults.longitude : undefined,
    note: lengthOf(parts.note) > longestNote ? tooLong(longestNote) : undefined,
  });
  if (fault || latitude === undefined || longitude === undefined) {
    return fault ?? refused(faults.notUnderstood);
  }
  const point: MapPointAnswer = { latitude, longitude, note: parts.note };
  return accepted(point, raw);
}

/** Taken where a form says nothing. */
export const defaultFiles = {
  maxFiles: 5,
  accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
} as const;

function readFile(raw: RawAnswer): FileAnswer | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { id, name, mediaType, bytes } = raw as Readonly<Record<string, RawAnswer>>;
  if (typeof id !== 'string' || !isId(id) || typeof name !== 'string') return undefined;
  if (typeof mediaType !== 'string' || typeof bytes !== 'number') return undefined;
  if (name.length > 200 || !Number.isSafeInteger(bytes) || bytes < 0) return undefined;
  return { id, name, mediaType, bytes };
}

/** Files that are in the store already; that they are the sender's own is for the caller to check. */
export function parseFiles(
  field: Extract<SimpleField, { kind: 'file' }>,
  raw: RawAnswer | undefined,
): Parsed {
  if (raw === undefined || raw === null || raw === '') return unanswered;
  if (!Array.isArray(raw)) return refused(faults.file);
  const accept: readonly string[] = field.accept ?? defaultFiles.accept;
  const files = raw.map(readFile).filter((file): file is FileAnswer => file !== undefined);
  const known = new Set(files.map(({ id }) => id));
  if (files.length < raw.length || known.size < files.length) return refused(faults.file);
  if (files.some(({ mediaType }) => !accept.includes(mediaType))) return refused(faults.file);
  const most = field.maxFiles ?? defaultFiles.maxFiles;
  if (files.length > most) return refused(tooManyFiles(most));
  return files.length === 0 ? unanswered : { ok: true, value: files };
}
