import { type Finding, RichTextField } from '#engines/content/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { formWords as words } from '../text.ts';

export interface ArticleFormProps extends FormState {
  /** ISO day. */
  readonly today: string;
  readonly keepAs: string;
  readonly seen: number;
  /** The issue is public: saving is a correction. */
  readonly isPublic: boolean;
  readonly findings?: readonly Finding[];
  /** What the cleaning did to what was typed. */
  readonly told?: readonly Text[];
}

/** What readers are told about a correction. */
function Note(props: FormState) {
  return (
    <TextField
      {...field(props, 'note')}
      label={words.note}
      hint={words.noteHint}
      width={40}
      required
    />
  );
}

export function ArticleForm(props: ArticleFormProps) {
  const t = useText();
  const { seen, isPublic, keepAs, today, findings, told = [] } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {told.map((text) => (
        <Notice key={text.ja} kind="info" title={text} />
      ))}
      <form method="post">
        <input type="hidden" name="seen" value={seen} />
        <TextField
          {...field(props, 'section')}
          label={words.section}
          hint={words.sectionHint}
          width={20}
        />
        <TextField {...field(props, 'title')} label={words.title} width={40} required />
        <TextArea {...field(props, 'summary')} label={words.summary} rows={3} />
        <RichTextField
          {...field(props, 'html')}
          label={words.body}
          today={today}
          titleField="title"
          keepAs={keepAs}
          findings={findings}
        />
        {isPublic && <Note {...props} />}
        <ButtonRow>
          <Button>{t(isPublic ? words.correct : words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
