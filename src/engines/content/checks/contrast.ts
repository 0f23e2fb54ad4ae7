type Rgb = readonly [number, number, number];

const names: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000ff',
  cyan: '00ffff',
  gray: '808080',
  green: '008000',
  grey: '808080',
  lime: '00ff00',
  magenta: 'ff00ff',
  navy: '000080',
  orange: 'ffa500',
  pink: 'ffc0cb',
  purple: '800080',
  red: 'ff0000',
  silver: 'c0c0c0',
  white: 'ffffff',
  yellow: 'ffff00',
};

/** A colour as CSS writes it: a name, `#rgb`, `#rrggbb` or `rgb()`; undefined where it is none of these. */
export function readColour(value: string): Rgb | undefined {
  const text = value.trim().toLowerCase();
  const numbers = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(text);
  if (numbers) return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  const long = short
    ? short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
    : text.replace(/^#/, '');
  const hex = Object.hasOwn(names, long) ? names[long] : long;
  if (!hex || !/^[0-9a-f]{6}$/.test(hex)) return undefined;
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio of WCAG 2.0 (JIS X 8341-3:2016, 1.4.3), 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
