import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { describedBy, Field, fieldId } from '#ui/components/field.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { draftHref, photosPerReport } from '../../model.ts';
import type { Photo } from '../../photos/commands.ts';
import { type OpenDraft, stepHref } from '../flow.ts';
import { sendingWords as words } from '../text.ts';
import { FlowSteps } from './flow-steps.tsx';

interface DetailsProps extends OpenDraft, FormState {
  readonly photos: readonly Photo[];
  readonly signedIn: boolean;
}

/** Photos of a draft; only who writes it sees them. */
export function DraftPhotos({ draftId, photos }: { draftId: string; photos: readonly Photo[] }) {
  const t = useText();
  return (
    <ul class="report-photos">
      {photos.map(({ id, width, height }, index) => (
        <li key={id}>
          <img
            src={`${draftHref(draftId)}/photos/${id}`}
            alt={t(words.photo(index + 1))}
            {...{ width, height }}
          />
        </li>
      ))}
    </ul>
  );
}

/** On a phone this asks the camera or the album. */
export function PhotoInput({ errors }: Pick<FormState, 'errors'>) {
  const props = { name: 'photos', label: words.photos, hint: words.photosHint };
  const shown = { ...props, error: errors?.photos };
  return (
    <Field {...shown}>
      <input
        class="input input-file"
        type="file"
        id={fieldId('photos')}
        name="photos"
        accept="image/jpeg,image/png,image/webp"
        multiple
        {...describedBy(shown)}
      />
    </Field>
  );
}

function Photos({ draft, photos, errors }: DetailsProps) {
  const t = useText();
  return (
    <>
      {photos.length > 0 && (
        <>
          <p>{t(words.photosKept)}</p>
          <DraftPhotos draftId={draft.id} photos={photos} />
          <Checkboxes
            label={words.removePhotos}
            name="remove"
            options={photos.map(({ id }, index) => ({
              value: id,
              label: words.removePhoto(index + 1),
            }))}
          />
        </>
      )}
      {photos.length < photosPerReport && <PhotoInput errors={errors} />}
      <ButtonRow>
        <Button variant="secondary" name="act" value="photos">
          {t(words.addPhotos)}
        </Button>
      </ButtonRow>
    </>
  );
}

/** Who reports, as far as they wish to tell, and whether others may read it. */
export function Reporter(props: FormState & { signedIn: boolean }) {
  const wishes = [
    { value: 'public', label: words.wishPublic, hint: words.wishPublicHint },
    { value: 'private', label: words.wishPrivate },
  ];
  return (
    <>
      <Radios
        label={words.wish}
        name="wish"
        options={wishes}
        value={typedValue(props.values, 'wish') || 'public'}
        required
      />
      <TextField
        {...field(props, 'name')}
        label={words.name}
        hint={words.nameHint}
        autocomplete="name"
      />
      {!props.signedIn && (
        <TextField
          {...field(props, 'email')}
          label={words.email}
          hint={words.emailHint}
          type="email"
          autocomplete="email"
        />
      )}
    </>
  );
}

/** The third step: words, photos, and who it is from. */
export function DetailsPage(props: DetailsProps) {
  const t = useText();
  const { draft } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <FlowSteps draftId={draft.id} at="details" />
      <form
        method="post"
        action={stepHref(draft.id, 'details')}
        enctype="multipart/form-data"
        class="form"
        noValidate
      >
        {/* The Enter key presses the first button of a form. */}
        <button class="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true">
          {t(words.next)}
        </button>
        <TextArea
          {...field(props, 'text')}
          label={words.text}
          hint={words.textHint}
          rows={6}
          required
        />
        <Photos {...props} />
        <Reporter {...props} />
        <ButtonRow>
          <Button>{t(words.next)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
