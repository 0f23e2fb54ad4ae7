import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { feedAddresses } from '../../feeds/links.ts';
import { itemKinds } from '../../item.ts';
import type { ItemPage } from '../../items/queries.ts';
import { kindNames } from '../../text.ts';
import { type Area, ancestorsOf, type Topic } from '../../topics/tree.ts';
import { ItemList } from '../../views/items.tsx';
import { type Choice, writeChoice } from '../filter.ts';
import { words } from '../text.ts';

export interface NewsProps {
  readonly choice: Choice;
  readonly found: ItemPage;
  readonly topics: readonly Topic[];
  readonly areas: readonly Area[];
  readonly departments: readonly { readonly code: string; readonly name: Text }[];
  /** Sections of the items, by id. */
  readonly sections: ReadonlyMap<string, { readonly name: Text }>;
}

const isChosen = ({ kinds, topic, area, department }: Choice): boolean =>
  kinds.length > 0 || Boolean(topic ?? area ?? department);

/** Sub-topics stand below their topic, moved in by full-width blanks. */
function topicOptions(topics: readonly Topic[]) {
  return topics.map((topic) => {
    const indent = '　'.repeat(ancestorsOf(topics, topic.slug).length);
    const { ja, en, easy } = topic.name;
    const label = { ja: indent + ja, en: indent + en, ...(easy && { easy: indent + easy }) };
    return { value: topic.slug, label };
  });
}

function Filter({ choice, topics, areas, departments }: NewsProps) {
  const t = useText();
  const kinds = itemKinds.map((kind) => ({ value: kind, label: kindNames[kind] }));
  const fields = [
    { name: 'kind', label: words.kind, value: choice.kinds[0], options: kinds },
    { name: 'topic', label: words.topic, value: choice.topic, options: topicOptions(topics) },
    {
      name: 'area',
      label: words.area,
      value: choice.area,
      options: areas.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      name: 'department',
      label: words.department,
      value: choice.department,
      options: departments.map(({ code, name }) => ({ value: code, label: name })),
    },
  ];
  return (
    <search aria-label={t(words.filterLabel)}>
      <form class="item-filter" method="get" action="/news">
        {fields
          .filter(({ options }) => options.length > 0)
          .map((field) => (
            <Select key={field.name} placeholder={words.every} {...field} />
          ))}
        <ButtonRow>
          <Button variant="secondary">{t(words.filter)}</Button>
        </ButtonRow>
      </form>
    </search>
  );
}

function Nothing({ choice }: { choice: Choice }) {
  const t = useText();
  if (!isChosen(choice) && choice.page === 1) {
    return <EmptyState title={words.none} hint={words.noneHint} />;
  }
  return (
    <EmptyState title={words.nothing} hint={words.nothingHint}>
      <p>
        <a href="/news">{t(words.showAll)}</a>
      </p>
    </EmptyState>
  );
}

/** How to be told of what is new: as people choose it at `/follow`, and by programs. */
export function FeedLinks({ topic }: { topic?: string }) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.feeds)}</h2>
      <p>
        <ButtonLink variant="secondary" href={topic ? `/follow?topic=${topic}` : '/follow'}>
          {t(words.follow)}
        </ButtonLink>
      </p>
      <p>{t(words.feedsHint)}</p>
      <p class="feed-links">
        {feedAddresses(topic).map(({ href, type, name }) => (
          <a key={href} href={href} type={type}>
            {name}
          </a>
        ))}
      </p>
    </section>
  );
}

export function News(props: NewsProps) {
  const t = useText();
  const { found, choice } = props;
  return (
    <>
      <Filter {...props} />
      <p>
        <a href="/calendar">{t(words.calendar)}</a>
      </p>
      <ListCount {...found} />
      <ItemList
        items={found.items}
        level={2}
        departments={props.sections}
        empty={<Nothing choice={choice} />}
      />
      {found.total > found.pageSize && (
        <Pager {...found} href={(page) => writeChoice('/news', { ...choice, page })} />
      )}
      <FeedLinks topic={choice.topic} />
    </>
  );
}
