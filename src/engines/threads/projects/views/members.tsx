import { Button } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { ThreadSummary } from '../../lines/model.ts';
import { deskWords as words } from '../desk-text.ts';
import type { ListedActivity } from '../model.ts';
import type { Placeable } from '../placing.ts';
import { kindTexts } from '../text.ts';
import { projectDeskHref } from './desk.tsx';

export interface MembersProps {
  readonly slug: string;
  readonly activities: readonly ListedActivity[];
  readonly threads: readonly ThreadSummary[];
  /** What can be added; undefined before somebody searched. */
  readonly found?: Placeable;
  readonly typed: string;
}

const refOf = ({ owner, id }: { owner: string; id: string }) => `${owner}/${id}`;

/** A button of its own for each, as its name says which. */
function TakeOut(props: { slug: string; name: 'activity' | 'thread'; value: string; of: string }) {
  const t = useText();
  return (
    <form method="post" action={`${projectDeskHref(props.slug)}/take-out`}>
      <input type="hidden" name={props.name} value={props.value} />
      <Button variant="secondary">
        {t(words.takeOut)}
        <span class="visually-hidden">：{props.of}</span>
      </Button>
    </form>
  );
}

function Activities({ slug, activities }: MembersProps) {
  const t = useText();
  return (
    <section aria-labelledby="activities">
      <h2 id="activities">{t(words.activities)}</h2>
      {activities.length === 0 && <p>{t(words.noActivities)}</p>}
      <ul>
        {activities.map((one) => (
          <li key={refOf(one)}>
            <a href={one.href}>{t(one.title)}</a>（{t(kindTexts[one.kind])}）
            <TakeOut slug={slug} name="activity" value={refOf(one)} of={t(one.title)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Threads({ slug, threads }: MembersProps) {
  const t = useText();
  return (
    <section aria-labelledby="threads">
      <h2 id="threads">{t(words.threads)}</h2>
      {threads.length === 0 && <p>{t(words.noThreads)}</p>}
      <ul>
        {threads.map(({ id, title }) => (
          <li key={id}>
            <a href={`/staff/threads/${id}`}>{title}</a>
            <TakeOut slug={slug} name="thread" value={id} of={title} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ slug, found }: MembersProps) {
  const t = useText();
  if (!found) return null;
  const ways = found.activities.map((one) => ({ value: refOf(one), label: one.title }));
  const lines = found.threads.map(({ id, title }) => ({
    value: id,
    label: { ja: title, en: title },
  }));
  if (ways.length + lines.length === 0) return <p>{t(words.nothing)}</p>;
  return (
    <form method="post" action={`${projectDeskHref(slug)}/put-in`} class="form">
      {ways.length > 0 && (
        <Checkboxes label={words.foundActivities} name="activity" options={ways} />
      )}
      {lines.length > 0 && <Checkboxes label={words.foundThreads} name="thread" options={lines} />}
      <Button>{t(words.putIn)}</Button>
    </form>
  );
}

/** What belongs to a project, and what can be added. */
export function Members(props: MembersProps) {
  const t = useText();
  const { slug, typed } = props;
  return (
    <>
      <Activities {...props} />
      <Threads {...props} />
      <section aria-labelledby="find">
        <h2 id="find">{t(words.findMore)}</h2>
        <form method="get" action={projectDeskHref(slug)}>
          <TextField label={words.words} name="q" value={typed} hint={words.findHint} width={20} />
          <Button variant="secondary">{t(words.find)}</Button>
        </form>
        <Found {...props} />
      </section>
    </>
  );
}
