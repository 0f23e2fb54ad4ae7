import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { type Breadcrumb, Breadcrumbs } from '../components/breadcrumbs.tsx';
import { Phrases } from '../components/phrases.tsx';
import { useText } from '../language.tsx';

export interface MainProps {
  readonly title: Text;
  readonly lead?: Text;
  readonly breadcrumbs?: readonly Breadcrumb[];
  /** The body brings its own `h1`. */
  readonly ownHeading?: boolean;
  readonly children: ComponentChildren;
}

/** Where the reader is, the one `h1`, and the page itself. */
export function MainContent(props: MainProps) {
  const t = useText();
  return (
    <main class="main" id="main" tabIndex={-1}>
      {props.breadcrumbs && <Breadcrumbs trail={props.breadcrumbs} current={props.title} />}
      {!props.ownHeading && (
        <header class="page-header">
          <h1 class="page-title">
            <Phrases>{t(props.title)}</Phrases>
          </h1>
          {props.lead && <p class="page-lead">{t(props.lead)}</p>}
        </header>
      )}
      {props.children}
    </main>
  );
}
