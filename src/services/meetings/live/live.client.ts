/*
 * Keeps a page of a live meeting fresh: counts as they come, the rest by reading the page again. Without
 * it every form works by sending it, and the page by reading it again.
 */

interface LiveEvent {
  readonly shape: string;
  readonly list: string;
  readonly counts: Readonly<Record<string, number>>;
}

type Mode = 'phone' | 'screen' | 'desk';

const state = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-live]');
const mode = (): Mode => (state()?.dataset.mode as Mode | undefined) ?? 'phone';
const all = (selector: string, root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

function drawCounts(counts: LiveEvent['counts']): void {
  for (const place of all('[data-count]')) {
    const count = counts[place.dataset.count ?? ''];
    if (count !== undefined) place.textContent = String(count);
  }
  for (const row of all('[data-bar]')) {
    const part = counts[row.dataset.bar ?? ''];
    const whole = counts[row.dataset.of ?? ''];
    if (part === undefined || whole === undefined) continue;
    const percent = whole === 0 ? 0 : Math.round((part / whole) * 100);
    row.querySelector('.live-bar-part')?.setAttribute('width', `${percent}%`);
    const figure = row.querySelector('[data-percent]');
    if (figure) figure.textContent = String(percent);
  }
}

/** A question that was hidden must not stand a moment longer. */
function dropGone(counts: LiveEvent['counts']): void {
  for (const question of all('[data-question]')) {
    if (counts[`q:${question.dataset.question}`] === undefined) question.remove();
  }
}

/** Somebody types here, has something open, or has chosen and not sent: it must not be taken away. */
function isBusy(part: HTMLElement): boolean {
  const { activeElement } = document;
  if (activeElement && part.contains(activeElement) && activeElement !== document.body) return true;
  if (part.querySelector('details[open]')) return true;
  const typed = all('textarea, input[type=text], input:not([type])', part);
  if (typed.some((one) => 'value' in one && one.value !== one.getAttribute('value') && one.value))
    return true;
  const boxes = [...part.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return boxes.some(({ checked, defaultChecked }) => checked !== defaultChecked);
}

/** Puts what is new on the page in the place of what stands there. @returns whether all of it went in. */
function take(html: string, force: boolean): boolean {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  let whole = true;
  for (const part of all('[data-live-part]')) {
    const name = part.dataset.livePart ?? '';
    const other = fresh.querySelector(`[data-live-part="${CSS.escape(name)}"]`);
    // Parts in a part came with it.
    if (!other || !part.isConnected || part.isEqualNode(other)) continue;
    if (!force && name !== 'state' && isBusy(part)) whole = false;
    else part.replaceWith(document.adoptNode(other));
  }
  return whole;
}

let timer: number | undefined;
let due = Number.POSITIVE_INFINITY;

async function readAgain(): Promise<void> {
  timer = undefined;
  due = Number.POSITIVE_INFINITY;
  try {
    const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
    if (!answer.ok || take(await answer.text(), false)) return;
  } catch {
    // The next event, or this, tries again.
  }
  readSoon(5000);
}

function readSoon(wait: number): void {
  const at = performance.now() + wait;
  if (timer !== undefined && at >= due) return;
  clearTimeout(timer);
  due = at;
  timer = window.setTimeout(() => void readAgain(), wait);
}

/** Phones of a whole hall must not all ask at the same moment; the one screen may. */
function waitFor(changed: 'shape' | 'list'): number {
  if (mode() !== 'phone') return 150;
  return changed === 'shape' ? Math.random() * 1000 : 3000 + Math.random() * 3000;
}

function hear({ shape, list, counts }: LiveEvent): void {
  const place = state();
  if (!place) return;
  drawCounts(counts);
  // The desk shows hidden questions too.
  if (mode() !== 'desk') dropGone(counts);
  if (place.dataset.shape !== shape) readSoon(waitFor('shape'));
  else if (place.dataset.list !== list) readSoon(waitFor('list'));
  else if (mode() === 'desk') readSoon(600);
}

const address = state()?.dataset.live;
if (address) {
  const source = new EventSource(address);
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data) as LiveEvent));
  // A page that is left, and kept by the browser, holds no connection.
  window.addEventListener('pagehide', () => source.close());
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !('liveForm' in form.dataset)) return;
  event.preventDefault();
  const data = new URLSearchParams(
    [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]),
  );
  const buttons = form.querySelectorAll('button');
  for (const button of buttons) button.disabled = true;
  const id = form.closest<HTMLElement>('[id]')?.id;
  try {
    const answer = await fetch(form.action, { method: 'POST', body: data });
    take(await answer.text(), true);
    const place =
      document.querySelector<HTMLElement>('.error-summary') ??
      (id ? document.getElementById(id) : null);
    place?.setAttribute('tabindex', '-1');
    place?.focus({ preventScroll: !place.matches('.error-summary') });
  } catch {
    // Away for a moment: what was typed stays, and can be sent again with the same key.
    for (const button of buttons) button.disabled = false;
  }
});
