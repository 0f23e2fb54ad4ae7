import { Phrases } from '#ui/components/phrases.tsx';
import { useText } from '#ui/language.tsx';
import { words } from './text.ts';
import type { ThemeLine } from './theme-lines.ts';
import { ThemeTable } from './theme-list.tsx';
import { Quotes, ThemeNotes } from './theme-notes.tsx';

function ThemeSection({ theme }: { theme: ThemeLine }) {
  const t = useText();
  return (
    <section class="theme-section" id={`theme-${theme.number}`}>
      <h3 class="theme-name">
        <Phrases>{`${theme.number}. ${theme.name}`}</Phrases>
      </h3>
      <p class="theme-size">{t(words.size(theme.size, theme.share))}</p>
      <ThemeNotes theme={theme} />
      <Quotes quotes={theme.quotes} />
      <p>
        <a href={theme.href}>{t(words.allVoices(theme.name, theme.size))}</a>
      </p>
    </section>
  );
}

/** Themes by size, each with its most central voices in their own words. */
export function ThemesWithQuotes(props: {
  readonly total: number;
  readonly themes: readonly ThemeLine[];
  readonly csvHref?: string;
}) {
  const t = useText();
  return (
    <section class="themes">
      <p class="themes-caution">{t(words.ofVoices(props.total))}</p>
      {props.themes.map((theme) => (
        <ThemeSection key={theme.id} theme={theme} />
      ))}
      <ThemeTable themes={props.themes} csvHref={props.csvHref} />
    </section>
  );
}
