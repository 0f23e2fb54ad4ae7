/* Lets a browser that can be notified sign itself up; the form is the same as by mail. */

const place = document.querySelector<HTMLElement>('[data-push-key]');
const can = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

function bytesOf(key: string): Uint8Array<ArrayBuffer> {
  const signs = atob(key.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}

async function subscribe(key: string): Promise<PushSubscription | undefined> {
  if ((await Notification.requestPermission()) !== 'granted') return undefined;
  const registration = await navigator.serviceWorker.register('/sw.js');
  const before = await registration.pushManager.getSubscription();
  const options = { userVisibleOnly: true, applicationServerKey: bytesOf(key) };
  return before ?? registration.pushManager.subscribe(options);
}

function offer(section: HTMLElement, key: string): void {
  const form = section.closest('form');
  const button = section.querySelector('button');
  const field = section.querySelector<HTMLInputElement>('input[name=subscription]');
  const denied = section.querySelector<HTMLElement>('[data-push-denied]');
  section.hidden = false;
  button?.addEventListener('click', async () => {
    // A browser may say no by an error as well, as in a private window.
    const subscription = await subscribe(key).catch(() => undefined);
    if (denied) denied.hidden = subscription !== undefined;
    if (!subscription || !field || !form) return;
    field.value = JSON.stringify(subscription);
    form.submit();
  });
}

if (place?.dataset.pushKey && can) offer(place, place.dataset.pushKey);
