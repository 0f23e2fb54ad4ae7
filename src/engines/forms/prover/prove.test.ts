import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../conditions/visible.ts';
import type { Field, FormDefinition } from '../definition/model.ts';
import { everyKind } from '../filling/testing.ts';
import { templateForm } from '../import/template.ts';
import { largeForm } from './large-form.testing.ts';
import { proveForm } from './prove.ts';
import { everyAnswers, smallForm, text } from './small-form.testing.ts';

const today = '2026-11-22';
/** What every set of answers leads to: with required answers there, and then past the checks too. */
function tryEverything(form: FormDefinition) {
  const [there, end] = [new Set<string>(), new Set<string>()];
  for (const answers of everyAnswers(form)) {
    const look = visible(form, answers, today);
    const missing = look.screens.some(({ items }) =>
      items.some(
        ({ field, rows }) =>
          (field.kind !== 'repeat' && field.required && answers[field.key] === undefined) ||
          rows?.some(({ row, items: inner }) =>
            inner.some(
              ({ field: { key, required } }) => required && row.answers[key] === undefined,
            ),
          ),
      ),
    );
    if (missing) continue;
    const facts = [
      ...look.screens.map(({ screen }) => `screen ${screen.id}`),
      ...form.fields.filter(({ key }) => look.shows(key)).map(({ key }) => `field ${key}`),
      ...(look.shows('r.0.x') ? ['field r.x'] : []),
      ...form.rules.map(({ name }) => `rule ${name} ${look.holds(name)}`),
    ];
    for (const fact of facts) there.add(fact);
    const refused = form.checks.some(({ rule, field }) => look.shows(field) && look.holds(rule));
    if (!refused) for (const fact of facts) end.add(fact);
  }
  return { there, end };
}

describe('the prover', () => {
  it('says of small forms what trying every set of answers says', () => {
    fc.assert(
      fc.property(smallForm, (form) => {
        const { there, end } = tryEverything(form);
        const { findings, missed } = proveForm(form, today);
        expect(missed).toBe(0);
        const has = (kind: string, id: string) =>
          findings.some((one) => one.kind === kind && one.where.id === id);
        expect(has('dead-end', '')).toBe(end.size === 0);
        for (const { id } of form.screens) {
          expect([id, has('unreachable-screen', id)]).toEqual([id, !there.has(`screen ${id}`)]);
        }
        for (const { name } of form.rules) {
          expect([name, has('contradictory-rule', name)]).toEqual([
            name,
            !there.has(`rule ${name} true`),
          ]);
          expect([name, has('always-true-rule', name)]).toEqual([
            name,
            !there.has(`rule ${name} false`),
          ]);
        }
        if (end.size === 0) return;
        for (const { id } of form.screens) {
          const blind = there.has(`screen ${id}`) && !end.has(`screen ${id}`);
          expect([id, has('dead-end', id)]).toEqual([id, blind]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['every kind of question', everyKind],
    ['the template', templateForm],
  ])('finds no error in %s, and walks all of it', (_name, form) => {
    const { findings, missed, applicants } = proveForm(form, today);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(missed).toBe(0);
    expect(applicants).toBeGreaterThan(1);
  });

  it('sends applicants with days in their order', () => {
    const day = (key: string, more: object): Field =>
      ({ key, label: text(key), required: true, kind: 'date', ...more }) as Field;
    const form: FormDefinition = {
      fields: [
        day('from', { earliest: { today: { days: 3 } } }),
        day('until', { earliest: { field: 'from' } }),
      ],
      screens: [{ id: 's', title: text('s'), items: [{ field: 'from' }, { field: 'until' }] }],
      rules: [],
      checks: [],
    };
    expect(proveForm(form, today)).toMatchObject({ findings: [], applicants: 1, missed: 0 });
    const [from, until] = form.fields;
    if (from?.kind !== 'date' || until?.kind !== 'date') throw new Error('two days');
    const crossed = { ...form, fields: [from, { ...until, latest: { today: {} } }] };
    expect(proveForm(crossed, today).findings.map(({ kind }) => kind)).toContain('dead-end');
  });

  it('finds the end that no answer reaches, and says so of the form', () => {
    const fields: Field[] = [
      { key: 'a', label: text('a'), required: true, kind: 'number', min: 0, max: 9 },
      { key: 'b', label: text('b'), required: true, kind: 'choice', options: [] },
    ];
    const form: FormDefinition = {
      fields,
      screens: [{ id: 's', title: text('s'), items: [{ field: 'a' }, { field: 'b' }] }],
      rules: [],
      checks: [],
    };
    const kinds = proveForm(form, today).findings.map(({ kind, where }) => `${kind} ${where.id}`);
    expect(kinds).toEqual(['impossible-required b', 'dead-end ']);
  });

  it('proves 700 fields with 200 conditions in time', () => {
    const since = performance.now();
    const { findings, missed, applicants } = proveForm(largeForm(700, 200), today);
    expect(performance.now() - since).toBeLessThan(40_000);
    expect(findings.some(({ kind }) => kind === 'not-decided')).toBe(false);
    expect(applicants).toBeGreaterThan(20);
    expect(missed).toBe(0);
  });
});
