import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDemoSettlements } from '../demo.ts';
import { demoYears, movedOf, readDemoBooks } from './demo-books.ts';
import { purposes, reservePurpose } from './model.ts';

interface PlanFile {
  readonly basicPolicies: readonly {
    readonly policies: readonly {
      readonly number: number;
      readonly initiatives: readonly { readonly name: string }[];
    }[];
  }[];
}

const settlements = readDemoSettlements('demo');
const settled = (year: number, item: string): bigint =>
  (settlements.find((one) => one.year === year) ?? settlements.at(-1))?.amounts.get(item) ?? 0n;
const books = readDemoBooks('demo', settled);

describe('the sample budgets', () => {
  it.each([2024, 2025])('of %s are paid as its settlement says, purpose by purpose', (year) => {
    for (const { code } of purposes.filter((one) => one.code !== reservePurpose)) {
      const own = books.projects.filter(({ purpose }) => purpose === code);
      const paid = own.reduce((sum, project) => sum + books.paid(project, year), 0n);
      expect(paid, `${code} ${year}`).toBe(settled(year, code));
    }
  });

  it.each(demoYears)('of %s leave no project with less than nothing', (year) => {
    for (const project of books.projects) {
      const current = (project.adopted.get(year) ?? 0n) + movedOf(books.acts, project.code, year);
      const paid = books.paid(project, year);
      expect(paid >= 0n && paid <= current, `${project.code} ${year} ${paid} ${current}`).toBe(
        true,
      );
    }
  });

  it('serve what the plan of the demo town has', () => {
    const plan = parse(readFileSync('demo/plan/suzaka-2025.yaml', 'utf8')) as PlanFile;
    const policies = plan.basicPolicies.flatMap((basic) => basic.policies);
    const known = new Set(
      policies.flatMap(({ number, initiatives }) => [
        String(number),
        ...initiatives.map(({ name }) => `${number}/${name}`),
      ]),
    );
    const unknown = books.projects.flatMap(({ links }) => links.filter((ref) => !known.has(ref)));
    expect(unknown).toEqual([]);
  });

  it('move money as the law allows: transfers stay within their purpose', () => {
    const purposeOf = new Map(books.projects.map(({ code, purpose }) => [code, purpose]));
    for (const { kind, from, rows } of books.acts) {
      if (kind !== 'transfer') continue;
      const touched = new Set(
        [from ?? '', ...Object.keys(rows)].map((code) => purposeOf.get(code)),
      );
      expect(touched.size, `from ${from}`).toBe(1);
    }
  });
});
