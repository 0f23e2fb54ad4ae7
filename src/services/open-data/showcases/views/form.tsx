import type { CatalogueEntry } from '#engines/datasets/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { showcasesHref } from '../model.ts';
import { showcaseWords as words } from '../text.ts';

interface FormProps {
  readonly state: FormState;
  readonly sets: readonly CatalogueEntry[];
}

function WordFields({ state }: Pick<FormProps, 'state'>) {
  const at = (name: string) => field(state, name);
  return (
    <>
      <TextField {...{ ...at('name'), label: words.name, hint: words.nameHint }} required />
      <TextArea
        {...{ ...at('description'), label: words.description, hint: words.descriptionHint }}
        required
      />
      <TextField {...{ ...at('maker'), label: words.maker, hint: words.makerHint }} required />
      <TextField
        {...{ ...at('url'), label: words.url, hint: words.urlHint, type: 'url', width: 40 }}
      />
    </>
  );
}

/** Sets to choose from; what was chosen before stays chosen. */
function SetField({ state, sets }: FormProps) {
  return (
    <div class="open-data-choices">
      <Checkboxes
        {...{ name: 'slugs', label: words.slugs, hint: words.slugsHint }}
        values={typedValues(state.values, 'slugs')}
        options={sets.map(({ slug, title }) => ({ value: slug, label: title }))}
        error={state.errors?.slugs}
        required
      />
    </div>
  );
}

/** What people tell of something that they made. */
export function ShowcaseForm({ state, sets }: FormProps) {
  const t = useText();
  const again = state.errors && !state.errors.picture ? words.pictureAgain : undefined;
  return (
    <form method="post" action={`${showcasesHref}/new`} enctype="multipart/form-data">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="formKey" value={typedValue(state.values, 'formKey')} />
      <WordFields state={state} />
      <SetField {...{ state, sets }} />
      <FileField
        {...{ name: 'picture', label: words.picture, hint: again ?? words.pictureHint }}
        accept="image/jpeg,image/png,image/webp"
        error={state.errors?.picture}
      />
      <TextField
        {...{ ...field(state, 'pictureAlt'), label: words.pictureAlt, hint: words.pictureAltHint }}
        width={40}
      />
      <ButtonRow>
        <Button>{t(words.submit)}</Button>
      </ButtonRow>
    </form>
  );
}
