/**
 * Two formats of warnings arrive side by side until about 2028: the one since May 2026 (Ｒ０６, with
 * the warning level in each name) and the old one. One family is read, or everything would be said twice.
 */
export const families = ['r06', 'old'] as const;
export type Family = (typeof families)[number];

/** How the part that concerns a town is found in a telegram. */
export type Reading =
  /** Body/Warning of the level 市町村等. */
  | 'municipality'
  /** Items of the headline whose areas are the town's. */
  | 'headline'
  | 'earthquake';

export interface Sort {
  readonly reading: Reading;
  /** Undefined: comes in one format only. */
  readonly family?: Family;
  /**
   * What makes telegrams follow one another. Warnings are numbered by nobody: a later one of the same
   * sort and office replaces the earlier; events have an id.
   */
  readonly follows: 'office' | 'event';
}

const municipality = (family: Family): Sort => ({
  reading: 'municipality',
  family,
  follows: 'office',
});
const headline: Sort = { reading: 'headline', follows: 'event' };
const earthquake: Sort = { reading: 'earthquake', follows: 'event' };

/** By Control/Title (気象庁防災情報XMLフォーマット 情報種別). Other sorts are let pass unread. */
const sorts: Readonly<Record<string, Sort>> = {
  '気象特別警報・警報・注意報': municipality('old'),
  土砂災害警戒情報: municipality('old'),
  記録的短時間大雨情報: { reading: 'headline', follows: 'office' },
  竜巻注意情報: { reading: 'headline', follows: 'office' },
  '竜巻注意情報（目撃情報付き）': { reading: 'headline', follows: 'office' },
  指定河川洪水予報: headline,
  水位周知河川に関する情報: headline,
  '噴火警報・予報': { reading: 'headline', follows: 'event' },
  噴火速報: headline,
  '津波警報・注意報・予報a': headline,
  震度速報: earthquake,
  震源に関する情報: earthquake,
  '震源・震度に関する情報': earthquake,
};

/** 気象警報・注意報（Ｒ０６）（大雨）, （土砂）, （高潮） …: one telegram for each hazard. */
const newWarnings = /^気象警報・注意報（Ｒ０６）（.+）$/;

export function findSort(title: string): Sort | undefined {
  return newWarnings.test(title) ? municipality('r06') : sorts[title];
}
