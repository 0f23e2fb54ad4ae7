import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Progress } from '#ui/components/progress.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { ModelSettings } from '../drafting/model.ts';
import type { Arrangement } from '../editing/arrangement.ts';
import type { Edit } from '../editing/edit.ts';
import { deskHref, type Run, runHref } from '../runs/model.ts';
import { fieldWords, stateTexts } from '../runs/text.ts';
import { editTexts, deskWords as words } from './desk-text.ts';
import { DraftSection } from './draft-section.tsx';
import { Seen } from './seen.tsx';
import type { ThemeLine } from './theme-lines.ts';
import { ThemeList } from './theme-list.tsx';

export interface RunDeskProps extends FormState {
  readonly run: Run;
  readonly result?: { readonly arrangement: Arrangement; readonly themes: readonly ThemeLine[] };
  readonly edits: readonly Edit[];
  /** Members of staff who edited, by id. */
  readonly people: ReadonlyMap<string, { readonly name: string }>;
  readonly siblings: readonly Run[];
  readonly maySign: boolean;
  readonly model?: ModelSettings;
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
          <Seen run={run} />
          <ButtonRow>
            <Button>{t(words.sign)}</Button>
          </ButtonRow>
        </form>
      )}
      {maySign && isPublic && (
        <Disclosure summary={words.takeBack}>
          <form method="post" action={`${deskHref(run.id)}/take-back`} class="form">
            <Seen run={run} />
            <TextField label={words.reason} name="reason" />
            <Button variant="danger">{t(words.takeBack)}</Button>
          </form>
        </Disclosure>
      )}
    </section>
  );
}

function History({ run, edits, people }: Pick<RunDeskProps, 'run' | 'edits' | 'people'>) {
  const t = useText();
  if (edits.length === 0) return null;
  return (
    <Disclosure summary={words.history}>
      <ol>
        {edits.toReversed().map(({ number, content, by }) => (
          <li key={number}>
            {number}. {t(editTexts[content.kind])}（{people.get(by)?.name ?? t(words.byItself)}）
            {content.kind !== 'sign-off' && content.kind !== 'take-back' && (
              <form method="post" action={`${deskHref(run.id)}/undo`}>
                <Seen run={run} />
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

function Carry({ run, siblings }: Pick<RunDeskProps, 'run' | 'siblings'>) {
  const t = useText();
  if (siblings.length === 0) return null;
  return (
    <Disclosure summary={words.carry}>
      <form method="post" action={`${deskHref(run.id)}/carry`} class="form">
        <Seen run={run} />
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
  );
}

/** What makes the run repeatable. */
function Record({ run: { manifest, digest } }: { run: Run }) {
  if (!manifest) return null;
  const { count, version, inputs, parameters } = manifest;
  const items = [
    { term: words.voices, value: count.toLocaleString('en') },
    { term: words.method, value: version },
    { term: fieldWords.seed.label, value: parameters.seed },
    { term: fieldWords.themes.label, value: parameters.themes },
    { term: fieldWords.campaignSize.label, value: parameters.campaignSize },
    { term: fieldWords.campaignHours.label, value: parameters.campaignHours },
    { term: words.inputs, value: <code class="theme-digest">{inputs}</code> },
    { term: words.result, value: <code class="theme-digest">{digest}</code> },
  ];
  return (
    <Disclosure summary={words.record}>
      <DescriptionList items={items} />
    </Disclosure>
  );
}

/** One analysis on the desk: its themes, signing them off, what people changed. */
export function RunDesk(props: RunDeskProps) {
  const t = useText();
  const { run, result } = props;
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
          <DraftSection {...props} themes={result.themes} />
          <History {...props} />
          <Carry {...props} />
        </>
      )}
      <form method="post" action={`${deskHref(run.id)}/repeat`}>
        <Button variant="secondary">{t(words.repeat)}</Button>
      </form>
      <Record run={run} />
    </>
  );
}
