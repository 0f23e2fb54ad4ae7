import { z } from 'zod';
import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Access } from '../../clients/client.ts';
import { callLine } from '../../clients/line/call.ts';
import { readAnswer } from '../../clients/request.ts';
import { addDay, type Collector } from './harvest.ts';
import { count } from './levels.ts';

/** LINE counts a day on the next; what was not ready then is asked for again. */
export const daysBack = 2;

const Followers = z.looseObject({ status: z.string(), followers: count, blocks: count });
const Delivered = z.looseObject({ status: z.string() });

function ask<S extends z.ZodType>(access: Access, what: string, day: IsoDate, schema: S) {
  const date = day.replaceAll('-', '');
  const answer = callLine(access, `/v2/bot/insight/${what}?date=${date}`);
  return answer.then((given) => readAnswer(schema, given));
}

/**
 * Friends of the account on the days that LINE has counted. Its `followers` are all who ever added
 * the account and never fall, so those who blocked it are taken off: whom a message reaches. How many
 * saw something LINE tells by the message only, so that stays unknown.
 */
export const collectLine: Collector = async (access, { day, told }, harvest) => {
  for (let back = daysBack; back >= 0; back -= 1) {
    const of = addDays(day, -back);
    if (told.has(of)) continue;
    const counted = await ask(access, 'followers', of, Followers);
    if (counted.status !== 'ready') continue;
    const { followers: ever, blocks } = counted;
    const followers =
      ever === undefined || blocks === undefined ? null : Math.max(0, ever - blocks);
    addDay(harvest, of, { followers }, { followers: counted });
    const delivered = await ask(access, 'message/delivery', of, Delivered);
    addDay(harvest, of, {}, { delivery: delivered });
  }
};
