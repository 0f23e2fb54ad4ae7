import { ContentBody, type ShownMedium } from '#engines/content/contract.ts';
import type { Department } from '#engines/organisation/contract.ts';
import { type InputList, voicesPerPage } from '#engines/threads/contract.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { type Option, Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { ideaWords } from '../../ideas/text.ts';
import { IdeaList } from '../../ideas/views/idea-list.tsx';
import { type Phase, publicHref } from '../../model.ts';
import { EntryList } from '../../views/entries.tsx';
import { phaseTones } from '../../views/phase.ts';
import { sortOptions } from '../../views/sort.ts';
import { policyTexts } from '../form-text.ts';
import type { EntryFilter } from '../inputs.ts';
import type { Consultation } from '../queries.ts';
import { lastDayOf } from '../rules.ts';
import { phaseTexts, pageWords as words } from '../text.ts';
import { questionOf } from '../words.ts';

export interface ConsultationProps {
  readonly consultation: Consultation;
  readonly phase: Phase;
  readonly department: Department | undefined;
  readonly entries: InputList;
  /** Supporters of the ideas on the page. */
  readonly supporters: ReadonlyMap<string, number>;
  readonly filter: EntryFilter;
  readonly areas: readonly Option[];
  readonly total: number;
  readonly media: ReadonlyMap<string, ShownMedium>;
  /** Themes that somebody signed off. */
  readonly themesHref?: string;
}

/** When, who, how it is shown, and whom to ask. */
export function Facts({
  consultation,
  phase,
  department,
}: Pick<ConsultationProps, 'consultation' | 'phase' | 'department'>) {
  const t = useText();
  const { access, form, moderation, opensOn } = consultation;
  return (
    <DescriptionList
      items={[
        {
          term: words.period,
          value: (
            <>
              <Badge tone={phaseTones[phase]}>{t(phaseTexts[phase])}</Badge> <Day date={opensOn} />{' '}
              〜 <Day date={lastDayOf(consultation)} />
            </>
          ),
        },
        { term: words.who, value: t(policyTexts[form][access]) },
        { term: words.shown, value: t(words[moderation]) },
        ...(department ? [{ term: words.department, value: t(department.name) }] : []),
      ]}
    />
  );
}

function Filter({ consultation, filter, areas }: ConsultationProps) {
  const t = useText();
  const ideas = consultation.form === 'ideas';
  return (
    <form method="get" action={publicHref(consultation)} class="opinion-filter">
      <TextField label={words.words} name="q" value={filter.q} width={20} />
      {areas.length > 0 && (
        <Select
          label={words.area}
          name="area"
          value={filter.area}
          placeholder={words.anyArea}
          options={areas}
        />
      )}
      {ideas && <Select label={words.sort} name="sort" value={filter.sort} options={sortOptions} />}
      <Button variant="secondary">{t(words.find)}</Button>
    </form>
  );
}

function Entries(props: ConsultationProps) {
  const t = useText();
  const { consultation, entries, filter, total } = props;
  const ideas = consultation.form === 'ideas';
  const list = { page: filter.page, pageSize: voicesPerPage, total: entries.total };
  const query = { q: filter.q, area: filter.area, sort: filter.sort };
  const filtered = filter.q !== '' || filter.area !== '';
  return (
    <section>
      <h2>{t(ideas ? words.ideas : words.entries)}</h2>
      {total > 0 && <p>{t(ideas ? words.proposed(total) : words.voices(total))}</p>}
      {(entries.total > 0 || filtered) && <Filter {...props} />}
      {entries.inputs.length === 0 ? (
        <EmptyState
          title={filtered ? words.noMatch : ideas ? ideaWords.none : words.none}
          hint={filtered ? words.noMatchHint : words.noneHint}
        />
      ) : (
        <>
          {ideas ? (
            <IdeaList
              ideas={entries.inputs}
              supporters={props.supporters}
              placeOf={() => ({ slug: consultation.slug })}
            />
          ) : (
            <EntryList entries={entries.inputs} />
          )}
          <Pager
            {...list}
            href={(page) =>
              `${publicHref(consultation)}?${new URLSearchParams({ ...query, page: String(page) })}`
            }
          />
        </>
      )}
    </section>
  );
}

function Data({ consultation }: ConsultationProps) {
  const t = useText();
  const base = publicHref(consultation);
  const links = [
    { href: `${base}/entries.csv`, label: words.csv },
    { href: `${base}/entries.json`, label: words.json },
    { href: `${base}/feed.atom`, label: words.feed },
    { href: `${base}/feed.json`, label: words.jsonFeed },
  ];
  return (
    <section>
      <h2>{t(words.data)}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{t(label)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What came of it, and what it is about. */
export function Background({
  consultation,
  media,
}: Pick<ConsultationProps, 'consultation' | 'media'>) {
  const t = useText();
  const { html, outcome } = consultation;
  return (
    <>
      {outcome && (
        <section>
          <h2>{t(words.outcome)}</h2>
          <p class="opinion-words">{outcome}</p>
        </section>
      )}
      <section>
        <h2>{t(words.background)}</h2>
        <ContentBody html={html} media={media} />
      </section>
    </>
  );
}

/** A question to everybody: what, until when, who, and what was said so far. */
export function ConsultationPage(props: ConsultationProps) {
  const t = useText();
  const { consultation, phase, themesHref } = props;
  const { note, form } = consultation;
  if (phase === 'withdrawn') {
    return (
      <Notice kind="warning" title={words.withdrawn}>
        <p>{note}</p>
      </Notice>
    );
  }
  return (
    <>
      {note && (
        <Notice kind="info" title={words.noteExtended}>
          <p>{note}</p>
        </Notice>
      )}
      <p class="opinion-question">{t(questionOf(consultation))}</p>
      {phase === 'open' && (
        <ButtonRow>
          <ButtonLink href={`${publicHref(consultation)}/write`}>
            {t(form === 'ideas' ? words.propose : words.write)}
          </ButtonLink>
        </ButtonRow>
      )}
      <Facts {...props} />
      <Background {...props} />
      {themesHref && (
        <p>
          <a href={themesHref}>{t(words.themes)}</a>
        </p>
      )}
      <Entries {...props} />
      <Data {...props} />
    </>
  );
}
