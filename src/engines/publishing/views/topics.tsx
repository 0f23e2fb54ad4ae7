import type { Text } from '#platform/i18n/text.ts';
import { useText } from '#ui/language.tsx';

/** Links to the pages of topics, as below an article or on the front page. */
export function TopicLinks(props: {
  topics: readonly { readonly slug: string; readonly name: Text }[];
}) {
  const t = useText();
  if (props.topics.length === 0) return null;
  return (
    <ul class="topic-links">
      {props.topics.map(({ slug, name }) => (
        <li key={slug}>
          <a href={`/topics/${slug}`}>{t(name)}</a>
        </li>
      ))}
    </ul>
  );
}
