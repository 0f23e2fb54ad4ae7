import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { IsoDate } from '#japan/dates.ts';
import { parseDelimited } from '#platform/delimited.ts';
import { amountOf, type Financing, sources } from './financing.ts';
import { type ActKind, purposes, reservePurpose } from './model.ts';

const thousand = 1000n;

/** A project of the demo file, with its adopted amounts by year in thousands of yen. */
export interface DemoProject {
  readonly code: string;
  readonly department: string;
  readonly purpose: string;
  readonly section: string;
  readonly item: string;
  readonly ja: string;
  readonly en: string;
  readonly descriptionJa: string;
  readonly descriptionEn: string;
  readonly links: readonly string[];
  /** Percent by source; the rest are general funds. */
  readonly funding: readonly number[];
  readonly adopted: ReadonlyMap<number, bigint>;
  /** For the year whose budget is in the making. */
  readonly asked?: { readonly request: bigint; readonly review: bigint };
}

export interface DemoAct {
  readonly year: number;
  readonly kind: Exclude<ActKind, 'initial'>;
  readonly number?: number;
  readonly day: IsoDate;
  readonly note: string;
  readonly from?: string;
  readonly rows: Readonly<Record<string, number>>;
}

export interface DemoRound {
  readonly year: number;
  readonly opensOn: IsoDate;
  readonly deadline: IsoDate;
  readonly reviewOn: IsoDate;
  readonly voteOn: IsoDate;
}

export interface DemoActs {
  readonly transferClause: string;
  readonly rounds: readonly DemoRound[];
  readonly acts: readonly DemoAct[];
}

export const demoYears = [2024, 2025, 2026] as const;

/** A number that is always the same for a word, so that samples do not change from start to start. */
export function steady(word: string, below: number): number {
  let sum = 7;
  for (const letter of word) sum = (sum * 31 + letter.charCodeAt(0)) % 100_003;
  return sum % below;
}

/** Splits an amount by percent per source; what remains are general funds. */
export function financed(amount: bigint, funding: readonly number[]): Financing {
  const parts = sources.map((_source, place) => {
    const share = BigInt(funding[place] ?? 0);
    return ((amount * share) / 100n / thousand) * thousand;
  });
  const [national = 0n, prefectural = 0n, bonds = 0n, others = 0n] = parts;
  const special = amountOf({ national, prefectural, bonds, others, general: 0n });
  return { national, prefectural, bonds, others, general: amount - special };
}

function readProjects(folder: string): DemoProject[] {
  const text = readFileSync(join(folder, 'finance/budget-projects.csv'), 'utf8');
  const [header = [], ...rows] = parseDelimited(text, ',');
  return rows.map((row) => {
    const cell = (name: string) => row[header.indexOf(name)] ?? '';
    const amount = (name: string) => BigInt(cell(name)) * thousand;
    return {
      ...{ code: cell('code'), department: cell('department') },
      ...{ purpose: `purpose.${cell('purpose')}`, section: cell('section'), item: cell('item') },
      ...{ ja: cell('ja'), en: cell('en') },
      ...{ descriptionJa: cell('descriptionJa'), descriptionEn: cell('descriptionEn') },
      links: cell('links').split(';').filter(Boolean),
      funding: cell('funding').split('/').map(Number),
      adopted: new Map(demoYears.map((year) => [year, amount(String(year))])),
      asked: { request: amount('request'), review: amount('review') },
    };
  });
}

export const readActs = (folder: string): DemoActs =>
  parse(readFileSync(join(folder, 'finance/budget-acts.yaml'), 'utf8')) as DemoActs;

/** Part of a year's budget that is paid in the end, in thousandths. */
const paidShare = ({ code, purpose }: DemoProject): bigint =>
  purpose === 'purpose.debt' ? 998n : BigInt(930 + steady(code, 65));

const inThousands = (yen: bigint) => (yen / thousand) * thousand;

export const paidOf = (project: DemoProject, current: bigint): bigint =>
  project.purpose === reservePurpose ? 0n : inThousands((current * paidShare(project)) / 1000n);

/** What acts add to the adopted amount of a project in a year. */
export function movedOf(acts: readonly DemoAct[], code: string, year: number): bigint {
  let sum = 0;
  for (const act of acts) {
    const amount = act.rows[code] ?? 0;
    if (act.kind === 'carry-over') sum += act.year === year ? -amount : 0;
    else if (act.year === year) sum += amount;
    if (act.kind === 'carry-over' && act.year + 1 === year) sum += amount;
    if (act.from === code && act.year === year) {
      sum -= Object.values(act.rows).reduce((all, one) => all + one, 0);
    }
  }
  return BigInt(sum) * thousand;
}

const goesOn = (amount: bigint) => ({ request: amount, review: amount });
const firstOf = (named: readonly DemoProject[]) => named[0]?.department ?? 'zaisei';

/** What no named project is, so that a purpose comes to what its settlement says. */
function restOf(
  purpose: string,
  place: number,
  named: readonly DemoProject[],
  rest: ReadonlyMap<number, bigint>,
): DemoProject {
  const name = purposes.find(({ code }) => code === purpose)?.name ?? { ja: '', en: '' };
  const plain = name.ja.replace(/費$/, '');
  const code = `${String(place + 1).padStart(2, '0')}-900`;
  const share = paidShare({ code, purpose } as DemoProject);
  const budget = (year: number) => ((rest.get(year) ?? 0n) * 1000n) / share / thousand + 1n;
  const adopted = demoYears.map((year): [number, bigint] => [year, budget(year) * thousand]);
  return {
    ...{ code, department: firstOf(named), purpose, section: 'その他', item: 'その他' },
    ...{ ja: `その他の${plain}の事務事業`, en: `Other projects: ${name.en}` },
    descriptionJa: `${name.ja}のうち、ほかの行に名前のない仕事の合計です。職員の給料もここに入れています。`,
    descriptionEn: 'What no other line of this purpose names, pay of the staff among it.',
    ...{ links: [], funding: [9, 7, 4, 6] },
    adopted: new Map(adopted),
    asked: goesOn(budget(2026) * thousand),
  };
}

const reserve: DemoProject = {
  ...{ code: '14-001', department: 'zaisei', purpose: reservePurpose },
  ...{ section: '予備費', item: '予備費', ja: '予備費', en: 'Reserve' },
  descriptionJa:
    '災害など、前もって分からない出費に備えるお金です。使うときは、ほかの事業へ移します。',
  descriptionEn: 'Kept for what nobody can foresee; it is moved to other projects when needed.',
  ...{ links: [], funding: [] },
  adopted: new Map(demoYears.map((year) => [year, 30_000n * thousand])),
  asked: goesOn(30_000n * thousand),
};

export interface DemoBooks extends DemoActs {
  readonly projects: readonly DemoProject[];
  /** Paid in the whole of a year. */
  readonly paid: (project: DemoProject, year: number) => bigint;
}

/**
 * Sample projects whose payments of a settled year come to its settlement, purpose by purpose.
 *
 * @param settled expenditure by year and item, in yen; a year without one goes like the year before.
 */
export function readDemoBooks(
  folder: string,
  settled: (year: number, item: string) => bigint,
): DemoBooks {
  const named = readProjects(folder);
  const acts = readActs(folder);
  const currentOf = (project: DemoProject, year: number) =>
    (project.adopted.get(year) ?? 0n) + movedOf(acts.acts, project.code, year);
  const paidNamed = (project: DemoProject, year: number) =>
    paidOf(project, currentOf(project, year));
  const others = purposes.flatMap(({ code: purpose }, place) => {
    const own = named.filter((project) => project.purpose === purpose);
    if (own.length === 0) return [];
    const left = (year: number) =>
      settled(year, purpose) - own.reduce((sum, project) => sum + paidNamed(project, year), 0n);
    const rest = new Map<number, bigint>(demoYears.map((year) => [year, left(year)]));
    return [{ project: restOf(purpose, place, own, rest), rest }];
  });
  const exact = new Map(others.map(({ project, rest }) => [project.code, rest]));
  return {
    ...acts,
    projects: [...named, ...others.map(({ project }) => project), reserve],
    paid: (project, year) => exact.get(project.code)?.get(year) ?? paidNamed(project, year),
  };
}
