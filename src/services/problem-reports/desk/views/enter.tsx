import type { Area } from '#engines/publishing/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { Tiles } from '../../map/views/report-map.tsx';
import { desk, deskHref } from '../../model.ts';
import type { Near } from '../../nearby/rules.ts';
import type { Report } from '../../reports/queries.ts';
import { StatusBadge } from '../../reports/views/parts.tsx';
import { sendingWords } from '../../sending/text.ts';
import { Reporter } from '../../sending/views/details.tsx';
import { PlaceFields } from '../../sending/views/place.tsx';
import { nameOf, type Setup } from '../../settings/queries.ts';
import { refusals } from '../../text.ts';
import { typedChannels } from '../inputs.ts';
import { deskWords as words } from '../text.ts';

interface EnterProps extends FormState {
  readonly setup: Setup | undefined;
  readonly areas: readonly Area[];
  readonly tiles: Tiles | undefined;
  readonly near: readonly Near<Report>[];
  readonly recorded: Text | undefined;
}

/** Reports that may be the same; whoever types counts a caller there instead. */
function NearReports({ near, ...state }: Pick<EnterProps, 'near' | 'values' | 'errors'>) {
  const t = useText();
  if (near.length === 0) return null;
  return (
    <>
      <ul>
        {near.map(({ row, metres }) => (
          <li key={row.id}>
            <a href={deskHref(row.id)}>{row.place}</a> {t(words.metres(metres))}{' '}
            <StatusBadge status={row.status} />
          </li>
        ))}
      </ul>
      <Checkboxes
        label={words.different}
        name="different"
        error={state.errors?.different}
        options={[{ value: 'yes', label: words.differentBox }]}
        values={typedValues(state.values, 'different')}
      />
    </>
  );
}

function HowItCame(props: EnterProps & { setup: Setup }) {
  return (
    <>
      <Select
        {...field(props, 'channel')}
        label={words.channel}
        options={typedChannels.map((channel) => ({
          value: channel,
          label: words.channels[channel],
        }))}
        required
      />
      <DateField {...field(props, 'receivedOn')} label={words.receivedOn} required />
      <Select
        {...field(props, 'category')}
        label={words.category}
        placeholder={words.choose}
        options={props.setup.categories
          .filter(({ active }) => active)
          .map((one) => ({ value: one.slug, label: nameOf(one) }))}
        required
      />
    </>
  );
}

/** A report as it was told at the counter or by telephone, on one page. */
export function EnterPage(props: EnterProps) {
  const t = useText();
  const { setup, recorded, errors } = props;
  if (!setup) return <Notice kind="warning" title={refusals.closed.text} />;
  return (
    <>
      {recorded && <Notice kind="success" title={recorded} />}
      <ErrorSummary errors={errors} />
      <form method="post" action={`${desk}/new`} class="form" noValidate>
        <input type="hidden" name="key" value={typedValue(props.values, 'key')} />
        <NearReports {...props} />
        <HowItCame {...props} setup={setup} />
        <PlaceFields {...props} setup={setup} />
        <TextArea {...field(props, 'text')} label={sendingWords.text} rows={6} required />
        <Reporter {...props} signedIn={false} />
        <ButtonRow>
          <Button>{t(words.record)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
