import { RichTextField, type ShownMedium } from '#engines/content/contract.ts';
import type { Department } from '#engines/organisation/contract.ts';
import type { Topic } from '#engines/publishing/contract.ts';
import { type Project, ProjectField } from '#engines/threads/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { askings, ways } from '../../model.ts';
import { wayTexts } from '../../text.ts';
import { editWords as words } from '../desk-text.ts';

export interface EditProps extends FormState {
  readonly departments: readonly Department[];
  readonly topics: readonly Topic[];
  readonly projects: readonly Project[];
  readonly files: readonly ShownMedium[];
  readonly today: string;
  readonly minimumDays: number;
  readonly keepAs: string;
  /** It is announced: saving is a correction, and its period stays. */
  readonly isOut: boolean;
}

const same = (text: string): Text => ({ ja: text, en: text });

function Words(props: EditProps) {
  const { today, keepAs } = props;
  return (
    <>
      <TextField
        {...field(props, 'title')}
        label={words.title}
        hint={words.titleHint}
        width={40}
        required
      />
      <TextField {...field(props, 'titleEn')} label={words.titleEn} width={40} />
      <TextField {...field(props, 'titleEasy')} label={words.titleEasy} width={40} />
      <TextArea
        {...field(props, 'outline')}
        label={words.outline}
        hint={words.outlineHint}
        rows={3}
        required
      />
      <TextArea {...field(props, 'outlineEn')} label={words.outlineEn} rows={3} />
      <TextArea {...field(props, 'outlineEasy')} label={words.outlineEasy} rows={3} />
      <RichTextField
        {...field(props, 'html')}
        {...{ today, label: words.body, keepAs: `public-comments-${keepAs}`, required: true }}
      />
      <RichTextField
        {...field(props, 'draftHtml')}
        {...{ today, label: words.draft, hint: words.draftHint }}
        keepAs={`public-comments-draft-${keepAs}`}
      />
      <TextField
        {...field(props, 'legalBasis')}
        label={words.legalBasis}
        hint={words.legalHint}
        width={40}
      />
    </>
  );
}

export function FileChoice({
  files,
  name,
  ...props
}: FormState & {
  files: readonly ShownMedium[];
  name: string;
  label: Text;
  hint?: Text;
}) {
  if (files.length === 0) return null;
  return (
    <Checkboxes
      {...{ name, label: props.label, hint: props.hint, error: props.errors?.[name] }}
      values={typedValues(props.values, name)}
      options={files.map(({ id, caption, name: file }) => ({
        value: id,
        label: same(caption || file),
      }))}
    />
  );
}

function Period(props: EditProps) {
  return (
    <>
      <DateField {...field(props, 'opensOn')} label={words.opensOn} required />
      <DateField
        {...field(props, 'closesOn')}
        label={words.closesOn}
        hint={words.closesHint(props.minimumDays)}
        required
      />
      <TextArea {...field(props, 'shortReason')} label={words.shortReason} rows={2} />
    </>
  );
}

function Asks(props: EditProps) {
  const options = askings.map((asking) => ({ value: asking, label: words.asking[asking] }));
  return (
    <>
      <TextArea {...field(props, 'eligible')} label={words.eligible} rows={3} required />
      <Checkboxes
        {...{ name: 'ways', label: words.ways, error: props.errors?.ways, required: true }}
        options={ways.map((way) => ({ value: way, label: wayTexts[way] }))}
        values={typedValues(props.values, 'ways')}
      />
      <TextArea
        {...field(props, 'sendTo')}
        label={words.sendTo}
        hint={words.sendToHint}
        rows={4}
        required
      />
      <Radios {...field(props, 'asksName')} {...{ label: words.asksName, options }} required />
      <Radios
        {...field(props, 'asksAddress')}
        {...{ label: words.asksAddress, options }}
        required
      />
    </>
  );
}

function How(props: EditProps) {
  const { departments } = props;
  return (
    <>
      <Select
        {...field(props, 'departmentId')}
        label={words.department}
        placeholder={words.choose}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <TextField {...field(props, 'slug')} label={words.slug} hint={words.slugHint} required />
      <Period {...props} />
      <TextArea
        {...field(props, 'sections')}
        label={words.sections}
        hint={words.sectionsHint}
        rows={5}
      />
      <Asks {...props} />
    </>
  );
}

function Belongs(props: EditProps) {
  const { topics } = props;
  return (
    <>
      {topics.length > 0 && (
        <Checkboxes
          {...{ name: 'topics', label: words.topics, error: props.errors?.topics }}
          options={topics.map(({ slug, name }) => ({ value: slug, label: name }))}
          values={typedValues(props.values, 'topics')}
        />
      )}
      <TextField {...field(props, 'policy')} label={words.policy} inputMode="numeric" width={4} />
      <TextField
        {...field(props, 'initiative')}
        label={words.initiative}
        hint={words.planHint}
        width={40}
      />
      <TextField
        {...field(props, 'indicator')}
        label={words.indicator}
        hint={words.planHint}
        width={40}
      />
      <ProjectField values={props.values} errors={props.errors} projects={props.projects} />
    </>
  );
}

/** A call as staff write it. */
export function EditCall(props: EditProps) {
  const t = useText();
  const { isOut, files } = props;
  const state = { values: props.values, errors: props.errors };
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post" class="form" noValidate>
        <input type="hidden" name="seen" value={typedValue(props.values, 'seen') || '0'} />
        <h2>{t(words.what)}</h2>
        <Words {...props} />
        <FileChoice
          {...{ files, name: 'documents', label: words.documents, hint: words.documentsHint }}
          {...state}
        />
        <p>
          <a href="/staff/media">{t(words.library)}</a>
        </p>
        <h2>{t(words.how)}</h2>
        <How {...props} />
        <h2>{t(words.plan)}</h2>
        <Belongs {...props} />
        {isOut && <TextField {...field(props, 'note')} label={words.note} width={40} required />}
        <ButtonRow>
          <Button>{t(isOut ? words.correct : words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
