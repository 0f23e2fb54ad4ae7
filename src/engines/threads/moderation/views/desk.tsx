import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { staffVoiceHref, voicesPerPage } from '../../inputs/model.ts';
import type { InputList } from '../../inputs/queries.ts';
import { firstLine } from '../../inputs/words.ts';
import { hidingReasons } from '../reasons.ts';
import { hidingReasonTexts, deskWords as words } from '../text.ts';

export interface ModerationProps extends FormState {
  readonly waiting: InputList;
  readonly page: number;
  readonly done?: Text;
}

function Choice({ voice, chosen }: { voice: InputList['inputs'][number]; chosen: boolean }) {
  const t = useText();
  const { id, title, text, receivedOn } = voice;
  return (
    <li>
      <label>
        <input type="checkbox" name="inputs" value={id} checked={chosen} />{' '}
        <span class="visually-hidden">{t(words.choose)}：</span>
        {title && <strong>{title}</strong>} <span class="voice-text">{text}</span>
      </label>
      <p class="voice-note">
        <Day date={receivedOn} />{' '}
        <a href={staffVoiceHref(id)}>
          {t(words.text)}
          <span class="visually-hidden">：{title ?? firstLine(text, 30)}</span>
        </a>
      </p>
    </li>
  );
}

function Decide(props: FormState) {
  const t = useText();
  const reasons = hidingReasons.map((value) => ({ value, label: hidingReasonTexts[value] }));
  return (
    <>
      <ButtonRow>
        <Button name="act" value="show">
          {t(words.show)}
        </Button>
      </ButtonRow>
      <Select {...field(props, 'reason')} label={words.reason} options={reasons} />
      <ButtonRow>
        <Button name="act" value="hide" variant="danger">
          {t(words.hide)}
        </Button>
      </ButtonRow>
    </>
  );
}

/** Voices that a person reads before others do; several are decided at once. */
export function ModerationDesk(props: ModerationProps) {
  const { waiting, page, done } = props;
  const list = { page, pageSize: voicesPerPage, total: waiting.total };
  const chosen = new Set(typedValues(props.values, 'inputs'));
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {done && <Notice kind="success" title={done} />}
      {waiting.inputs.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <form method="post" action="/staff/moderation" class="form">
          <ListCount {...list} />
          <ul class="voice-choices">
            {waiting.inputs.map((voice) => (
              <Choice key={voice.id} voice={voice} chosen={chosen.has(voice.id)} />
            ))}
          </ul>
          <Decide values={props.values} errors={props.errors} />
          <Pager {...list} href={(to) => `/staff/moderation?page=${to}`} />
        </form>
      )}
    </>
  );
}
