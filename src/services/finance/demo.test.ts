import { describe, expect, it } from 'vitest';
import { readDemoSettlements } from './demo.ts';
import { findingsOf } from './settlements/rules.ts';

describe('the sample settlements', () => {
  it.each(
    readDemoSettlements('demo').map((one, place, all) => [one.year, one, all[place - 1]] as const),
  )('of %s fit together', (_year, { amounts }, before) => {
    expect(findingsOf(amounts, before?.amounts)).toEqual([]);
  });
});
