import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { staffVoiceHref } from '../../../inputs/model.ts';
import { firstLine } from '../../../inputs/words.ts';
import { ModerationTabs } from '../../views/choices.tsx';
import type { AppealItem } from '../queries.ts';
import { deskWords as words } from '../text.ts';

/** What was typed about one of the appeals. */
export interface AppealsForm extends FormState {
  readonly id?: string;
}

export interface AppealsProps {
  readonly items: readonly AppealItem[];
  /** Who looks; nobody decides about the own decision. */
  readonly staffId: string;
  readonly form: AppealsForm;
  readonly done: boolean;
}

function DecideForm({ item, form }: { item: AppealItem; form: AppealsForm }) {
  const t = useText();
  const { id } = item.appeal;
  const state = form.id === id ? form : {};
  return (
    <form method="post" action={`/staff/moderation/appeals/${id}`} class="form" noValidate>
      <Radios
        {...field(state, 'outcome')}
        label={words.outcome}
        options={(['shown', 'upheld'] as const).map((value) => ({
          value,
          label: words.outcomes[value],
        }))}
        required
      />
      <TextArea {...field(state, 'answer')} label={words.answer} rows={4} required />
      <ButtonRow>
        <Button>{t(words.decide)}</Button>
      </ButtonRow>
    </form>
  );
}

function Item({ item, props }: { item: AppealItem; props: AppealsProps }) {
  const t = useText();
  const { appeal, input, hiddenBy, decision } = item;
  return (
    <article>
      <h2>
        <a href={staffVoiceHref(input.id)}>{input.title ?? firstLine(input.text)}</a>
      </h2>
      <DescriptionList
        items={[
          { term: words.voice, value: <span class="voice-text">{input.text}</span> },
          { term: words.hidden, value: input.moderationReason ?? '' },
          ...(hiddenBy ? [{ term: words.by, value: hiddenBy }] : []),
          { term: words.appeal, value: <span class="voice-text">{appeal.text}</span> },
          { term: words.at, value: <Moment at={appeal.at} /> },
        ]}
      />
      {decision?.staffId === props.staffId ? (
        <p>{t(words.yours)}</p>
      ) : (
        <DecideForm item={item} form={props.form} />
      )}
    </article>
  );
}

/** Appeals that wait, each with what was said, why it was hidden and what its author says. */
export function Appeals(props: AppealsProps) {
  const { items, form, done } = props;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {done && <Notice kind="success" title={words.done} />}
      <ModerationTabs current="/staff/moderation/appeals" appeals={items.length} />
      {items.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        items.map((item) => <Item key={item.appeal.id} item={item} props={props} />)
      )}
    </>
  );
}
