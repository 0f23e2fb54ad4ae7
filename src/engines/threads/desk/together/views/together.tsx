import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValues } from '#ui/components/form-values.ts';
import { useText } from '#ui/language.tsx';
import { firstLine } from '../../../inputs/words.ts';
import { deskWords } from '../../text.ts';
import { AnswerFields } from '../../views/forms.tsx';
import { togetherPath } from '../model.ts';
import type { Answerable } from '../queries.ts';
import { togetherWords as words } from '../text.ts';

/** Past these they are folded, so that the answer is not out of sight. */
const few = 10;

function Chosen({ inputs, ...state }: FormState & Pick<Answerable, 'inputs'>) {
  const options = inputs.map(({ id, title, text }) => {
    const line = title ? `${title}：${firstLine(text, 80)}` : firstLine(text, 120);
    return { value: id, label: { ja: line, en: line } };
  });
  const all = inputs.map(({ id }) => id);
  return (
    <Disclosure
      summary={words.voices(inputs.length)}
      open={inputs.length <= few || state.errors !== undefined}
    >
      <Checkboxes
        label={words.tick}
        required
        name="inputs"
        error={state.errors?.inputs}
        values={state.values ? typedValues(state.values, 'inputs') : all}
        options={options}
      />
    </Disclosure>
  );
}

/** Many voices and the one answer to them. */
export function Together({ answerable, ...state }: FormState & { answerable: Answerable }) {
  const t = useText();
  const { inputs, left } = answerable;
  if (inputs.length === 0) {
    return (
      <EmptyState title={words.none} hint={words.noneHint}>
        <ButtonLink href="/staff/voices" variant="secondary">
          {t(words.back)}
        </ButtonLink>
      </EmptyState>
    );
  }
  return (
    <>
      <ErrorSummary errors={state.errors} />
      {left > 0 && <p>{t(words.left(left))}</p>}
      <form method="post" action={togetherPath} class="form" noValidate>
        {inputs.map(({ id }) => (
          <input key={id} type="hidden" name="offered" value={id} />
        ))}
        <AnswerFields to="together" state={state} />
        <Chosen inputs={inputs} {...state} />
        <ButtonRow>
          <Button>{t(deskWords.propose)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
