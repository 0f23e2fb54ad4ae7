import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const theme = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
const tokenFile = createRequire(import.meta.url).resolve(
  '@digital-go-jp/design-tokens/dist/tokens.css',
);

type Names = ReadonlyMap<string, string>;

function declarations(css: string): Map<string, string> {
  const found = css.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value.trim()]));
}

/** The blocks of the theme that hold for these selectors, in the order of the cascade. */
function block(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  expect(start, `${selector} in theme.css`).toBeGreaterThanOrEqual(0);
  return css.slice(start, css.indexOf('}', start));
}

const [day = '', night = ''] = theme.split('@media screen and (prefers-color-scheme: dark)');
const tokens = declarations(readFileSync(tokenFile, 'utf8'));

function namesOf(accent: string, dark: boolean, high: boolean): Names {
  const blocks = [
    block(day, ':root'),
    block(day, `.accent-${accent}`),
    ...(high ? [block(day, '.contrast-high')] : []),
    ...(dark ? [block(night, ':root')] : []),
    ...(dark && high ? [block(night, '.contrast-high')] : []),
  ];
  return new Map([tokens, ...blocks.map(declarations)].flatMap((names) => [...names]));
}

function colour(names: Names, name: string): string {
  const value = names.get(name) ?? '';
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (reference) return colour(names, reference);
  expect(value, name).toMatch(/^#[0-9a-f]{6}$/i);
  return value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Letters on a ground. */
const texts: readonly (readonly [string, string])[] = [
  ...['text', 'text-quiet', 'accent', 'accent-strong'].map((name) => [name, 'surface'] as const),
  ...['info', 'success', 'warning', 'danger', 'neutral'].map((name) => [name, 'surface'] as const),
  ['text', 'surface-sunken'],
  ['text-quiet', 'surface-sunken'],
  ['accent', 'surface-sunken'],
  ['accent-strong', 'accent-surface'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-accent', 'danger'],
  ['data-1', 'surface'],
];

/** Edges of controls and marks of charts (WCAG 1.4.11). */
const shapes = ['control', 'rule', 'data-1', 'data-2', 'data-3', 'data-4', 'data-5'] as const;

describe.each(['green', 'blue', 'cyan', 'purple', 'orange'])('accent %s', (accent) => {
  describe.each([
    { dark: false, high: false, least: 4.5 },
    { dark: true, high: false, least: 4.5 },
    { dark: false, high: true, least: 7 },
    { dark: true, high: true, least: 7 },
  ])('dark $dark, high contrast $high', ({ dark, high, least }) => {
    const names = namesOf(accent, dark, high);

    const weak = (pairs: readonly (readonly [string, string])[], limit: number) =>
      pairs
        .map(([front, ground]) => ({
          pair: `${front} on ${ground}`,
          ratio: contrast(colour(names, `--${front}`), colour(names, `--${ground}`)),
        }))
        .filter(({ ratio }) => ratio < limit);

    test('letters can be read', () => {
      expect(weak(texts, least)).toEqual([]);
    });

    test('edges and marks can be seen', () => {
      expect(
        weak(
          shapes.map((shape) => [shape, 'surface']),
          3,
        ),
      ).toEqual([]);
    });
  });
});

test('the focus ring is seen on every ground: its two colours differ', () => {
  for (const dark of [false, true]) {
    const names = namesOf('green', dark, false);
    const ring = contrast(colour(names, '--focus-outer'), colour(names, '--focus-inner'));
    expect(ring).toBeGreaterThan(7);
    expect(contrast(colour(names, '--focus-outer'), colour(names, '--surface'))).toBeGreaterThan(3);
  }
});
