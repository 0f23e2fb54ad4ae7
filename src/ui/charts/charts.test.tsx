import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LanguageProvider } from '../language.tsx';
import { barGeometry, stackGeometry } from './bar-geometry.ts';
import { bulletGeometry } from './bullet-geometry.ts';
import { columnGeometry } from './column-geometry.ts';
import { FanChart } from './fan-chart.tsx';
import { fanAxes, fanGeometry } from './fan-geometry.ts';
import { evenIndices, spreadLabels } from './geometry.ts';
import { lineGeometry } from './line-geometry.ts';
import { sparklineGeometry } from './sparkline.tsx';

const height = 300;
/** Anything a measure could hand over by mistake, too. */
const value = fc.option(fc.oneof(fc.double(), fc.integer({ min: -100, max: 100 })), {
  nil: undefined,
});
const figure = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
const x = fc.integer({ min: 1990, max: 2050 });

const lineData = fc.record(
  {
    points: fc.array(fc.record({ x, value, sample: fc.boolean() }), { maxLength: 40 }),
    target: fc.record({ x, value: fc.double() }),
    baseline: fc.double(),
    band: fc.array(fc.record({ x, low: fc.double(), value: fc.double(), high: fc.double() }), {
      maxLength: 5,
    }),
  },
  { requiredKeys: ['points'] },
);

function numbersIn(path: string): number[] {
  return (path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
}

function expectPathInside(path: string, width: number, tall: number): void {
  expect(path).not.toMatch(/NaN|Infinity|undefined/);
  numbersIn(path).forEach((number, index) => {
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThanOrEqual(index % 2 === 0 ? width : tall);
  });
}

function expectBetween(number: number, low: number, high: number): void {
  expect(number).toBeGreaterThanOrEqual(low);
  expect(number).toBeLessThanOrEqual(high);
}

describe('line', () => {
  test('every mark lies inside the drawing, whatever the data', () => {
    fc.assert(
      fc.property(lineData, (data) => {
        const geometry = lineGeometry(data, height);
        const paths = [geometry.line, geometry.band?.area ?? '', geometry.band?.middle ?? ''];
        for (const path of paths) expectPathInside(path, 100, height);
        const spots = [...geometry.dots, geometry.target, geometry.band?.end];
        for (const spot of spots.filter((one) => one !== undefined)) {
          expectBetween(spot.x, 0, 100);
          expectBetween(spot.y, 0, height);
        }
        for (const { y } of geometry.grid) expectBetween(y, 0, height);
        for (const tick of geometry.xTicks) expectBetween(tick.x, 0, 100);
        if (geometry.baseline !== undefined) expectBetween(geometry.baseline, 0, height);
      }),
    );
  });

  test('a missing value is a gap, not a zero and not a bridge', () => {
    const values = [50, 52, undefined, 58, 61];
    const points = values.map((one, index) => ({ x: index, value: one }));
    const geometry = lineGeometry({ points }, height);
    expect(geometry.line.match(/M/g)).toHaveLength(2);
    expect(geometry.dots.map(({ index }) => index)).toEqual([0, 1, 3, 4]);
  });

  test('higher values lie higher, later ones further right', () => {
    const points = [10, 20, 15].map((one, index) => ({ x: index, value: one }));
    const [first, second, third] = lineGeometry({ points }, height).dots;
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    expect(third?.y).toBeGreaterThan(second?.y ?? 0);
    expect(third?.x).toBeGreaterThan(second?.x ?? 0);
  });
});

describe('bars', () => {
  test('bars begin at zero and stay inside', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const { zero, bars } = barGeometry(values.map((value) => ({ value })));
        expectBetween(zero, 0, 100);
        for (const bar of bars.filter((one) => one !== undefined)) {
          expectBetween(bar.x, 0, 100);
          expectBetween(bar.x + bar.width, 0, 100.01);
          expect(Math.min(Math.abs(bar.x - zero), Math.abs(bar.x + bar.width - zero))).toBeCloseTo(
            0,
            1,
          );
        }
      }),
    );
    const rows = [{ value: 10 }, { value: 20, range: { low: 15, high: 20 } }, { value: undefined }];
    expect(barGeometry(rows).ranges).toEqual([undefined, { x: 75, width: 25 }, undefined]);
    expect(barGeometry(rows).bars).toEqual([{ x: 0, width: 50 }, { x: 0, width: 100 }, undefined]);
  });

  test('parts of a stack touch each other and fill no more than the width', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 5 })), fc.boolean(), (rows, share) => {
        for (const row of stackGeometry(rows, share)) {
          let reached = 0;
          for (const { x: from, width } of row) {
            expect(from).toBeCloseTo(reached, 1);
            expect(width).toBeGreaterThanOrEqual(0);
            reached = from + width;
          }
          expectBetween(reached, 0, 100.01);
        }
      }),
    );
    expect(stackGeometry([[1, 3]], true)).toEqual([
      [
        { x: 0, width: 25 },
        { x: 25, width: 75 },
      ],
    ]);
  });
});

describe('bullet', () => {
  const direction = fc.constantFrom('up' as const, 'down' as const, 'keep' as const);
  const data = fc.record({ baseline: value, target: fc.double(), value, direction });

  test('every mark lies inside', () => {
    fc.assert(
      fc.property(data, fc.option(fc.double(), { nil: undefined }), (rest, expected) => {
        const { from, ...marks } = bulletGeometry({ ...rest, expected });
        for (const mark of [from, ...Object.values(marks)]) {
          if (mark !== undefined) expectBetween(mark, 0, 100);
        }
      }),
    );
  });

  test('better lies to the right, also when less is better', () => {
    const down = bulletGeometry({ baseline: 91.7, value: 90.9, target: 90, direction: 'down' });
    expect(down.baseline).toBeLessThan(down.value ?? 0);
    expect(down.value).toBeLessThan(down.target ?? 0);
    const up = bulletGeometry({ baseline: 50, value: 40, target: 70, direction: 'up' });
    expect(up.value).toBeLessThan(up.baseline ?? 0);
  });
});

describe('fan', () => {
  const point = fc.record({
    ...{ x, p10: fc.double(), p25: fc.double(), p50: figure, p75: fc.double(), p90: fc.double() },
  });
  const panel = fc.record({
    known: fc.array(fc.record({ x, value, sample: fc.boolean() }), { maxLength: 10 }),
    fan: fc.array(point, { maxLength: 10 }),
  });

  test('figures too near to nothing to be divided are drawn as nothing', () => {
    const [p10, p90] = [-5e-324, 5e-324];
    const one = { known: [], fan: [{ x: 1990, p10, p25: 0, p50: 0, p75: 0, p90 }] };
    const axes = fanAxes([one], [p90], height);
    expectPathInside(fanGeometry(one, axes).outer, 100, height);
  });

  test('every mark of every panel lies inside, whatever the data', () => {
    fc.assert(
      fc.property(fc.array(panel, { maxLength: 3 }), fc.array(fc.double()), (panels, levels) => {
        const axes = fanAxes(panels, levels, height);
        for (const level of axes.levels) if ('y' in level) expectBetween(level.y, 0, height);
        for (const tick of axes.xTicks) expectBetween(tick.x, 0, 100);
        for (const one of panels) {
          const drawn = fanGeometry(one, axes);
          for (const path of [drawn.outer, drawn.inner, drawn.middle, drawn.line]) {
            expectPathInside(path, 100, height);
          }
        }
      }),
    );
  });

  const fan = [2026, 2027].map((one) => ({
    ...{ x: one, p10: 8, p25: 9, p50: 10, p75: 11, p90: 12 },
  }));
  const known = [{ x: 2025, value: 10 }];

  test('a near level is drawn, one far away presses nothing flat and is only named', () => {
    const [near, far] = fanAxes([{ known, fan }], [14, 350], height).levels;
    expect(near).toHaveProperty('y');
    expect(far).toEqual({ value: 350, beyond: 'above' });
  });

  test('says what is actual, middle and range in words and in the table', () => {
    const html = renderToString(
      <LanguageProvider language="ja">
        <FanChart
          title={{ ja: '下がります', en: 'Falls' }}
          description={{ ja: '説明', en: 'Description' }}
          unit={{ ja: '%', en: '%' }}
          digits={1}
          place={(one) => ({ ja: `${one}年度`, en: `FY${one}` })}
          levels={[{ value: 350, label: { ja: '早期健全化基準', en: 'Early limit' } }]}
          panels={['甲', '乙'].map((ja) => ({ known, fan, label: { ja, en: ja } }))}
        />
      </LanguageProvider>,
    );
    const told = ['8.0%～12.0%', '↑ 早期健全化基準 350%', '実績', '<title id', '下がります：甲'];
    for (const word of told) expect(html).toContain(word);
    expect(html.match(/role="img"/g)).toHaveLength(2);
    expect(html).not.toMatch(/NaN| style=/);
  });
});

test('columns stand on zero, parts upon each other, all inside', () => {
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 40 }), (rows) => {
      for (const { x: left, width, parts, top } of columnGeometry(rows, height).columns) {
        expectBetween(left, 0, 100);
        expectBetween(left + width, 0, 100.01);
        let bottom = height - 34;
        for (const part of parts) {
          expect(part.y + part.height).toBeCloseTo(bottom, 0);
          bottom = part.y;
        }
        expectBetween(top, 0, height);
      }
    }),
  );
});

test('a sparkline stays in its box', () => {
  fc.assert(
    fc.property(fc.array(value), fc.option(fc.double(), { nil: undefined }), (values, target) => {
      const geometry = sparklineGeometry(values, target);
      expectPathInside(geometry.path, 112, 32);
      if (geometry.target !== undefined) expectBetween(geometry.target, 0, 32);
    }),
  );
});

test('labels keep their distance and their order, inside the room there is', () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 6 }), (wanted) => {
      const placed = spreadLabels(wanted, 20, 16, 260);
      const order = wanted.map((_, index) => index);
      order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
      const sorted = order.map((index) => placed[index] ?? 0);
      sorted.forEach((y, index) => {
        expectBetween(y, 16, 260);
        if (index > 0) expect(y - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-6);
      });
    }),
  );
});

test('names under the axis: first and last among them, never more than asked for', () => {
  expect(evenIndices(3, 5)).toEqual([0, 1, 2]);
  expect(evenIndices(9, 5)).toEqual([0, 2, 4, 6, 8]);
  expect(evenIndices(0, 5)).toEqual([]);
});
