import { Disclosure } from '#ui/components/disclosure.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import type { Arrangement } from '../editing/arrangement.ts';
import { type Run, runHref } from '../runs/model.ts';
import { tabWords, words } from './text.ts';
import type { PlacedVoice, ThemeLine } from './theme-lines.ts';
import { ThemeList } from './theme-list.tsx';
import { ThemeMap } from './theme-map.tsx';
import { Quotes, ThemeNotes } from './theme-notes.tsx';
import { ThemesWithQuotes } from './themes-with-quotes.tsx';

export const views = ['list', 'quotes', 'map'] as const;
export type View = (typeof views)[number];

export interface RunPageProps {
  readonly run: Run;
  readonly view: View;
  readonly arrangement: Arrangement;
  readonly themes: readonly ThemeLine[];
  /** Page where the voices were said. */
  readonly sourceHref?: string;
}

function View({ run, view, arrangement, themes }: RunPageProps) {
  const total = arrangement.places.length;
  const csvHref = `${runHref(run.id)}/themes.csv`;
  if (view === 'map') {
    return <ThemeMap {...{ arrangement, themes, csvHref }} />;
  }
  const props = { total, themes, csvHref };
  return view === 'quotes' ? <ThemesWithQuotes {...props} /> : <ThemeList {...props} />;
}

function Made({ run, sourceHref }: Pick<RunPageProps, 'run' | 'sourceHref'>) {
  const t = useText();
  const { manifest, signedAt } = run;
  return (
    <>
      <Disclosure summary={words.made}>
        <p>{t(words.howMade)}</p>
        {signedAt && <p>{t(words.signedOn(signedAt))}</p>}
        {manifest && <p>{t(words.again(manifest.version, manifest.parameters.seed))}</p>}
      </Disclosure>
      <h2>{t(words.export)}</h2>
      <ul>
        <li>
          <a href={`${runHref(run.id)}.csv`}>{t(words.exportVoices)}</a>
        </li>
        <li>
          <a href={`${runHref(run.id)}.json`}>{t(words.exportAll)}</a>
        </li>
      </ul>
      {sourceHref && (
        <p>
          <a href={sourceHref}>{t(words.source)}</a>
        </p>
      )}
    </>
  );
}

/** What many voices say: a list first, their words second, the map third. */
export function RunPage(props: RunPageProps) {
  const t = useText();
  const { run, view } = props;
  const href = (one: View) => (one === 'list' ? runHref(run.id) : `${runHref(run.id)}?view=${one}`);
  return (
    <>
      <Tabs
        label={tabWords.label}
        tabs={views.map((one) => ({ label: tabWords[one], href: href(one) }))}
        current={href(view)}
      />
      <h2>{t(tabWords[view])}</h2>
      <View {...props} />
      <Made {...props} />
    </>
  );
}

export interface ThemePageProps {
  readonly theme: ThemeLine;
  readonly voices: readonly PlacedVoice[];
  /** Voices of this page that nobody outside may read. */
  readonly hidden: number;
  readonly page: number;
  readonly pageSize: number;
  readonly href: (page: number) => string;
}

/** All voices of one theme that may be read, in pages. */
export function ThemePage({ theme, voices, hidden, page, pageSize, href }: ThemePageProps) {
  const t = useText();
  return (
    <>
      <p class="theme-size">{t(words.size(theme.size, theme.share))}</p>
      <ThemeNotes theme={theme} />
      <Quotes quotes={voices} />
      {hidden > 0 && <p>{t(words.notPublic(hidden))}</p>}
      <Pager {...{ page, pageSize, href }} total={theme.size} />
    </>
  );
}
