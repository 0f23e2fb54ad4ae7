import { dayWithoutWeekday, type IsoDate } from '#japan/dates.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { Period } from '../../periods.ts';
import { topicTexts } from '../../text.ts';
import type { CatalogueEntry, Change } from '../queries.ts';
import { actTexts, partTexts, staffWords as words } from '../staff-text.ts';
import { acceptanceText, feeText, words as publicWords } from '../text.ts';
import { part } from './edit-fields.tsx';
import { State } from './staff-list.tsx';

export interface StaffProcedureProps {
  readonly procedure: CatalogueEntry;
  readonly periods: readonly Period[];
  readonly changes: readonly Change[];
  readonly mayEdit: boolean;
  /** There is a published form or another system. */
  readonly canOpen: boolean;
  readonly today: IsoDate;
  readonly done?: 'saved' | 'opened' | 'closed';
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

export function StaffProcedure(props: StaffProcedureProps) {
  const t = useText();
  const { procedure, done } = props;
  return (
    <>
      {done && <Notice kind="success" title={words[done]} />}
      <ErrorSummary errors={props.errors} />
      <ButtonRow>
        {props.mayEdit && (
          <ButtonLink href={`/staff/procedures/${procedure.id}/edit`}>{t(words.edit)}</ButtonLink>
        )}
        <ButtonLink variant="secondary" href={`/procedures/${procedure.id}`}>
          {t(words.publicPage)}
        </ButtonLink>
        {procedure.formId && (
          <ButtonLink variant="secondary" href={`/staff/forms/${procedure.formId}`}>
            {t(part('formId'))}
          </ButtonLink>
        )}
      </ButtonRow>
      <Facts {...props} />
      <Online {...props} />
      <History {...props} />
    </>
  );
}

function Facts({ procedure }: StaffProcedureProps) {
  const t = useText();
  const { details, acceptance, department } = procedure;
  const period = acceptanceText(acceptance);
  return (
    <DescriptionList
      items={[
        { term: words.state, value: <State entry={procedure} /> },
        { term: part('summary'), value: t(details.summary) },
        { term: part('topic'), value: t(topicTexts[procedure.topic]) },
        { term: part('departmentId'), value: department ? t(department.name) : '' },
        {
          term: part('promotedId'),
          value: procedure.promotedId?.toUpperCase() ?? t(words.notPromoted),
        },
        { term: part('fee'), value: t(feeText(details.fee)) },
        {
          term: part('processing'),
          value: t(details.processing?.words ?? publicWords.noDuration),
        },
        ...(period ? [{ term: part('acceptance'), value: t(period) }] : []),
        { term: part('approvalKind'), value: procedure.approvalKind ?? t(words.noApproval) },
        {
          term: part('retentionYears'),
          value: t(publicWords.years(procedure.retentionYears)),
        },
      ]}
    />
  );
}

/** Opening and closing, each from a day on. */
function Online(props: StaffProcedureProps) {
  const t = useText();
  const { procedure, values, errors, today, mayEdit, canOpen } = props;
  const { online } = procedure;
  const typed = typedValue(values, 'on');
  return (
    <section>
      <h2>{t(words.onlineTitle)}</h2>
      {mayEdit && !online && !canOpen && <p>{t(words.cannotOpen)}</p>}
      {mayEdit && (online || canOpen) && (
        <form
          method="post"
          action={`/staff/procedures/${procedure.id}/${online ? 'offline' : 'online'}`}
        >
          <DateField
            label={words.on}
            name="on"
            hint={words.onHint}
            value={typed || today}
            error={errors?.on}
            required
          />
          <Button variant="secondary">{t(online ? words.close : words.open)}</Button>
        </form>
      )}
      <Periods {...props} />
    </section>
  );
}

function Periods({ periods }: StaffProcedureProps) {
  const t = useText();
  return (
    <>
      <h3>{t(words.periods)}</h3>
      {periods.length === 0 ? (
        <p>{t(words.noPeriods)}</p>
      ) : (
        <ul>
          {periods.map(({ id, fromDay, untilDay }) => (
            <li key={id}>
              {t(
                words.period(
                  dayWithoutWeekday(fromDay),
                  untilDay ? dayWithoutWeekday(untilDay) : t(words.untilNow),
                ),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function History({ changes }: StaffProcedureProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.history)}</h2>
      <DataTable
        caption={words.history}
        captionHidden
        rows={changes}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'when',
            label: words.when,
            rowHeader: true,
            render: ({ changedAt }) => <Moment at={changedAt} />,
          },
          { key: 'who', label: words.who, render: ({ changedBy }) => changedBy },
          { key: 'act', label: words.act, render: ({ act }) => t(actTexts[act]) },
          {
            key: 'parts',
            label: words.parts,
            render: ({ parts }) =>
              parts.map((name) => t(partTexts[name] ?? { ja: name, en: name })).join('、'),
          },
          { key: 'version', label: words.version, numeric: true, render: ({ version }) => version },
        ]}
      />
    </section>
  );
}
