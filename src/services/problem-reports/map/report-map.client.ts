/*
 * Puts a map that can be moved in the place of the drawn one, and lets people choose a point on it.
 * Without this script the drawn map, landmarks and words do.
 */
import {
  type CircleMarkerOptions,
  circleMarker,
  control,
  map as createMap,
  divIcon,
  type LatLngBoundsExpression,
  type Map as LeafletMap,
  type Marker,
  marker,
  tileLayer,
} from 'leaflet';

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}
interface Known extends Place {
  readonly label: string;
  readonly href: string;
  readonly open: boolean;
}
interface Named extends Place {
  readonly name: string;
}
interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

const read = <T>(json: string | undefined, otherwise: T): T =>
  json === undefined ? otherwise : (JSON.parse(json) as T);

const whole: Box = { south: 24, west: 122, north: 46, east: 154 };

function boundsOf(element: HTMLElement): LatLngBoundsExpression {
  const { south, west, north, east } = read<Box>(element.dataset.bounds, whole);
  return [
    [south, west],
    [north, east],
  ];
}

/** A map with the names of landmarks; pictures of the ground lie below where the town has some. */
function draw(element: HTMLElement): LeafletMap {
  const { tiles, credit, zoomIn, zoomOut } = element.dataset;
  const place = document.createElement('div');
  place.className = 'report-map-live';
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', element.getAttribute('aria-label') ?? '');
  element.append(place);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = createMap(place, {
    zoomControl: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    maxZoom: 18,
  });
  map.attributionControl.setPrefix(false);
  control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  control.scale({ imperial: false }).addTo(map);
  if (tiles) tileLayer(tiles, { attribution: credit, maxZoom: 18 }).addTo(map);
  map.fitBounds(boundsOf(element));
  // Names lie below the marks: those are what people look for.
  map.createPane('names').style.zIndex = '450';
  for (const { name, latitude, longitude } of read<Named[]>(element.dataset.landmarks, [])) {
    const dot: CircleMarkerOptions = { radius: 3, className: 'report-map-dot', interactive: false };
    circleMarker([latitude, longitude], dot)
      .bindTooltip(name, {
        pane: 'names',
        permanent: true,
        direction: 'right',
        className: 'report-map-label',
      })
      .addTo(map);
  }
  return map;
}

/** A mark that is a link: it takes the keyboard, and says what it leads to. */
function linkTo({ href, label, open }: Known): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.className = open ? 'report-mark' : 'report-mark report-mark-ended';
  link.setAttribute('aria-label', label);
  link.title = label;
  return link;
}

function show(element: HTMLElement): void {
  const map = draw(element);
  element.querySelector('.report-map-still')?.remove();
  for (const known of read<Known[]>(element.dataset.points, [])) {
    const icon = divIcon({
      html: linkTo(known),
      className: 'report-mark-place',
      iconSize: [28, 28],
    });
    marker([known.latitude, known.longitude], { icon, keyboard: false }).addTo(map);
  }
}

const inputOf = (name: string): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>(`input[name="${name}"]`);

function typed(): Place | undefined {
  const latitude = Number.parseFloat(inputOf('latitude')?.value ?? '');
  const longitude = Number.parseFloat(inputOf('longitude')?.value ?? '');
  return Number.isNaN(latitude) || Number.isNaN(longitude) ? undefined : { latitude, longitude };
}

function write({ latitude, longitude }: Place): void {
  const [first, second] = [inputOf('latitude'), inputOf('longitude')];
  if (first) first.value = latitude.toFixed(6);
  if (second) second.value = longitude.toFixed(6);
}

function button(words: string | undefined, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button button-secondary';
  made.textContent = words ?? '';
  made.addEventListener('click', act);
  return made;
}

/** The one mark that stands where the problem is. */
function chooser(map: LeafletMap, said: HTMLElement, chosen: string): (place: Place) => void {
  let mark: Marker | undefined;
  return (place) => {
    const at: [number, number] = [place.latitude, place.longitude];
    if (mark) {
      mark.setLatLng(at);
    } else {
      const icon = divIcon({ className: 'report-pin', iconSize: [30, 30], iconAnchor: [0, 30] });
      mark = marker(at, { icon, draggable: true, keyboard: false }).addTo(map);
      mark.on('dragend', () => {
        const moved = mark?.getLatLng();
        if (moved) write({ latitude: moved.lat, longitude: moved.lng });
      });
    }
    write(place);
    said.textContent = chosen;
  };
}

function pick(element: HTMLElement): void {
  element.hidden = false;
  const map = draw(element);
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const choose = chooser(map, said, element.dataset.chosen ?? '');
  const middle = () => {
    const { lat, lng } = map.getCenter();
    choose({ latitude: lat, longitude: lng });
  };
  const position = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        map.setView([coords.latitude, coords.longitude], 17);
        choose(coords);
      },
      () => {
        said.textContent = element.dataset.noPosition ?? '';
      },
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  map.on('click', ({ latlng }) => choose({ latitude: latlng.lat, longitude: latlng.lng }));
  const row = document.createElement('div');
  row.className = 'button-row';
  if ('geolocation' in navigator) row.append(button(element.dataset.position, position));
  row.append(button(element.dataset.middle, middle));
  const hint = document.createElement('p');
  hint.textContent = element.dataset.hint ?? '';
  element.before(hint);
  element.after(row, said);
  const before = typed();
  if (!before) return;
  map.setView([before.latitude, before.longitude], 17);
  choose(before);
}

for (const element of document.querySelectorAll<HTMLElement>('[data-report-map]')) show(element);
for (const element of document.querySelectorAll<HTMLElement>('[data-pick-map]')) pick(element);
