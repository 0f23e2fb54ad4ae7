import type { ComponentChildren } from 'preact';
import type { ReadingAids, TownInfo } from '#platform/http/context.ts';
import { htmlLang, type Text } from '#platform/i18n/text.ts';
import { assetUrl } from '../assets.ts';
import { useLanguage, useText } from '../language.tsx';

/** Something that a program can subscribe to. */
export interface FeedLink {
  readonly href: string;
  /** Media type, as in `application/atom+xml`. */
  readonly type: string;
  readonly title: Text;
}

export interface DocumentProps {
  readonly town: TownInfo;
  readonly aids: ReadingAids;
  readonly title: string;
  readonly description?: string;
  /** `staff` adds the denser desk. */
  readonly kind: 'public' | 'staff' | 'print' | 'screen';
  /** Style sheets beyond the shared one, by their path below `src`. */
  readonly styles?: readonly string[];
  readonly feeds?: readonly FeedLink[];
  /** Seconds after which a browser without scripts reads the page again; only where nobody types. */
  readonly refresh?: number;
  readonly children: ComponentChildren;
}

function classesOf({ town, aids, kind }: DocumentProps): string {
  const classes = [`accent-${town.accent}`, `page-${kind}`];
  if (aids.textSize !== 'standard') classes.push(`text-${aids.textSize}`);
  if (aids.contrast === 'high') classes.push('contrast-high');
  return classes.join(' ');
}

/**
 * The page around every layout. The fonts come last in the body: a style sheet there holds back
 * nothing that stands above it, so the page is painted at once in the reader's own font.
 */
export function Document(props: DocumentProps) {
  const language = useLanguage();
  const t = useText();
  return (
    <html lang={htmlLang(language)} class={classesOf(props)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        {props.description && <meta name="description" content={props.description} />}
        {props.feeds?.map(({ href, type, title }) => (
          <link key={href} rel="alternate" type={type} href={href} title={t(title)} />
        ))}
        <meta name="color-scheme" content="light dark" />
        {props.refresh && (
          <noscript>
            <meta http-equiv="refresh" content={String(props.refresh)} />
          </noscript>
        )}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrl('ui/styles/site.css')} />
        {props.kind === 'staff' && <link rel="stylesheet" href={assetUrl('ui/styles/staff.css')} />}
        {props.styles?.map((source) => (
          <link key={source} rel="stylesheet" href={assetUrl(source)} />
        ))}
      </head>
      <body>
        {props.children}
        <link rel="stylesheet" href={assetUrl('ui/styles/fonts.css')} />
      </body>
    </html>
  );
}
