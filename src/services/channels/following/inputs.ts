import { z } from 'zod';
import { itemKinds } from '#engines/publishing/contract.ts';
import { issue } from '#platform/http/input.ts';
import { frequencies } from './model.ts';
import { words } from './text.ts';

/** Kinds that people may choose; words of an emergency are a choice of their own. */
export const followKinds = itemKinds.filter((kind) => kind !== 'emergency');

const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [value].flat().filter((slug) => /^[\w-]{1,100}$/.test(slug)));

export const ChoicesForm = z.object({
  topics: list,
  areas: list,
  kinds: list.transform((chosen) => followKinds.filter((kind) => chosen.includes(kind))),
  frequency: z.enum(frequencies).catch('now'),
  urgent: list.transform((chosen) => chosen.includes('yes')),
});
export type ChoicesForm = z.output<typeof ChoicesForm>;

/** RFC 5321: 254 characters at most; whether it is right shows when its owner uses the link. */
const address = z
  .string()
  .default('')
  .transform((raw) => raw.normalize('NFKC').trim().toLowerCase())
  .refine(
    (value) => value.length <= 254 && z.email().safeParse(value).success,
    issue(words.errors.address),
  );

export const AddressForm = z.object({ address });

const Subscription = z.object({
  endpoint: z.string().max(1000),
  keys: z.object({
    p256dh: z.string().regex(/^[\w-]{80,100}={0,2}$/),
    auth: z.string().regex(/^[\w-]{20,30}={0,2}$/),
  }),
});
export type Subscription = z.output<typeof Subscription>;

/** What the browser says of itself (`PushSubscription.toJSON`); undefined when it is none of that. */
export function readSubscription(value: string): Subscription | undefined {
  try {
    return Subscription.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
}
