import { describe, expect, it } from 'vitest';
import { createTownMemory, type TownMemory } from './town-memory.ts';

const town = '202070';
const other = '205419';

/** Reads a value that stands outside, and counts how often. */
function counted(memory: TownMemory) {
  const source = { value: 1, reads: 0 };
  const read = async () => {
    source.reads += 1;
    return source.value;
  };
  return {
    source,
    recall: (code = town) => memory.recall(code, 'name', ['catalogue', 'names'], read),
  };
}

describe('the memory of a process', () => {
  it('reads once until one of the topics is dropped', async () => {
    const memory = createTownMemory();
    const { source, recall } = counted(memory);
    await recall();
    source.value = 2;
    memory.drop(town, ['something else']);
    expect([await recall(), source.reads]).toEqual([1, 1]);
    memory.drop(town, ['names']);
    expect([await recall(), source.reads]).toEqual([2, 2]);
  });

  it('keeps towns apart, in values and in topics', async () => {
    const memory = createTownMemory();
    const { source, recall } = counted(memory);
    await recall();
    source.value = 2;
    expect(await recall(other)).toBe(2);
    memory.drop(other, ['names']);
    expect(await recall()).toBe(1);
  });

  it('does not hand out after a drop what was being read before it', async () => {
    const memory = createTownMemory();
    const { source, recall } = counted(memory);
    let finish: (value: number) => void = () => undefined;
    const slow = memory.recall(
      town,
      'name',
      ['names'],
      () =>
        new Promise<number>((resolve) => {
          finish = resolve;
        }),
    );
    memory.drop(town, ['names']);
    source.value = 2;
    finish(1);
    await slow;
    expect(await recall()).toBe(2);
  });

  it('remembers no failure', async () => {
    const memory = createTownMemory();
    const fail = () =>
      memory.recall(town, 'name', ['names'], () => Promise.reject(new Error('no')));
    await expect(fail()).rejects.toThrow('no');
    expect(await counted(memory).recall()).toBe(1);
  });

  it('forgets everything when something may have been missed', async () => {
    const memory = createTownMemory();
    const { source, recall } = counted(memory);
    await recall();
    source.value = 2;
    memory.clear();
    expect(await recall()).toBe(2);
  });
});
