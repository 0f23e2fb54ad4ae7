import { isIsoDate } from '#japan/dates.ts';
import { readEraYear } from '#japan/era.ts';
import type { ColumnType } from '../model.ts';

/** Full-width letters and signs in places where only plain ones mean something. */
const narrow = (text: string): string => text.normalize('NFKC').trim();

const plainInteger = /^-?(?:0|[1-9]\d{0,14})$/;
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;

function withoutCommas(text: string): string {
  const folded = narrow(text)
    .replace(/^\+/, '')
    .replace(/^[△▲−ー]/, '-');
  return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(folded) ? folded.replaceAll(',', '') : folded;
}

function readInteger(text: string): string | undefined {
  if (plainInteger.test(text)) return text;
  const folded = withoutCommas(text).replace(/\.0+$/, '');
  return plainInteger.test(folded) ? folded : undefined;
}

function readNumber(text: string): string | undefined {
  if (plainNumber.test(text)) return text;
  const folded = withoutCommas(text);
  return plainNumber.test(folded) ? folded : undefined;
}

const pad = (text: string): string => text.padStart(2, '0');

const gregorian = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const inEra =
  /^((?:令和|平成|昭和|大正|明治|[RHSTM])\.?\s*(?:元|\d{1,2}|[一二三四五六七八九十]{1,3}))(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/i;

/** A day in any of the ways in which offices write it: 2026/4/1, 令和8年4月1日, R8.4.1, ２０２６年… */
function readDay(text: string): string | undefined {
  // Days that every month has, in the form in which they are kept: nearly all of them.
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(text)) return text;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isIsoDate(text) ? text : undefined;
  const folded = narrow(text).replace(/[（(][日月火水木金土][）)]$/, '');
  const era = inEra.exec(folded);
  const [, year = '', month = '', day = ''] =
    era ?? gregorian.exec(folded) ?? compact.exec(folded) ?? [];
  const written = era ? readEraYear(year) : Number(year);
  const iso = `${String(written ?? '').padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  return isIsoDate(iso) ? iso : undefined;
}

/** `HH:MM`, also from 9時30分, 午後1時 and ９：３０. Municipal 25:00 is no time (GIF 441). */
function readTime(text: string): string | undefined {
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
  const [, half, hour = '', minute = '0'] =
    /^(午前|午後)?\s*(\d{1,2})(?::|時)(\d{1,2})?(?::\d{2}|分)?$/.exec(narrow(text)) ?? [];
  if (hour === '') return undefined;
  const hours = Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0);
  return hours < 24 && Number(minute) < 60 ? `${pad(String(hours))}:${pad(minute)}` : undefined;
}

function readMoment(text: string): string | undefined {
  const [, day = '', time = '', zone = ''] =
    /^(.+?)[T\s]\s*(\d{1,2}[:時：]\d{1,2}(?:[:：]\d{2})?分?)(Z|[+-]\d{2}:\d{2})?$/.exec(
      text.trim(),
    ) ?? [];
  const [date, clock] = [readDay(day), readTime(time)];
  return date && clock ? `${date}T${clock}${zone}` : undefined;
}

const yes = new Set(['true', '1', '有', '有り', 'あり', '○', '〇', '可', 'はい', 'yes', 'y', '◯']);
const no = new Set(['false', '0', '無', '無し', 'なし', '×', '不可', 'いいえ', 'no', 'n', '✕']);

function readTruth(text: string): string | undefined {
  const folded = narrow(text).toLowerCase();
  if (yes.has(folded) || yes.has(text)) return 'true';
  return no.has(folded) || no.has(text) ? 'false' : undefined;
}

function readDegrees(text: string, [least, most]: readonly [number, number]): string | undefined {
  const number = readNumber(text);
  return number !== undefined && Number(number) >= least && Number(number) <= most
    ? number
    : undefined;
}

/** Japan from 沖ノ鳥島 to 択捉島; what is outside is often latitude and longitude exchanged. */
const bounds = { latitude: [20, 46], longitude: [122, 154] } as const;

/** How a cell of a type is read: the value as it is kept, or undefined for what is none. */
export const readers: Readonly<Record<ColumnType, (text: string) => string | undefined>> = {
  text: (text) => text,
  integer: readInteger,
  number: readNumber,
  date: readDay,
  time: readTime,
  datetime: readMoment,
  boolean: readTruth,
  url: (text) => (/^https?:\/\/[^\s"<>]+$/.test(text.trim()) ? text.trim() : undefined),
  latitude: (text) => readDegrees(text, bounds.latitude),
  longitude: (text) => readDegrees(text, bounds.longitude),
};

/** Asked of every cell of words: a look at a number is quicker than a pattern. */
const formulaStarts: ReadonlySet<number> = new Set(
  [...'=+-@＝＋－＠\t\r'].map((sign) => sign.charCodeAt(0)),
);

/** What a spreadsheet would run (CWE-1236); kept as it is, and defused where it goes out. */
export const isFormula = (text: string): boolean => formulaStarts.has(text.charCodeAt(0));

const latitudeName = /緯度|^lat(itude)?$/i;
const longitudeName = /経度|^(lon|lng|long)(gitude)?$/i;
/** Numbers that nobody adds up, and whose first zero counts. */
const codeName = /コード|番号|^ID$|^NO$|id$|電話|FAX|郵便/i;

/** Order in which a column of such values is taken for one: the narrowest first. */
const order: readonly ColumnType[] = ['integer', 'number', 'date', 'time', 'datetime', 'url'];

/**
 * A guess that a few odd cells do not spoil: the rest of the column shows what was meant. Days, times and
 * addresses have a form that nothing else has by chance; in a short table, one wrong day is a third of them.
 */
const enough = (type: ColumnType): number =>
  type === 'integer' || type === 'number' || type === 'boolean' ? 0.95 : 0.6;

/** The type of a column by its heading and its first values. */
export function guessType(heading: string, values: readonly string[]): ColumnType {
  const filled = values.filter((value) => value.trim() !== '');
  if (latitudeName.test(heading)) return 'latitude';
  if (longitudeName.test(heading)) return 'longitude';
  if (filled.length === 0) return 'text';
  const fits = (type: ColumnType) =>
    filled.filter((value) => readers[type](value) !== undefined).length >=
    filled.length * enough(type);
  const leadingZero = filled.some((value) => /^0\d/.test(narrow(value)));
  const candidates = codeName.test(heading) || leadingZero ? order.slice(2) : order;
  const words = new Set(filled.map((value) => narrow(value)));
  const isTruth = words.size <= 2 && [...words].every((word) => /^(有|無|true|false)/i.test(word));
  if (isTruth && fits('boolean')) return 'boolean';
  return candidates.find(fits) ?? 'text';
}
