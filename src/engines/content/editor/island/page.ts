import { asLanguage, type Language, say, type Text } from '#platform/i18n/text.ts';

/** One editor on a page: its field, its words, what the server told it. */
export interface Place {
  readonly root: HTMLElement;
  readonly source: HTMLTextAreaElement;
  readonly format: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly html: string;
  /** What the field is called, for what belongs to it. */
  readonly label: string;
  /** Language of the text that is written, whatever the words around it. */
  readonly textLanguage: Language;
  readonly say: (text: Text) => string;
  readonly announce: (message: string) => void;
}

type Child = string | Element;

/** An element with attributes and children; never from a string of HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Reads what the server put beside the field; undefined where the page is not as expected. */
export function readPlace(root: HTMLElement): Place | undefined {
  const source = root.querySelector<HTMLTextAreaElement>('textarea');
  const format = root.querySelector<HTMLInputElement>('input[type="hidden"]');
  const form = root.closest('form');
  if (!source || !format || !form) return undefined;
  const language = asLanguage(root.dataset.language) ?? 'ja';
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  root.append(status);
  return {
    root,
    source,
    format,
    form,
    html: root.dataset.html ?? '',
    label: root.querySelector('label')?.firstChild?.textContent?.trim() ?? '',
    textLanguage: asLanguage(root.dataset.textLanguage) ?? 'ja',
    say: (text) => say(text, language),
    announce: (message) => {
      status.textContent = message;
    },
  };
}
