import { Button } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { formWords as words } from '../desk-text.ts';
import { BodyField } from './body-field.tsx';
import { type FormPartProps, field } from './form-fields.tsx';

/** A draft by rules, which a person finishes and answers for. */
export function EasyPart(props: FormPartProps) {
  const t = useText();
  const written = ['titleEasy', 'summaryEasy', 'bodyEasy'].some(
    (name) => field(props, name).value !== '',
  );
  const finished = field(props, 'easyFinished');
  return (
    <Disclosure summary={words.easyPart} open={written || Boolean(finished.error)}>
      <p>
        <Button variant="secondary" name="act" value="easy">
          {t(words.easyDraft)}
        </Button>
      </p>
      <TextField {...field(props, 'titleEasy')} label={words.easyTitle} width={40} />
      <TextArea {...field(props, 'summaryEasy')} label={words.easySummary} rows={3} />
      <BodyField
        {...field(props, 'bodyEasy')}
        label={words.easyBody}
        titleField="titleEasy"
        textLanguage="easy"
        today={props.choices.today}
        keepAs={props.keepAs}
      />
      <Checkboxes
        name="easyFinished"
        label={words.easyPart}
        error={finished.error}
        values={finished.value ? ['yes'] : []}
        options={[{ value: 'yes', label: words.easyFinished }]}
      />
    </Disclosure>
  );
}
