import type { TownInfo } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { useText } from '#ui/language.tsx';
import type { RegisteredItem } from '../../item.ts';
import type { Topic } from '../../topics/tree.ts';
import { TopicLinks } from '../../views/topics.tsx';
import { goneWords } from '../text.ts';

export interface GoneProps {
  readonly town: TownInfo;
  /** What was here; none where only a redirect says that something was. */
  readonly item?: RegisteredItem;
  readonly day?: string;
  readonly department?: { readonly name: Text; readonly telephone?: string };
  readonly topics: readonly Topic[];
}

/** At the address of something that is no longer public: what it was, since when, whom to ask. */
export function Gone({ town, item, day, department, topics }: GoneProps) {
  const t = useText();
  const { section, telephone } = town.contact;
  const asked = { term: department?.name ?? section, value: department?.telephone ?? telephone };
  return (
    <>
      {item && day ? (
        <>
          <p>{t(item.status === 'ended' ? goneWords.ended(day) : goneWords.withdrawn(day))}</p>
          <p>
            <strong>{t(item.title)}</strong>
          </p>
        </>
      ) : (
        <p>{t(goneWords.moved)}</p>
      )}
      <h2>{t(goneWords.ask)}</h2>
      <DescriptionList items={[asked]} />
      <TopicLinks topics={topics} />
      <p>
        <a href="/news">{t(goneWords.news)}</a>
      </p>
    </>
  );
}
