import type { HttpContext } from '#platform/http/context.ts';
import type { Tiles } from './map/views/report-map.tsx';

/** The pictures below the points, where this installation names some; without them the map has names only. */
export function tilesOf({ var: { platform } }: HttpContext): Tiles | undefined {
  const { MAP_TILES_URL: url, MAP_TILES_CREDIT: credit } = platform.settings;
  return url ? { url, credit } : undefined;
}

/** Only pages on which a point is chosen may ask where one is, and only when the button is pressed. */
export function allowPosition(c: HttpContext): void {
  c.header(
    'Permissions-Policy',
    'camera=(), display-capture=(), geolocation=(self), microphone=(), payment=(), usb=()',
  );
}
