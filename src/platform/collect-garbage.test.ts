import { expect, it } from 'vitest';
import { collectGarbage } from './collect-garbage.ts';

/** In bytes. */
const used = () => process.memoryUsage().heapUsed;

/** Long enough that most of it is in the old space, which is not collected by itself. */
const work = () => Array.from({ length: 1_000_000 }, (_, number) => ({ number })).length;

it('takes away what nobody holds any longer', () => {
  collectGarbage();
  const before = used();
  work();
  collectGarbage();
  expect(used() - before).toBeLessThan(10_000_000);
});
