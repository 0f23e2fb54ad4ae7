import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { ShownMedium } from '../model.ts';
import { mediumTexts as words } from './text.ts';

interface FormProps {
  readonly medium: ShownMedium;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

/** What a field shows: what was typed, or what is stored. */
function shown({ values }: FormProps, name: string, stored: string): string {
  return values ? typedValue(values, name) : stored;
}

function ImageFields(props: FormProps) {
  const { alt, decorative } = props.medium;
  const ticked = props.values ? typedValue(props.values, 'decorative') !== '' : decorative;
  return (
    <>
      <TextArea
        label={words.alt}
        name="alt"
        hint={words.altHint}
        rows={2}
        value={shown(props, 'alt', alt.ja)}
        error={props.errors?.alt}
      />
      <TextArea
        label={words.altEn}
        name="altEn"
        rows={2}
        value={shown(props, 'altEn', alt.en ?? '')}
        error={props.errors?.altEn}
      />
      <Checkboxes
        label={words.isDecorative}
        name="decorative"
        options={[{ value: '1', label: words.decorative }]}
        values={ticked ? ['1'] : []}
      />
    </>
  );
}

function AttachmentFields(props: FormProps) {
  const { alternative, mediaType, hasText } = props.medium;
  if (mediaType !== 'application/pdf') return null;
  const text = alternative?.kind === 'text' ? alternative.text : '';
  const href = alternative?.kind === 'page' ? alternative.href : '';
  const reason = alternative?.kind === 'none' ? alternative.reason : '';
  return (
    <>
      {hasText === false && <Notice kind="warning" title={words.noText} />}
      <TextArea
        label={words.alternativeText}
        name="alternativeText"
        hint={words.alternativeTextHint}
        rows={10}
        value={shown(props, 'alternativeText', text)}
        error={props.errors?.alternativeText}
      />
      <TextField
        label={words.alternativeHref}
        name="alternativeHref"
        width={40}
        value={shown(props, 'alternativeHref', href)}
        error={props.errors?.alternativeHref}
      />
      <TextField
        label={words.noAlternative}
        name="noAlternative"
        width={40}
        value={shown(props, 'noAlternative', reason)}
        error={props.errors?.noAlternative}
      />
    </>
  );
}

function VideoFields(props: FormProps) {
  const t = useText();
  const { transcript, audioDescription, captionsFileId } = props.medium;
  return (
    <>
      {captionsFileId && <p>{t(words.hasCaptions)}</p>}
      <TextArea
        label={words.captions}
        name="captions"
        hint={words.captionsHint}
        rows={8}
        value={shown(props, 'captions', '')}
        error={props.errors?.captions}
      />
      <TextArea
        label={words.transcript}
        name="transcript"
        rows={10}
        value={shown(props, 'transcript', transcript)}
        error={props.errors?.transcript}
      />
      <TextArea
        label={words.audioDescription}
        name="audioDescription"
        rows={4}
        value={shown(props, 'audioDescription', audioDescription)}
        error={props.errors?.audioDescription}
      />
      <Checkboxes
        label={words.isSilent}
        name="silent"
        options={[{ value: '1', label: words.silent }]}
        values={props.values && typedValue(props.values, 'silent') ? ['1'] : []}
      />
    </>
  );
}

const fieldsOf = { image: ImageFields, attachment: AttachmentFields, video: VideoFields } as const;

/** The words of a medium: what stands for it where it cannot be seen, heard or opened. */
export function MediumForm(props: FormProps) {
  const t = useText();
  const { medium } = props;
  const Fields = fieldsOf[medium.kind];
  return (
    <form method="post" action={`/staff/media/${medium.id}`}>
      <ErrorSummary errors={props.errors} />
      <Fields {...props} />
      <TextField
        label={words.caption}
        name="caption"
        width={40}
        value={shown(props, 'caption', medium.caption)}
        error={props.errors?.caption}
      />
      <input type="hidden" name="focalX" value={medium.focalX} />
      <input type="hidden" name="focalY" value={medium.focalY} />
      <Checkboxes
        label={words.isPublished}
        name="published"
        options={[{ value: '1', label: words.published }]}
        values={medium.published ? ['1'] : []}
      />
      <ButtonRow>
        <Button>{t(words.save)}</Button>
      </ButtonRow>
    </form>
  );
}
