import type { StaffActor } from '#platform/actor.ts';
import type { ReadingAids, TownAlert, TownInfo } from '#platform/http/context.ts';
import type { NavigationItem } from '#platform/module.ts';
import { SampleMark } from '../components/sample-mark.tsx';
import { useText } from '../language.tsx';
import { AlertBanner } from './alert-banner.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { MainContent, type MainProps } from './main-content.tsx';
import { Menu } from './menu.tsx';
import { ReadingAidsForm } from './reading-aids-form.tsx';
import { words } from './text.ts';

export interface StaffLayoutProps extends MainProps {
  readonly town: TownInfo;
  readonly aids: ReadingAids;
  readonly url: string;
  /** Only items that this person may open. */
  readonly navigation: readonly NavigationItem[];
  /** Nobody on the sign-in page. */
  readonly staff: StaffActor | undefined;
  readonly alert: TownAlert | undefined;
}

function StaffHeader(props: StaffLayoutProps) {
  const t = useText();
  return (
    <header class="desk-header">
      <a class="town-name" href="/staff">
        <span class="town-title">{t(props.town.name)}</span>
        <span class="desk-label">{t(words.staffArea)}</span>
      </a>
      {props.town.demo && <SampleMark />}
      <div class="desk-tools">
        <LanguageSwitch url={props.url} />
        <ReadingAidsForm aids={props.aids} url={props.url} />
        <a class="desk-out" href="/">
          {t(words.publicPages)}
        </a>
        {props.staff && (
          <form class="desk-person" method="post" action="/staff/sign-out">
            <span class="visually-hidden">{t(words.signedInAs)}</span>
            <span class="desk-name">{props.staff.name}</span>
            <button class="button button-plain" type="submit">
              {t(words.signOut)}
            </button>
          </form>
        )}
      </div>
    </header>
  );
}

/** The desk of the staff: menu on the left, one piece of work beside it. */
export function StaffLayout(props: StaffLayoutProps) {
  const t = useText();
  return (
    <>
      <a class="skip-link" href="#main">
        {t(words.skip)}
      </a>
      {props.alert && <AlertBanner alert={props.alert} />}
      <StaffHeader {...props} />
      <div class="desk">
        {props.staff && (
          <Menu
            class="desk-menu"
            label={words.staffMenu}
            items={props.navigation}
            path={new URL(props.url).pathname}
          />
        )}
        <MainContent {...props} />
      </div>
    </>
  );
}
