import {
  type Box,
  boxText,
  type CatalogueEntry,
  type Cluster,
  clusterPoints,
  type Point,
} from '#engines/datasets/contract.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import { mostPoints } from '../dataset/map.ts';
import { datasetHref } from '../model.ts';
import { mapWords as words } from '../text.ts';
import { ViewTabs } from './tabs.tsx';

const size = { width: 900, height: 600 } as const;
const listed = 50;

/** Degrees of longitude are shorter than those of latitude the farther north one is. */
function placed(box: Box) {
  const shrink = Math.cos((((box.north + box.south) / 2) * Math.PI) / 180);
  const scale = Math.min(
    size.width / ((box.east - box.west) * shrink),
    size.height / (box.north - box.south),
  );
  const left = (size.width - (box.east - box.west) * shrink * scale) / 2;
  const top = (size.height - (box.north - box.south) * scale) / 2;
  return ({ latitude, longitude }: Pick<Point, 'latitude' | 'longitude'>) => ({
    x: Math.round(left + (longitude - box.west) * shrink * scale),
    y: Math.round(top + (box.north - latitude) * scale),
  });
}

function Mark({ cluster, x, y, href }: { cluster: Cluster; x: number; y: number; href: string }) {
  const t = useText();
  const [only] = cluster.points;
  if (cluster.points.length === 1 && only) {
    const end = x > size.width * 0.75;
    return (
      <g>
        <circle class="open-data-map-mark" cx={x} cy={y} r="7" />
        <text
          class="open-data-map-name"
          x={end ? x - 12 : x + 12}
          y={y + 5}
          text-anchor={end ? 'end' : 'start'}
        >
          {only.label.slice(0, 14)}
        </text>
      </g>
    );
  }
  const label = t(words.cluster(cluster.points.length));
  return (
    <a href={href} aria-label={label}>
      <circle
        class="open-data-map-mark"
        cx={x}
        cy={y}
        r={Math.min(22 + Math.log2(cluster.points.length) * 2, 40)}
      />
      <text x={x} y={y + 5} text-anchor="middle">
        {cluster.points.length}
      </text>
    </a>
  );
}

function Picture({ entry, box, points }: { entry: CatalogueEntry; box: Box; points: Point[] }) {
  const t = useText();
  const clusters = clusterPoints(points, box);
  const at = placed(box);
  const base = `${datasetHref(entry.slug)}/map`;
  return (
    <figure>
      <svg class="open-data-map" viewBox={`0 0 ${size.width} ${size.height}`}>
        <title>{t(words.title(entry.title))}</title>
        <rect class="open-data-map-ground" width={size.width} height={size.height} />
        {clusters.map((cluster) => (
          <Mark
            key={boxText(cluster.box)}
            {...{ cluster, ...at(cluster), href: `${base}?box=${boxText(cluster.box)}` }}
          />
        ))}
      </svg>
      <figcaption>{t(words.description(points.length, clusters.length))}</figcaption>
    </figure>
  );
}

const inside = ({ latitude, longitude }: Point, box: Box): boolean =>
  latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;

function Places({ points }: { points: readonly Point[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.list)}</h2>
      <DataTable
        {...{ caption: words.list, captionHidden: true, narrow: 'scroll' }}
        rows={points.slice(0, listed)}
        rowKey={({ key }) => key}
        columns={[
          { key: 'label', label: words.place, rowHeader: true, render: ({ label }) => label },
          {
            ...{ key: 'latitude', label: words.latitude, numeric: true },
            render: ({ latitude }) => latitude.toFixed(6),
          },
          {
            ...{ key: 'longitude', label: words.longitude, numeric: true },
            render: ({ longitude }) => longitude.toFixed(6),
          },
        ]}
      />
      {points.length > listed && <p>{t(words.limited(listed))}</p>}
    </section>
  );
}

/** Positions, put together where they would lie on each other; no tile is fetched from elsewhere. */
export function MapView(props: {
  entry: CatalogueEntry;
  points: readonly Point[];
  box: Box | undefined;
  zoomed: boolean;
}) {
  const t = useText();
  const { entry, box, zoomed } = props;
  const points = box ? props.points.filter((point) => inside(point, box)) : [];
  return (
    <>
      <ViewTabs entry={entry} view="map" />
      {zoomed && (
        <p>
          <a href={`${datasetHref(entry.slug)}/map`}>{t(words.whole)}</a>
        </p>
      )}
      {box && points.length > 0 ? (
        <>
          <Picture {...{ entry, box, points }} />
          {props.points.length >= mostPoints && <p>{t(words.limited(mostPoints))}</p>}
          <Places points={points} />
        </>
      ) : (
        <EmptyState title={words.none} />
      )}
    </>
  );
}
