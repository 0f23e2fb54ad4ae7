import type { Part, Rank, WarningInForce } from './bulletin.ts';
import type { Sort } from './sorts.ts';
import type { Area, KindInArea, Telegram } from './telegram.ts';

/** Where a town lies, in the agency's lists of codes. */
export interface Whereabouts {
  /** First five digits of the town's code. */
  readonly municipality: string;
  /** 府県予報区・細分区域 (6 digits), as in 200010 for 長野県北部. */
  readonly forecastAreas: readonly string[];
  /** 地震情報／細分区域 (3 digits). */
  readonly earthquakeAreas: readonly string[];
  /** 津波予報区 (3 digits); none away from the sea. */
  readonly tsunamiAreas: readonly string[];
  /** 指定河川洪水予報 (12 digits). */
  readonly rivers: readonly string[];
}

/**
 * Seven digits are a municipality's five and two more; split cities have several. Codes of other lists
 * are compared whole: the first digits of a 津波予報区 are no prefecture.
 */
export function isHere({ code, codeType }: Area, here: Whereabouts): boolean {
  if (codeType.startsWith('気象情報')) return here.forecastAreas.includes(code);
  if (codeType.startsWith('地震情報／細分区域')) return here.earthquakeAreas.includes(code);
  if (codeType.startsWith('津波予報区')) return here.tsunamiAreas.includes(code);
  if (codeType.startsWith('指定河川洪水予報')) return here.rivers.includes(code);
  return code.length === 7 && code.startsWith(here.municipality);
}

/** Names end in what they are; a level in the name is the surest sign. */
export function rankOf(name: string): Rank {
  const [, digit = ''] = /レベル([１-５1-5])/.exec(name) ?? [];
  const level = '１２３４５'.indexOf(digit) + 1 || Number(digit);
  if (digit) return Math.min(4, Math.max(1, level - 1)) as Rank;
  if (name.includes('特別警報')) return 4;
  if (/危険警報|危険情報|発生情報/.test(name)) return 3;
  if (/警報|警戒|噴火速報/.test(name)) return 2;
  return 1;
}

/** 解除, なし and their like: nothing is in force. */
function isOver({ code, status, name }: KindInArea): boolean {
  return /^0+$/.test(code) || /解除|なし/.test(status) || /解除|^なし$/.test(name);
}

function inForce(kinds: readonly KindInArea[], sort: string): readonly WarningInForce[] {
  const found = new Map<string, WarningInForce>();
  for (const kind of kinds) {
    if (isOver(kind)) continue;
    // 土砂災害警戒情報 calls its kind 警戒 only: the sort says of what.
    const name = kind.name === '警戒' ? sort : kind.name;
    const { code, level } = kind;
    found.set(`${code} ${name}`, { name, code, rank: rankOf(name), ...(level ? { level } : {}) });
  }
  return [...found.values()].sort((a, b) => b.rank - a.rank);
}

/** 震度階級, weakest first. */
export const strengths = ['1', '2', '3', '4', '5-', '5+', '6-', '6+', '7'] as const;

/** Position in the scale of intensity (震度階級), 0 for what is not one. */
export const strengthOf = (intensity: string | undefined): number =>
  (strengths as readonly string[]).indexOf(intensity ?? '') + 1;

/** The municipality's own figure; before it is known, that of the district. */
function intensityHere({ intensities }: Telegram, here: Whereabouts): string | undefined {
  const strongest = (places: readonly { intensity: string }[]) =>
    [...places].sort((a, b) => strengthOf(b.intensity) - strengthOf(a.intensity))[0]?.intensity;
  const own = intensities.filter(
    ({ code }) => code.length === 7 && code.startsWith(here.municipality),
  );
  if (own.length > 0) return strongest(own);
  return strongest(intensities.filter(({ code }) => here.earthquakeAreas.includes(code)));
}

function kindsHere(telegram: Telegram, sort: Sort, here: Whereabouts): readonly KindInArea[] {
  const ofTown = (kinds: readonly KindInArea[]) =>
    kinds.filter(({ areas }) => areas.some((area) => isHere(area, here)));
  if (sort.reading === 'headline') return ofTown(telegram.headlineKinds);
  if (sort.reading === 'earthquake') return [];
  return ofTown(
    telegram.warnings.filter(({ type }) => type.endsWith('（市町村等）') || !type.includes('（')),
  );
}

/** What of a telegram concerns the town. */
export function partFor(telegram: Telegram, sort: Sort, here: Whereabouts): Part {
  const { reportAt, serial, infoType, office, title, headline, comments } = telegram;
  const kinds = kindsHere(telegram, sort, here);
  const intensity = intensityHere(telegram, here);
  return {
    ...{ sort: telegram.sort, reportAt, serial, infoType, office, title, headline, comments },
    warnings: inForce(kinds, telegram.sort),
    ...(intensity ? { intensity } : {}),
    ...(telegram.earthquake ? { earthquake: telegram.earthquake } : {}),
    concerns: kinds.length > 0 || intensity !== undefined,
  };
}
