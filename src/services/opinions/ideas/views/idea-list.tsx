import type { Input } from '#engines/threads/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Day } from '#ui/components/day.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { pageWords as words } from '../../consultations/text.ts';
import { ideaHref } from '../../model.ts';

export interface IdeaListProps {
  readonly ideas: readonly Input[];
  readonly supporters: ReadonlyMap<string, number>;
  /** Where an idea belongs, by the id of its collection. */
  readonly placeOf: (
    subject: string,
  ) => { readonly slug: string; readonly title?: Text } | undefined;
}

/** Ideas with what they propose and how many support them; each leads to its page. */
export function IdeaList({ ideas, supporters, placeOf }: IdeaListProps) {
  const t = useText();
  return (
    <ul class="opinion-list">
      {ideas.map(({ id, subject = '', title, text, receivedOn, sample }) => {
        const place = placeOf(subject);
        return (
          <li key={id}>
            <h3>{place ? <a href={ideaHref(place.slug, id)}>{title}</a> : title}</h3>
            <p class="opinion-words">{text}</p>
            <p class="opinion-facts">
              <span class="opinion-supporters">{t(words.supporters(supporters.get(id) ?? 0))}</span>
              {place?.title && <span>{t(place.title)}</span>}
              <Day date={receivedOn} />
              {sample && <SampleMark />}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
