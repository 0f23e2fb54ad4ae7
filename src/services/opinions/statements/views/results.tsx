import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { Consultation } from '../../consultations/queries.ts';
import { questionOf } from '../../consultations/words.ts';
import { type Grouping, pagesOf } from '../model.ts';
import type { ReadStatement } from '../queries.ts';
import { groupName, resultWords as words } from '../result-text.ts';
import { findingsOf, withOnly } from '../rules.ts';
import { AllStatements } from './all-statements.tsx';
import { Findings, Tellings } from './findings.tsx';
import { GroupMark, OpinionMap } from './opinion-map.tsx';

export interface ResultsProps {
  readonly consultation: Consultation;
  /** What everybody may read now; nothing else is shown of the groups. */
  readonly statements: readonly ReadStatement[];
  readonly kept: { readonly readAt: Date; readonly grouping: Grouping } | undefined;
  readonly page: number;
}

function Groups({ grouping }: { grouping: Grouping }) {
  const t = useText();
  const { groups, apart } = grouping;
  const rows = [
    ...groups.map(({ people }, index) => ({ name: groupName(index), people, index })),
    ...(apart > 0 ? [{ name: words.apart, people: apart, index: -1 }] : []),
  ];
  return (
    <div class="group-table">
      <DataTable
        caption={words.groupTable}
        narrow="scroll"
        rows={rows}
        columns={[
          {
            ...{ key: 'group', label: words.group, rowHeader: true },
            render: ({ name, index }) => (
              <>
                {index >= 0 && <GroupMark group={index} />} {t(name)}
              </>
            ),
          },
          {
            ...{ key: 'people', label: words.people, numeric: true },
            render: ({ people }) => t(words.ofPeople(people)),
          },
        ]}
      />
      {apart > 0 && <p class="statement-quiet">{t(words.apartWhy)}</p>}
    </div>
  );
}

function How({ kept }: { kept: NonNullable<ResultsProps['kept']> }) {
  const t = useText();
  const { manifest } = kept.grouping;
  return (
    <Disclosure summary={words.how}>
      <p>{t(words.howText)}</p>
      <DescriptionList
        items={[
          { term: words.asOf, value: <Moment at={kept.readAt} /> },
          { term: words.people, value: manifest.people.toLocaleString('en') },
          { term: words.statement, value: manifest.statements.toLocaleString('en') },
          { term: words.votes, value: manifest.votes.toLocaleString('en') },
          { term: words.seed, value: String(manifest.seed) },
          { term: words.version, value: String(manifest.version) },
          { term: words.digest, value: <code class="statement-digest">{manifest.digest}</code> },
        ]}
      />
    </Disclosure>
  );
}

function Data({ slug }: { slug: string }) {
  const t = useText();
  const pages = pagesOf(slug);
  const links = [
    { href: pages.csv, label: words.csv },
    { href: pages.votesCsv, label: words.votesCsv },
    { href: pages.json, label: words.json },
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

function Grouped({
  kept,
  statements,
}: { kept: NonNullable<ResultsProps['kept']> } & Pick<ResultsProps, 'statements'>) {
  const t = useText();
  const byNumber = new Map(statements.map((one) => [one.number, one]));
  const grouping = withOnly(kept.grouping, new Set(byNumber.keys()));
  const { groups } = grouping;
  const { uniting, dividing } = findingsOf(grouping);
  const several = groups.length > 1;
  return (
    <>
      <p>{t(several ? words.groups(groups.length) : words.oneGroup)}</p>
      <Groups grouping={grouping} />
      <Findings
        title={several ? words.uniting : words.unitingOne}
        none={several ? words.unitingNone : words.unitingNoneOne}
        found={uniting}
        byNumber={byNumber}
        leaning
      />
      {several && (
        <>
          <Findings
            title={words.dividing}
            none={words.dividingNone}
            found={dividing}
            byNumber={byNumber}
          />
          <Tellings grouping={grouping} byNumber={byNumber} />
          <OpinionMap grouping={grouping} />
        </>
      )}
    </>
  );
}

/** What unites and what divides first, the map third; all of it in words and figures. */
export function Results({ consultation, statements, kept, page }: ResultsProps) {
  const t = useText();
  const { slug, sample } = consultation;
  const { people = 0, votes = 0, statements: counted = 0 } = kept?.grouping.manifest ?? {};
  return (
    <>
      <p class="opinion-question">{t(questionOf(consultation))}</p>
      {people > 0 && (
        <p>
          {t(words.summary(people, votes, counted))} {sample && <SampleMark />}
        </p>
      )}
      <Notice kind="info" title={words.caution}>
        <p>{t(words.cautionWhy)}</p>
      </Notice>
      {kept && kept.grouping.groups.length > 0 ? (
        <Grouped kept={kept} statements={statements} />
      ) : (
        <EmptyState title={words.few} hint={words.fewHint} />
      )}
      <AllStatements {...{ slug, statements, page }} />
      <Data slug={slug} />
      {kept && <How kept={kept} />}
    </>
  );
}
