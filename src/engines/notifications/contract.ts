export {
  deliverName,
  forgetBounce,
  type NewNotice,
  notify,
  recordBounce,
} from './commands.ts';
export { type NotificationKind, registerNotificationKinds } from './kinds.ts';
export {
  type LineEvent,
  type LineListener,
  readLineEvents,
  registerLineListeners,
} from './line/events.ts';
export { listBounced, listNotices, type Notice } from './queries.ts';
export type { Recipient } from './rules.ts';
