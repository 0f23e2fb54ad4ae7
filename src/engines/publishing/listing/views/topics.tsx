import type { Text } from '#platform/i18n/text.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { useText } from '#ui/language.tsx';
import type { ItemPage } from '../../items/queries.ts';
import { childrenOf, type Topic } from '../../topics/tree.ts';
import { ItemList } from '../../views/items.tsx';
import { TopicLinks } from '../../views/topics.tsx';
import { words } from '../text.ts';
import { FeedLinks } from './news.tsx';

/** All topics, each with what is below it. */
export function TopicIndex({ topics }: { topics: readonly Topic[] }) {
  const t = useText();
  if (topics.length === 0) return <EmptyState title={words.noTopics} />;
  return (
    <div class="topic-index">
      {childrenOf(topics, undefined).map((topic) => (
        <section key={topic.slug}>
          <h2>
            <a href={`/topics/${topic.slug}`}>
              <Phrases>{t(topic.name)}</Phrases>
            </a>
          </h2>
          {topic.lead && <p>{t(topic.lead)}</p>}
          <TopicLinks topics={childrenOf(topics, topic.slug)} />
        </section>
      ))}
    </div>
  );
}

export interface TopicProps {
  readonly topic: Topic;
  readonly subTopics: readonly Topic[];
  readonly found: ItemPage;
  readonly sections: ReadonlyMap<string, { readonly name: Text }>;
  readonly procedures: readonly { readonly href: string; readonly title: Text }[];
}

function Procedures({ procedures }: Pick<TopicProps, 'procedures'>) {
  const t = useText();
  if (procedures.length === 0) return null;
  return (
    <section>
      <h2>{t(words.procedures)}</h2>
      <ul>
        {procedures.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{t(title)}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/procedures">{t(words.allProcedures)}</a>
      </p>
    </section>
  );
}

export function TopicView({ topic, subTopics, found, sections, procedures }: TopicProps) {
  const t = useText();
  return (
    <>
      {subTopics.length > 0 && (
        <section>
          <h2>{t(words.subTopics)}</h2>
          <TopicLinks topics={subTopics} />
        </section>
      )}
      <Procedures procedures={procedures} />
      <section>
        <h2>{t(words.items)}</h2>
        <ListCount {...found} />
        <ItemList
          items={found.items}
          departments={sections}
          empty={<EmptyState title={words.none} hint={words.noneHint} />}
        />
        {found.total > found.pageSize && (
          <Pager
            {...found}
            href={(page) => `/topics/${topic.slug}${page > 1 ? `?page=${page}` : ''}`}
          />
        )}
      </section>
      <FeedLinks topic={topic.slug} />
    </>
  );
}
