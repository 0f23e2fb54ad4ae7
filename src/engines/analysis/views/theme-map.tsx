import { Drawing } from '#ui/charts/drawing.tsx';
import { useText } from '#ui/language.tsx';
import { type Arrangement, familyOf } from '../editing/arrangement.ts';
import { mapWords as words } from './text.ts';
import type { ThemeLine } from './theme-lines.ts';
import { ThemeTable } from './theme-list.tsx';

const height = 420;
/** More marks would only be one blot, and a page that takes long. */
const mostMarks = 1200;

const across = (x: number) => `${Math.round((50 + x * 46) * 10) / 10}%`;
const down = (y: number) => Math.round(height / 2 - y * (height / 2 - 20));

/** Every n-th voice of a large theme, all of a small one. */
function drawnOf(arrangement: Arrangement, themes: readonly ThemeLine[]) {
  const each = Math.floor(mostMarks / Math.max(1, themes.length));
  return themes.map((theme) => {
    const family = familyOf(arrangement, theme.id);
    const own = arrangement.places.filter(({ group }) => family.has(group));
    const step = Math.max(1, Math.ceil(own.length / each));
    const drawn = own.filter((_, index) => index % step === 0);
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    return { theme, drawn, x: mean(own.map(({ x }) => x)), y: mean(own.map(({ y }) => y)) };
  });
}

/** Themes by their numbers on the map. */
function ThemeNumbers({ themes }: { themes: readonly ThemeLine[] }) {
  const t = useText();
  return (
    <ol class="theme-list">
      {themes.map((theme) => (
        <li key={theme.id}>
          <a href={theme.href}>{t(words.openTheme(theme.number ?? 0, theme.name))}</a>
        </li>
      ))}
    </ol>
  );
}

/** Voices as marks, themes as numbers where their voices are thickest; the list below says the same. */
export function ThemeMap({
  arrangement,
  themes,
  csvHref,
}: {
  arrangement: Arrangement;
  themes: readonly ThemeLine[];
  csvHref?: string;
}) {
  const t = useText();
  const clouds = drawnOf(arrangement, themes);
  const drawn = clouds.reduce((sum, cloud) => sum + cloud.drawn.length, 0);
  return (
    <section class="themes">
      <Drawing
        class="theme-map"
        height={height}
        title={t(words.title(themes.length))}
        description={t(words.description)}
      >
        {clouds.flatMap((cloud) =>
          cloud.drawn.map(({ id, x, y }) => <circle key={id} cx={across(x)} cy={down(y)} r="4" />),
        )}
        {clouds.map(({ theme, x, y }) => (
          <text key={theme.id} x={across(x)} y={down(y)} text-anchor="middle">
            {theme.number}
          </text>
        ))}
      </Drawing>
      <p class="themes-caution">{t(words.description)}</p>
      <p class="themes-caution">{t(words.drawn(drawn, arrangement.places.length))}</p>
      <ThemeNumbers themes={themes} />
      <ThemeTable themes={themes} csvHref={csvHref} />
    </section>
  );
}
