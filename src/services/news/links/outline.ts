import { contentLinks } from '#engines/content/contract.ts';
import type { Content } from '../model.ts';
import { wordings } from '../model.ts';

export interface OutgoingLink {
  /** Path on this site without query and fragment, or address outside without fragment. */
  readonly href: string;
  readonly label: string;
  readonly outside: boolean;
}

/** Where a link leads, as the index keeps it; undefined for mail, telephone and places on the page. */
export function targetOf(href: string): Pick<OutgoingLink, 'href' | 'outside'> | undefined {
  if (/^https?:\/\//i.test(href)) {
    if (!URL.canParse(href)) return undefined;
    const url = new URL(href);
    url.hash = '';
    return { href: url.href, outside: true };
  }
  if (!href.startsWith('/') || href.startsWith('//')) return undefined;
  const path = href.split(/[?#]/)[0] ?? '';
  return { href: path.length > 1 ? path.replace(/\/+$/, '') : path, outside: false };
}

/** Every link of a version, each target once: bodies of all languages, video, related items. */
export function outgoingLinks(
  content: Content,
  related: readonly { readonly href: string; readonly label: string }[],
): OutgoingLink[] {
  const written = wordings.flatMap((wording) => contentLinks(content.body[wording]));
  const video = content.video?.href ? [{ href: content.video.href, text: content.title.ja }] : [];
  const all = [
    ...written.map(({ href, text }) => ({ href, label: text })),
    ...video.map(({ href, text }) => ({ href, label: text })),
    ...related,
  ];
  const found = new Map<string, OutgoingLink>();
  for (const { href, label } of all) {
    const target = targetOf(href);
    if (target && !found.has(target.href)) {
      found.set(target.href, { ...target, label: label.slice(0, 200) });
    }
  }
  return [...found.values()];
}
