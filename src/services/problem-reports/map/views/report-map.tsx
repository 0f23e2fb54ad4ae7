import type { Text } from '#platform/i18n/text.ts';
import { assetUrl } from '#ui/assets.ts';
import { useText } from '#ui/language.tsx';
import type { Bounds, Point } from '../../model.ts';
import type { Landmark } from '../../settings/queries.ts';
import { boundsOf, spotOf } from '../rules.ts';
import { mapWords as words } from '../text.ts';

/** Whose pictures lie below the points, where the installation names some. */
export interface Tiles {
  readonly url: string;
  readonly credit: string;
}

export interface MapPoint extends Point {
  readonly id: string;
  readonly href: string;
  /** What stands there and how it is with it; read by those who do not see the map. */
  readonly label: Text;
  readonly open: boolean;
}

export interface ReportMapProps {
  readonly points: readonly MapPoint[];
  readonly landmarks: readonly Landmark[];
  readonly town: Bounds;
  readonly tiles?: Tiles;
  readonly label: Text;
}

function Names({ landmarks, bounds }: { landmarks: readonly Landmark[]; bounds: Bounds }) {
  return (
    <>
      {landmarks.map((landmark) => {
        const spot = spotOf(landmark, bounds);
        if (!spot) return null;
        const { x, y } = spot;
        // Names near the eastern border grow to the west, so that they stay on the map.
        const side = x > 70 ? 'end' : 'start';
        return (
          <g key={landmark.id} class="report-map-name">
            <rect x={`${x}%`} y={`${y}%`} width="5" height="5" />
            <text x={`${x}%`} y={`${y}%`} dx={side === 'end' ? -5 : 9} dy="7" text-anchor={side}>
              {landmark.name}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Points({ points, bounds }: { points: readonly MapPoint[]; bounds: Bounds }) {
  const t = useText();
  return (
    <>
      {points.map((point) => {
        const spot = spotOf(point, bounds);
        return (
          spot && (
            <a key={point.id} href={point.href} aria-label={t(point.label)}>
              <circle
                class={point.open ? 'report-point' : 'report-point report-point-ended'}
                cx={`${spot.x}%`}
                cy={`${spot.y}%`}
                r="10"
              />
            </a>
          )
        );
      })}
    </>
  );
}

/** What the island needs to draw the same on a map that moves. */
function dataOf({ points, landmarks, tiles }: ReportMapProps, bounds: Bounds, t: Say) {
  return {
    'data-points': JSON.stringify(
      points.map(({ latitude, longitude, href, label, open }) => ({
        ...{ latitude, longitude, href, open, label: t(label) },
      })),
    ),
    'data-landmarks': JSON.stringify(
      landmarks.map(({ name, latitude, longitude }) => ({ name, latitude, longitude })),
    ),
    'data-bounds': JSON.stringify(bounds),
    'data-tiles': tiles?.url,
    'data-credit': tiles?.credit,
    'data-zoom-in': t(words.zoomIn),
    'data-zoom-out': t(words.zoomOut),
  };
}

type Say = (text: Text) => string;

/**
 * Points between the names of landmarks, drawn here so that it needs no script; the island
 * `report-map.client.ts` puts a map in its place that can be moved.
 */
export function ReportMap(props: ReportMapProps) {
  const t = useText();
  const { points, landmarks, town, label } = props;
  const bounds = boundsOf(points, town);
  return (
    <>
      <section
        class="report-map"
        data-report-map
        aria-label={t(label)}
        {...dataOf(props, bounds, t)}
      >
        <svg class="report-map-still">
          <title>{t(label)}</title>
          <Names landmarks={landmarks} bounds={bounds} />
          <Points points={points} bounds={bounds} />
        </svg>
      </section>
      <MapScript />
    </>
  );
}

interface PickMapProps extends Omit<ReportMapProps, 'points'> {
  readonly words: Readonly<Record<'hint' | 'middle' | 'position' | 'noPosition' | 'chosen', Text>>;
}

/** A place for the map on which a point is chosen; nothing without scripts, where words do. */
export function PickMap({ words: said, ...props }: PickMapProps) {
  const t = useText();
  const all = { ...props, points: [] };
  return (
    <>
      <section
        class="report-map"
        data-pick-map
        {...dataOf(all, boundsOf(props.landmarks, props.town), t)}
        aria-label={t(props.label)}
        data-hint={t(said.hint)}
        data-middle={t(said.middle)}
        data-position={t(said.position)}
        data-no-position={t(said.noPosition)}
        data-chosen={t(said.chosen)}
        hidden
      />
      <MapScript />
    </>
  );
}

function MapScript() {
  return (
    <script type="module" src={assetUrl('services/problem-reports/map/report-map.client.ts')} />
  );
}
