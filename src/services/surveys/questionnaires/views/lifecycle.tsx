import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { SeriesVersion } from '../bank/queries.ts';
import type { Overview } from '../overview.ts';
import { bankWords, editWords, deskWords as words } from '../staff-text.ts';

interface Props extends FormState {
  readonly overview: Overview;
}

function Open({ overview: { survey }, ...state }: Props) {
  const t = useText();
  return (
    <form method="post" action={`/staff/surveys/${survey.id}/open`} class="form" noValidate>
      <DateField {...field(state, 'opensOn')} label={words.opensOn} required />
      <DateField {...field(state, 'closesOn')} label={words.closesOn} required />
      <ButtonRow>
        <Button variant="secondary">{t(words.open)}</Button>
      </ButtonRow>
    </form>
  );
}

function Running({ overview: { survey, graceMinutes }, ...state }: Props) {
  const t = useText();
  const here = `/staff/surveys/${survey.id}`;
  const newEnd = field(state, 'closesOn');
  return (
    <>
      <form method="post" action={`${here}/extend`} class="form" noValidate>
        <DateField
          {...newEnd}
          value={newEnd.value || survey.closesOn}
          label={words.newEnd}
          required
        />
        <ButtonRow>
          <Button variant="secondary">{t(words.extend)}</Button>
        </ButtonRow>
      </form>
      <h3>{t(words.closeTitle)}</h3>
      <p>{t(words.grace(graceMinutes))}</p>
      <form method="post" action={`${here}/close`} class="form" noValidate>
        <TextField {...field(state, 'why')} label={words.closeWhy} width={40} required />
        <ButtonRow>
          <Button variant="danger">{t(words.close)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

/** Opening, extending, closing early: each says what follows. */
export function Lifecycle(props: Props) {
  const t = useText();
  const { phase } = props.overview;
  if (phase === 'closed') return null;
  return (
    <section id="period">
      <h2>{t(words.opening)}</h2>
      {phase === 'draft' ? <Open {...props} /> : <Running {...props} />}
    </section>
  );
}

export function AddFromBank({
  overview: { survey },
  bank,
  ...state
}: Props & { readonly bank: readonly SeriesVersion[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t(bankWords.addTo)}</h2>
      <form method="post" action={`/staff/surveys/${survey.id}/questions`} class="form" noValidate>
        <Select
          {...field(state, 'series')}
          label={bankWords.question}
          placeholder={editWords.choose}
          options={bank.map(({ slug, title }) => ({ value: slug, label: title }))}
          required
        />
        <ButtonRow>
          <Button variant="secondary">{t(bankWords.addButton)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}
