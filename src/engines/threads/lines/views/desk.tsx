import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { togetherPath } from '../../desk/together/model.ts';
import type { Input } from '../../input.ts';
import { staffVoiceHref } from '../../inputs/model.ts';
import { firstLine } from '../../inputs/words.ts';
import type { Project } from '../../projects/model.ts';
import { deskWords as words } from '../desk-text.ts';
import { listHopKinds } from '../kinds.ts';
import type { ThreadPage, ThreadSummary, ToldHop, Voice } from '../model.ts';

export interface Lists {
  readonly departments: readonly Department[];
  readonly projects: readonly Project[];
}

/** What was typed into one form of the page. */
export interface LineForm extends FormState {
  readonly to?: string;
}

export function ThreadFields({ lists, ...state }: FormState & { lists: Lists }) {
  return (
    <>
      <TextField {...field(state, 'title')} label={words.name} required />
      <TextArea {...field(state, 'summary')} label={words.summary} rows={3} required />
      <Select
        {...field(state, 'departmentId')}
        label={words.section}
        options={lists.departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        {...field(state, 'project')}
        label={words.project}
        placeholder={words.noProject}
        options={lists.projects.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
    </>
  );
}

export function ThreadDeskList({
  page,
  lists,
  ...state
}: FormState & { page: ThreadPage; lists: Lists }) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={state.errors} />
      {page.total === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <ul class="thread-list">
          {page.items.map(({ id, title, movedOn }) => (
            <li key={id}>
              <a href={`/staff/threads/${id}`}>{title}</a>{' '}
              {movedOn ? <Day date={movedOn} /> : t(words.hidden)}
            </li>
          ))}
        </ul>
      )}
      <Pager {...page} href={(to) => `/staff/threads?page=${to}`} />
      <h2>{t(words.add)}</h2>
      <form method="post" action="/staff/threads" class="form" noValidate>
        <ThreadFields lists={lists} {...state} />
        <ButtonRow>
          <Button>{t(words.start)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

export interface ThreadDeskProps {
  readonly thread: ThreadSummary;
  readonly hops: readonly ToldHop[];
  readonly voices: readonly Voice[];
  /** Found by the words of the address; undefined before somebody searched. */
  readonly found?: readonly Input[];
  readonly typed: string;
  readonly lists: Lists;
  readonly form: LineForm;
  readonly done: boolean;
}

function Found({ thread, voices, found }: ThreadDeskProps) {
  const t = useText();
  const own = new Set(voices.map(({ id }) => id));
  const others = found?.filter(({ id }) => !own.has(id)) ?? [];
  if (!found) return null;
  if (others.length === 0) return <p>{t(words.nothing)}</p>;
  const options = others.map(({ id, title, text }) => {
    const line = title ?? firstLine(text);
    return { value: id, label: { ja: line, en: line } };
  });
  return (
    <form method="post" action={`/staff/threads/${thread.id}/voices`}>
      <Checkboxes label={words.found} name="inputs" options={options} values={[]} />
      <Button>{t(words.link)}</Button>
    </form>
  );
}

function Voices(props: ThreadDeskProps) {
  const t = useText();
  const { thread, voices, typed } = props;
  const here = `/staff/threads/${thread.id}`;
  return (
    <section>
      <h2>{t(words.voices)}</h2>
      {voices.length === 0 && <p>{t(words.noVoices)}</p>}
      <ul>
        {voices.map(({ id, title, text }) => (
          <li key={id}>
            <a href={staffVoiceHref(id)}>{title ?? firstLine(text)}</a>
            <form method="post" action={`${here}/voices/${id}/unlink`}>
              <Button variant="secondary">{t(words.unlink)}</Button>
            </form>
          </li>
        ))}
      </ul>
      {voices.length > 0 && (
        <ButtonRow>
          <ButtonLink href={`${togetherPath}?thread=${thread.id}`} variant="secondary">
            {t(words.answer)}
          </ButtonLink>
        </ButtonRow>
      )}
      <h3>{t(words.findVoices)}</h3>
      <form method="get" action={here}>
        <TextField label={words.words} name="q" value={typed} width={20} />
        <Button variant="secondary">{t(words.find)}</Button>
      </form>
      <Found {...props} />
    </section>
  );
}

function Hop({ hop, form, thread }: { hop: ToldHop; form: LineForm; thread: ThreadSummary }) {
  const t = useText();
  const here = `/staff/threads/${thread.id}/hops/${hop.id}`;
  const stored = { text: hop.text, on: hop.on, ...(hop.target && { target: hop.target.ref }) };
  const correction = form.to === `${hop.id} correct` ? form : { values: stored };
  const end = form.to === `${hop.id} withdraw` ? form : {};
  return (
    <li>
      <p>
        <Day date={hop.on} /> <strong>{hop.kindOf ? t(hop.kindOf.label) : hop.kind}</strong>{' '}
        {hop.target && t(hop.target.title)} {hop.withdrawn !== undefined && t(words.withdrawn)}
      </p>
      <p class="lifeline-text">{hop.text}</p>
      {hop.withdrawn === undefined && (
        <>
          <Disclosure summary={words.correct} open={correction === form}>
            <form method="post" action={`${here}/correct`} class="form" noValidate>
              {hop.target && <input type="hidden" name="target" value={hop.target.ref} />}
              <TextArea {...field(correction, 'text')} label={words.text} rows={3} required />
              <DateField {...field(correction, 'on')} label={words.on} required />
              <Button>{t(words.correct)}</Button>
            </form>
          </Disclosure>
          <Disclosure summary={words.withdraw} open={end === form}>
            <form method="post" action={`${here}/withdraw`} class="form" noValidate>
              <TextField {...field(end, 'reason')} label={words.reason} required />
              <Button variant="danger">{t(words.withdraw)}</Button>
            </form>
          </Disclosure>
        </>
      )}
    </li>
  );
}

function AddHop({ thread }: { thread: ThreadSummary }) {
  const t = useText();
  return (
    <form method="get" action={`/staff/threads/${thread.id}/hops/new`}>
      <Select
        label={words.kind}
        name="kind"
        options={listHopKinds().map(({ kind, label }) => ({ value: kind, label }))}
      />
      <Button>{t(words.addHop)}</Button>
    </form>
  );
}

/** One thread on the desk: its voices, its steps, and the next one. */
export function ThreadDesk(props: ThreadDeskProps) {
  const t = useText();
  const { thread, hops, lists, form, done } = props;
  const { title, summary, departmentId, project = '' } = thread;
  const edit = form.to === 'edit' ? form : { values: { title, summary, departmentId, project } };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {done && <Notice kind="success" title={words.done} />}
      {thread.movedOn ? (
        <ButtonRow>
          <ButtonLink href={`/threads/${thread.id}`} variant="secondary">
            {t(words.openPage)}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <p>{t(words.hidden)}</p>
      )}
      <Voices {...props} />
      <section>
        <h2>{t(words.hops)}</h2>
        {hops.length === 0 && <p>{t(words.noHops)}</p>}
        <ol>
          {hops.map((hop) => (
            <Hop key={hop.id} hop={hop} form={form} thread={thread} />
          ))}
        </ol>
        <AddHop thread={thread} />
      </section>
      <Disclosure summary={words.edit} open={form.to === 'edit'}>
        <form method="post" action={`/staff/threads/${thread.id}`} class="form" noValidate>
          <ThreadFields lists={lists} {...edit} />
          <Button>{t(words.save)}</Button>
        </form>
      </Disclosure>
    </>
  );
}
