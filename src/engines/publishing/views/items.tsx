import type { ComponentChildren } from 'preact';
import { dayInTokyo } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { RegisteredItem } from '../item.ts';
import { itemWords, kindNames, timeText } from '../text.ts';

export interface ItemLineProps {
  readonly item: RegisteredItem;
  /** Level of the heading that is the item's title: one below that of the list. */
  readonly level?: 2 | 3 | 4;
  /** Section that answers for it, where the list is of several. */
  readonly department?: Text;
}

/** When it came out, or when and where it takes place. */
function ItemDay({ item }: { item: RegisteredItem }) {
  const t = useText();
  const { occasion, publishedAt, revisedAt } = item;
  if (occasion) {
    return (
      <>
        <span>{t(timeText(occasion))}</span>
        {occasion.place && <span>{occasion.place}</span>}
      </>
    );
  }
  if (!publishedAt) return null;
  const out = dayInTokyo(publishedAt);
  const revised = revisedAt && dayInTokyo(revisedAt);
  return (
    <>
      <time dateTime={out}>{t(itemWords.published(out))}</time>
      {revised && revised !== out && (
        <time dateTime={revised}>{t(itemWords.revised(revised))}</time>
      )}
    </>
  );
}

/** One item in a list: sort, day, title with the link, what it says. */
export function ItemLine({ item, level = 3, department }: ItemLineProps) {
  const t = useText();
  const Heading = `h${level}` as const;
  return (
    <article class="item-line">
      {item.image && (
        <img
          class="item-image"
          src={item.image.src}
          alt={item.image.alt}
          width={240}
          height={160}
          loading="lazy"
          decoding="async"
        />
      )}
      <div class="item-words">
        <p class="item-facts">
          <span class="item-kind">{t(kindNames[item.kind])}</span>
          <ItemDay item={item} />
          {item.sample && <SampleMark />}
        </p>
        <Heading class="item-title">
          <a href={item.href}>
            <Phrases>{t(item.title)}</Phrases>
          </a>
        </Heading>
        <p class="item-summary">{t(item.summary)}</p>
        {item.correction && <p class="item-summary">{t(itemWords.corrected(item.correction))}</p>}
        {department && <p class="item-department">{t(department)}</p>}
      </div>
    </article>
  );
}

export interface ItemListProps {
  readonly items: readonly RegisteredItem[];
  readonly level?: 2 | 3 | 4;
  /** Names of sections by their id, where the list is of several. */
  readonly departments?: ReadonlyMap<string, { readonly name: Text }>;
  /** What stands here when there is none. */
  readonly empty?: ComponentChildren;
}

/**
 * Items in a list. Pages that show it name `publishingStyles` among their style sheets and
 * `pageTopics.all` among the topics of the page cache.
 */
export function ItemList({ items, level, departments, empty }: ItemListProps) {
  if (items.length === 0) return <>{empty}</>;
  return (
    <ul class="item-list">
      {items.map((item) => (
        <li key={`${item.owner} ${item.id}`}>
          <ItemLine
            item={item}
            level={level}
            department={departments?.get(item.departmentId)?.name}
          />
        </li>
      ))}
    </ul>
  );
}
