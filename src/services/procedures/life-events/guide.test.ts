import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDemoProcedures } from '../demo-file.ts';
import { lifeEventIds } from '../model.ts';
import { demoFolder } from '../testing.ts';
import { getLifeEvent, lifeEvents } from './events.ts';
import { papers } from './papers.ts';
import { answersFrom, checklistOf, papersOf, relevanceOf } from './rules.ts';

const nothing = () => undefined;
const ids = (id: string, answers: Record<string, string>) =>
  checklistOf(getLifeEvent(id), answers, nothing).map((task) => task.id);

describe('the guides', () => {
  it('are there for every life event, with two to six questions', () => {
    expect(lifeEvents.map(({ id }) => id)).toEqual(lifeEventIds);
    for (const { questions } of lifeEvents) {
      expect(questions.length).toBeGreaterThanOrEqual(2);
      expect(questions.length).toBeLessThanOrEqual(6);
    }
  });

  it('ask only what decides something, and decide only by what they ask', () => {
    for (const { id, questions, tasks } of lifeEvents) {
      const asked = new Map(
        questions.map((one) => [one.id, one.options.map(({ value }) => value)]),
      );
      const read = tasks.flatMap(({ when }) => Object.entries(when ?? {}));
      expect(
        [...asked.keys()].filter((key) => !read.some(([name]) => name === key)),
        id,
      ).toEqual([]);
      const strange = read.filter(([name, values]) =>
        [values].flat().some((value) => !asked.get(name)?.includes(value)),
      );
      expect(strange, id).toEqual([]);
    }
  });

  it('say for every task where it is done: a procedure of the catalogue, or a place', async () => {
    const known = new Set((await readDemoProcedures(demoFolder)).procedures.map(({ id }) => id));
    for (const { tasks } of lifeEvents) {
      expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      for (const { id, procedure, where } of tasks) {
        expect(procedure ? known.has(procedure) : where !== undefined, id).toBe(true);
      }
    }
  });
});

describe('a checklist', () => {
  it('holds what the answers ask for, in the order of the event', () => {
    const all = { kind: 'in', children: 'yes', school: 'no', care: 'no', dog: 'yes', health: 'no' };
    expect(ids('moving', all)).toEqual([
      'book-visit',
      'moving-in',
      'water',
      'child-allowance',
      'nursery',
      'dog',
      'licence',
    ]);
    expect(ids('moving', { ...all, kind: 'out' })).toContain('child-allowance-end');
  });

  it.each([
    [undefined, {}, 'needed'],
    [{ a: 'yes' }, { a: 'yes' }, 'needed'],
    [{ a: 'yes' }, { a: 'no' }, 'not'],
    [{ a: 'yes' }, {}, 'maybe'],
    [{ a: 'yes', b: 'x' }, { b: 'y' }, 'not'],
    [{ a: ['x', 'y'] }, { a: 'y' }, 'needed'],
  ] as const)('knows for %j with %j: %s', (when, answers, relevance) => {
    expect(relevanceOf(when, answers)).toBe(relevance);
  });

  it('names a paper once, with all it is for', () => {
    const tasks = checklistOf(getLifeEvent('death'), { health: 'yes', pension: 'yes' }, (id) =>
      id === 'juminhyo' ? [{ ...papers.identity, name: { ja: '免許証', en: 'Licence' } }] : [],
    );
    const found = papersOf(tasks);
    expect(new Set(found.map(({ document }) => document.id)).size).toBe(found.length);
    const identity = found.find(({ document }) => document.id === 'identity');
    expect(identity?.for.length).toBeGreaterThan(2);
  });

  it('asks in every case for what one task needs in every case', () => {
    const when = { ja: '時々', en: 'sometimes' };
    const task = { id: 'a', title: when, due: when, relevance: 'needed' as const };
    const name = { ja: '通帳', en: 'Bank book' };
    const found = papersOf([
      { ...task, documents: [{ id: 'bank', name, when }] },
      { ...task, documents: [{ id: 'bank', name }] },
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.document.when).toBeUndefined();
  });

  it('takes any address', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lifeEvents),
        fc.dictionary(fc.constantFrom('kind', 'children', '__proto__', 'x'), fc.string()),
        (event, query) => {
          const answers = answersFrom(event.questions, query);
          const strange = Object.keys(answers).filter(
            (key) => !event.questions.some(({ id }) => id === key),
          );
          expect(strange).toEqual([]);
          checklistOf(event, answers, nothing);
        },
      ),
    );
  });
});
