import type { HttpContext } from '#platform/http/context.ts';
import type { Tiles } from './map/views/report-map.tsx';

/** The pictures below the points, where this installation names some; without them the map has names only. */
export function tilesOf({ var: { platform } }: HttpContext): Tiles | undefined {
  const { MAP_TILES_URL: url, MAP_TILES_CREDIT: credit } = platform.settings;
  return url ? { url, credit } : undefined;
}
