import { formatNumber } from '#japan/numbers.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import type { Project } from '../../../budget/model.ts';
import { actText } from '../../../budget/text.ts';
import { projectHref } from '../../model.ts';
import { LargeYen } from '../../views/yen.tsx';
import type { MakingPage } from '../queries.ts';
import type { Act } from '../rules.ts';
import { makingTexts as texts } from '../text.ts';

const named = 3;

function Kind({ act: { kind, number } }: { act: Act }) {
  return <>{useText()(actText(kind, number))}</>;
}

function Mainly({ projects, all }: { projects: readonly Project[]; all: number }) {
  const t = useText();
  const more = all - projects.length;
  return (
    <>
      {projects.map(({ code, name }, place) => (
        <span key={code}>
          {place > 0 && '、'}
          <a href={projectHref(code)}>{t(name)}</a>
        </span>
      ))}
      {more > 0 && ` ${t(texts.others(formatNumber(more)))}`}
    </>
  );
}

/** Supplements, transfers, the reserve and carry-overs of the year. */
export function Acts({ page: { acts, projects } }: { page: MakingPage }) {
  const t = useText();
  const byId = new Map(projects.map(({ project }) => [project.id, project]));
  const columns: Column<Act>[] = [
    { key: 'kind', label: texts.kind, rowHeader: true, render: (act) => <Kind act={act} /> },
    { key: 'day', label: texts.day, render: ({ day }) => <Day date={day} /> },
    { key: 'content', label: texts.content, render: ({ note }) => <span lang="ja">{note}</span> },
    {
      ...{ key: 'amount', label: texts.amount, numeric: true },
      render: ({ kind, amount }) => (
        <LargeYen yen={amount} signed={kind === 'supplement' || kind === 'carry-over'} />
      ),
    },
    {
      ...{ key: 'mainly', label: texts.mainly },
      render: ({ projectIds }) => {
        const found = projectIds.slice(0, named).flatMap((id) => byId.get(id) ?? []);
        return <Mainly projects={found} all={projectIds.length} />;
      },
    },
  ];
  return (
    <section id="acts">
      <h2>{t(texts.acts)}</h2>
      {acts.length === 0 ? (
        <p>{t(texts.noActs)}</p>
      ) : (
        <DataTable
          caption={texts.acts}
          captionHidden
          rows={acts}
          rowKey={({ id }) => id}
          columns={columns}
        />
      )}
    </section>
  );
}
