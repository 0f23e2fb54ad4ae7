/**
 * Where the money of a project comes from: national and prefectural disbursements (国・県支出金),
 * bonds (地方債), other special funds (その他), general funds (一般財源). In yen.
 */
export const sources = ['national', 'prefectural', 'bonds', 'others', 'general'] as const;
export type Source = (typeof sources)[number];
export type Financing = Readonly<Record<Source, bigint>>;

export const noFinancing: Financing = {
  ...{ national: 0n, prefectural: 0n, bonds: 0n, others: 0n, general: 0n },
};

export const amountOf = (financing: Financing): bigint =>
  sources.reduce((sum, source) => sum + financing[source], 0n);

const eachSource = (of: (source: Source) => bigint): Financing => ({
  national: of('national'),
  prefectural: of('prefectural'),
  bonds: of('bonds'),
  others: of('others'),
  general: of('general'),
});

export const addFinancing = (a: Financing, b: Financing): Financing =>
  eachSource((source) => a[source] + b[source]);

export const negated = (financing: Financing): Financing =>
  eachSource((source) => -financing[source]);

export const generalFunds = (general: bigint): Financing => ({ ...noFinancing, general });
