import { textInput } from './dialog.ts';
import { make, type Place } from './page.ts';
import { words } from './text.ts';

export interface FoundPage {
  readonly href: string;
  readonly title: string;
}

interface Hit {
  readonly href?: unknown;
  readonly title?: unknown;
}

function titleOf(title: unknown): string {
  if (typeof title === 'string') return title;
  const { ja } = (title ?? {}) as { ja?: unknown };
  return typeof ja === 'string' ? ja : '';
}

/** The pages that the town's own search finds; none where it does not answer. */
async function findPages(query: string): Promise<FoundPage[]> {
  try {
    const response = await fetch(`/api/v1/search?${new URLSearchParams({ q: query })}`);
    const { hits = [] } = (await response.json()) as { hits?: readonly Hit[] };
    return hits.flatMap(({ href, title }) =>
      typeof href === 'string' ? [{ href, title: titleOf(title) || href }] : [],
    );
  } catch {
    return [];
  }
}

/** Search of this site's pages for a link; choosing one fills the address. */
export function searchPages(place: Place, choose: (page: FoundPage) => void): HTMLElement {
  const query = textInput('', { type: 'search', 'aria-label': place.say(words.findPage) });
  const button = make('button', { type: 'button', class: 'button button-secondary' });
  button.textContent = place.say(words.find);
  const list = make('div', { class: 'editor-choices', role: 'status' });
  const show = async () => {
    const pages = await findPages(query.value);
    list.replaceChildren(
      ...pages.slice(0, 8).map((page) => {
        const pick = make('button', { type: 'button', class: 'button button-plain' }, page.title);
        pick.addEventListener('click', () => choose(page));
        return pick;
      }),
      ...(pages.length === 0 ? [make('p', {}, place.say(words.nothingFound))] : []),
    );
  };
  button.addEventListener('click', () => void show());
  const legend = make('legend', { class: 'field-label' }, place.say(words.findPage));
  return make('fieldset', { class: 'field' }, legend, query, button, list);
}
