import { describe, expect, it } from 'vitest';
import type { Fee } from '../model.ts';
import { feeOf } from './fee.ts';

const words = { ja: '見本', en: 'sample' };
const row = (answers: object) => ({ id: 'r', answers });

describe('what an application costs', () => {
  it.each<[string, Fee, object, number]>([
    ['nothing', { kind: 'none' }, {}, 0],
    ['one price', { kind: 'fixed', yen: 300 }, {}, 300],
    [
      'a price for each dog',
      { kind: 'by-answer', words, rows: 'dogs', yen: 3000 },
      { dogs: [row({}), row({})] },
      6000,
    ],
    [
      'a price by kind, times the number, for each row',
      {
        kind: 'by-answer',
        words,
        rows: 'items',
        choice: { field: 'kind', prices: { sofa: 1200, chair: 300 } },
        times: 'count',
      },
      { items: [row({ kind: 'sofa', count: 1 }), row({ kind: 'chair', count: 4 })] },
      2400,
    ],
    ['copies', { kind: 'by-answer', words, yen: 300, times: 'copies' }, { copies: 2 }, 600],
    [
      'nothing yet, while nothing is answered',
      { kind: 'by-answer', words, yen: 300, times: 'copies' },
      {},
      0,
    ],
    ['nothing without rows', { kind: 'by-answer', words, yen: 300, rows: 'dogs' }, {}, 0],
  ])('%s', (_name, fee, answers, total) => {
    const due = feeOf(fee, answers as Record<string, unknown>);
    expect(due.total).toBe(total);
    expect(due.lines.reduce((sum, line) => sum + line.yen * line.times, 0)).toBe(total);
  });
});
