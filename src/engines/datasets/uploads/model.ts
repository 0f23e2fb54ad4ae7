/** Loading: rows are still coming in. Ready: can be published. */
export const versionStates = ['loading', 'ready', 'published', 'failed'] as const;
export type VersionState = (typeof versionStates)[number];

export const origins = ['csv', 'tsv', 'xlsx', 'geojson', 'edited', 'restored'] as const;
export type Origin = (typeof origins)[number];

/** What was found in the file. */
export interface VersionProfile {
  readonly encoding?: string;
  /** 0 to 100: how far it keeps to its standard, or to what a table should be. */
  readonly score?: number;
  readonly faults?: number;
  /** Columns, by place, in which a spreadsheet would run something. */
  readonly formulas?: readonly number[];
}
