import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';
import { percent, rounded } from './geometry.ts';
import { type Box, treemapBoxes } from './treemap-geometry.ts';

/** A part of the whole. */
export interface Tile {
  readonly key: string;
  /** What it is called, in the language of the page. */
  readonly name: string;
  /** Its amount as it is written. */
  readonly figure: string;
  readonly value: number;
  /** Where it opens; a tile without has nothing behind it. */
  readonly href?: string;
  /** What it is made of, drawn as fine lines. */
  readonly parts?: readonly number[];
}

export interface TreemapProps {
  readonly label: Text;
  readonly tiles: readonly Tile[];
}

/** Widths that a page has; the one that fits is shown (chart.css). */
const sizes = [
  { class: 'treemap treemap-wide', width: 820, height: 420 },
  { class: 'treemap treemap-narrow', width: 350, height: 560 },
] as const;

/** Smaller tiles have no room for words; their name is read out, and the table below has them all. */
const worded = { width: 58, height: 40 };
const figured = { width: 84, height: 68 };

/** Across in percent, so that the drawing is as wide as its place. */
const place = ({ x, y, width, height }: Box, whole: number) => ({
  x: percent((x / whole) * 100),
  y: rounded(y),
  width: percent((width / whole) * 100),
  height: rounded(height),
});

function Parts(props: { parts: readonly number[]; box: Box; whole: number }) {
  const inner = treemapBoxes(props.parts, props.box).filter((box) => box !== undefined);
  if (inner.length < 2) return null;
  return (
    <>
      {inner.map((box) => (
        <rect
          key={`${box.x} ${box.y}`}
          class="treemap-part"
          fill="none"
          {...place(box, props.whole)}
        />
      ))}
    </>
  );
}

/** What stands in a tile: all that has room, and everything for those who listen. */
function Words({ tile, box }: { tile: Tile; box: Box }) {
  const hidden = (room: { width: number; height: number }) =>
    box.width >= room.width && box.height >= room.height ? undefined : 'visually-hidden';
  return (
    <>
      <span class={hidden(worded) ?? 'treemap-name'}>{tile.name}</span>{' '}
      <span class={hidden(figured) ?? 'treemap-figure'}>{tile.figure}</span>
    </>
  );
}

function OneTile({ tile, box, whole }: { tile: Tile; box: Box; whole: number }) {
  const title = `${tile.name} ${tile.figure}`;
  return (
    <>
      <rect
        class={tile.href ? 'treemap-box' : 'treemap-box treemap-rest'}
        fill="none"
        {...place(box, whole)}
      />
      {tile.parts && <Parts parts={tile.parts} box={box} whole={whole} />}
      <foreignObject {...place(box, whole)}>
        {tile.href ? (
          <a class="treemap-tile" href={tile.href} title={title}>
            <Words tile={tile} box={box} />
          </a>
        ) : (
          <p class="treemap-tile" title={title}>
            <Words tile={tile} box={box} />
          </p>
        )}
      </foreignObject>
    </>
  );
}

/**
 * What a whole is made of, each part as large as its amount and a way into it. It stands in a
 * `ChartFrame` or above a table, which has what a small tile cannot say. Tiles are read the largest first.
 */
export function Treemap({ label, tiles }: TreemapProps) {
  const t = useText();
  const sorted = tiles.toSorted((a, b) => b.value - a.value);
  return (
    <>
      {sizes.map(({ class: name, width, height }) => {
        const boxes = treemapBoxes(
          sorted.map(({ value }) => value),
          { x: 0, y: 0, width, height },
        );
        return (
          <nav key={name} class={name} aria-label={t(label)}>
            <svg width="100%" height={height}>
              <title>{t(label)}</title>
              {sorted.map((tile, index) => {
                const box = boxes[index];
                return box && <OneTile key={tile.key} tile={tile} box={box} whole={width} />;
              })}
            </svg>
          </nav>
        );
      })}
    </>
  );
}
