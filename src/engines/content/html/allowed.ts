/**
 * The one HTML that is stored: what stands here, and nothing else. No `style`, no `id` (those of
 * headings are made when a page is drawn), no `class` but those of our own blocks.
 */
export const inlineNames: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'br',
  'cite',
  'em',
  'img',
  'rp',
  'rt',
  'ruby',
  'span',
  'strong',
  'sub',
  'sup',
]);

export const blockNames: ReadonlySet<string> = new Set([
  'blockquote',
  'caption',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'hr',
  'li',
  'ol',
  'p',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** Classes of `div`: a box that stands out, one that warns, and whom to ask. */
export const blockClasses: readonly string[] = ['callout', 'callout-warning', 'contact'];

const scopes = /^(?:row|col|rowgroup|colgroup)$/;
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;
const span = /^(?:[2-9]|[1-9]\d)$/;
const pixels = /^[1-9]\d{0,3}$/;
const mediaId = /^[\w-]{1,64}$/;

type Test = (value: string) => boolean;
const matching =
  (pattern: RegExp): Test =>
  (value) =>
    pattern.test(value);
const anything: Test = () => true;

/** A file of this site's library; nothing is ever loaded from elsewhere. */
export const isMediaPath: Test = (path) =>
  /^\/media\/[\w-]{1,64}(?:\/[^\s/<>"'`\\?#]{1,255})?$/.test(path) && !path.includes('..');

const cell: Readonly<Record<string, Test>> = { colspan: matching(span), rowspan: matching(span) };

/** Attributes by element, besides `lang`, with what their value must be. Links are in `urls.ts`. */
export const allowedAttributes: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  abbr: { title: anything },
  div: { class: (value) => blockClasses.includes(value) },
  figure: { 'data-video': matching(mediaId) },
  img: {
    src: isMediaPath,
    alt: anything,
    width: matching(pixels),
    height: matching(pixels),
    'data-decorative': (value) => value === '',
  },
  td: cell,
  th: { scope: matching(scopes), ...cell },
};

export const isLanguageTag: Test = matching(languageTag);
