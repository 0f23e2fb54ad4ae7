import { make, type Place } from './page.ts';
import { words } from './text.ts';

const keyOf = ({ root }: Place): string => `tomoni-text:${root.dataset.keep}`;

/** Storage may be full or switched off; then the warning on leaving is all there is. */
function store(key: string, html: string | undefined): void {
  try {
    if (html === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, html);
  } catch {
    // Nothing to do about it here.
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Offers the text that never reached the server; gone once the server has the same. */
function offerKept(place: Place, restore: (html: string) => void): HTMLElement[] {
  const key = keyOf(place);
  const kept = stored(key);
  if (kept === null || kept === place.html) {
    store(key, undefined);
    return [];
  }
  const use = make('button', { type: 'button', class: 'button button-secondary' });
  use.textContent = place.say(words.restore);
  const forget = make('button', { type: 'button', class: 'button button-plain' });
  forget.textContent = place.say(words.forget);
  const offer = make('div', { class: 'editor-kept' }, make('p', {}, place.say(words.keptHere)));
  offer.append(use, ' ', forget);
  use.addEventListener('click', () => {
    restore(kept);
    offer.remove();
    place.announce(place.say(words.restored));
  });
  forget.addEventListener('click', () => {
    store(key, undefined);
    offer.remove();
  });
  return [offer];
}

export interface Keeping {
  readonly offer: readonly HTMLElement[];
  /** The text changed. */
  changed(html: () => string): void;
}

/** Warns before leaving with unsaved text, and keeps it on this device until the server has it. */
export function keepText(place: Place, restore: (html: string) => void): Keeping {
  let dirty = false;
  let latest: (() => string) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const offer = offerKept(place, restore);
  const save = () => {
    if (latest) store(keyOf(place), latest());
  };
  window.addEventListener('beforeunload', (event) => {
    if (!dirty) return;
    save();
    event.preventDefault();
  });
  place.form.addEventListener('submit', () => {
    save();
    dirty = false;
  });
  return {
    offer,
    changed: (html) => {
      dirty = true;
      latest = html;
      clearTimeout(timer);
      timer = setTimeout(save, 2000);
    },
  };
}
