/** Milliseconds without a key before the server is asked. */
const patience = 150;

interface Suggestions {
  readonly suggestions: readonly string[];
}

async function ask(typed: string, signal: AbortSignal): Promise<readonly string[]> {
  const response = await fetch(`/search/suggest.json?${new URLSearchParams({ q: typed })}`, {
    signal,
  });
  if (!response.ok) return [];
  const { suggestions } = (await response.json()) as Suggestions;
  return suggestions;
}

function listFor(input: HTMLInputElement): HTMLUListElement {
  const list = document.createElement('ul');
  list.id = `${input.id}-words`;
  list.className = 'search-words';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
  list.hidden = true;
  return list;
}

interface Choices {
  show(words: readonly string[]): void;
  close(): void;
  /** Goes up or down by so many; round at the ends. */
  move(step: number): void;
  /** The word that is chosen, if the list is open. */
  current(): string | undefined;
  readonly open: boolean;
}

function optionOf(word: string, id: string, choose: (word: string) => void): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.textContent = word;
  // Before the field loses the focus, which closes the list.
  option.addEventListener('pointerdown', (event) => event.preventDefault());
  option.addEventListener('click', () => choose(word));
  return option;
}

function createChoices(
  input: HTMLInputElement,
  list: HTMLUListElement,
  choose: (word: string) => void,
): Choices {
  let at = -1;
  const mark = (index: number) => {
    at = index;
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(place === at));
    }
    if (at === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  };
  const show = (words: readonly string[]) => {
    const options = words.map((word, index) => optionOf(word, `${list.id}-${index}`, choose));
    list.replaceChildren(...options);
    mark(-1);
    list.hidden = words.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
  };
  return {
    show,
    close: () => show([]),
    move: (step) => {
      const count = list.children.length;
      if (count > 0) mark((Math.max(at, step < 0 ? 0 : -1) + step + count) % count);
    },
    current: () => list.children[at]?.textContent ?? undefined,
    get open() {
      return !list.hidden;
    },
  };
}

/** Asks the server once nobody has typed for a moment; only the last question counts. */
function createAsking(show: (words: readonly string[]) => void) {
  let asking = new AbortController();
  let timer = 0;
  const cancel = () => {
    asking.abort();
    clearTimeout(timer);
  };
  return {
    cancel,
    later: (typed: string) => {
      cancel();
      asking = new AbortController();
      const { signal } = asking;
      timer = window.setTimeout(() => ask(typed, signal).then(show, () => undefined), patience);
    },
  };
}

function prepare(input: HTMLInputElement, list: HTMLUListElement): void {
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  input.autocomplete = 'off';
  const place = document.createElement('div');
  place.className = 'search-field';
  input.replaceWith(place);
  place.append(input, list);
}

/**
 * Offers words while somebody types, after the combobox pattern of the ARIA Authoring Practices: arrows
 * choose, Enter searches, Escape closes. Without it the field is a plain search field.
 */
function offerWords(input: HTMLInputElement): void {
  const list = listFor(input);
  const choose = (word: string) => {
    input.value = word;
    close();
    input.form?.requestSubmit();
  };
  const choices = createChoices(input, list, choose);
  const asking = createAsking(choices.show);
  const close = () => {
    asking.cancel();
    choices.close();
  };
  prepare(input, list);
  input.addEventListener('input', () => {
    if (input.value.trim() === '') close();
    else asking.later(input.value);
  });
  input.addEventListener('keydown', (event) => {
    // Enter and arrows belong to the kana conversion while it is open.
    if (event.isComposing || !choices.open) return;
    const word = choices.current();
    if (event.key === 'ArrowDown') choices.move(1);
    else if (event.key === 'ArrowUp') choices.move(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && word !== undefined) choose(word);
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
}

/** Every search field of the page that asks the whole site. */
export function addSearchWords(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(
    'form[action="/search"] input[name="q"]',
  )) {
    offerWords(input);
  }
}
