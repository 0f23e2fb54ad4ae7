import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { decimalsOf } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { indicatorsOf, type Path, type PlanContent, planContent } from './content.ts';
import { fileProblems, placeTexts } from './text.ts';

/** Where something stands: a line of a text file, or a cell of a sheet. Both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Name of the sheet; undefined for text files. */
  readonly sheet?: string;
  /** `B12`; undefined for text files. */
  readonly cell?: string;
}

export interface Problem extends Place {
  /** What was found there, as written; empty where something is missing. */
  readonly value: string;
  /** What is wrong and how to mend it. */
  readonly message: Text;
}

/** What was read from a file, with the way back to where it stood. */
export interface Source {
  readonly raw: unknown;
  /** The place of a part; of its nearest existing parent if it is missing. */
  locate(path: Path): Place;
  /** The place of the key itself, for keys that do not belong there. */
  locateKey(path: Path, key: string): Place;
  /** A part as it was written: `90.0` for the number 90. */
  written(path: Path): string;
}

/** A plan that can be imported as it is. */
export interface CheckedPlan extends PlanContent {
  /** Digits after the point by indicator id, as the plan writes its figures. */
  readonly decimals: Readonly<Record<string, number>>;
  readonly contentHash: string;
}

export type CheckedFile =
  | { readonly ok: true; readonly plan: CheckedPlan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What measures count in, where they exist: the unit of `procedures.onlineShare`. */
export type UnitOfMeasure = (measure: string) => string | undefined;

/** 12行目5文字目：… (value: …) */
export function describe(problem: Problem): Text {
  const { sheet, cell, line, column, value, message } = problem;
  const place = sheet && cell ? placeTexts.cell(sheet, cell) : placeTexts.line(line, column);
  const found = value ? placeTexts.value(value) : { ja: '', en: '' };
  return {
    ja: `${place.ja}：${message.ja}${found.ja}`,
    en: `${place.en}: ${message.en}${found.en}`,
  };
}

/** Number of single-letter changes between two words; small for slips of the pen. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const knownKeys = [
  ...['municipality', 'period', 'goal', 'basicPolicies', 'roles', 'code', 'name', 'nameEn'],
  ...['prefecture', 'from', 'to', 'baselineYear', 'targetYear', 'number', 'challenges', 'kind'],
  ...['kindEn', 'texts', 'policies', 'departments', 'outcomes', 'processes', 'initiatives', 'id'],
  ...['unit', 'baseline', 'target', 'direction', 'counting', 'measure', 'params'],
  ...['department', 'items', 'who', 'whoEn', 'does', 'doesEn', 'sample'],
];

function nearestKey(key: string): string | undefined {
  const [best] = knownKeys
    .map((known) => ({ known, changes: distance(key, known) }))
    .toSorted((a, b) => a.changes - b.changes);
  return best && best.changes <= 2 ? best.known : undefined;
}

type Issue = z.core.$ZodIssue;

function at(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value && typeof value === 'object'
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    raw,
  );
}

function bilingual(message: string): Text | undefined {
  try {
    const text: unknown = JSON.parse(message);
    return text && typeof text === 'object' && 'ja' in text ? (text as Text) : undefined;
  } catch {
    return undefined;
  }
}

function messageOf(issue: Issue, path: Path, raw: unknown): Text {
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  const own = bilingual(issue.message);
  if (own) return own;
  if (at(raw, path) === undefined || at(raw, path) === null) return fileProblems.missing(key);
  if (issue.code === 'invalid_type') return fileProblems.wrongType(key, issue.expected);
  if (issue.code === 'invalid_value') return fileProblems.notOneOf(key, issue.values.map(String));
  return fileProblems.outOfRange(key);
}

function problemsOf(issue: Issue, source: Source): Problem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...source.locateKey(path, key),
      value: key,
      message: fileProblems.unknownKey(key, nearestKey(key)),
    }));
  }
  const message = messageOf(issue, path, source.raw);
  return [{ ...source.locate(path), value: source.written(path), message }];
}

interface Named {
  readonly path: Path;
  readonly value: string;
}

function duplicates(key: string, named: readonly Named[], source: Source): Problem[] {
  const first = new Map<string, Path>();
  return named.flatMap(({ path, value }) => {
    const earlier = first.get(value);
    if (!earlier) {
      first.set(value, path);
      return [];
    }
    const place = source.locate(earlier);
    const where =
      place.sheet && place.cell
        ? placeTexts.cell(place.sheet, place.cell)
        : placeTexts.line(place.line, place.column);
    const { ja } = fileProblems.duplicate(key, value, where.ja);
    const { en } = fileProblems.duplicate(key, value, where.en);
    return [{ ...source.locate(path), value, message: { ja, en } }];
  });
}

/** Ids and numbers that occur twice, read from the raw data so that other faults do not hide them. */
function findDuplicates(source: Source): Problem[] {
  const list = (path: Path): unknown[] => {
    const value = at(source.raw, path);
    return Array.isArray(value) ? value : [];
  };
  const named = (path: Path): Named[] => {
    const value = at(source.raw, path);
    return value === undefined || value === null ? [] : [{ path, value: String(value) }];
  };
  const basic = list(['basicPolicies']).map((_, b): Path => ['basicPolicies', b]);
  const policies = basic.flatMap((path) =>
    list([...path, 'policies']).map((_, p): Path => [...path, 'policies', p]),
  );
  const indicators = policies.flatMap((path) =>
    ['outcomes', 'processes'].flatMap((kind) =>
      list([...path, kind]).map((_, i): Path => [...path, kind, i]),
    ),
  );
  const number = (path: Path) => named([...path, 'number']);
  return [
    ...duplicates('number', basic.flatMap(number), source),
    ...duplicates('number', policies.flatMap(number), source),
    ...duplicates(
      'id',
      indicators.flatMap((path) => named([...path, 'id'])),
      source,
    ),
  ];
}

function findForeignUnits(plan: PlanContent, source: Source, unitOf: UnitOfMeasure): Problem[] {
  return indicatorsOf(plan).flatMap(({ path, content }) => {
    const expected = unitOf(content.measure);
    if (expected === undefined || expected === content.unit) return [];
    const message = fileProblems.measureUnit(expected);
    return [{ ...source.locate([...path, 'unit']), value: content.unit, message }];
  });
}

function decimalsIn(plan: PlanContent, source: Source): Record<string, number> {
  return Object.fromEntries(
    indicatorsOf(plan).map(({ path, content }) => {
      const written = [source.written([...path, 'baseline']), source.written([...path, 'target'])];
      const found = Math.max(...written.map(decimalsOf));
      return [content.id, Math.min(6, found)];
    }),
  );
}

const inOrder = (a: Problem, b: Problem) => a.line - b.line || a.column - b.column;

/** Checks everything at once, so that one reading of the list mends the file. */
export function checkSource(source: Source, unitOf: UnitOfMeasure): CheckedFile {
  const parsed = planContent.safeParse(source.raw);
  const problems = [
    ...(parsed.error?.issues.flatMap((issue) => problemsOf(issue, source)) ?? []),
    ...findDuplicates(source),
    ...(parsed.data ? findForeignUnits(parsed.data, source, unitOf) : []),
  ];
  if (problems.length > 0 || !parsed.data) {
    return { ok: false, problems: problems.toSorted(inOrder) };
  }
  const plan = { ...parsed.data, decimals: decimalsIn(parsed.data, source) };
  const contentHash = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
  return { ok: true, plan: { ...plan, contentHash } };
}
