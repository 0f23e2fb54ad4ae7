/*
 * Keeps what is typed when somebody leaves the page without pressing a button: the telephone rings,
 * the tab is closed, Back is pressed. Without this script the buttons do the same.
 */

const form = document.querySelector<HTMLFormElement>('form[data-keep-typed]');
let changed = false;

/** Files are sent by the buttons only: a page that is being closed cannot carry megabytes. */
function typed(source: HTMLFormElement): URLSearchParams {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(source)) {
    if (typeof value === 'string') values.append(name, value);
  }
  values.set('do', 'keep');
  return values;
}

function showSaved(): void {
  const place = document.querySelector<HTMLElement>('[data-saved]');
  const words = place?.querySelector('span');
  const time = new Date().toLocaleTimeString('sv-SE', {
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  });
  if (place && words) words.textContent = (place.dataset.saved ?? '').replace('{time}', time);
}

async function keep(): Promise<void> {
  if (!form || !changed) return;
  changed = false;
  try {
    const answer = await fetch(form.action, { method: 'POST', body: typed(form), keepalive: true });
    if (answer.ok) showSaved();
    else changed = true;
  } catch {
    // No network just now: the next change or the button tries again.
    changed = true;
  }
}

form?.addEventListener('input', () => {
  changed = true;
});
form?.addEventListener('change', () => void keep());
form?.addEventListener('submit', () => {
  changed = false;
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void keep();
});
