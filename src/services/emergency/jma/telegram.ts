import { all, deep, type Element, find, readXml, textOf } from './xml.ts';

/** Control/Status. Only 通常 is for the public; drills and tests are kept apart. */
export type TelegramStatus = '通常' | '訓練' | '試験';
/** Head/InfoType. */
export type InfoType = '発表' | '訂正' | '取消';

/** 警戒レベル, or what corresponds to it (相当). */
export type WarningLevel = 1 | 2 | 3 | 4 | 5;

export interface Area {
  readonly name: string;
  readonly code: string;
  /** Areas/@codeType: which list of codes it is. */
  readonly codeType: string;
}

/** A kind of warning for some areas, in the words of the Japan Meteorological Agency. */
export interface KindInArea {
  readonly name: string;
  readonly code: string;
  /** 発表, 継続, 解除 …; empty in headlines. */
  readonly status: string;
  /** Warning level (警戒レベル相当) where the telegram says one. */
  readonly level?: WarningLevel;
  readonly areas: readonly Area[];
}

export interface Earthquake {
  readonly originTime?: string;
  readonly hypocentre?: string;
  /** Kilometres; undefined when unknown. */
  readonly depth?: number;
  /** As told: `6.3`, or 不明. */
  readonly magnitude?: string;
}

export interface Intensity {
  /** 3 digits of a 細分区域, or 7 of a municipality. */
  readonly code: string;
  readonly name: string;
  /** `1` to `7`, with `5-`, `5+`, `6-`, `6+`. */
  readonly intensity: string;
}

/** What we read of a 気象庁防災情報XML telegram. */
export interface Telegram {
  /** Control/Title: says which sort it is. */
  readonly sort: string;
  readonly status: TelegramStatus;
  readonly office: string;
  readonly title: string;
  readonly reportAt: Date;
  readonly eventId: string;
  readonly infoType: InfoType;
  /** 0 where the telegram has none. */
  readonly serial: number;
  readonly headline: string;
  /** From the body, one entry per item of each level of areas. */
  readonly warnings: readonly (KindInArea & { readonly type: string })[];
  /** From the headline, for sorts whose body says less. */
  readonly headlineKinds: readonly KindInArea[];
  readonly earthquake?: Earthquake;
  readonly intensities: readonly Intensity[];
  /** Fixed sentences, such as that there is no danger of a tsunami. */
  readonly comments: readonly string[];
}

/** Larger than any telegram of the agency; in bytes of UTF-8. */
export const largestTelegram = 3 * 1024 * 1024;

/** Significancy codes of the format since May 2026 (R06) and the warning level that they stand for. */
const levels: Readonly<Record<string, WarningLevel>> = { 21: 2, 22: 2, 31: 3, 41: 4, 51: 5 };

function levelOf(kind: Element): WarningLevel | undefined {
  const told = deep(kind, 'Significancy').flatMap((part) => levels[textOf(part, 'Code')] ?? []);
  return told.sort().at(-1);
}

function areasOf(item: Element): readonly Area[] {
  const listed = all(item, 'Areas').flatMap((list) =>
    all(list, 'Area').map((area) => ({ area, codeType: list.attributes.codeType ?? '' })),
  );
  const single = all(item, 'Area').map((area) => ({ area, codeType: '' }));
  return [...listed, ...single].map(({ area, codeType }) => ({
    name: textOf(area, 'Name'),
    code: textOf(area, 'Code'),
    codeType,
  }));
}

function kindsOf(item: Element): readonly KindInArea[] {
  const areas = areasOf(item);
  return all(item, 'Kind').map((kind) => {
    const level = levelOf(kind);
    return {
      name: textOf(kind, 'Name'),
      code: textOf(kind, 'Code'),
      status: textOf(kind, 'Status') || textOf(kind, 'Condition'),
      ...(level === undefined ? {} : { level }),
      areas,
    };
  });
}

const items = (list: Element) => all(list, 'Item').flatMap(kindsOf);

/** ISO 6709 as the agency writes it: `+39.6+142.7-30000/`, the depth in metres and negative. */
export function depthOf(coordinate: string): number | undefined {
  const [, metres] = /^[+-][\d.]+[+-][\d.]+([+-]\d+)\/$/.exec(coordinate.trim()) ?? [];
  return metres === undefined ? undefined : Math.abs(Number(metres)) / 1000;
}

function earthquakeOf(body: Element | undefined): Earthquake | undefined {
  const quake = find(body, 'Earthquake');
  if (!quake) return undefined;
  const depth = depthOf(textOf(quake, 'Hypocenter', 'Area', 'Coordinate'));
  const magnitude = find(quake, 'Magnitude');
  const told = magnitude?.text ?? '';
  return {
    originTime: textOf(quake, 'OriginTime'),
    hypocentre: textOf(quake, 'Hypocenter', 'Area', 'Name'),
    ...(depth === undefined ? {} : { depth }),
    magnitude: told === 'NaN' ? (magnitude?.attributes.description ?? '不明') : told,
  };
}

function intensitiesOf(body: Element | undefined): readonly Intensity[] {
  const observation = find(body, 'Intensity', 'Observation');
  return [...deep(observation, 'Area'), ...deep(observation, 'City')].flatMap((place) => {
    const intensity = textOf(place, 'MaxInt');
    return intensity
      ? [{ code: textOf(place, 'Code'), name: textOf(place, 'Name'), intensity }]
      : [];
  });
}

function insist<T extends string>(value: string, known: readonly T[], what: string): T {
  const found = known.find((one) => one === value);
  if (!found) throw new Error(`${what} is ${value ? `“${value.slice(0, 40)}”` : 'missing'}`);
  return found;
}

function momentOf(text: string): Date {
  const moment = new Date(text);
  if (!text || Number.isNaN(moment.getTime())) throw new Error('ReportDateTime is missing');
  return moment;
}

/**
 * @throws Error that says what is wrong: not XML, not a telegram, or a status that nobody knows. A
 *   status that we do not know must never be taken for 通常.
 */
export function parseTelegram(xml: string): Telegram {
  const report = readXml(xml);
  if (report.name !== 'Report') throw new Error(`the root is ${report.name}, not Report`);
  const control = find(report, 'Control');
  const head = find(report, 'Head');
  const body = find(report, 'Body');
  const sort = textOf(control, 'Title');
  if (!sort) throw new Error('Control/Title is missing');
  const earthquake = earthquakeOf(body);
  return {
    sort,
    status: insist(textOf(control, 'Status'), ['通常', '訓練', '試験'], 'Control/Status'),
    office: textOf(control, 'EditorialOffice'),
    title: textOf(head, 'Title'),
    reportAt: momentOf(textOf(head, 'ReportDateTime')),
    eventId: textOf(head, 'EventID'),
    infoType: insist(textOf(head, 'InfoType'), ['発表', '訂正', '取消'], 'Head/InfoType'),
    serial: Number.parseInt(textOf(head, 'Serial'), 10) || 0,
    headline: textOf(head, 'Headline', 'Text'),
    warnings: all(body, 'Warning').flatMap((list) =>
      items(list).map((kind) => ({ ...kind, type: list.attributes.type ?? '' })),
    ),
    headlineKinds: all(find(head, 'Headline'), 'Information').flatMap(items),
    ...(earthquake ? { earthquake } : {}),
    intensities: intensitiesOf(body),
    comments: deep(find(body, 'Comments'), 'Text').map(({ text }) => text),
  };
}
