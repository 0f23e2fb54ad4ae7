import {
  type Announcement,
  type Carrier,
  findItem,
  type Happening,
} from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { momentText } from '#ui/components/day.tsx';
import { listOpenAccounts } from './accounts/queries.ts';
import { getClient } from './clients/registry.ts';
import { addDelivery } from './deliveries/commands.ts';
import { ensureLink } from './links/commands.ts';
import { correctEverywhere, releasePosts, withdrawEverywhere } from './posts/follow.ts';
import { planPosts } from './posts/queries.ts';
import { words } from './posts/text.ts';
import { bindLink, fits, fitText, linkMark } from './posts/wording.ts';

async function carry(unit: Unit, actor: Actor, happening: Happening): Promise<void> {
  const { item } = happening;
  switch (happening.kind) {
    case 'published':
      return releasePosts(unit, actor, item, `publish:${item.revision}`);
    case 'corrected':
      return correctEverywhere(unit, actor, item, {
        key: `correct:${item.revision}`,
        note: happening.note,
      });
    case 'withdrawn':
      return withdrawEverywhere(unit, actor, item, {
        key: `withdraw:${item.revision}`,
        note: happening.reason,
      });
  }
}

/** Languages that fit into one post leave together; else each leaves as a post of its own. */
function messagesOf(
  { texts }: Announcement,
  { languages }: { readonly languages: readonly (keyof Announcement['texts'])[] },
  kind: string,
): readonly { key: string; text: string }[] {
  const { limits } = getClient(kind);
  const all = languages.map((language) => texts[language].trim()).filter((text) => text !== '');
  const together = all.join('\n\n');
  if (fits(limits, `${together}\n{link}`)) return [{ key: 'all', text: fitText(limits, together) }];
  return all.map((text, index) => ({ key: String(index), text: fitText(limits, text) }));
}

/** Emergency words go to every account at once, before everything else that waits there. */
async function announce(unit: Unit, actor: Actor, announcement: Announcement): Promise<number> {
  const { owner, id, href, title, areas, drill } = announcement;
  let written = 0;
  for (const account of await listOpenAccounts(unit)) {
    const code = await ensureLink(unit, { owner, id }, account.id, href);
    for (const { key, text } of messagesOf(announcement, account.settings, account.kind)) {
      const added = await addDelivery(unit, actor, {
        ...{ accountId: account.id, item: { owner, id }, title, areas, drill },
        ...{ key: `announce:${announcement.key}:${key}`, action: 'publish', topics: [] },
        ...{ departmentId: account.departmentId, text: bindLink(text, code), urgent: true },
        sample: account.sample,
      });
      if (added) written += 1;
    }
  }
  return written;
}

/** Brings what is published to the accounts of the town. */
export const carrier: Carrier = {
  name: 'channels',
  preview: async (unit, ref) => {
    const item = await findItem(unit, ref);
    const plans = item ? await planPosts(unit, item) : [];
    return plans
      .filter(({ off }) => !off)
      .map(({ account, text, image, plannedAt }) => ({
        label: { ja: account.name, en: account.name },
        value: [
          plannedAt ? `${words.plannedAt.ja}：${momentText(plannedAt, 'ja')}` : words.atOnce.ja,
          text.replaceAll(linkMark, words.linkShown.ja),
          ...(image ? [`${words.alt.ja}：${image.alt}`] : []),
        ].join('\n'),
      }));
  },
  desk: ({ owner, id }) => ({
    ...{ href: `/staff/channels/items/${owner}/${id}`, label: words.toPosts },
    permission: 'channels.write',
  }),
  carry,
  announce,
};
