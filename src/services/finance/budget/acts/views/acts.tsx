import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { itemsOfGroup } from '../../../settlements/items.ts';
import { actsHref, type ProjectYear, type Round } from '../../model.ts';
import { actText } from '../../text.ts';
import { thousandsText } from '../../thousands.ts';
import { MoneyFields, Points, TableFields, Thousands, YearTabs } from '../../views/parts.tsx';
import { partTexts } from '../../views/parts-text.ts';
import type { ListedAct } from '../queries.ts';
import { type ActFormName, actFormNames, actFormTexts, actTexts as texts } from '../text.ts';

/** Lines that fit in a row of the table; more are counted. */
const few = 6;

function Lines({ act }: { act: ListedAct }) {
  const t = useText();
  if (act.lines.length > few) return <>{t(texts.projects(act.lines.length))}</>;
  return (
    <ul class="budget-lines">
      {act.lines.map(({ code, name, amount }) => (
        <li key={code}>
          {code} {t(name)} <Thousands yen={amount} />
        </li>
      ))}
    </ul>
  );
}

function ActTable({ acts }: { acts: readonly ListedAct[] }) {
  const t = useText();
  return (
    <DataTable
      caption={texts.list}
      captionHidden
      rows={acts}
      rowKey={({ id }) => id}
      columns={[
        { key: 'day', label: partTexts.day, render: ({ day }) => <Day date={day} /> },
        {
          ...{ key: 'kind', label: texts.kind, rowHeader: true },
          render: ({ kind, number, sample }) => (
            <>
              {t(actText(kind, number))} {sample && <SampleMark />}
            </>
          ),
        },
        { key: 'what', label: texts.what, render: ({ note }) => note },
        { key: 'lines', label: texts.lines, render: (act) => <Lines act={act} /> },
        {
          ...{ key: 'sum', label: texts.sum, numeric: true },
          render: ({ sum }) => <Thousands yen={sum} />,
        },
      ]}
    />
  );
}

/** Everything that changed a year's budget. */
export function ActsPage(props: {
  readonly round: Round;
  readonly acts: readonly ListedAct[];
  readonly mayRecord: boolean;
}) {
  const t = useText();
  const { round, acts, mayRecord } = props;
  const href = actsHref(round.year);
  return (
    <>
      <YearTabs year={round.year} current={href} />
      {acts.length === 0 ? (
        <EmptyState title={texts.none} hint={texts.noneHint} />
      ) : (
        <ActTable acts={acts} />
      )}
      {mayRecord && round.adoptedOn && (
        <nav aria-labelledby="record">
          <h2 id="record">{t(texts.record)}</h2>
          <ul>
            {actFormNames.map((name) => (
              <li key={name}>
                <a href={`${href}/${name}`}>{t(actFormTexts[name].title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

export interface ActFormProps extends FormState {
  readonly name: ActFormName;
  readonly round: Round;
  /** Of the year, to choose from while a code is typed. */
  readonly projects: readonly ProjectYear[];
  readonly problems: readonly Text[];
}

const projectList = 'budget-projects';

/** Codes with names and what stands in the budget; a browser offers those that fit what is typed. */
function ProjectList({ projects }: Pick<ActFormProps, 'projects'>) {
  const t = useText();
  return (
    <datalist id={projectList}>
      {projects.map(({ project: { code, name }, amounts }) => (
        <option key={code} value={code}>
          {t(texts.choice(code, t(name), thousandsText(amounts.current)))}
        </option>
      ))}
    </datalist>
  );
}

function CodeField(props: FormState & { readonly name: string; readonly label: Text }) {
  return (
    <TextField
      {...field(props, props.name)}
      label={props.label}
      hint={texts.codeHint}
      width={12}
      list={projectList}
      required
    />
  );
}

function AmountField(form: FormState) {
  return (
    <TextField
      {...field(form, 'amount')}
      label={texts.amount}
      inputMode="decimal"
      width={12}
      suffix={partTexts.thousand}
      required
    />
  );
}

const revenueOptions = itemsOfGroup('revenue').map(({ code, name }) => ({
  value: code,
  label: name,
}));

function SupplementFields({ round, ...form }: FormState & { readonly round: Round }) {
  const t = useText();
  const item = { options: revenueOptions, hint: texts.itemHint, required: true } as const;
  return (
    <>
      <TextField
        {...field(form, 'number')}
        label={texts.number}
        inputMode="numeric"
        width={4}
        required
      />
      <Select {...field(form, 'others')} {...item} label={texts.others} />
      <Select {...field(form, 'general')} {...item} label={texts.general} />
      <p>
        <a href={`${actsHref(round.year)}/template.xlsx`}>{t(texts.template)}</a>
      </p>
      <TableFields {...form} />
    </>
  );
}

function Fields({ name, round, ...form }: ActFormProps) {
  switch (name) {
    case 'supplement':
      return <SupplementFields round={round} {...form} />;
    case 'transfer':
      return (
        <>
          <CodeField {...form} name="from" label={texts.from} />
          <CodeField {...form} name="to" label={texts.to} />
          <AmountField {...form} />
        </>
      );
    case 'reserve':
      return (
        <>
          <CodeField {...form} name="to" label={texts.to} />
          <AmountField {...form} />
        </>
      );
    case 'carry-over':
      return (
        <>
          <CodeField {...form} name="project" label={texts.project} />
          <div class="budget-money">
            <MoneyFields {...form} amount={texts.carried} />
          </div>
        </>
      );
  }
}

/** The form of one act; the key in it makes the same page sent twice one act. */
export function ActFormPage(props: ActFormProps) {
  const t = useText();
  const { name, round, projects, problems, ...form } = props;
  const upload = name === 'supplement';
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Points kind="danger" title={partTexts.mend} points={problems} />
      {name === 'transfer' && (
        <p class="muted">
          {t(texts.clause)}：{round.transferClause || t(texts.noClause)}
        </p>
      )}
      <form method="post" class="form" encType={upload ? 'multipart/form-data' : undefined}>
        <input type="hidden" name="key" value={field(form, 'key').value} />
        <DateField {...field(form, 'day')} label={upload ? texts.voteDay : texts.day} required />
        {!upload && <ProjectList projects={projects} />}
        <Fields {...props} />
        <TextArea {...field(form, 'note')} label={texts.note} required />
        <Button>{t(actFormTexts[name].button)}</Button>
      </form>
    </>
  );
}
