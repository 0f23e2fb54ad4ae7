/* Shows what the town sends and opens its page; caches nothing and watches nobody. */

interface Shown {
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly manage: string;
  readonly tag: string;
}

/** What a service worker has in place of a window; TypeScript's DOM library does not know it. */
interface WorkerEvent extends Event {
  readonly data?: { json(): Shown };
  readonly notification: Notification;
  readonly action?: string;
  waitUntil(work: Promise<unknown>): void;
}

interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { openWindow(url: string): Promise<unknown> };
  addEventListener(name: string, hear: (event: WorkerEvent) => void): void;
}

const worker = self as unknown as Worker;

worker.addEventListener('push', (event) => {
  const shown = event.data?.json();
  if (!shown) return;
  const { title, body, url, tag, manage } = shown;
  event.waitUntil(
    worker.registration.showNotification(title, { body, tag, data: { url, manage } }),
  );
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(worker.clients.openWindow(event.notification.data.url));
});
