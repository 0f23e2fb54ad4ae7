export { type CalendarEvent, writeCalendar } from './calendar/ics.ts';
export { occasionHref } from './calendar/links.ts';
export { findHomeItems, type HomeItems, listOccasions } from './calendar/queries.ts';
export {
  type Announcement,
  type Carrier,
  type Happening,
  listCarriers,
  registerCarriers,
} from './carrier.ts';
export { feedLinks } from './feeds/links.ts';
export { type Feed, type FeedEntry, sendFeed } from './feeds/send.ts';
export {
  type Item,
  type ItemImage,
  type ItemKind,
  type ItemRef,
  type ItemStatus,
  itemKinds,
  type Occasion,
  type RegisteredItem,
} from './item.ts';
export {
  announce,
  correctItem,
  forgetItem,
  planItem,
  publishItem,
  withdrawItem,
} from './items/commands.ts';
export { type ItemFilter, type ItemQuery, itemsPerPage, pageTopics } from './items/model.ts';
export {
  countItems,
  findItem,
  findItemBody,
  findItems,
  type ItemPage,
  listItems,
  relatedItems,
} from './items/queries.ts';
export { endItem, moveItem } from './items/quietly.ts';
export { townMenu } from './menu/navigation.ts';
export { addRedirect } from './redirects/commands.ts';
export { answerMissing } from './redirects/missing.routes.tsx';
export { stableId } from './stable-id.ts';
export { kindNames, timeText } from './text.ts';
export { findArea, findTopic, listAreas, listTopics } from './topics/queries.ts';
export type { Area, Topic } from './topics/tree.ts';
export { ItemLine, ItemList } from './views/items.tsx';
export { publishingStyles } from './views/styles.ts';
export { TopicLinks } from './views/topics.tsx';
