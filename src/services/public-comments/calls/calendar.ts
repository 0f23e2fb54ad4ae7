import { stableId, writeCalendar } from '#engines/publishing/contract.ts';
import { type Language, say } from '#platform/i18n/text.ts';
import { callItem, publicHref } from '../model.ts';
import type { Call } from './queries.ts';
import { callWords as words } from './text.ts';
import { outlineOf, titleOf } from './words.ts';

/** The last day, as calendars of readers take it; an extension moves it in those that subscribe. */
export function deadlineCalendar(call: Call, language: Language, origin: string): string {
  const title = say(words.deadline(say(titleOf(call), language)), language);
  const event = {
    uid: stableId(call.town, { ...callItem(call.id), id: `${call.id}-deadline` }),
    ...{ sequence: call.revision, title, description: say(outlineOf(call), language) },
    url: `${origin}${publicHref(call)}`,
    occasion: { startsOn: call.closesOn, endsOn: call.closesOn },
    ...{ cancelled: call.state === 'withdrawn', categories: [] },
    changedAt: call.publishedAt ?? call.createdAt,
  };
  return writeCalendar({ name: title, events: [event] });
}
