/*
 * A button for the present position and a pad that moves the point by arrow keys or by dragging.
 * There are no tiles: none may be fetched from elsewhere, and the pad works without a network.
 * Without this script coordinates and words are typed.
 */

/** Metres of one press of an arrow key, and of one pixel of dragging. */
const step = 10;
const metresPerDegree = 111_320;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

function inputOf(path: string, part: string): HTMLInputElement | null {
  return document.querySelector(`input[name="${CSS.escape(`${path}.${part}`)}"]`);
}

function read(path: string): Point | undefined {
  const latitude = Number.parseFloat(inputOf(path, 'latitude')?.value ?? '');
  const longitude = Number.parseFloat(inputOf(path, 'longitude')?.value ?? '');
  return Number.isNaN(latitude) || Number.isNaN(longitude) ? undefined : { latitude, longitude };
}

/** There is nothing to move before there is a point. */
function showPads(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-map-pad]')) {
    place.hidden = read(place.dataset.mapPad ?? '') === undefined;
  }
}

function write(path: string, { latitude, longitude }: Point): void {
  const [first, second] = [inputOf(path, 'latitude'), inputOf(path, 'longitude')];
  if (first) first.value = latitude.toFixed(6);
  if (second) second.value = longitude.toFixed(6);
  second?.dispatchEvent(new Event('change', { bubbles: true }));
  showPads();
}

function move(path: string, east: number, north: number): void {
  const point = read(path);
  if (!point) return;
  const shrink = Math.cos((point.latitude * Math.PI) / 180);
  write(path, {
    latitude: point.latitude + north / metresPerDegree,
    longitude: point.longitude + east / (metresPerDegree * shrink),
  });
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
};

function padFor(path: string, label: string): HTMLElement {
  const pad = document.createElement('div');
  pad.className = 'form-map-pad';
  pad.tabIndex = 0;
  pad.setAttribute('role', 'application');
  pad.setAttribute('aria-label', label);
  pad.addEventListener('keydown', (event) => {
    const arrow = arrows[event.key];
    if (!arrow) return;
    event.preventDefault();
    move(path, arrow[0], arrow[1]);
  });
  pad.addEventListener('pointermove', (event) => {
    // The ground moves under the point, as on a map.
    if (event.buttons === 1) move(path, -event.movementX, event.movementY);
  });
  return pad;
}

function positionButton(place: HTMLElement, path: string, pad: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-secondary';
  button.textContent = place.dataset.position ?? '';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        said.textContent = '';
        write(path, coords);
        pad.focus();
      },
      () => {
        said.textContent = place.dataset.failed ?? '';
      },
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  });
  place.append(button, said);
  return button;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-map-point]')) {
  const path = place.dataset.mapPoint ?? '';
  const pad = padFor(path, place.dataset.pad ?? '');
  if ('geolocation' in navigator) positionButton(place, path, pad);
  const label = document.createElement('p');
  label.textContent = place.dataset.pad ?? '';
  const part = document.createElement('div');
  part.dataset.mapPad = path;
  part.append(label, pad);
  place.append(part);
}
document.addEventListener('input', showPads);
showPads();
