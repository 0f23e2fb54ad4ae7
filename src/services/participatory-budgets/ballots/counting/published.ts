import { createHash } from 'node:crypto';
import { parseDelimited } from '#platform/delimited.ts';
import { type BallotPaper, invalidReasons, type Pattern, type Standing } from '../model.ts';
import { arrange, judge } from './rules.ts';

/** How the file writes what a ballot is worth; the file is Japanese, as all open data of the town. */
const standingNames: Readonly<Record<Standing, string>> = {
  valid: '有効',
  blank: '白票',
  'too-many': '無効（選んだ数が多い）',
  'over-sum': '無効（金額の上限を超える）',
  unreadable: '無効（判読できない）',
  remarks: '無効（ほかのことが書かれている）',
  foreign: '無効（所定の用紙でない）',
};
const standings = new Map(
  Object.entries(standingNames).map(([standing, name]) => [name, standing as Standing]),
);

/** Ballots of one piece of the file. */
const linesAtOnce = 2000;

const heading = ({ lines }: BallotPaper): string =>
  ['番号', '扱い', ...lines.map(({ number }) => `案${number}`)].join(',');

/** Everything of a ballot's line but its number. */
function restOf({ lines }: BallotPaper, { choices, standing }: Pattern): string {
  const chosen = new Set(choices);
  const marks = lines.map(({ number }) => (chosen.has(number) ? '1' : '0'));
  return `,${standingNames[standing]},${marks.join(',')}\r\n`;
}

/**
 * The published ballots as CSV (RFC 4180, UTF-8 with a byte order mark): a line for each ballot, a column
 * for each proposal. The same ballots give the same bytes. Cells are figures and words of ours, so none
 * can be taken for a formula.
 */
export function* ballotsCsv(
  paper: BallotPaper,
  patterns: readonly Pattern[],
): Generator<string, void> {
  let piece = `\uFEFF${heading(paper)}\r\n`;
  let number = 0;
  for (const pattern of arrange(patterns)) {
    const rest = restOf(paper, pattern);
    for (let one = 0; one < pattern.count; one += 1) {
      number += 1;
      piece += number + rest;
      if (number % linesAtOnce !== 0) continue;
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/** SHA-256 of the published file, hex. */
export function digestOf(paper: BallotPaper, patterns: readonly Pattern[]): string {
  const hash = createHash('sha256');
  for (const piece of ballotsCsv(paper, patterns)) hash.update(piece);
  return hash.digest('hex');
}

export interface ReadBallots {
  readonly numbers: readonly number[];
  readonly patterns: readonly Pattern[];
}

/** @throws SyntaxError that names the line, for a file that is not of the published form */
export function readBallots(text: string): ReadBallots {
  const [head = [], ...rows] = parseDelimited(text, ',');
  const numbers = head.slice(2).map((name) => Number(/^案(\d+)$/.exec(name)?.[1] ?? Number.NaN));
  if (head[0] !== '番号' || numbers.some((number) => !Number.isSafeInteger(number))) {
    throw new SyntaxError('line 1: this is not a file of published ballots');
  }
  const sums = new Map<string, Pattern>();
  rows.forEach((row, index) => {
    const standing = standings.get(row[1] ?? '');
    const marks = row.slice(2);
    const known = marks.length === numbers.length && marks.every((mark) => /^[01]$/.test(mark));
    if (!standing || !known || row[0] !== String(index + 1)) {
      throw new SyntaxError(`line ${index + 2}: this is no ballot`);
    }
    const choices = numbers.filter((_, place) => marks[place] === '1');
    const key = `${standing} ${choices.join(' ')}`;
    sums.set(key, { choices, standing, count: (sums.get(key)?.count ?? 0) + 1 });
  });
  return { numbers, patterns: [...sums.values()] };
}

/** Ballots whose standing is not what the rule says; of a true file there are none. */
export function misjudged(paper: BallotPaper, patterns: readonly Pattern[]): Pattern[] {
  const seen = new Set<Standing>(invalidReasons.slice(2));
  return patterns.filter(
    ({ choices, standing }) => !seen.has(standing) && judge(paper, choices) !== standing,
  );
}
