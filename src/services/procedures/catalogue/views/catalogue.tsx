import type { TownInfo } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type Topic, topics } from '../../model.ts';
import { topicTexts } from '../../text.ts';
import type { CatalogueEntry } from '../queries.ts';
import { words } from '../text.ts';

export interface CatalogueFilter {
  readonly question: string;
  readonly onlineOnly: boolean;
  /** Code of a department. */
  readonly department?: string;
}

export interface CatalogueProps {
  readonly town: TownInfo;
  readonly filter: CatalogueFilter;
  readonly entries: readonly CatalogueEntry[];
  /** Only some of the words asked for were found. */
  readonly partial: boolean;
  /** Life events that the question tells of; their guides say more than one procedure. */
  readonly events: readonly { readonly id: string; readonly name: Text }[];
  readonly departments: readonly { readonly code: string; readonly name: Text }[];
}

export function Catalogue(props: CatalogueProps) {
  const t = useText();
  const { filter, entries } = props;
  const asked = filter.question !== '';
  return (
    <>
      <SearchBox {...props} />
      <Events events={props.events} />
      {entries.length > 0 && (
        <p class="list-count" role="status">
          {t(asked ? words.found(entries.length, filter.question) : words.count(entries.length))}
        </p>
      )}
      {props.partial && <Notice kind="info" title={words.partial} />}
      {entries.length === 0 && <Nothing {...props} />}
      {asked ? <ProcedureList entries={entries} level={2} /> : <ByTopic entries={entries} />}
      <p>
        <a href="/life-events">{t(words.byLifeEvent)}</a>
      </p>
    </>
  );
}

function Events({ events }: Pick<CatalogueProps, 'events'>) {
  const t = useText();
  if (events.length === 0) return null;
  return (
    <section class="procedures-events">
      <h2>{t(words.events)}</h2>
      <ul>
        {events.map(({ id, name }) => (
          <li key={id}>
            <a href={`/life-events/${id}`}>{t(words.guideOf(name))}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SearchBox({ filter, departments }: CatalogueProps) {
  const t = useText();
  return (
    <search>
      <form class="procedures-search" action="/procedures" method="get">
        <TextField
          label={words.searchLabel}
          hint={words.searchHint}
          name="q"
          type="search"
          value={filter.question}
          maxLength={100}
          width={40}
        />
        <div class="procedures-filter">
          <Select
            label={words.department}
            name="department"
            value={filter.department}
            placeholder={words.everyDepartment}
            options={departments.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Checkboxes
            label={words.onlineFilter}
            name="online"
            values={filter.onlineOnly ? ['1'] : []}
            options={[{ value: '1', label: words.onlineOnly }]}
          />
        </div>
        <Button>{t(words.search)}</Button>
      </form>
    </search>
  );
}

function Nothing({ town, filter }: CatalogueProps) {
  const t = useText();
  const all = filter.question === '' && !filter.onlineOnly && !filter.department;
  if (all)
    return <EmptyState title={words.empty} hint={words.nothingHint(town.contact.telephone)} />;
  return (
    <EmptyState title={words.nothing} hint={words.nothingHint(town.contact.telephone)}>
      <p>
        <a href="/procedures">{t(words.all)}</a>
      </p>
    </EmptyState>
  );
}

function ByTopic({ entries }: { entries: readonly CatalogueEntry[] }) {
  const t = useText();
  const of = (topic: Topic) => entries.filter((entry) => entry.topic === topic);
  const shown = topics.filter((topic) => of(topic).length > 0);
  return (
    <>
      <nav aria-label={t(words.topics)}>
        <ul class="procedures-topics">
          {shown.map((topic) => (
            <li key={topic}>
              <a href={`#${topic}`}>{t(topicTexts[topic])}</a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map((topic) => (
        <section key={topic} id={topic}>
          <h2>
            <Phrases>{t(topicTexts[topic])}</Phrases>{' '}
            <span class="procedures-count">{of(topic).length}</span>
          </h2>
          <ProcedureList entries={of(topic)} level={3} />
        </section>
      ))}
    </>
  );
}

/** Names as headings, so that those who listen can go from one to the next. */
export function ProcedureList(props: { entries: readonly CatalogueEntry[]; level: 2 | 3 }) {
  const t = useText();
  const Heading = props.level === 2 ? 'h2' : 'h3';
  return (
    <ul class="procedures-list">
      {props.entries.map((entry) => (
        <li key={entry.id}>
          <Heading class="procedures-name">
            <a href={`/procedures/${entry.id}`}>{t(entry.name)}</a>
          </Heading>
          <p>{t(entry.details.summary)}</p>
          <p class="procedures-marks">
            <OnlineBadge entry={entry} />
            {entry.department && <span class="muted">{t(entry.department.name)}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function OnlineBadge({ entry }: { entry: CatalogueEntry }) {
  const t = useText();
  if (!entry.accepting) return <Badge tone="neutral">{t(words.closed)}</Badge>;
  if (!entry.online) return <Badge tone="neutral">{t(words.notOnline)}</Badge>;
  return <Badge tone="success">{t(words.online)}</Badge>;
}
