import { drawable } from './figure-text.ts';

/** A rectangle in the units of the box that was filled. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the most stretched of some areas would be from a square, laid along `side`. */
function worst(areas: readonly number[], side: number): number {
  const sum = areas.reduce((all, area) => all + area, 0);
  const [largest, smallest] = [Math.max(...areas), Math.min(...areas)];
  return Math.max((side ** 2 * largest) / sum ** 2, sum ** 2 / (side ** 2 * smallest));
}

/** How many of the next areas stand best beside each other in one row. */
function rowLength(areas: readonly number[], side: number): number {
  let length = 1;
  while (
    length < areas.length &&
    worst(areas.slice(0, length + 1), side) <= worst(areas.slice(0, length), side)
  ) {
    length += 1;
  }
  return length;
}

/** Lays a row along the shorter side; what is left of the box comes second. */
function layRow(areas: readonly number[], box: Box): [Box[], Box] {
  const { x, y, width, height } = box;
  const sum = areas.reduce((all, area) => all + area, 0);
  const upright = width >= height;
  const depth = sum / (upright ? height : width);
  let reached = upright ? y : x;
  const row = areas.map((area): Box => {
    const length = area / depth;
    const from = reached;
    reached += length;
    return upright
      ? { x, y: from, width: depth, height: length }
      : { x: from, y, width: length, height: depth };
  });
  const left = upright
    ? { x: x + depth, y, width: width - depth, height }
    : { x, y: y + depth, width, height: height - depth };
  return [row, left];
}

/**
 * Fills a box with a rectangle for each value, its area in proportion and its form as near to a
 * square as may be (squarified treemap; Bruls, Huizing, van Wijk 2000). Values that are not above zero take
 * no room: undefined. The boxes stand in the order of the values.
 */
export function treemapBoxes(values: readonly number[], box: Box): (Box | undefined)[] {
  const sorted = values
    .map((value, index) => ({ value: drawable(value) ?? 0, index }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const sum = sorted.reduce((all, { value }) => all + value, 0);
  const scale = (box.width * box.height) / sum;
  const boxes: (Box | undefined)[] = values.map(() => undefined);
  let left = box;
  let rest = sorted.map(({ value, index }) => ({ area: value * scale, index }));
  while (rest.length > 0) {
    const length = rowLength(
      rest.map(({ area }) => area),
      Math.min(left.width, left.height),
    );
    const next = rest.slice(0, length);
    const [row, remaining] = layRow(
      next.map(({ area }) => area),
      left,
    );
    for (const [place, { index }] of next.entries()) boxes[index] = row[place];
    left = remaining;
    rest = rest.slice(length);
  }
  return boxes;
}
