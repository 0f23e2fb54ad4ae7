import { Editor } from '@tiptap/core';
import { htmlLang } from '#platform/i18n/text.ts';
import { cleanHtml } from '../../html/clean.ts';
import { parseContent, serializeContent } from '../../html/node.ts';
import { behaviour } from './behaviour.ts';
import { createFindings, replaceWith, templateTools } from './findings.ts';
import { documentOf } from './from-content.ts';
import { insertHtml } from './insert.ts';
import { keepText } from './keep.ts';
import { withLastLine } from './last-line.ts';
import { make, type Place } from './page.ts';
import { contentExtensions } from './schema.ts';
import { spotAsked } from './spots.ts';
import { words } from './text.ts';
import { contentOf } from './to-content.ts';
import { createToolbar, type Toolbar } from './toolbar.ts';

const pause = 600;

const htmlOf = (editor: Editor): string =>
  cleanHtml(serializeContent(contentOf(editor.state.doc).nodes), { from: 'editor' }).html;

/** The letters and pictures that a text has, in order; what an editor may never lose. */
function essence(html: string): string {
  const { html: clean } = cleanHtml(html, { from: 'editor' });
  return clean.replace(/<(?!img|ruby|figure|hr)[^>]*>/g, '').replace(/\s+/g, '');
}

function labelOf({ source, textLanguage }: Place): Readonly<Record<string, string>> {
  const label = document.querySelector<HTMLLabelElement>(`label[for="${CSS.escape(source.id)}"]`);
  if (label) label.id = `${source.id}-label`;
  const described = source.getAttribute('aria-describedby');
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    class: 'editor-text content-body',
    lang: htmlLang(textLanguage),
    ...(label && { 'aria-labelledby': label.id }),
    'aria-describedby': [described, `${source.id}-help`].filter(Boolean).join(' '),
  };
}

/** From here on the field posts the HTML of the editor; the server cleans it again. */
function takeOver(place: Place, editor: Editor): void {
  place.source.hidden = true;
  place.format.value = 'html';
  place.root.classList.add('editor-running');
  place.form.addEventListener('submit', () => {
    place.source.value = htmlOf(editor);
  });
  place.form.addEventListener('formdata', (event) => {
    event.formData.set(place.source.name, htmlOf(editor));
  });
  const label = document.querySelector(`label[for="${CSS.escape(place.source.id)}"]`);
  label?.addEventListener('click', () => editor.commands.focus());
}

/** Puts the editor in the place of the plain field, unless it could not show all of the text. */
export function startEditor(place: Place): void {
  const text = make('div', { class: 'editor-frame' });
  const notes = make('div', { class: 'editor-notes' });
  let toolbar: Toolbar | undefined;
  const editor = new Editor({
    element: text,
    injectCSS: false,
    extensions: [...contentExtensions, behaviour(place, notes, () => toolbar?.focus())],
    content: withLastLine(documentOf(parseContent(place.html))),
    editorProps: { attributes: labelOf(place) },
  });
  if (essence(htmlOf(editor)) !== essence(place.html)) {
    editor.destroy();
    place.source.before(make('p', { class: 'field-hint' }, place.say(words.cannotShow)));
    return;
  }
  toolbar = createToolbar(place, editor);
  const findings = createFindings(place, editor);
  const kept = keepText(place, (html) => replaceWith(editor, html));
  const help = make('p', { class: 'editor-help', id: `${place.source.id}-help` });
  help.textContent = place.say(words.help);
  const templates = templateTools(place, (html) => insertHtml(editor, html));
  const desk = make('div', { class: 'editor-desk' }, text, findings.panel);
  place.source.before(...kept.offer, help, ...toolbar.bars, ...templates, notes, desk);
  takeOver(place, editor);
  let timer: ReturnType<typeof setTimeout> | undefined;
  editor.on('update', () => {
    kept.changed(() => htmlOf(editor));
    clearTimeout(timer);
    timer = setTimeout(findings.check, pause);
  });
  editor.on('transaction', () => toolbar?.update());
  findings.check();
  const asked = spotAsked(location.search, place.source.name);
  if (asked) findings.show(asked);
}
