import { occasionHref } from '#engines/publishing/contract.ts';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { useText } from '#ui/language.tsx';
import type { EventFacts } from '../../model.ts';
import { refOf } from '../../publication/register.ts';
import type { ReadItem } from '../queries.ts';
import { hoursText, readingWords as words } from '../text.ts';

function When({ startsOn, endsOn, startsAt, endsAt }: EventFacts) {
  const t = useText();
  return (
    <>
      <Day date={startsOn} />
      {endsOn !== startsOn && (
        <>
          {' - '}
          <Day date={endsOn} />
        </>
      )}{' '}
      {startsAt && t(hoursText(startsAt, endsAt))}
    </>
  );
}

/** When, where and what is needed, before the text. */
export function OccasionFacts({ item, content }: Pick<ReadItem, 'item' | 'content'>) {
  const t = useText();
  const { occasion } = content;
  if (!occasion) return null;
  const { place, needs } = occasion;
  const facts: Description[] = [{ term: words.when, value: <When {...occasion} /> }];
  if (place) facts.push({ term: words.place, value: place });
  if (needs) facts.push({ term: words.needs, value: needs });
  return (
    <section aria-labelledby="news-occasion">
      <h2 id="news-occasion">{t(words.occasion)}</h2>
      <DescriptionList items={facts} />
      {item.live === 'live' && (
        <p>
          <a href={occasionHref(refOf(item.id))}>{t(words.addToCalendar)}</a>
        </p>
      )}
    </section>
  );
}
