import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Language, Text } from '#platform/i18n/text.ts';
import { slot } from '#platform/slot.ts';
import type { ItemRef, RegisteredItem } from './item.ts';

/** What happened to an item; a correction goes wherever the error went. */
export type Happening =
  /** With a revision above 1 it was out already, or is out again: carried once, it needs no second post. */
  | { readonly kind: 'published'; readonly item: RegisteredItem }
  | { readonly kind: 'corrected'; readonly item: RegisteredItem; readonly note: string }
  | { readonly kind: 'withdrawn'; readonly item: RegisteredItem; readonly reason: string };

/** Words of the town in an emergency, prepared for every channel. */
export interface Announcement extends ItemRef {
  /** Distinguishes updates of the same record; the same key is carried once. */
  readonly key: string;
  readonly href: string;
  readonly title: Text;
  readonly texts: Readonly<Record<Language, string>>;
  /** Slugs of areas; none means the whole town. */
  readonly areas: readonly string[];
  /** Warning level 1 to 5 (警戒レベル), where it has one. */
  readonly level?: 1 | 2 | 3 | 4 | 5;
  /** A drill is recorded and shown, and never leaves. */
  readonly drill: boolean;
}

/** Carries what is published beyond the website: social media, mail, push. */
export interface Carrier {
  readonly name: string;
  /** What would leave with the item, for whoever approves it. */
  preview(unit: Unit, item: ItemRef): Promise<readonly { label: Text; value: string }[]>;
  /** Where staff with that permission change what would leave. */
  desk?(item: ItemRef): {
    readonly href: string;
    readonly label: Text;
    readonly permission: string;
  };
  /** In the transaction of the publication. */
  carry(unit: Unit, actor: Actor, happening: Happening): Promise<void>;
  /** In the transaction of the emergency. @returns how many messages it wrote. */
  announce(unit: Unit, actor: Actor, announcement: Announcement): Promise<number>;
}

const registered = slot<readonly Carrier[]>([]);

/** Modules say at start how they carry; set, not added, so that a second start changes nothing. */
export function registerCarriers(carriers: readonly Carrier[]): void {
  registered.fill(carriers);
}

export function listCarriers(): readonly Carrier[] {
  return registered.value;
}
