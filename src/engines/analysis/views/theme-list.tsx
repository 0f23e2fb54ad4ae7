import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { useText } from '#ui/language.tsx';
import { stabilityText, words } from './text.ts';
import type { ThemeLine } from './theme-lines.ts';
import { Quotes, ThemeNotes } from './theme-notes.tsx';

/** A bar as long as the theme's share of the largest; the figure stands beside it. */
export function SizeBar({ share, largest }: { share: number; largest: number }) {
  const width = largest === 0 ? 0 : Math.max(1, (share / largest) * 100);
  return (
    <svg class="theme-bar" width="100%" height="12" aria-hidden="true">
      <rect class="theme-bar-track" width="100%" height="12" fill="currentColor" />
      <rect
        class="theme-bar-fill"
        width={`${Math.round(width * 10) / 10}%`}
        height="12"
        fill="currentColor"
      />
    </svg>
  );
}

function PartList({ parts, largest }: { parts: readonly ThemeLine[]; largest: number }) {
  const t = useText();
  if (parts.length === 0) return null;
  return (
    <Disclosure summary={words.parts}>
      <ul class="theme-parts">
        {parts.map((part) => (
          <li key={part.id}>
            <a href={part.href}>{part.name}</a>{' '}
            <span class="theme-size">{t(words.size(part.size, part.share))}</span>
            {part.minority && <Badge tone="info">{t(words.minority)}</Badge>}
            <SizeBar share={part.share} largest={largest} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function ThemeItem({ theme, largest }: { theme: ThemeLine; largest: number }) {
  const t = useText();
  return (
    <li class="theme-item">
      <h3 class="theme-name">
        <a href={theme.href}>
          <Phrases>{theme.name}</Phrases>
        </a>
      </h3>
      <p class="theme-size">{t(words.size(theme.size, theme.share))}</p>
      <SizeBar share={theme.share} largest={largest} />
      <ThemeNotes theme={theme} />
      <Quotes quotes={theme.quotes.slice(0, 1)} />
      <PartList parts={theme.parts} largest={largest} />
    </li>
  );
}

const columnsOf = (t: (text: Text) => string): Column<ThemeLine>[] => [
  {
    ...{ key: 'name', label: words.theme, rowHeader: true },
    render: ({ number, name }) => (number === undefined ? `— ${name}` : `${number}. ${name}`),
  },
  {
    ...{ key: 'size', label: words.voices, numeric: true },
    render: ({ size }) => size.toLocaleString('en'),
  },
  {
    ...{ key: 'share', label: words.share, numeric: true },
    render: ({ share }) => t(words.percent(share)),
  },
  {
    ...{ key: 'stability', label: words.stability },
    render: ({ stability }) => t(stabilityText(stability)),
  },
  {
    ...{ key: 'marks', label: words.marks },
    render: ({ minority, model }) =>
      [minority && t(words.minority), model && t(words.draftedBy(model))]
        .filter(Boolean)
        .join(' / '),
  },
];

/** All themes and their parts as rows; the same figures as the CSV. */
export function ThemeTable({
  themes,
  csvHref,
}: {
  themes: readonly ThemeLine[];
  csvHref?: string;
}) {
  const t = useText();
  return (
    <Disclosure summary={words.table}>
      <DataTable
        caption={words.themes}
        captionHidden
        narrow="scroll"
        rows={themes.flatMap((theme) => [theme, ...theme.parts])}
        rowKey={({ id }) => id}
        columns={columnsOf(t)}
      />
      {csvHref && (
        <p>
          <a href={csvHref}>{t(words.csv)}</a>
        </p>
      )}
    </Disclosure>
  );
}

export interface ThemeListProps {
  /** Voices of the run. */
  readonly total: number;
  readonly themes: readonly ThemeLine[];
  readonly csvHref?: string;
}

/** Themes by size: name, bar, how sure the grouping is, one voice; the same as a table below. */
export function ThemeList({ total, themes, csvHref }: ThemeListProps) {
  const t = useText();
  const largest = Math.max(0, ...themes.map(({ share }) => share));
  return (
    <section class="themes">
      <p class="themes-caution">{t(words.ofVoices(total))}</p>
      <ol class="theme-list">
        {themes.map((theme) => (
          <ThemeItem key={theme.id} theme={theme} largest={largest} />
        ))}
      </ol>
      <ThemeTable themes={themes} csvHref={csvHref} />
    </section>
  );
}
