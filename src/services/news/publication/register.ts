import { findMediaOf, toPlainText, type Variant, variantHref } from '#engines/content/contract.ts';
import { type Item, type ItemImage, planItem } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { ItemRow } from '../items/queries.ts';
import { type Content, moduleName, type Wording } from '../model.ts';
import { asText } from './bodies.ts';

export const refOf = (id: string) => ({ owner: moduleName, id });

/** For lists and channels, which show pictures in the form of a card; a moving picture has none. */
const isCard = ({ name }: Pick<Variant, 'name'>): boolean => /^card\.(?:jpg|png)$/.test(name);

async function imageOf(unit: Unit, id: string | undefined): Promise<ItemImage | undefined> {
  const medium = id ? (await findMediaOf(unit, [id])).get(id) : undefined;
  if (!medium || medium.kind === 'attachment') return undefined;
  const variant = medium.variants.find(isCard) ?? medium.variants.at(-1);
  return variant && { src: variantHref(medium, variant), alt: medium.alt.ja };
}

/** Every word of a wording, for the search. */
function plainOf({ body, video, occasion }: Content, wording: Wording): string {
  const own = wording === 'en' ? [] : [video?.transcript, occasion?.place, occasion?.needs];
  return [toPlainText(body[wording]), ...own].filter(Boolean).join('\n');
}

export function searchText(content: Content): Text {
  const easy = content.easyFinished && content.body.easy ? { easy: plainOf(content, 'easy') } : {};
  return { ja: plainOf(content, 'ja'), en: plainOf(content, 'en'), ...easy };
}

/** A version as the register of what the town publishes holds it. */
export async function registerItem(unit: Unit, item: ItemRow, content: Content): Promise<Item> {
  const image = await imageOf(unit, content.imageId ?? content.video?.mediaId);
  const { needs: _, ...occasion } = content.occasion ?? {};
  return {
    ...refOf(item.id),
    kind: item.kind,
    href: `/news/${content.slug}`,
    title: asText(content.title, content),
    summary: asText(content.summary, content),
    body: searchText(content),
    departmentId: item.departmentId,
    topics: content.topics,
    areas: content.areas,
    ...(content.policy !== undefined && { policy: content.policy }),
    ...(image && { image }),
    ...('startsOn' in occasion && { occasion }),
    ...(item.sample && { sample: true }),
  };
}

/** Lets channels prepare their posts for a draft that nobody outside sees; what is public stays. */
export async function plan(unit: Unit, item: ItemRow, content: Content): Promise<void> {
  await planItem(unit, await registerItem(unit, item, content));
}
