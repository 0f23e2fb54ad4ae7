import { Phrases } from '#ui/components/phrases.tsx';
import { useText } from '#ui/language.tsx';
import type { AgendaEntry } from '../../agenda/queries.ts';
import { pageWords as words } from '../text.ts';
import { PointLine } from './parts.tsx';

function AgendaLine({ entry, today }: { entry: AgendaEntry; today: string }) {
  const t = useText();
  const { item, came } = entry;
  const { title, detail, people, minutes } = item;
  return (
    <>
      {title && (
        <h3 lang="ja">
          <Phrases>{title}</Phrases>
        </h3>
      )}
      {came?.input && (
        <PointLine read={{ ...came, input: came.input }} today={today} lead={words.cameBack} />
      )}
      {detail && (
        <p class="meeting-said" lang="ja">
          {detail}
        </p>
      )}
      {(people || minutes) && (
        <p class="meeting-facts">
          {people && (
            <span>
              {t(words.people)} <span lang="ja">{people}</span>
            </span>
          )}
          {minutes && <span>{t(words.minutesLong(minutes))}</span>}
        </p>
      )}
    </>
  );
}

/** What is talked about, in its order, with what came back from earlier meetings. */
export function AgendaView(props: { agenda: readonly AgendaEntry[]; today: string }) {
  const t = useText();
  const { agenda, today } = props;
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{t(words.agenda)}</h2>
      {agenda.length === 0 && <p>{t(words.noAgenda)}</p>}
      {agenda.length > 0 && (
        <ol class="meeting-agenda">
          {agenda.map((entry) => (
            <li key={entry.item.id}>
              <AgendaLine entry={entry} today={today} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
