import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { newsKinds } from '../../model.ts';
import { kindTexts } from '../../text.ts';
import { formWords as words } from '../desk-text.ts';
import { BodyField } from './body-field.tsx';
import { type FormPartProps, field, sameText } from './form-fields.tsx';

type BasicsProps = FormPartProps & { fixedKind: boolean };

function KindAndSection(props: BasicsProps) {
  const { choices, fixedKind } = props;
  const kind = field(props, 'kind');
  return (
    <>
      {fixedKind ? (
        <input type="hidden" name="kind" value={kind.value} />
      ) : (
        <Select
          {...kind}
          label={words.kind}
          required
          options={newsKinds.map((value) => ({ value, label: kindTexts[value] }))}
        />
      )}
      <Select
        {...field(props, 'departmentId')}
        label={words.department}
        required
        placeholder={words.departmentFirst}
        options={choices.departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

/** Kind, section, title, address, summary and body: what every item has. */
export function Basics(props: BasicsProps) {
  const { choices } = props;
  return (
    <>
      <KindAndSection {...props} />
      <TextField
        {...field(props, 'title')}
        label={words.title}
        hint={words.titleHint}
        width={40}
        required
      />
      <TextArea
        {...field(props, 'summary')}
        label={words.summary}
        hint={words.summaryHint}
        rows={3}
      />
      <BodyField
        {...field(props, 'body')}
        label={words.body}
        hint={words.bodyHint}
        titleField="title"
        today={choices.today}
        keepAs={props.keepAs}
        templates={choices.templates.map(({ name, html }) => ({ label: sameText(name), html }))}
      />
      <TextField {...field(props, 'slug')} label={words.slug} hint={words.slugHint} width={40} />
    </>
  );
}

/** The other two wordings, folded away until somebody needs them. */
export function EnglishPart(props: FormPartProps) {
  const t = useText();
  const open = ['titleEn', 'summaryEn', 'bodyEn'].some((name) => field(props, name).value !== '');
  return (
    <details class="disclosure" open={open}>
      <summary>{t(words.englishPart)}</summary>
      <div class="disclosure-body">
        <TextField {...field(props, 'titleEn')} label={words.englishTitle} width={40} />
        <TextArea {...field(props, 'summaryEn')} label={words.englishSummary} rows={3} />
        <BodyField
          {...field(props, 'bodyEn')}
          label={words.englishBody}
          titleField="titleEn"
          textLanguage="en"
          today={props.choices.today}
          keepAs={props.keepAs}
        />
      </div>
    </details>
  );
}
