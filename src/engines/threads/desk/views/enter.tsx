import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { InputKind } from '../../input.ts';
import { channelTexts } from '../../inputs/page-text.ts';
import { typedChannels } from '../inputs.ts';
import { deskWords as words } from '../text.ts';

export interface EnterProps extends FormState {
  readonly kinds: readonly InputKind[];
  readonly departments: readonly Department[];
  /** The numbers of the voice that was typed in just now. */
  readonly recorded?: Text;
}

/** A voice that came by telephone, at the counter or on paper. */
export function EnterVoice(props: EnterProps) {
  const t = useText();
  const wishes = (['private', 'public'] as const).map((value) => ({
    value,
    label: words.wishes[value],
  }));
  return (
    <>
      {props.recorded && <Notice kind="success" title={props.recorded} />}
      <ErrorSummary errors={props.errors} />
      <form method="post" action="/staff/voices/new" class="form" noValidate>
        <Select
          {...field(props, 'kind')}
          label={words.kind}
          options={props.kinds.map(({ kind, label }) => ({ value: kind, label }))}
        />
        <Select
          {...field(props, 'channel')}
          label={words.channel}
          options={typedChannels.map((value) => ({ value, label: channelTexts[value] }))}
        />
        <TextField {...field(props, 'title')} label={words.heading} />
        <TextArea {...field(props, 'text')} label={words.text} rows={8} required />
        <TextField {...field(props, 'name')} label={words.name} />
        <TextField {...field(props, 'email')} label={words.email} hint={words.emailHint} />
        <Radios {...field(props, 'wish')} label={words.wish} options={wishes} />
        <Select
          {...field(props, 'departmentId')}
          label={words.department}
          options={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField {...field(props, 'receivedOn')} label={words.receivedOn} required />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
