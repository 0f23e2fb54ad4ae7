import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Charge } from '../../../applications/status.ts';
import { decisionWords } from '../../decisions/text.ts';
import type { ChargeEvent } from '../queries.ts';
import { actsOn, type ChargeAct, methods } from '../rules.ts';
import {
  chargeActTexts,
  chargeStateTexts,
  eventTexts,
  methodTexts,
  chargeWords as words,
} from '../text.ts';

export interface ChargeProps {
  readonly caseId: string;
  readonly charge: Charge;
  readonly events: readonly ChargeEvent[];
  readonly formKey: string;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

function Method({ values, errors }: ChargeProps) {
  return (
    <Radios
      label={words.method}
      name="method"
      required
      value={typedValue(values, 'method')}
      error={errors?.method}
      options={methods.map((value) => ({ value, label: methodTexts[value] }))}
    />
  );
}

function Reason({ values, errors }: ChargeProps) {
  return (
    <TextArea
      label={words.reason}
      hint={words.reasonHint}
      name="reason"
      required
      rows={2}
      value={typedValue(values, 'reason')}
      error={errors?.reason}
    />
  );
}

function ActForm(props: ChargeProps & { act: ChargeAct }) {
  const t = useText();
  const { act, caseId, values, errors } = props;
  return (
    <form method="post" action={`/staff/procedures/cases/${caseId}/charge`} novalidate>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="key" value={`${props.formKey} ${act}`} />
      {act !== 'waived' && <Method {...props} />}
      {act === 'paid' ? (
        <TextField
          label={words.reference}
          name="reference"
          required
          width={20}
          value={typedValue(values, 'reference')}
          error={errors?.reference}
        />
      ) : (
        <Reason {...props} />
      )}
      <Button variant={act === 'paid' ? 'primary' : 'secondary'}>{t(chargeActTexts[act])}</Button>
    </form>
  );
}

/** Each act stands alone; one that came back stands open with what was typed. */
function Acts(props: ChargeProps) {
  const t = useText();
  const acts = actsOn(props.charge.status);
  const typed = typedValue(props.values, 'act');
  if (acts.length === 0) return <p>{t(words.nothing)}</p>;
  return (
    <>
      <p>{t(words.irrevocable)}</p>
      {acts.map((act, place) => (
        <Disclosure
          key={act}
          summary={chargeActTexts[act]}
          open={typed ? typed === act : place === 0}
        >
          <ActForm
            {...props}
            act={act}
            values={typed === act ? props.values : undefined}
            errors={typed === act ? props.errors : undefined}
          />
        </Disclosure>
      ))}
    </>
  );
}

function History({ events }: Pick<ChargeProps, 'events'>) {
  const t = useText();
  return (
    <DataTable
      caption={words.history}
      rows={events}
      rowKey={({ id }) => id}
      columns={[
        { key: 'when', label: words.when, render: ({ at }) => <Moment at={at} /> },
        {
          key: 'what',
          label: words.what,
          render: ({ act }) => t(eventTexts[act]),
          rowHeader: true,
        },
        {
          ...{ key: 'amount', label: words.amount, numeric: true },
          render: ({ yen }) => t(words.yen(yen)),
        },
        { key: 'method', label: words.method, render: ({ method }) => t(methodTexts[method]) },
        {
          ...{ key: 'reference', label: words.reference },
          render: ({ reference, reason }) => reference ?? reason ?? '',
        },
        { key: 'who', label: words.who, render: ({ actorName }) => actorName },
      ]}
    />
  );
}

/** A fee, what happened to it, and what can be recorded now. */
export function ChargeView(props: ChargeProps & { done: boolean }) {
  const t = useText();
  const { charge, events, caseId, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {props.done && <Notice kind="success" title={words.done} />}
      <DescriptionList
        items={[
          { term: words.amount, value: t(words.yen(charge.yen)) },
          {
            term: words.state,
            value: (
              <Badge tone={charge.status === 'due' ? 'warning' : 'success'}>
                {t(chargeStateTexts[charge.status])}
              </Badge>
            ),
          },
        ]}
      />
      <Acts {...props} />
      <History events={events} />
      <ButtonRow>
        <ButtonLink variant="secondary" href={`/staff/procedures/cases/${caseId}`}>
          {t(decisionWords.back)}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
