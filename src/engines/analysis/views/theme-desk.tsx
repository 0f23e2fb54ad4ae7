import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { ArrangedGroup } from '../editing/arrangement.ts';
import { deskHref, type Run } from '../runs/model.ts';
import { deskWords as words } from './desk-text.ts';
import { Seen } from './seen.tsx';
import { reasonTexts } from './text.ts';
import type { PlacedVoice, ThemeLine } from './theme-lines.ts';
import { ThemeNotes } from './theme-notes.tsx';

export interface ThemeDeskProps extends FormState {
  readonly run: Run;
  readonly theme: ThemeLine;
  /** All themes and parts of the run. */
  readonly groups: readonly ArrangedGroup[];
  readonly voices: readonly PlacedVoice[];
  readonly page: number;
  readonly pageSize: number;
  /** Where its voices are answered together. */
  readonly answering?: string;
}

const optionOf = ({ id, name }: ArrangedGroup) => ({ value: id, label: { ja: name, en: name } });

function Act({ value, label }: { value: string; label: Text }) {
  const t = useText();
  return (
    <Button name="act" value={value} variant="secondary">
      {t(label)}
    </Button>
  );
}

function WordFields(props: ThemeDeskProps) {
  const t = useText();
  const { name, description = '' } = props.theme;
  const state = { values: { name, description, ...props.values }, errors: props.errors };
  return (
    <section>
      <h2>{t(words.wording)}</h2>
      <TextField {...field(state, 'name')} label={words.name} required />
      <Act value="rename" label={words.rename} />
      <TextArea {...field(state, 'description')} label={words.description} rows={3} />
      <Act value="describe" label={words.describe} />
    </section>
  );
}

function Voices(props: ThemeDeskProps) {
  const t = useText();
  const chosen = new Set(typedValues(props.values, 'texts'));
  return (
    <section>
      <h2>{t(words.voices)}</h2>
      <ul class="theme-voices">
        {props.voices.map(({ id, text, reason }) => (
          <li key={id}>
            <label>
              <input type="checkbox" name="texts" value={id} checked={chosen.has(id)} />
              <span>{text}</span>
            </label>
            <span class="theme-reason">{t(reasonTexts[reason])}</span>
          </li>
        ))}
      </ul>
      <Select
        {...field(props, 'to')}
        label={words.to}
        options={props.groups.filter(({ id }) => id !== props.theme.id).map(optionOf)}
      />
      <Act value="move" label={words.move} />
      <TextField {...field(props, 'newName')} label={words.newName} />
      <Act value="split" label={words.split} />
    </section>
  );
}

/** The whole theme: into another one, or to another place. A theme that has parts cannot become one. */
function Whole(props: ThemeDeskProps) {
  const t = useText();
  const { theme, groups } = props;
  const others = groups.filter(({ id }) => id !== theme.id);
  const hasParts = groups.some(({ parent }) => parent === theme.id);
  const under = groups.find(({ id }) => id === theme.id)?.parent ?? '';
  const state = { values: { under, ...props.values }, errors: props.errors };
  const themes = others.filter(({ level }) => level === 1).map(optionOf);
  return (
    <section>
      <h2>{t(words.whole)}</h2>
      <Select {...field(state, 'into')} label={words.into} options={others.map(optionOf)} />
      <Act value="merge" label={words.merge} />
      {!hasParts && (
        <>
          <Select
            {...field(state, 'under')}
            label={words.under}
            hint={words.underHint}
            options={[{ value: '', label: words.ownTheme }, ...themes]}
          />
          <Act value="place" label={words.place} />
        </>
      )}
    </section>
  );
}

/** One theme on the desk: its words, its voices, and where they belong. */
export function ThemeDesk(props: ThemeDeskProps) {
  const t = useText();
  const { run, theme, page, pageSize } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <ThemeNotes theme={theme} />
      <form method="post" class="form theme-edit" noValidate>
        <Seen run={run} />
        <WordFields {...props} />
        <Voices {...props} />
        <Whole {...props} />
      </form>
      <Pager {...{ page, pageSize }} total={theme.size} href={(to) => `${theme.href}?page=${to}`} />
      <ButtonRow>
        {props.answering && (
          <ButtonLink href={props.answering} variant="secondary">
            {t(words.answer)}
          </ButtonLink>
        )}
        <ButtonLink href={deskHref(run.id)} variant="secondary">
          {t(words.back)}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
