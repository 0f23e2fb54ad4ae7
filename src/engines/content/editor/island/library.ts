import type { Text } from '#platform/i18n/text.ts';
import { labelled, textInput } from './dialog.ts';
import { make, type Place } from './page.ts';
import { words } from './text.ts';

/** A medium as the server describes it to the editor. */
export interface LibraryMedium {
  readonly id: string;
  readonly name: string;
  readonly alt: string;
  readonly decorative: boolean;
  readonly caption: string;
  readonly href: string;
  readonly thumbnail?: string;
  readonly facts: Text;
}

interface Answer {
  readonly media?: readonly LibraryMedium[];
  readonly medium?: LibraryMedium;
  readonly html?: string;
  readonly errors?: Readonly<Record<string, Text>>;
}

/** Asks the server; a sentence says what went wrong. */
export async function fetchJson(
  place: Place,
  path: string,
  body?: FormData,
): Promise<Answer | string> {
  try {
    const headers = { Accept: 'application/json' };
    const method = body ? 'POST' : 'GET';
    const response = await fetch(path, { method, body, headers });
    const answer = (await response.json()) as Answer;
    const [fault] = Object.values(answer.errors ?? {});
    if (fault) return place.say(fault);
    return response.ok ? answer : place.say(words.failed);
  } catch {
    return place.say(words.failed);
  }
}

function optionOf(place: Place, medium: LibraryMedium, choose: () => void): HTMLElement {
  const input = make('input', { type: 'radio', name: 'editor-medium', value: medium.id });
  input.addEventListener('change', choose);
  const picture = medium.thumbnail
    ? [make('img', { src: medium.thumbnail, alt: '', class: 'media-thumbnail', loading: 'lazy' })]
    : [];
  const about = medium.alt || medium.caption || place.say(medium.facts);
  return make('label', { class: 'editor-choice' }, input, ...picture, ` ${medium.name} (${about})`);
}

export interface Picker {
  readonly fields: readonly HTMLElement[];
  readonly file: HTMLInputElement;
  chosen(): LibraryMedium | undefined;
}

async function findMedia(place: Place, kind: string, q: string) {
  const asked = new URLSearchParams({ kind, q });
  const answer = await fetchJson(place, `/staff/content/media?${asked}`);
  return typeof answer === 'string' ? [] : (answer.media ?? []);
}

/** The library under its name: what to look for, and what was found. */
function findGroup(
  place: Place,
  { query, search, list }: Readonly<Record<'query' | 'search' | 'list', HTMLElement>>,
): HTMLElement {
  const legend = make('legend', { class: 'field-label' }, place.say(words.choose));
  query.setAttribute('aria-label', place.say(words.choose));
  const line = make('div', { class: 'editor-find' }, query, search);
  return make('fieldset', { class: 'field' }, legend, line, list);
}

/** Search and choice of the library, beside an upload. */
export function pickMedium(
  place: Place,
  kind: string,
  accept: string,
  onChoose: (medium: LibraryMedium) => void,
): Picker {
  let chosen: LibraryMedium | undefined;
  const list = make('div', { class: 'editor-choices' });
  const query = textInput('', { type: 'search' });
  const search = make('button', { type: 'button', class: 'button button-secondary' });
  search.textContent = place.say(words.find);
  const file = make('input', { type: 'file', class: 'input input-file', accept });
  const show = async () => {
    const media = await findMedia(place, kind, query.value);
    list.replaceChildren(
      ...media.map((medium) =>
        optionOf(place, medium, () => {
          chosen = medium;
          file.value = '';
          onChoose(medium);
        }),
      ),
      ...(media.length === 0
        ? [make('p', {}, place.say(query.value ? words.nothingFound : words.nothingYet))]
        : []),
    );
  };
  file.addEventListener('change', () => {
    chosen = undefined;
    for (const input of list.querySelectorAll('input')) input.checked = false;
  });
  search.addEventListener('click', () => void show());
  void show();
  const group = findGroup(place, { query, search, list });
  return {
    fields: [group, labelled(place.say(words.upload), file)],
    file,
    chosen: () => chosen,
  };
}

/** The chosen medium, or the uploaded one with its words; a sentence says what is missing. */
export async function mediumOf(
  place: Place,
  picker: Picker,
  details: Readonly<Record<string, string>>,
): Promise<LibraryMedium | string> {
  const chosen = picker.chosen();
  if (chosen) return chosen;
  const [file] = picker.file.files ?? [];
  if (!file) return place.say(words.chooseFile);
  const body = new FormData();
  body.append('file', file);
  for (const [name, value] of Object.entries(details)) if (value) body.append(name, value);
  const answer = await fetchJson(place, '/staff/content/media', body);
  if (typeof answer === 'string') return answer;
  return answer.medium ?? place.say(words.failed);
}
