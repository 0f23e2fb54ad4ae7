import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type CheckedFile,
  checkSource,
  describe as describeProblem,
  type Problem,
} from './check.ts';
import { indicatorsOf } from './content.ts';
import { readYaml } from './yaml.ts';

const file = join(import.meta.dirname, '../../../../demo/plan/suzaka-2025.yaml');
const original = readFileSync(file, 'utf8');

function check(text: string | Uint8Array, unitOf = (_: string): string | undefined => undefined) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const read = readYaml(bytes);
  return read.ok ? checkSource(read.source, unitOf) : read;
}

function problemsOf(checked: CheckedFile): readonly Problem[] {
  if (checked.ok) throw new Error('the file should have been refused');
  return checked.problems;
}

/** The file with one change, and the line of the change. */
function changed(from: string, to: string): { text: string; line: number } {
  const index = original.indexOf(from);
  if (index < 0) throw new Error(`not in the file: ${from}`);
  const line = original.slice(0, index).split('\n').length;
  return { text: original.replace(from, to), line };
}

/** Where a word stands in its line, counted from 1. */
function columnOf(text: string, line: number, word: string): number {
  return (text.split('\n')[line - 1]?.indexOf(word) ?? -1) + 1;
}

describe('the demo plan', () => {
  const checked = check(original);
  if (!checked.ok)
    throw new Error(checked.problems.map((one) => describeProblem(one).en).join('\n'));
  const { plan } = checked;

  it('is accepted with its 24 indicators', () => {
    const all = indicatorsOf(plan);
    expect(all).toHaveLength(24);
    expect(all.filter(({ kind }) => kind === 'outcome')).toHaveLength(9);
    expect(all.find(({ content }) => content.id === 'marriages')?.content.baseline).toBeNull();
  });

  it('keeps the decimals in which its figures are written', () => {
    const { decimals } = plan;
    expect([decimals['koho-readers'], decimals['fiscal-strength'], decimals.newcomers]).toEqual([
      1, 3, 0,
    ]);
  });

  it('has the same hash however it is laid out, and another when a figure changes', () => {
    const again = check(`# a comment\n${original}`);
    const other = check(changed('target: 336', 'target: 337').text);
    expect(again.ok && again.plan.contentHash).toBe(plan.contentHash);
    expect(other.ok && other.plan.contentHash).not.toBe(plan.contentHash);
  });
});

describe('a plan file is refused with line, column and value', () => {
  it('for an id that is used twice, naming both places', () => {
    const { text, line } = changed('id: sns-followers', 'id: koho-readers');
    const [problem, ...rest] = problemsOf(check(text));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({
      line,
      column: columnOf(text, line, 'koho-readers'),
      value: 'koho-readers',
    });
    expect(problem?.message.ja).toContain(`${line - 1}行目`);
  });

  it.each([
    [
      'an unknown direction',
      'direction: down',
      'direction: sideways',
      'sideways',
      'up、down、keep',
    ],
    ['an unknown way to count', 'counting: total', 'counting: weekly', 'weekly', 'level'],
    ['a unit that is none', 'unit: 人', 'unit: バナナ', 'バナナ', '単位'],
    ['a fraction of a person', 'baseline: 9560,', 'baseline: 9560.5,', '9560.5', '小数'],
    ['a target that is no number', 'target: 336', 'target: 336人', '336人', '数'],
    ['a bad id', 'id: marriages', 'id: Marriages!', 'Marriages!', 'id'],
    ['a bad measure', 'measure: matching.couples', 'measure: couples', 'couples', '計算'],
    ['a code with a wrong check digit', 'code: "202070"', 'code: "202071"', '"202071"', '6桁'],
    ['a day that does not exist', '"2026-03-31"', '"2026-02-30"', '"2026-02-30"', '実在'],
    ['a key that is not known', 'direction: keep', 'direktion: keep', 'direktion', '「direction」'],
    ['a policy number used twice', 'number: 36', 'number: 35', '35', '番号'],
    ['a target year outside', 'targetYear: 2025', 'targetYear: 2031', '2031', '目標年度'],
  ])('for %s', (_case, from, to, value, hint) => {
    const { text, line } = changed(from, to);
    const bare = value.replaceAll('"', '');
    const found = problemsOf(check(text)).find((one) => one.line === line && one.value === bare);
    const column = columnOf(text, line, to) + to.indexOf(value);
    expect(found).toMatchObject({ column });
    expect(found?.message.ja).toContain(hint);
    expect(found?.message.en).toMatch(/[A-Z].*\.|:/);
  });

  it('for a target that is missing, at the indicator', () => {
    const { text, line } = changed(', target: 336', '');
    const [problem] = problemsOf(check(text));
    expect(problem).toMatchObject({ line, column: columnOf(text, line, '{ id: newcomers') });
    expect(problem?.message.ja).toContain('target（目標値）がありません');
  });

  it('for a unit other than the one of its measure', () => {
    const unitOf = (measure: string) => (measure === 'migration.settled' ? '世帯' : undefined);
    const [problem] = problemsOf(check(original, unitOf));
    expect(problem).toMatchObject({ value: '人' });
    expect(problem?.message.ja).toContain('世帯');
  });

  it('for several faults at once, in the order of the file', () => {
    const { text } = changed('direction: keep', 'direction: stay');
    const both = text.replace('target: 10000', 'target: many');
    const lines = problemsOf(check(both)).map(({ line }) => line);
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('for broken YAML', () => {
    const { text, line } = changed('{ kind: 継承', '{ kind: 継承: : [');
    const problems = problemsOf(check(text));
    expect(problems[0]?.line).toBeGreaterThanOrEqual(line);
    expect(problems[0]?.message.ja).toContain('YAML');
  });

  it.each(['', '[]', 'null', '42', '- a\n- b', 'municipality: 1'])('for %j', (text) => {
    expect(problemsOf(check(text)).length).toBeGreaterThan(0);
  });

  it('for aliases that would grow without end', () => {
    const bomb =
      'a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]';
    expect(problemsOf(check(bomb)).length).toBeGreaterThan(0);
  });
});

describe('a file in another encoding', () => {
  it('is recognised as Shift_JIS, with the line where it begins', () => {
    const bytes = execFileSync('iconv', ['-f', 'UTF-8', '-t', 'CP932//TRANSLIT'], {
      input: 'a: 1\nname: 須坂市\n',
    });
    const [problem] = problemsOf(check(bytes));
    expect(problem).toMatchObject({ line: 2, column: 7, value: 'name: 須坂市' });
    expect(problem?.message.ja).toContain('Shift_JIS');
  });

  it('is refused when it is UTF-16, or cut in the middle of a character', () => {
    const utf16 = Buffer.from('a: 1\n', 'utf16le');
    expect(problemsOf(check(utf16))[0]?.message.ja).toContain('UTF-8');
    const cut = new TextEncoder().encode('a: 須').subarray(0, 5);
    expect(problemsOf(check(cut))[0]).toMatchObject({ line: 1, column: 4 });
  });
});
