import type { Editor } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { checkContent } from '../../checks/check.ts';
import type { Finding } from '../../checks/finding.ts';
import { applyFix } from '../../checks/fix.ts';
import { lettersOf, parseContent, serializeContent } from '../../html/node.ts';
import { formula, measurePlainness } from '../../plain/measure.ts';
import { documentOf } from './from-content.ts';
import { markedKey } from './marks.ts';
import { make, type Place } from './page.ts';
import { spotOf } from './spots.ts';
import { countText, scoreText, severityTexts, toolTexts, words } from './text.ts';
import { contentOf, type Written } from './to-content.ts';

/** Replaces only what differs, so that the cursor and the history stay. */
export function replaceWith(editor: Editor, html: string): void {
  const { state, view } = editor;
  const doc = Node.fromJSON(state.schema, documentOf(parseContent(html)));
  const start = state.doc.content.findDiffStart(doc.content);
  const end = state.doc.content.findDiffEnd(doc.content);
  if (start === null || !end) return;
  const overlap = start - Math.min(end.a, end.b);
  const [a, b] = overlap > 0 ? [end.a + overlap, end.b + overlap] : [end.a, end.b];
  view.dispatch(state.tr.replace(start, a, doc.slice(start, b)));
}

function optionsOf({ root, textLanguage }: Place) {
  const broken = new Set(JSON.parse(root.dataset.broken ?? '[]') as string[]);
  const named = root.dataset.title;
  const title = named
    ? (document.getElementsByName(named)[0] as HTMLInputElement | undefined)?.value
    : undefined;
  return {
    today: root.dataset.today ?? '',
    language: textLanguage,
    title,
    knownLinks: (href: string) => (broken.has(href) ? ('broken' as const) : ('unknown' as const)),
  };
}

function goTo(editor: Editor, written: Written, finding: Pick<Finding, 'place'>): void {
  const spot = spotOf(written, finding);
  if (!spot) return;
  const { state, view } = editor;
  const size = state.doc.content.size;
  const selection = TextSelection.between(
    state.doc.resolve(Math.min(spot.from, size)),
    state.doc.resolve(Math.min(spot.to, size)),
  );
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

function itemOf(place: Place, editor: Editor, written: Written, finding: Finding): HTMLElement {
  const { severity, message, place: spot, fix } = finding;
  const go = make('button', { type: 'button', class: 'button button-plain' });
  go.textContent = spot.excerpt ? `「${spot.excerpt}」` : place.say(words.goThere);
  go.addEventListener('click', () => goTo(editor, written, finding));
  const item = make(
    'li',
    { class: `editor-finding editor-finding-${severity}` },
    make('strong', {}, place.say(severityTexts[severity])),
    ' ',
    go,
    make('p', {}, place.say(message)),
  );
  if (fix) {
    const mend = make('button', { type: 'button', class: 'button button-secondary' });
    mend.textContent = place.say(fix.label);
    mend.addEventListener('click', () => {
      replaceWith(editor, applyFix(serializeContent(written.nodes), finding));
      view(editor).focus();
    });
    item.append(mend);
  }
  return item;
}

const view = (editor: Editor) => editor.view;

export interface FindingsPanel {
  readonly panel: HTMLElement;
  /** Checks the text as it stands now. */
  check(): void;
  /** Goes to a spot that another page pointed at. */
  show(spot: Finding['place']): void;
}

/** What the checks say, beside the text: a list, a mark at each spot, a score. */
export function createFindings(place: Place, editor: Editor): FindingsPanel {
  const list = make('ol', { class: 'editor-findings' });
  const score = make('p', { class: 'editor-score' });
  const count = make('p', { class: 'editor-count' });
  const why = make('details', {}, make('summary', {}, place.say(words.formula)));
  why.append(make('p', {}, place.say(formula)));
  const title = make('h2', {}, place.say(words.findings));
  const panel = make('section', { class: 'editor-panel' }, title, count, score, why, list);
  // Two texts on a page have a panel each; their names tell which is which.
  const named = [place.say(words.findings), place.label].filter(Boolean).join(': ');
  panel.setAttribute('aria-label', named);
  let told = -1;
  const check = () => {
    const written = contentOf(editor.state.doc);
    const findings = checkContent(serializeContent(written.nodes), optionsOf(place));
    list.replaceChildren(...findings.map((one) => itemOf(place, editor, written, one)));
    const marked = findings.flatMap((finding) => {
      const spot = spotOf(written, finding);
      return spot ? [{ ...spot, severity: finding.severity }] : [];
    });
    const { tr } = editor.state;
    editor.view.dispatch(tr.setMeta(markedKey, marked).setMeta('addToHistory', false));
    const letters = written.nodes.map(lettersOf).join('\n');
    const plain = measurePlainness(letters);
    score.textContent = place.say(scoreText(Math.round(plain.score), letters.length));
    const message = findings.length === 0 ? words.noFindings : countText(findings.length);
    count.textContent = place.say(message);
    // Said only when the number changes: a listener is not interrupted at every letter.
    if (told !== -1 && told !== findings.length) place.announce(place.say(message));
    told = findings.length;
  };
  const show = (spot: Finding['place']) => {
    const folded = place.root.closest('details');
    if (folded) folded.open = true;
    goTo(editor, contentOf(editor.state.doc), { place: spot });
  };
  return { panel, check, show };
}

/** Pieces of text that the department uses again, as tools of their own. */
export function templateTools(place: Place, insert: (html: string) => void): HTMLElement[] {
  const templates = JSON.parse(place.root.dataset.templates ?? '[]') as {
    label: { ja: string; en: string };
    html: string;
  }[];
  return templates.map(({ label, html }) => {
    const button = make('button', { type: 'button', class: 'editor-tool' });
    button.textContent = `${place.say(toolTexts.template)}: ${place.say(label)}`;
    button.addEventListener('click', () => insert(html));
    return button;
  });
}
