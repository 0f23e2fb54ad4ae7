import type { ShownMedium } from '#engines/content/contract.ts';
import type { FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { describedBy, Field, fieldId } from '#ui/components/field.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { FormChoices } from '../choices-queries.ts';
import { formWords as words } from '../desk-text.ts';
import { field, sameText, type Typed } from './form-fields.tsx';

type PartProps = Typed & { choices: FormChoices };

/** A day with a time of Japan, typed or picked in the browser's own way. */
function MomentField(props: {
  name: string;
  label: Text;
  value: string;
  hint?: Text;
  error?: Text;
}) {
  return (
    <Field {...props}>
      <input
        class="input input-date"
        type="datetime-local"
        id={fieldId(props.name)}
        name={props.name}
        value={props.value}
        {...describedBy(props)}
      />
    </Field>
  );
}

function TimeField(props: { name: string; label: Text; value: string; error?: Text }) {
  return (
    <Field {...props}>
      <input
        class="input input-8"
        type="time"
        id={fieldId(props.name)}
        name={props.name}
        value={props.value}
        {...describedBy(props)}
      />
    </Field>
  );
}

const isKind = (values: FormValues, kind: string): boolean => typedValue(values, 'kind') === kind;

export function EventPart(props: Typed) {
  const { startsOn } = { startsOn: field(props, 'startsOn') };
  const open = isKind(props.values, 'event') || startsOn.value !== '' || Boolean(startsOn.error);
  return (
    <Disclosure summary={words.eventPart} open={open}>
      <DateField {...startsOn} label={words.startsOn} />
      <DateField {...field(props, 'endsOn')} label={words.endsOn} />
      <TimeField {...field(props, 'startsAt')} label={words.startsAt} />
      <TimeField {...field(props, 'endsAt')} label={words.endsAt} />
      <TextField {...field(props, 'place')} label={words.place} width={40} />
      <TextArea {...field(props, 'needs')} label={words.needs} rows={3} />
    </Disclosure>
  );
}

const mediumOption = (medium: ShownMedium) => ({
  value: medium.id,
  label: sameText(medium.alt.ja || medium.caption || medium.name),
});

/** What is chosen stays in the list, also when the library has newer ones than it shows. */
function withChosen(options: readonly { value: string; label: Text }[], chosen: readonly string[]) {
  const missing = chosen.filter((id) => id && !options.some(({ value }) => value === id));
  return [...options, ...missing.map((value) => ({ value, label: sameText(value) }))];
}

export function VideoPart(props: PartProps) {
  const videoId = field(props, 'videoId');
  const open = isKind(props.values, 'video') || videoId.value !== '';
  return (
    <Disclosure summary={words.videoPart} open={open}>
      <Select
        {...videoId}
        label={words.videoId}
        placeholder={words.none}
        options={withChosen(props.choices.videos.map(mediumOption), [videoId.value])}
      />
      <TextField
        {...field(props, 'videoHref')}
        label={words.videoHref}
        hint={words.videoHrefHint}
        type="url"
        width={40}
      />
      <TextArea
        {...field(props, 'transcript')}
        label={words.transcript}
        hint={words.transcriptHint}
        rows={8}
      />
    </Disclosure>
  );
}

export function MediaPart(props: PartProps) {
  const t = useText();
  const imageId = field(props, 'imageId');
  const attachments = typedValues(props.values, 'attachments');
  return (
    <Disclosure summary={words.mediaPart} open={imageId.value !== '' || attachments.length > 0}>
      <p>
        {t(words.mediaHint)} <a href="/staff/media">{t(words.library)}</a>
      </p>
      <Select
        {...imageId}
        label={words.imageId}
        placeholder={words.none}
        options={withChosen(props.choices.images.map(mediumOption), [imageId.value])}
      />
      <Checkboxes
        name="attachments"
        label={words.attachments}
        values={attachments}
        options={withChosen(props.choices.files.map(mediumOption), attachments)}
      />
    </Disclosure>
  );
}

export function FilingPart(props: PartProps) {
  const { topics, areas, others } = props.choices;
  const related = typedValues(props.values, 'related');
  const options = others.map(({ id, title }) => ({ value: id, label: sameText(title) }));
  return (
    <Disclosure summary={words.filing} open>
      <Checkboxes
        name="topics"
        label={words.topics}
        values={typedValues(props.values, 'topics')}
        options={topics.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Checkboxes
        name="areas"
        label={words.areas}
        hint={words.areasHint}
        values={typedValues(props.values, 'areas')}
        options={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <TextField {...field(props, 'policy')} label={words.policy} inputMode="numeric" width={4} />
      <Disclosure summary={words.related} open={related.length > 0}>
        <Checkboxes
          name="related"
          label={words.related}
          values={related}
          options={withChosen(options.slice(0, 30), related)}
        />
      </Disclosure>
      <TextField {...field(props, 'contact')} label={words.contact} width={40} />
    </Disclosure>
  );
}

export function PeriodPart(props: Typed) {
  return (
    <Disclosure summary={words.period} open>
      <MomentField
        {...field(props, 'publishAt')}
        label={words.publishAt}
        hint={words.publishAtHint}
      />
      <MomentField {...field(props, 'expireAt')} label={words.expireAt} />
    </Disclosure>
  );
}

/** Only where something public can be wrong. */
export function CorrectionPart(props: Typed) {
  const t = useText();
  const note = field(props, 'correctionJa');
  return (
    <Disclosure summary={words.correctionPart} open={note.value !== ''}>
      <p>{t(words.correctionLead)}</p>
      <TextArea {...note} label={words.correctionJa} rows={2} />
      <TextArea {...field(props, 'correctionEn')} label={words.correctionEn} rows={2} />
    </Disclosure>
  );
}
