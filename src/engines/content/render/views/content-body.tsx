import { type ComponentChildren, h } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { useText } from '#ui/language.tsx';
import { blockNames, inlineNames } from '../../html/allowed.ts';
import { cleanAttributes } from '../../html/cleaning.ts';
import {
  type ContentElement,
  type ContentNode,
  isElement,
  lettersOf,
  parseContent,
} from '../../html/node.ts';
import { contentMedia } from '../../html/outline.ts';
import { safeHref } from '../../html/urls.ts';
import { mediaHref, mediaIdOf } from '../../media/addresses.ts';
import type { ShownMedium } from '../../media/model.ts';
import { factsText } from '../../media/text.ts';
import { sectionId } from '../numbering.ts';
import { inBrackets, readerTexts as words } from '../text.ts';
import { ContentImage } from './content-image.tsx';
import { ContentVideo } from './content-video.tsx';
import { AllDocumentWords } from './document-words.tsx';

type Media = ReadonlyMap<string, ShownMedium>;

/** Counts while a text is drawn from top to bottom, and what is needed on the way. */
interface Drawing {
  readonly media: Media;
  readonly prefix: string;
  readonly say: (text: Text) => string;
  headings: number;
  tables: number;
  images: number;
}

type Draw = (element: ContentElement, drawing: Drawing) => ComponentChildren;

/** Again only what is allowed, so that a mistake on the way into the store reaches nobody. */
function attributesOf(element: ContentElement): Record<string, string> {
  const { 'data-decorative': _, ...kept } = cleanAttributes(element);
  const href = safeHref(element.attributes.href ?? '');
  if (element.name === 'a' && href) return { ...kept, href };
  return element.name === 'div' && kept.class ? { ...kept, class: `content-${kept.class}` } : kept;
}

function drawAll(nodes: readonly ContentNode[], drawing: Drawing): ComponentChildren[] {
  return nodes.map((node) =>
    node.kind === 'text' ? node.text : (drawn[node.name] ?? plain)(node, drawing),
  );
}

/** Stored content was cleaned; an element that is not allowed any more shows its words only. */
const plain: Draw = (element, drawing) => {
  const children = drawAll(element.children, drawing);
  if (!inlineNames.has(element.name) && !blockNames.has(element.name)) return children;
  return h(element.name, attributesOf(element), ...children);
};

const heading: Draw = (element, drawing) => {
  drawing.headings += 1;
  const id = sectionId(drawing.prefix, drawing.headings);
  return h(element.name, { ...attributesOf(element), id }, ...drawAll(element.children, drawing));
};

/** Whoever has no mouse must be able to scroll a wide table with the arrow keys (WCAG 2.1.1). */
const table: Draw = (element, drawing) => {
  drawing.tables += 1;
  const caption = element.children.find((child) => isElement(child, 'caption'));
  const number = drawing.say(words.table(drawing.tables));
  const label = caption ? `${number} ${lettersOf(caption)}` : number;
  return (
    <section class="table-scroll" aria-label={label} {...{ tabIndex: 0 }}>
      {h('table', attributesOf(element), ...drawAll(element.children, drawing))}
    </section>
  );
};

const image: Draw = ({ attributes }, drawing) => {
  const medium = drawing.media.get(mediaIdOf(attributes.src ?? '') ?? '');
  if (!medium) return null;
  drawing.images += 1;
  const alt = 'data-decorative' in attributes ? '' : (attributes.alt ?? '');
  return <ContentImage medium={medium} alt={alt} lazy={drawing.images > 1} />;
};

const link: Draw = (element, drawing) => {
  const { attributes, children } = element;
  const inside = drawAll(children, drawing);
  const id = mediaIdOf(attributes.href ?? '');
  if (!id || !('data-attachment' in attributes)) return plain(element, drawing);
  const medium = drawing.media.get(id);
  if (!medium) return inside;
  return (
    <a class="content-attachment" href={mediaHref(medium)} lang={attributes.lang}>
      {inside}
      {drawing.say(inBrackets(factsText(medium)))}
    </a>
  );
};

const figure: Draw = (element, drawing) => {
  const id = element.attributes['data-video'];
  if (!id) return plain(element, drawing);
  const medium = drawing.media.get(id);
  if (medium?.kind !== 'video') return <p>{drawing.say(words.noVideo)}</p>;
  const caption = element.children.find((child): child is ContentElement =>
    isElement(child, 'figcaption'),
  );
  return (
    <ContentVideo medium={medium}>{caption && drawAll(caption.children, drawing)}</ContentVideo>
  );
};

const drawn: Readonly<Record<string, Draw>> = {
  h2: heading,
  h3: heading,
  h4: heading,
  table,
  img: image,
  a: link,
  figure,
};

export interface ContentBodyProps {
  /** Stored content, as `cleanHtml` left it. */
  readonly html: string;
  /** The media of `contentMedia(html)`; what is missing is left out. */
  readonly media: Media;
  /** Keeps the headings of several texts on one page apart; letters only. */
  readonly prefix?: string;
}

/** Written content as readers get it. The page names `engines/content/render/views/content-body.css`. */
export function ContentBody({ html, media, prefix = 'section' }: ContentBodyProps) {
  const say = useText();
  const drawing: Drawing = { media, prefix, say, headings: 0, tables: 0, images: 0 };
  const documents = contentMedia(html)
    .map((id) => media.get(id))
    .filter((medium) => medium?.kind === 'attachment');
  return (
    <div class="content-body">
      {drawAll(parseContent(html), drawing)}
      <AllDocumentWords documents={documents.filter((one) => one !== undefined)} />
    </div>
  );
}
