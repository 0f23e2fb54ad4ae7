import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { amountOf, type Financing } from '../../financing.ts';
import {
  changes,
  projectDeskHref,
  purposeName,
  type Round,
  requestHref,
  type Step,
  stages,
} from '../../model.ts';
import type { NamedLink } from '../../projects/plan.ts';
import { changeTexts, stageTexts } from '../../text.ts';
import { InThousands, MoneyFields, moneyColumn } from '../../views/parts.tsx';
import { partTexts } from '../../views/parts-text.ts';
import type { FormName } from '../forms.ts';
import type { RequestRow } from '../queries.ts';
import { lastStage } from '../rules.ts';
import { formTexts, requestTexts as texts } from '../text.ts';

export interface RequestPageProps extends FormState {
  readonly round: Round;
  readonly row: RequestRow;
  readonly department: Text;
  readonly links: readonly NamedLink[];
  /** What this person may say now; the first is shown unless another was asked for. */
  readonly forms: readonly FormName[];
  readonly shown: FormName | undefined;
  readonly mayDescribe: boolean;
}

function PlanLinks({ links }: { links: readonly NamedLink[] }) {
  const t = useText();
  if (links.length === 0) return <>{t(texts.noPlan)}</>;
  return (
    <ul class="budget-lines">
      {links.map(({ kind, ref, title, href }) => (
        <li key={`${kind} ${ref}`}>{href ? <a href={href}>{t(title)}</a> : t(title)}</li>
      ))}
    </ul>
  );
}

function Facts({ row, department, links, mayDescribe }: RequestPageProps) {
  const t = useText();
  const { project, before } = row;
  const place = `${t(purposeName(project.purpose))}　${project.section}　${project.item}`;
  return (
    <section>
      <h2>{t(texts.facts)}</h2>
      <DescriptionList
        items={[
          { term: partTexts.department, value: t(department) },
          { term: partTexts.purpose, value: place },
          { term: texts.what, value: t(project.description) },
          { term: texts.plan, value: <PlanLinks links={links} /> },
          { term: texts.beforeBudget, value: <InThousands yen={before.current} /> },
          { term: texts.beforePaid, value: <InThousands yen={before.paid} /> },
        ]}
      />
      {mayDescribe && (
        <p>
          <a href={projectDeskHref(project.code)}>{t(texts.describe)}</a>
        </p>
      )}
    </section>
  );
}

const specialOf = (financing: Financing) => amountOf(financing) - financing.general;

/** Who sends back says nothing of amounts. */
const ifAmount = ({ stage, financing }: Step, of: (financing: Financing) => bigint) =>
  stage === 'return' ? undefined : of(financing);

function Path({ row }: { row: RequestRow }) {
  const t = useText();
  const said = stages
    .map((stage) => row.steps[stage])
    .filter((step) => step !== undefined)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return (
    <section>
      <h2>{t(texts.path)}</h2>
      {said.length === 0 ? (
        <p>{t(texts.noPath)}</p>
      ) : (
        <DataTable
          caption={texts.path}
          captionHidden
          rows={said}
          rowKey={({ stage }) => stage}
          columns={[
            {
              ...{ key: 'stage', label: texts.stage, rowHeader: true },
              render: ({ stage, sample }) => (
                <>
                  {t(stageTexts[stage])} {sample && <SampleMark />}
                </>
              ),
            },
            moneyColumn('amount', texts.amount, (step: Step) => ifAmount(step, amountOf)),
            moneyColumn('special', texts.special, (step: Step) => ifAmount(step, specialOf)),
            { key: 'reason', label: texts.reason, render: ({ grounds }) => grounds },
            { key: 'on', label: texts.on, render: ({ at }) => <Moment at={at} /> },
          ]}
        />
      )}
      {row.steps.request?.expected && (
        <DescriptionList items={[{ term: texts.expected, value: row.steps.request.expected }]} />
      )}
    </section>
  );
}

const actions: Readonly<Record<FormName, string>> = {
  ...{ request: '', review: '/review', return: '/return', appeal: '/appeal', decide: '/decide' },
};

function ChangeField(form: FormState) {
  const options = changes.map((change) => ({ value: change, label: changeTexts[change] }));
  return <Radios {...field(form, 'change')} label={texts.change} options={options} required />;
}

const reasonTexts = { label: texts.reason, hint: texts.reasonHint };
const groundsTexts: Readonly<Record<FormName, { readonly label: Text; readonly hint: Text }>> = {
  request: { label: texts.grounds, hint: texts.groundsHint },
  return: { label: texts.returnReason, hint: texts.returnHint },
  ...{ review: reasonTexts, appeal: reasonTexts, decide: reasonTexts },
};

function SayForm({ round, row, shown, ...form }: RequestPageProps & { readonly shown: FormName }) {
  const t = useText();
  const action = `${requestHref(round.year, row.project.code)}${actions[shown]}`;
  const asking = shown === 'request';
  return (
    <section>
      <h2>{t(formTexts[shown].title)}</h2>
      <form method="post" action={action} class="form">
        {asking && <ChangeField {...form} />}
        {shown !== 'return' && (
          <div class="budget-money">
            <MoneyFields {...form} amount={formTexts[shown].amount} />
          </div>
        )}
        <TextArea {...field(form, 'grounds')} {...groundsTexts[shown]} required />
        {asking && (
          <TextArea {...field(form, 'expected')} label={texts.expected} hint={texts.expectedHint} />
        )}
        <ButtonRow>
          <Button name="act" value="send">
            {t(formTexts[shown].button)}
          </Button>
          {asking && (
            <Button variant="secondary" name="act" value="save">
              {t(texts.save)}
            </Button>
          )}
        </ButtonRow>
      </form>
    </section>
  );
}

/** What the department is to mend, before anything else. */
function SentBack({ row: { steps } }: { row: RequestRow }) {
  if (lastStage(steps) !== 'return' || !steps.return) return null;
  return (
    <Notice kind="warning" title={texts.isReturned}>
      <p>{steps.return.grounds}</p>
    </Notice>
  );
}

function OtherForms({ round, row, forms, shown }: RequestPageProps) {
  const t = useText();
  const others = forms.filter((name) => name !== shown);
  if (others.length === 0) return null;
  const href = requestHref(round.year, row.project.code);
  return (
    <nav aria-labelledby="other-forms">
      <h2 id="other-forms">{t(texts.otherForms)}</h2>
      <ul>
        {others.map((name) => (
          <li key={name}>
            <a href={`${href}?form=${name}`}>{t(formTexts[name].title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One project's way into a year's budget: facts, what was said, and what this person may say now. */
export function RequestPage(props: RequestPageProps) {
  const { shown } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <SentBack row={props.row} />
      <Facts {...props} />
      <Path row={props.row} />
      {shown && <SayForm {...props} shown={shown} />}
      <OtherForms {...props} />
    </>
  );
}
