import { make, type Place } from './page.ts';
import { words } from './text.ts';

/** Builds the inside of a dialog; what it returns is asked when somebody presses the button. */
export interface Question<T> {
  readonly title: string;
  readonly fields: readonly Element[];
  /** The answer, or a sentence that says what is missing. */
  readonly answer: () => Promise<T | string> | T | string;
  /** A second button that answers by itself, such as "remove the link". */
  readonly other?: { readonly label: string; readonly answer: T };
}

let number = 0;

/** A labelled control; the label is tied by an id of its own. */
export function labelled(label: string, control: HTMLElement, hint?: string): HTMLElement {
  number += 1;
  const id = `editor-field-${number}`;
  control.id = id;
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id, class: 'field-label' }, label),
    ...(hint ? [make('p', { class: 'field-hint', id: `${id}-hint` }, hint)] : []),
    control,
  );
}

export const textInput = (value = '', attributes = {}): HTMLInputElement => {
  const input = make('input', { type: 'text', class: 'input input-40', ...attributes });
  input.value = value;
  return input;
};

export function ticked(label: string, name: string): [HTMLElement, HTMLInputElement] {
  const input = make('input', { type: 'checkbox', name });
  return [make('label', { class: 'editor-tick' }, input, ` ${label}`), input];
}

function button(label: string, kind: 'primary' | 'secondary', type: 'submit' | 'button') {
  return make('button', { type, class: `button button-${kind}` }, label);
}

/** Asks in a dialog of the browser's own: Escape closes it, focus stays inside and comes back. */
export function ask<T extends object>(place: Place, question: Question<T>): Promise<T | undefined> {
  const error = make('p', { class: 'field-error', role: 'alert' });
  const submit = button(place.say(words.insert), 'primary', 'submit');
  const cancel = button(place.say(words.cancel), 'secondary', 'button');
  const buttons = make('div', { class: 'button-row' }, submit, cancel);
  number += 1;
  const title = make('h2', { id: `editor-dialog-${number}` }, question.title);
  const form = make('form', { method: 'dialog', novalidate: '' }, title, ...question.fields);
  form.append(error, buttons);
  const dialog = make('dialog', { class: 'editor-dialog', 'aria-labelledby': title.id }, form);
  // Beside the form of the page, not in it: forms do not nest.
  document.body.append(dialog);
  return new Promise((resolve) => {
    let answer: T | undefined;
    const close = (value?: T) => {
      answer = value;
      dialog.close();
    };
    cancel.addEventListener('click', () => close());
    const { other } = question;
    if (other) {
      const instead = button(other.label, 'secondary', 'button');
      instead.addEventListener('click', () => close(other.answer));
      buttons.append(instead);
    }
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const given = await question.answer();
      if (typeof given === 'string') error.textContent = given;
      else close(given);
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    dialog.showModal();
  });
}
