import type { Finding } from '#engines/content/contract.ts';
import type { InputCounts } from '#engines/threads/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, type Phase, publicHref } from '../../model.ts';
import { staffTexts } from '../../text.ts';
import { deskWords as words } from '../desk-text.ts';
import { formTexts, policyTexts } from '../form-text.ts';
import type { Consultation } from '../queries.ts';
import { type Act, canAct, lastDayOf } from '../rules.ts';
import { phaseTexts } from '../text.ts';
import { questionOf, titleOf } from '../words.ts';

export interface Listed {
  readonly consultation: Consultation;
  readonly phase: Phase;
}

const columnsOf = (t: (text: Text) => string): Column<Listed>[] => [
  {
    ...{ key: 'title', label: words.title, rowHeader: true },
    render: ({ consultation }) => (
      <a href={deskHref(consultation.id)}>{t(titleOf(consultation))}</a>
    ),
  },
  {
    ...{ key: 'form', label: words.form },
    render: ({ consultation }) => t(formTexts[consultation.form]),
  },
  {
    ...{ key: 'state', label: words.state },
    render: ({ phase }) => <Badge tone="neutral">{t(phaseTexts[phase])}</Badge>,
  },
  {
    ...{ key: 'period', label: words.period },
    render: ({ consultation }) => (
      <>
        <Day date={consultation.opensOn} /> 〜 <Day date={lastDayOf(consultation)} />
      </>
    ),
  },
];

export function ConsultationTable(props: {
  rows: readonly Listed[];
  page: number;
  pageSize: number;
  total: number;
}) {
  const t = useText();
  const columns = columnsOf(t);
  return (
    <>
      <ButtonRow>
        <ButtonLink href="/staff/opinions/new">{t(words.add)}</ButtonLink>
        <ButtonLink href="/staff/opinions/new?form=statements" variant="secondary">
          {t(words.addStatements)}
        </ButtonLink>
        <ButtonLink href="/staff/opinions/settings" variant="secondary">
          {t(staffTexts.settings)}
        </ButtonLink>
      </ButtonRow>
      {props.total === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable caption={words.caption} captionHidden columns={columns} rows={props.rows} />
      )}
      <Pager {...props} href={(to) => `/staff/opinions?page=${to}`} />
    </>
  );
}

/** What was typed into one of the forms of the page. */
export interface DeskForm extends FormState {
  readonly to?: string;
}

export interface ConsultationDeskProps extends Listed {
  readonly counts: InputCounts;
  readonly participants: number;
  readonly findings: readonly Finding[];
  readonly form: DeskForm;
  readonly done?: Text;
}

function Figures({ consultation, counts, participants }: ConsultationDeskProps) {
  const t = useText();
  const { byModeration, byState } = counts;
  const { form, access } = consultation;
  return (
    <DescriptionList
      items={[
        { term: words.received, value: t(words.count(counts.total)) },
        { term: words.shown, value: t(words.count(byModeration.shown)) },
        { term: words.waiting, value: t(words.count(byModeration.waiting + byModeration.held)) },
        { term: words.hidden, value: t(words.count(byModeration.hidden)) },
        { term: words.answered, value: t(words.count(byState.answered)) },
        { term: words.duplicates, value: t(policyTexts[form][access]) },
        ...(participants > 0
          ? [{ term: words.participants, value: t(words.count(participants)) }]
          : []),
      ]}
    />
  );
}

function Checks({ findings }: Pick<ConsultationDeskProps, 'findings'>) {
  const t = useText();
  if (findings.length === 0) return <p>{t(words.allWell)}</p>;
  return (
    <Notice kind="warning" title={words.stops}>
      <ul>
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)}>{t(finding.message)}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface ActProps {
  readonly props: ConsultationDeskProps;
  readonly act: Act;
  readonly label: Text;
  readonly variant?: 'secondary' | 'danger';
}

function ActFields({ act, form }: { act: Act; form: FormState }) {
  if (act === 'publish') return null;
  if (act === 'tell')
    return <TextArea {...field(form, 'outcome')} label={words.outcome} rows={4} required />;
  return (
    <>
      {act === 'extend' && <DateField {...field(form, 'until')} label={words.until} required />}
      <TextField {...field(form, 'note')} label={words.note} required />
    </>
  );
}

function ActForm({ props, act, label, variant = 'secondary' }: ActProps) {
  const t = useText();
  const { consultation, phase, form } = props;
  if (!canAct(act, phase).ok) return null;
  const own = form.to === act ? form : { values: { outcome: consultation.outcome } };
  const fields = (
    <form method="post" action={`${deskHref(consultation.id)}/${act}`} class="form" noValidate>
      <ActFields act={act} form={own} />
      <ButtonRow>
        <Button variant={act === 'publish' ? undefined : variant}>{t(label)}</Button>
      </ButtonRow>
    </form>
  );
  if (act === 'publish') return fields;
  return (
    <Disclosure summary={label} open={form.to === act}>
      {fields}
    </Disclosure>
  );
}

function Ways({ consultation: { id, ...consultation }, phase }: ConsultationDeskProps) {
  const t = useText();
  return (
    <ButtonRow>
      {phase !== 'withdrawn' && (
        <ButtonLink href={`${deskHref(id)}/edit`} variant="secondary">
          {t(words.edit)}
        </ButtonLink>
      )}
      {consultation.form === 'statements' && (
        <ButtonLink href={`${deskHref(id)}/statements`} variant="secondary">
          {t(words.listStatements)}
        </ButtonLink>
      )}
      {phase !== 'draft' && (
        <>
          <ButtonLink href={publicHref(consultation)} variant="secondary">
            {t(words.open)}
          </ButtonLink>
          <ButtonLink href="/staff/moderation" variant="secondary">
            {t(words.moderate)}
          </ButtonLink>
          <ButtonLink href={`/staff/analysis?owner=opinions&collection=${id}`} variant="secondary">
            {t(words.analyse)}
          </ButtonLink>
        </>
      )}
    </ButtonRow>
  );
}

/** One consultation on the desk: what came in, its checks, and what can be done. */
export function ConsultationDesk(props: ConsultationDeskProps) {
  const t = useText();
  const { consultation, phase, findings, form, done } = props;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {done && <Notice kind="success" title={done} />}
      <p>
        <Badge tone="neutral">{t(phaseTexts[phase])}</Badge> {t(questionOf(consultation))}
      </p>
      <Ways {...props} />
      <h2>{t(words.figures)}</h2>
      <Figures {...props} />
      <h2>{t(words.checks)}</h2>
      <Checks findings={findings} />
      <ActForm props={props} act="publish" label={words.publish} />
      <ActForm props={props} act="tell" label={words.tell} />
      <ActForm props={props} act="extend" label={words.extend} />
      <ActForm props={props} act="close" label={words.close} variant="danger" />
      <ActForm props={props} act="withdraw" label={words.withdraw} variant="danger" />
    </>
  );
}
