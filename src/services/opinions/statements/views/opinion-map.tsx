import { Drawing } from '#ui/charts/drawing.tsx';
import { useText } from '#ui/language.tsx';
import type { Grouping } from '../model.ts';
import { groupLetter, resultWords as words } from '../result-text.ts';

const height = 400;
/** Told apart without colour. */
const marks = ['●', '■', '▲', '◆', '✚'];

const across = (x: number) => `${Math.round((50 + x * 45) * 10) / 10}%`;
const down = (y: number) => Math.round(height / 2 - y * (height / 2 - 20));

/** The sign of a group, as on the map. */
export function GroupMark({ group }: { group: number }) {
  return (
    <span class={`map-mark mark-${group}`} aria-hidden="true">
      {marks[group]}
    </span>
  );
}

/** People as marks; who they are nobody knows, and what they say stands above in words. */
export function OpinionMap({ grouping }: { grouping: Grouping }) {
  const t = useText();
  const { groups, points } = grouping;
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  return (
    <section>
      <h2>{t(words.map)}</h2>
      <p>{t(words.mapDescription)}</p>
      <Drawing
        class="opinion-map"
        height={height}
        title={t(words.mapTitle(groups.length))}
        description={t(words.mapDescription)}
      >
        {points.map(([x, y, group], index) => (
          <text key={String(index)} class={`mark-${group}`} x={across(x)} y={down(y)}>
            {marks[group]}
          </text>
        ))}
        {groups.map(({ x, y }, group) => (
          <text key={groupLetter(group)} class="map-letter" x={across(x)} y={down(y)}>
            {groupLetter(group)}
          </text>
        ))}
      </Drawing>
      {points.length < people && (
        <p class="statement-quiet">{t(words.mapDrawn(points.length, people))}</p>
      )}
    </section>
  );
}
