import type { ReadingAids, TownAlert, TownInfo } from '#platform/http/context.ts';
import type { NavigationItem } from '#platform/module.ts';
import { assetUrl } from '../assets.ts';
import { SampleMark } from '../components/sample-mark.tsx';
import { useText } from '../language.tsx';
import { AlertBanner } from './alert-banner.tsx';
import { HelpedForm } from './helped-form.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { MainContent, type MainProps } from './main-content.tsx';
import { Menu } from './menu.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { ReadingAidsForm } from './reading-aids-form.tsx';
import { SearchForm } from './search-form.tsx';
import { words } from './text.ts';
import { TownFooter } from './town-footer.tsx';

export interface PublicLayoutProps extends MainProps {
  readonly town: TownInfo;
  readonly aids: ReadingAids;
  /** Address of the page that is shown. */
  readonly url: string;
  readonly navigation: readonly NavigationItem[];
  readonly footer: readonly NavigationItem[];
  /** Whether the town has a search to lead to; the home page brings its own field. */
  readonly search: boolean;
  /** Asks below the page whether it helped. */
  readonly asksIfHelped: boolean;
  /** A member of staff finds the way back to the desk, and to the page's own place there. */
  readonly staff: boolean;
  readonly deskHref?: string;
  readonly alert: TownAlert | undefined;
}

/** Pages whose search field is larger than that of the header. */
const ownSearch = new Set(['/', '/search']);

function PublicHeader(props: PublicLayoutProps) {
  const t = useText();
  const path = new URL(props.url).pathname;
  return (
    <header>
      {props.alert && <AlertBanner alert={props.alert} />}
      {props.town.demo && (
        <p class="demo-strip">
          <SampleMark /> {t(words.demo)}
        </p>
      )}
      {props.staff && (
        <p class="demo-strip">
          <a href="/staff">{t(words.staffDesk)}</a>{' '}
          {props.deskHref && <a href={props.deskHref}>{t(words.changePage)}</a>}
        </p>
      )}
      <div class="header">
        <div class="header-tools">
          <ReadAloud />
          <LanguageSwitch url={props.url} />
          <ReadingAidsForm aids={props.aids} url={props.url} />
        </div>
        <div class="header-main">
          <a class="town-name" href="/">
            <span class="town-prefecture">{t(props.town.prefecture)}</span>
            <span class="town-title">{t(props.town.name)}</span>
          </a>
          {props.search && !ownSearch.has(path) && <SearchForm />}
        </div>
        <Menu class="main-menu" label={words.mainMenu} items={props.navigation} path={path} />
      </div>
    </header>
  );
}

/** Pages for everybody. */
export function PublicLayout(props: PublicLayoutProps) {
  const t = useText();
  return (
    <>
      <a class="skip-link" href="#main">
        {t(words.skip)}
      </a>
      <PublicHeader {...props} />
      <MainContent {...props} />
      {props.asksIfHelped && <HelpedForm path={new URL(props.url).pathname} />}
      <script type="module" src={assetUrl('ui/islands/public-page.client.ts')} />
      <TownFooter town={props.town} links={props.footer} />
    </>
  );
}
