import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import {
  type Project,
  type ProjectYear,
  projectDeskHref,
  purposeName,
  requestHref,
} from '../../model.ts';
import { moneyColumn, rateColumn, yearText } from '../../views/parts.tsx';
import { partTexts } from '../../views/parts-text.ts';
import type { NamedLink } from '../plan.ts';
import { projectTexts as texts } from '../text.ts';
import { type DepartmentName, ProjectForm } from './projects.tsx';

export interface ProjectPageProps extends FormState {
  readonly project: Project;
  readonly department: Text;
  readonly departments: readonly DepartmentName[];
  readonly history: readonly ProjectYear[];
  readonly links: readonly NamedLink[];
  /** Words that were looked for in the plan, and what they found. */
  readonly words: string;
  readonly found: readonly NamedLink[];
  readonly mayChange: boolean;
}

function Facts({ project, department }: ProjectPageProps) {
  const t = useText();
  return (
    <>
      <DescriptionList
        items={[
          { term: texts.description, value: t(project.description) },
          { term: partTexts.department, value: t(department) },
          {
            term: partTexts.purpose,
            value: `${t(purposeName(project.purpose))}　${project.section}　${project.item}`,
          },
        ]}
      />
      {project.sample && (
        <p>
          <SampleMark />
        </p>
      )}
    </>
  );
}

function Years({ project, history }: ProjectPageProps) {
  const t = useText();
  return (
    <DataTable
      caption={texts.history}
      captionHidden
      narrow="scroll"
      rows={history}
      rowKey={({ year }) => String(year)}
      columns={[
        {
          ...{ key: 'year', label: partTexts.year, rowHeader: true },
          render: ({ year }) => <a href={requestHref(year, project.code)}>{t(yearText(year))}</a>,
        },
        moneyColumn('initial', texts.initial, (row: ProjectYear) => row.amounts.byKind.initial),
        moneyColumn(
          'later',
          texts.later,
          ({ amounts }: ProjectYear) => amounts.current - amounts.byKind.initial,
        ),
        moneyColumn('current', texts.current, ({ amounts }: ProjectYear) => amounts.current),
        moneyColumn('paid', texts.paid, ({ amounts }: ProjectYear) => amounts.paid),
        rateColumn('rate', texts.rate, ({ amounts }: ProjectYear) => amounts),
      ]}
    />
  );
}

function History(props: ProjectPageProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(texts.history)}</h2>
      {props.history.length === 0 ? (
        <p>{t(texts.noHistory)}</p>
      ) : (
        <>
          <p class="muted">{t(partTexts.unit)}</p>
          <Years {...props} />
        </>
      )}
    </section>
  );
}

const keyOf = ({ kind, ref }: NamedLink) => `${kind} ${ref}`;

interface LinkLineProps {
  readonly code: string;
  readonly link: NamedLink;
  readonly serves: boolean;
  readonly mayChange: boolean;
}

/** What of the plan it is, and the button that ties it to the project or unties it. */
function LinkLine({ code, link, serves, mayChange }: LinkLineProps) {
  const t = useText();
  const { kind, ref, title, href } = link;
  return (
    <li class="budget-link">
      {href ? <a href={href}>{t(title)}</a> : <span>{t(title)}</span>}
      {mayChange && (
        <form method="post" action={`${projectDeskHref(code)}/links`}>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="ref" value={ref} />
          <input type="hidden" name="serves" value={serves ? '1' : ''} />
          <Button variant="plain">
            {t(serves ? texts.link : texts.unlink)}
            <span class="visually-hidden">{t(texts.about(t(title)))}</span>
          </Button>
        </form>
      )}
    </li>
  );
}

function PlanPart({ project, links, words, found, mayChange }: ProjectPageProps) {
  const t = useText();
  const { code } = project;
  const known = new Set(links.map(keyOf));
  const others = found.filter((one) => !known.has(keyOf(one)));
  return (
    <section>
      <h2 id="plan">{t(texts.plan)}</h2>
      {links.length === 0 && <p>{t(texts.noPlan)}</p>}
      <ul class="budget-lines">
        {links.map((link) => (
          <LinkLine key={keyOf(link)} {...{ code, link, mayChange }} serves={false} />
        ))}
      </ul>
      {mayChange && (
        <form method="get" action={`${projectDeskHref(code)}#plan`} class="budget-filter">
          <TextField name="plan" label={texts.find} value={words} width={20} />
          <Button variant="secondary">{t(texts.search)}</Button>
        </form>
      )}
      {words !== '' && others.length === 0 && <p>{t(texts.nothing)}</p>}
      {mayChange && others.length > 0 && (
        <>
          <h3>{t(texts.found)}</h3>
          <ul class="budget-lines">
            {others.map((link) => (
              <LinkLine key={keyOf(link)} {...{ code, link, mayChange }} serves />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** One project: what it is, its years, and what of the plan it serves. */
export function ProjectPage(props: ProjectPageProps) {
  const { project, departments, mayChange, values, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <Facts {...props} />
      <History {...props} />
      <PlanPart {...props} />
      {mayChange && (
        <Disclosure summary={texts.edit} open={errors !== undefined}>
          <ProjectForm {...{ departments, values, errors }} code={project.code} />
        </Disclosure>
      )}
    </>
  );
}
