import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Progress } from '#ui/components/progress.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Arrangement } from '../editing/arrangement.ts';
import type { Edit } from '../editing/edit.ts';
import { deskHref, type Run, runHref } from '../runs/model.ts';
import type { OwnedCollection } from '../runs/sources.ts';
import { fieldWords, stateTexts } from '../runs/text.ts';
import type { AnalysedText } from '../source.ts';
import { editTexts, deskWords as words } from './desk-text.ts';
import type { ThemeLine } from './theme-lines.ts';
import { ThemeList } from './theme-list.tsx';
import { ThemeNotes } from './theme-notes.tsx';

export interface DeskListProps extends FormState {
  readonly runs: readonly Run[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly collections: readonly OwnedCollection[];
}

/** Analyses so far, and ordering a new one. */
export function DeskList(props: DeskListProps) {
  const t = useText();
  const { runs, collections } = props;
  const voices = collections.map(({ owner, id, title }) => ({
    value: `${owner} ${id}`,
    label: title,
  }));
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {runs.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <ul>
          {runs.map((one) => (
            <li key={one.id}>
              <a href={deskHref(one.id)}>{t(one.title)}</a>{' '}
              <Badge tone={one.state === 'done' ? 'success' : 'neutral'}>
                {t(stateTexts[one.state])}
              </Badge>{' '}
              {one.signedRevision !== undefined && <Badge tone="info">{t(words.public)}</Badge>}
            </li>
          ))}
        </ul>
      )}
      <Pager {...props} href={(to) => `/staff/analysis?page=${to}`} />
      <h2>{t(words.start)}</h2>
      <form method="post" action="/staff/analysis" class="form" noValidate>
        <Select {...field(props, 'voices')} label={fieldWords.collection.label} options={voices} />
        <TextField
          {...field(props, 'themes')}
          {...fieldWords.themes}
          error={props.errors?.themes}
          inputMode="numeric"
          width={4}
        />
        <Disclosure summary={words.more}>
          <TextField
            {...field(props, 'seed')}
            {...fieldWords.seed}
            error={props.errors?.seed}
            inputMode="numeric"
            width={8}
          />
          <TextField
            {...field(props, 'campaignSize')}
            {...fieldWords.campaignSize}
            error={props.errors?.campaignSize}
            inputMode="numeric"
            width={4}
          />
          <TextField
            {...field(props, 'campaignHours')}
            {...fieldWords.campaignHours}
            error={props.errors?.campaignHours}
            inputMode="numeric"
            width={4}
          />
        </Disclosure>
        <ButtonRow>
          <Button>{t(words.start)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

export interface RunDeskProps extends FormState {
  readonly run: Run;
  readonly result?: { readonly arrangement: Arrangement; readonly themes: readonly ThemeLine[] };
  readonly edits: readonly Edit[];
  readonly siblings: readonly Run[];
  readonly maySign: boolean;
}

function Hidden({ run }: { run: Run }) {
  return <input type="hidden" name="seen" value={run.revision} />;
}

function UnderWay({ run }: { run: Run }) {
  const t = useText();
  const works = run.state === 'waiting' || run.state === 'running';
  return (
    <>
      <p>{t(stateTexts[run.state])}</p>
      {works && (
        <>
          <Progress
            label={stateTexts[run.state]}
            value={Math.round(run.progress * 100)}
            max={100}
          />
          <p>
            <a href={deskHref(run.id)}>{t(words.lookAgain)}</a>
          </p>
          <form method="post" action={`${deskHref(run.id)}/stop`}>
            <Button variant="secondary">{t(words.stop)}</Button>
          </form>
        </>
      )}
    </>
  );
}

function Signing({ run, maySign }: Pick<RunDeskProps, 'run' | 'maySign'>) {
  const t = useText();
  const isPublic = run.signedRevision !== undefined;
  const newest = run.signedRevision === run.revision;
  return (
    <section>
      <h2>{t(words.signing)}</h2>
      {isPublic && (
        <Notice kind="success" title={newest ? words.isPublic : words.olderPublic}>
          <p>
            <a href={runHref(run.id)}>{t(words.openPage)}</a>
          </p>
        </Notice>
      )}
      {!isPublic && <p>{t(words.notPublic)}</p>}
      {maySign && !newest && (
        <form method="post" action={`${deskHref(run.id)}/sign`}>
          <Hidden run={run} />
          <ButtonRow>
            <Button>{t(words.sign)}</Button>
          </ButtonRow>
        </form>
      )}
      {maySign && isPublic && (
        <Disclosure summary={words.takeBack}>
          <form method="post" action={`${deskHref(run.id)}/take-back`} class="form">
            <Hidden run={run} />
            <TextField label={words.reason} name="reason" />
            <Button variant="danger">{t(words.takeBack)}</Button>
          </form>
        </Disclosure>
      )}
    </section>
  );
}

function History({ run, edits }: Pick<RunDeskProps, 'run' | 'edits'>) {
  const t = useText();
  if (edits.length === 0) return null;
  return (
    <Disclosure summary={words.history}>
      <ol>
        {edits.toReversed().map(({ number, content, by }) => (
          <li key={number}>
            {number}. {t(editTexts[content.kind])}（{by}）
            {content.kind !== 'sign-off' && content.kind !== 'take-back' && (
              <form method="post" action={`${deskHref(run.id)}/undo`}>
                <Hidden run={run} />
                <input type="hidden" name="edit" value={number} />
                <Button variant="secondary">
                  {t(words.undo)}
                  <span class="visually-hidden">：{number}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** One analysis on the desk: its themes, signing them off, what people changed. */
export function RunDesk(props: RunDeskProps) {
  const t = useText();
  const { run, result, siblings } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {!result && <UnderWay run={run} />}
      {result && (
        <>
          <Signing {...props} />
          <h2>{t(words.themes)}</h2>
          <p>{t(words.editHint)}</p>
          <ThemeList total={result.arrangement.places.length} themes={result.themes} />
          <History {...props} />
          {siblings.length > 0 && (
            <Disclosure summary={words.carry}>
              <form method="post" action={`${deskHref(run.id)}/carry`} class="form">
                <Hidden run={run} />
                <Select
                  label={words.from}
                  name="from"
                  options={siblings.map(({ id, title, createdAt }) => {
                    const when = createdAt.toISOString().slice(0, 10);
                    return {
                      value: id,
                      label: { ja: `${title.ja} ${when}`, en: `${title.en} ${when}` },
                    };
                  })}
                />
                <Button variant="secondary">{t(words.carry)}</Button>
              </form>
            </Disclosure>
          )}
        </>
      )}
      <form method="post" action={`${deskHref(run.id)}/repeat`}>
        <Button variant="secondary">{t(words.repeat)}</Button>
      </form>
      {run.manifest && <p class="theme-size">{JSON.stringify(run.manifest)}</p>}
    </>
  );
}

export interface ThemeDeskProps extends FormState {
  readonly run: Run;
  readonly theme: ThemeLine;
  readonly themes: readonly ThemeLine[];
  readonly voices: readonly AnalysedText[];
  readonly page: number;
  readonly pageSize: number;
}

/** One theme on the desk: its words, its voices, and where they belong. */
export function ThemeDesk(props: ThemeDeskProps) {
  const t = useText();
  const { run, theme, themes, voices, page, pageSize } = props;
  const chosen = new Set(typedValues(props.values, 'texts'));
  const others = themes
    .flatMap((one) => [one, ...one.parts])
    .filter(({ id }) => id !== theme.id)
    .map(({ id, name }) => ({ value: id, label: { ja: name, en: name } }));
  const stored = { name: theme.name, description: theme.description ?? '' };
  const state = { values: { ...stored, ...props.values }, errors: props.errors };
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <ThemeNotes theme={theme} />
      <form method="post" class="form" noValidate>
        <Hidden run={run} />
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
        <TextField {...field(state, 'newName')} label={words.newName} />
        <Button name="act" value="split" variant="secondary">
          {t(words.split)}
        </Button>
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
      </form>
      <Pager {...{ page, pageSize }} total={theme.size} href={(to) => `${theme.href}?page=${to}`} />
      <ButtonRow>
        <ButtonLink href={deskHref(run.id)} variant="secondary">
          {t(words.back)}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
