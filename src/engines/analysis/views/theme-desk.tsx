import type { FormState } from '#platform/http/form-state.ts';
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
import type { AnalysedText } from '../source.ts';
import { deskWords as words } from './desk-text.ts';
import { Seen } from './seen.tsx';
import type { ThemeLine } from './theme-lines.ts';
import { ThemeNotes } from './theme-notes.tsx';

export interface ThemeDeskProps extends FormState {
  readonly run: Run;
  readonly theme: ThemeLine;
  /** All themes and parts of the run. */
  readonly groups: readonly ArrangedGroup[];
  readonly voices: readonly AnalysedText[];
  readonly page: number;
  readonly pageSize: number;
  /** Where its voices are answered together. */
  readonly answering?: string;
}

const optionOf = ({ id, name }: ArrangedGroup) => ({ value: id, label: { ja: name, en: name } });

/** Where a part belongs. A theme that has parts cannot become one, so it is not asked. */
function PlaceFields(props: ThemeDeskProps) {
  const t = useText();
  const { theme, groups } = props;
  if (groups.some(({ parent }) => parent === theme.id)) return null;
  const parent = groups.find(({ id }) => id === theme.id)?.parent ?? '';
  const themes = groups.filter(({ id, level }) => level === 1 && id !== theme.id);
  const state = { values: { under: parent, ...props.values }, errors: props.errors };
  return (
    <>
      <Select
        {...field(state, 'under')}
        label={words.under}
        hint={words.underHint}
        options={[{ value: '', label: words.ownTheme }, ...themes.map(optionOf)]}
      />
      <Button name="act" value="place" variant="secondary">
        {t(words.place)}
      </Button>
    </>
  );
}

function EditFields(props: ThemeDeskProps) {
  const t = useText();
  const { theme, groups } = props;
  const others = groups.filter(({ id }) => id !== theme.id).map(optionOf);
  const stored = { name: theme.name, description: theme.description ?? '' };
  const state = { values: { ...stored, ...props.values }, errors: props.errors };
  return (
    <>
      <TextField {...field(state, 'name')} label={words.name} />
      <Button name="act" value="rename" variant="secondary">
        {t(words.rename)}
      </Button>
      <TextArea {...field(state, 'description')} label={words.description} rows={3} />
      <Button name="act" value="describe" variant="secondary">
        {t(words.describe)}
      </Button>
      <Select {...field(state, 'into')} label={words.into} options={others} />
      <ButtonRow>
        <Button name="act" value="merge" variant="secondary">
          {t(words.merge)}
        </Button>
        <Button name="act" value="move" variant="secondary">
          {t(words.move)}
        </Button>
      </ButtonRow>
      <PlaceFields {...props} />
      <TextField {...field(state, 'newName')} label={words.newName} />
      <Button name="act" value="split" variant="secondary">
        {t(words.split)}
      </Button>
    </>
  );
}

function Voices({ values, voices }: ThemeDeskProps) {
  const t = useText();
  const chosen = new Set(typedValues(values, 'texts'));
  return (
    <>
      <h2>{t(words.voices)}</h2>
      <ul>
        {voices.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input type="checkbox" name="texts" value={id} checked={chosen.has(id)} /> {text}
            </label>
          </li>
        ))}
      </ul>
    </>
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
      <form method="post" class="form" noValidate>
        <Seen run={run} />
        <EditFields {...props} />
        <Voices {...props} />
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
