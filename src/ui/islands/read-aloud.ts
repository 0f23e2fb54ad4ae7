/** What is read one after the other; a paragraph within another is read once. */
const spoken = 'h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, summary, label, caption';
const silent = 'nav, form, svg, [hidden], [aria-hidden="true"], .visually-hidden';

function paragraphsOf(main: HTMLElement): HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>(spoken)].filter(
    (element) =>
      !element.closest(silent) &&
      !element.querySelector(spoken) &&
      wordsOf(element) !== '' &&
      element.checkVisibility(),
  );
}

/** The words without the readings over them: the voice reads kanji itself. */
function wordsOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function languageOf(element: HTMLElement): string {
  const lang = element.closest<HTMLElement>('[lang]')?.lang;
  return lang === 'en' ? 'en-US' : 'ja-JP';
}

interface Reader {
  /** Reads on from a paragraph, or stops beyond the first and the last. */
  go(index: number): void;
  stop(): void;
  readonly at: number;
}

function createReader(main: HTMLElement, changed: (reading: boolean) => void): Reader {
  let paragraphs: HTMLElement[] = [];
  let at = -1;
  const unmark = () => paragraphs[at]?.classList.remove('is-read');
  const stop = () => {
    unmark();
    at = -1;
    speechSynthesis.cancel();
    changed(false);
  };
  const go = (index: number) => {
    if (at === -1) paragraphs = paragraphsOf(main);
    unmark();
    const element = paragraphs[index];
    if (!element) return stop();
    at = index;
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(wordsOf(element));
    utterance.lang = languageOf(element);
    // A paragraph that was left by a button ends, too; only the current one leads on.
    utterance.onend = () => at === index && go(index + 1);
    element.classList.add('is-read');
    element.scrollIntoView({ block: 'nearest' });
    speechSynthesis.speak(utterance);
    changed(true);
  };
  return {
    go,
    stop,
    get at() {
      return at;
    },
  };
}

function button(label: string | undefined, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'aids-button';
  element.textContent = label ?? '';
  element.addEventListener('click', act);
  return element;
}

/** Puts the buttons into their place, where this browser can speak. */
export function addReadAloud(): void {
  const place = document.querySelector<HTMLElement>('[data-read-aloud]');
  const main = document.querySelector<HTMLElement>('main');
  if (!place || !main || !('speechSynthesis' in window)) return;
  const { start, stop, previous, next } = place.dataset;
  const reader = createReader(main, (reading) => {
    toggle.textContent = (reading ? stop : start) ?? '';
    for (const other of others) other.hidden = !reading;
  });
  const toggle = button(start, () => (reader.at === -1 ? reader.go(0) : reader.stop()));
  const others = [
    button(previous, () => reader.go(Math.max(0, reader.at - 1))),
    button(next, () => reader.go(reader.at + 1)),
  ];
  for (const other of others) other.hidden = true;
  place.append(toggle, ...others);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && reader.at !== -1) reader.stop();
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
}
