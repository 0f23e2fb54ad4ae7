/** Numbers from 0 up to 1, the same for the same seed and name on every machine. */
export type Draws = () => number;

/** FNV-1a: one stream for each name, so that a further driver leaves the draws of the others alone. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** sfc32 (Small Fast Counter, PractRand): quick, and even enough for thousands of paths. */
export function seededDraws(seed: number, name: string): Draws {
  let [a, b, c, counter] = [seed | 0, hash(name) | 0, (seed ^ hash(`${name} `)) | 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  // The first draws still show the seed.
  for (let warm = 0; warm < 16; warm++) next();
  return next;
}

/** Of the normal distribution with mean 0 and deviation 1 (Box and Muller). */
export function normalDraw(draw: Draws): number {
  const radius = Math.sqrt(-2 * Math.log(1 - draw()));
  return radius * Math.cos(2 * Math.PI * draw());
}

/**
 * The share of a normal distribution below a value, to seven digits (Abramowitz and Stegun, Handbook of
 * Mathematical Functions, 26.2.17).
 */
export function shareBelow(value: number): number {
  const at = 1 / (1 + 0.231_641_9 * Math.abs(value));
  const curve =
    at *
    (0.319_381_53 +
      at * (-0.356_563_782 + at * (1.781_477_937 + at * (-1.821_255_978 + at * 1.330_274_429))));
  const tail = (Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI)) * curve;
  return value > 0 ? 1 - tail : tail;
}

/** Where a share of the triangular distribution lies, between `-below` and `above`; zero is the likeliest. */
export function triangularAt(share: number, below: number, above: number): number {
  const width = below + above;
  if (width === 0) return 0;
  if (share < below / width) return Math.sqrt(share * width * below) - below;
  return above - Math.sqrt((1 - share) * width * above);
}
