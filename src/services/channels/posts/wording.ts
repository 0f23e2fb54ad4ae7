import type { Text } from '#platform/i18n/text.ts';
import type { Limits } from '../clients/client.ts';

/** Where the short link goes; written out when the post leaves, as only then the address is known. */
export const linkMark = '{link}';

/** As long as the longest address we expect; for counting before the real one is known. */
const sampleLink = 'https://www.city.example.lg.jp/l/abcdefg';

const boundLink = /\{(\/l\/[a-z2-9]+)\}/g;

/** Ties the mark to a short link's code. */
export function bindLink(text: string, code: string): string {
  return text.replaceAll(linkMark, `{/l/${code}}`);
}

/** @param origin of this site, without a trailing slash. */
export function expandLinks(text: string, origin: string): string {
  return text.replace(boundLink, (_, path: string) => `${origin}${path}`);
}

/** How much of the limit a text takes, in the channel's own units. */
export function countText({ count }: Limits, text: string): number {
  const counted = text.replaceAll(linkMark, sampleLink).replace(boundLink, sampleLink);
  return count(counted);
}

export function fits(limits: Limits, text: string): boolean {
  return countText(limits, text) <= limits.longest;
}

/** The longest beginning of `text` with which the whole fits; cut ones end with an ellipsis. */
function shorten(limits: Limits, text: string, whole: (part: string) => string): string {
  if (fits(limits, whole(text))) return text;
  const letters = [...text];
  let [from, to] = [0, letters.length];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    const fitting = fits(limits, whole(`${letters.slice(0, middle).join('').trimEnd()}…`));
    if (fitting) from = middle;
    else to = middle - 1;
  }
  return from === 0 ? '' : `${letters.slice(0, from).join('').trimEnd()}…`;
}

const stack = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');

/** Title, what fits of the summary, short link. */
export function proposeText(
  limits: Limits,
  { title, summary }: { readonly title: Text; readonly summary: Text },
): string {
  const head = shorten(limits, title.ja.trim(), (part) => stack(part, linkMark));
  const body = shorten(limits, summary.ja.trim(), (part) => stack(head, part, linkMark));
  return stack(head, body, linkMark);
}

/** Words of the town for a channel, cut where it has no room for more. */
export function fitText(limits: Limits, text: string, link = true): string {
  const end = link ? linkMark : '';
  return stack(
    shorten(limits, text.trim(), (part) => stack(part, end)),
    end,
  );
}

export interface Correction {
  readonly title: string;
  readonly note: string;
  /** The post as it should have been. */
  readonly text: string;
}

/**
 * A correction says so in its first word. Where the post itself is edited, its right words stand there
 * again and the note below them; elsewhere the note is all.
 */
export function correctionText(limits: Limits, edits: boolean, { title, note, text }: Correction) {
  if (edits) return fitText(limits, stack(text, `【訂正】${note}`), false);
  return fitText(limits, stack(`【訂正】${title}`, note));
}

export function withdrawalText(limits: Limits, title: string, reason: string): string {
  return fitText(limits, stack(`【取消】${title}`, reason), false);
}
