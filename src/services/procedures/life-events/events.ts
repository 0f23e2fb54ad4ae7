import { notFound } from '#platform/errors.ts';
import type { LifeEventId } from '../model.ts';
import { names } from '../text.ts';
import { birth } from './events/birth.ts';
import { business } from './events/business.ts';
import { care } from './events/care.ts';
import { death } from './events/death.ts';
import { disaster } from './events/disaster.ts';
import { marriage } from './events/marriage.ts';
import { moving } from './events/moving.ts';
import type { LifeEvent } from './model.ts';

const byId: Readonly<Record<LifeEventId, LifeEvent>> = {
  moving,
  birth,
  marriage,
  care,
  death,
  disaster,
  business,
};

export const lifeEvents: readonly LifeEvent[] = Object.values(byId);

/** @throws AppError not-found */
export function getLifeEvent(id: string): LifeEvent {
  const event = lifeEvents.find((one) => one.id === id);
  if (!event) throw notFound(names.lifeEvent);
  return event;
}
