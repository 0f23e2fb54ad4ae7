import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Categories } from '../../../results/compute.ts';
import { type Trait, traits } from '../../../results/model.ts';
import type { Layer } from '../model.ts';
import { drawWords as words } from '../text.ts';
import { Layers } from './layers.tsx';

export interface Preview {
  readonly layers: readonly Layer[];
  readonly by: readonly Trait[];
  readonly people: number;
  readonly leftOut: { readonly marked: number; readonly earlier: number };
}

export interface DrawPageProps extends FormState {
  readonly action: string;
  readonly categories: Categories;
  readonly preview?: Preview;
}

function Design(state: FormState) {
  return (
    <>
      <TextField
        {...field(state, 'size')}
        label={words.size}
        inputMode="numeric"
        width={8}
        suffix={words.people}
        required
      />
      <Checkboxes
        name="by"
        label={words.by}
        hint={words.byHint}
        options={traits.map((trait) => ({ value: trait, label: words.traits[trait] }))}
        values={typedValues(state.values, 'by')}
      />
      <TextField
        {...field(state, 'minimum')}
        label={words.minimum}
        hint={words.minimumHint}
        inputMode="numeric"
        width={4}
        suffix={words.people}
      />
    </>
  );
}

function Exclusions(state: FormState) {
  return (
    <>
      <Checkboxes
        name="marked"
        label={words.leaveOut}
        options={[{ value: 'yes', label: words.leaveMarked }]}
        values={typedValues(state.values, 'marked')}
      />
      <TextField
        {...field(state, 'earlierYears')}
        label={words.earlier}
        inputMode="numeric"
        width={4}
        suffix={words.years}
      />
    </>
  );
}

function Outlook({ preview, categories }: { preview: Preview; categories: Categories }) {
  const t = useText();
  const { layers, by, people, leftOut } = preview;
  const drawn = layers.reduce((sum, layer) => sum + layer.drawn, 0);
  return (
    <section>
      <h2>{t(words.previewTitle)}</h2>
      <Notice kind="info" title={words.previewNote}>
        <p>{t(words.total(people, drawn))}</p>
        <p>{t(words.left(leftOut.marked, leftOut.earlier))}</p>
      </Notice>
      <Layers layers={layers} by={by} categories={categories} />
    </section>
  );
}

/** The conditions of a draw. One form: it looks first, as often as one likes, and draws when one says so. */
export function DrawPage({ action, categories, preview, ...state }: DrawPageProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <form method="post" action={action} noValidate>
        <Design {...state} />
        <Exclusions {...state} />
        <TextField {...field(state, 'seed')} label={words.seed} hint={words.seedHint} width={20} />
        <ButtonRow>
          <Button name="act" value="preview" variant={preview ? 'secondary' : 'primary'}>
            {t(words.preview)}
          </Button>
          {preview && (
            <Button name="act" value="draw">
              {t(words.draw)}
            </Button>
          )}
        </ButtonRow>
        {preview && <p>{t(words.drawHint)}</p>}
      </form>
      {preview && <Outlook preview={preview} categories={categories} />}
    </>
  );
}
