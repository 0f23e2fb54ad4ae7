import { describe, expect, it } from 'vitest';
import { type ChainedEntry, canonicalTime, genesis, hashEntry } from './rules.ts';

const entry: ChainedEntry = {
  town: '202070',
  seq: 1,
  id: '01900000-0000-7000-8000-000000000000',
  at: '2026-11-23T00:00:00.5Z',
  actorKind: 'staff',
  actorId: 'a',
  action: 'plan.recorded',
  subjectType: 'indicator',
  subjectId: 'x',
  readPersonalData: false,
  details: { a: 1, b: 'two' },
  requestId: null,
  previousHash: genesis,
};

describe('the hash of an entry', () => {
  it('is the same for other spellings of the same content', () => {
    const respelled = {
      ...entry,
      at: '2026-11-23 09:00:00.500000+09',
      details: { b: 'two', a: 1 },
    };
    expect(hashEntry(respelled)).toBe(hashEntry(entry));
  });

  it('differs when any field differs', () => {
    const changes: Partial<ChainedEntry>[] = [
      { town: '205419' },
      { seq: 2 },
      { id: '01900000-0000-7000-8000-000000000001' },
      { at: '2026-11-23T00:00:00.500001Z' },
      { actorKind: 'citizen' },
      { actorId: null },
      { action: 'plan.read' },
      { subjectType: 'plan' },
      { subjectId: 'y' },
      { readPersonalData: true },
      { details: { a: 1 } },
      { requestId: 'r' },
      { previousHash: 'f'.repeat(64) },
    ];
    const touched = new Set(changes.flatMap((change) => Object.keys(change)));
    expect(touched).toEqual(new Set(Object.keys(entry)));
    const hashes = changes.map((change) => hashEntry({ ...entry, ...change }));
    expect(new Set([hashEntry(entry), ...hashes]).size).toBe(changes.length + 1);
  });

  it.each(['2026-11-23', 'infinity', ''])('refuses %j as a moment', (at) => {
    expect(() => canonicalTime(at)).toThrow(RangeError);
  });
});
