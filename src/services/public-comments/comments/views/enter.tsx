import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import type { Call } from '../../calls/queries.ts';
import { channels } from '../../model.ts';
import { channelTexts } from '../../text.ts';
import { enterWords as words } from '../desk-text.ts';
import { writeWords } from '../text.ts';
import { Blocks, WhoFields } from './blocks.tsx';

export interface EnterProps extends FormState {
  readonly call: Call;
  readonly sections: readonly string[];
}

/** What came on paper, by mail or aloud, typed in by staff. */
export function EnterPage(props: EnterProps) {
  const t = useText();
  const typed = channels.filter((channel) => channel !== 'web');
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post" class="form" noValidate>
        <input type="hidden" name="key" value={typedValue(props.values, 'key')} />
        <Select
          {...field(props, 'channel')}
          {...{ label: words.how, placeholder: words.choose, required: true }}
          options={typed.map((channel) => ({ value: channel, label: channelTexts[channel] }))}
        />
        <DateField {...field(props, 'receivedOn')} label={words.receivedOn} required />
        <Blocks {...props} />
        <Button variant="secondary" name="more" value="1">
          {t(writeWords.more)}
        </Button>
        <WhoFields {...props} signedIn={false} />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
