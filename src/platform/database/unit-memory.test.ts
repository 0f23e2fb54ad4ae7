import { expect, it } from 'vitest';
import { createUnitMemory } from './unit-memory.ts';

it('reads once, and again after one of the topics was dropped', async () => {
  const memory = createUnitMemory();
  let rows = 1;
  const read = () => memory.recall('rows', ['list', 'names'], async () => rows);
  await read();
  rows = 2;
  memory.forget(['others']);
  expect(await read()).toBe(1);
  memory.forget(['names']);
  expect(await read()).toBe(2);
});

it('does not remember a reading that failed', async () => {
  const memory = createUnitMemory();
  const fails = memory.recall('rows', [], async () => Promise.reject(new Error('away')));
  await expect(fails).rejects.toThrow('away');
  expect(await memory.recall('rows', [], async () => 1)).toBe(1);
});
