import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../testing.tsx';
import { Treemap } from './treemap.tsx';
import { treemapBoxes } from './treemap-geometry.ts';

const box = { x: 0, y: 0, width: 820, height: 420 };

describe('a treemap', () => {
  it('fills its box, each area in proportion, whatever the values', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1e7 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, (all) => {
        const sum = all.reduce((a, b) => a + b, 0);
        const boxes = treemapBoxes(all, box);
        for (const [index, value] of all.entries()) {
          const one = boxes[index] ?? { x: -1, y: -1, width: 0, height: 0 };
          expect(one.width * one.height).toBeCloseTo((value / sum) * 820 * 420, 3);
          expect(one.x >= 0 && one.y >= 0).toBe(true);
          expect(one.x + one.width).toBeLessThanOrEqual(820 + 1e-6);
          expect(one.y + one.height).toBeLessThanOrEqual(420 + 1e-6);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out what is not above zero', () => {
    expect(treemapBoxes([0, 5, -3], box)).toEqual([undefined, box, undefined]);
    expect(treemapBoxes([], box)).toEqual([]);
  });

  it('is a way into each part, the largest first, with words for those who listen', () => {
    const label = { ja: '使いみち', en: 'Spending' };
    const tile = (key: string, value: number, href?: string) => ({
      ...{ key, name: key, figure: `${value}円`, value, ...(href && { href }) },
    });
    const html = htmlOf(
      <Treemap label={label} tiles={[tile('小', 1, '/small'), tile('大', 999, '/large')]} />,
    );
    expect(html.indexOf('/large')).toBeLessThan(html.indexOf('/small'));
    expect(html).toMatch(/href="\/small"[^>]*><span class="visually-hidden">小<\/span>/);
    expect(htmlOf(<Treemap label={label} tiles={[tile('残り', 1)]} />)).not.toContain('<a');
  });
});
