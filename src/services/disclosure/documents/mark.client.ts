/*
 * Draws a rectangle on the picture of a page by dragging, or by keys: arrows move it, shift and arrows
 * size it. The fields of the form hold it in millimetres; without this script they are typed.
 */

/** Millimetres of one press of an arrow key. */
const step = 1;
const sides = ['x', 'y', 'width', 'height'] as const;
type Side = (typeof sides)[number];
type Rectangle = Record<Side, number>;

const inputOf = (side: Side) =>
  document.querySelector<HTMLInputElement>(`input[name="rectangle.${side}"]`);
const round = (value: number) => Math.round(value * 10) / 10;

function read(): Rectangle | undefined {
  const [x = Number.NaN, y = Number.NaN, width = Number.NaN, height = Number.NaN] = sides.map(
    (side) => Number.parseFloat(inputOf(side)?.value ?? ''),
  );
  return [x, y, width, height].some(Number.isNaN) ? undefined : { x, y, width, height };
}

function within(rectangle: Rectangle, page: { width: number; height: number }): Rectangle {
  const width = Math.min(Math.max(step, rectangle.width), page.width);
  const height = Math.min(Math.max(step, rectangle.height), page.height);
  return {
    x: Math.min(Math.max(0, rectangle.x), page.width - width),
    y: Math.min(Math.max(0, rectangle.y), page.height - height),
    width,
    height,
  };
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
};

function frameOver(place: HTMLElement, page: { width: number; height: number }): SVGSVGElement {
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  frame.setAttribute('viewBox', `0 0 ${page.width} ${page.height}`);
  frame.setAttribute('class', 'disclosure-frame');
  frame.setAttribute('tabindex', '0');
  frame.setAttribute('role', 'application');
  frame.setAttribute('aria-label', place.querySelector('img')?.alt ?? '');
  place.append(frame);
  return frame;
}

function setUp(place: HTMLElement): void {
  const page = {
    width: Number(place.dataset.width),
    height: Number(place.dataset.height),
  };
  const frame = frameOver(place, page);
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  frame.append(drawn);
  const draw = (): void => {
    const rectangle = read();
    for (const side of sides) drawn.setAttribute(side, String(rectangle?.[side] ?? 0));
  };
  const write = (rectangle: Rectangle): void => {
    const kept = within(rectangle, page);
    for (const side of sides) {
      const input = inputOf(side);
      if (input) input.value = String(round(kept[side]));
    }
    inputOf('x')?.closest('details')?.setAttribute('open', '');
    draw();
  };
  for (const side of sides) inputOf(side)?.addEventListener('input', draw);
  dragging(frame, page, write);
  frame.addEventListener('keydown', (event) => {
    const move = arrows[event.key];
    if (!move) return;
    event.preventDefault();
    const { x, y, width, height } = read() ?? { x: 20, y: 20, width: 40, height: 8 };
    const [right, down] = move;
    if (event.shiftKey) write({ x, y, width: width + right, height: height + down });
    else write({ x: x + right, y: y + down, width, height });
  });
  draw();
}

function dragging(
  frame: SVGSVGElement,
  page: { width: number; height: number },
  write: (rectangle: Rectangle) => void,
): void {
  let from: { x: number; y: number } | undefined;
  const at = (event: PointerEvent) => {
    const box = frame.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * page.width,
      y: ((event.clientY - box.top) / box.height) * page.height,
    };
  };
  frame.addEventListener('pointerdown', (event) => {
    from = at(event);
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', (event) => {
    if (!from) return;
    const to = at(event);
    write({
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    });
  });
  frame.addEventListener('pointerup', () => {
    from = undefined;
  });
}

for (const place of document.querySelectorAll<HTMLElement>('[data-redact]')) setUp(place);
