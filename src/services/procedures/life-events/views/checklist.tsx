import type { TownInfo } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { CatalogueEntry } from '../../catalogue/queries.ts';
import type { ChecklistTask, GuideAnswers, LifeEvent } from '../model.ts';
import { papersOf } from '../rules.ts';
import { words } from '../text.ts';

export interface ChecklistProps {
  readonly event: LifeEvent;
  readonly answers: GuideAnswers;
  readonly tasks: readonly ChecklistTask[];
  /** Of the catalogue, by short name. */
  readonly procedures: ReadonlyMap<string, CatalogueEntry>;
  readonly town: TownInfo;
  /** Query of this list, for the ways to the questions and the printer. */
  readonly query: string;
}

export function Checklist(props: ChecklistProps) {
  const t = useText();
  const { event, tasks, query, town } = props;
  return (
    <>
      {tasks.length === 0 ? (
        <EmptyState title={words.nothing} hint={words.nothingHint(town.contact.telephone)} />
      ) : (
        <TasksAndPapers {...props} />
      )}
      <p>{t(words.keep)}</p>
      <ButtonRow>
        <ButtonLink href={`/life-events/${event.id}/checklist/print${query}`}>
          {t(words.print)}
        </ButtonLink>
        <ButtonLink variant="secondary" href={`/life-events/${event.id}${query}`}>
          {t(words.change)}
        </ButtonLink>
      </ButtonRow>
      <Disclosure summary={words.answers}>
        <Answers {...props} />
      </Disclosure>
      <p>
        <a href="/life-events">{t(words.all)}</a>
      </p>
    </>
  );
}

/** As a sheet of paper: the list, the papers, and what was answered. */
export function PrintedChecklist(props: ChecklistProps) {
  const t = useText();
  return (
    <>
      <TasksAndPapers {...props} />
      <h2>{t(words.answers)}</h2>
      <Answers {...props} />
    </>
  );
}

function TasksAndPapers(props: ChecklistProps) {
  const t = useText();
  return (
    <>
      <section>
        <h2>{t(words.checklist)}</h2>
        <p class="list-count">{t(words.count(props.tasks.length))}</p>
        <ol class="life-tasks">
          {props.tasks.map((task) => (
            <Task
              key={task.id}
              task={task}
              procedure={task.procedure ? props.procedures.get(task.procedure) : undefined}
            />
          ))}
        </ol>
      </section>
      <Papers tasks={props.tasks} />
    </>
  );
}

function Task(props: { task: ChecklistTask; procedure: CatalogueEntry | undefined }) {
  const t = useText();
  const { task, procedure } = props;
  return (
    <li class="life-task">
      <h3>
        {procedure ? <a href={`/procedures/${procedure.id}`}>{t(task.title)}</a> : t(task.title)}
        {task.relevance === 'maybe' && <span class="life-maybe"> {t(words.maybe)}</span>}
      </h3>
      {task.hint && <p>{t(task.hint)}</p>}
      <p>
        {t(words.due)}：{t(task.due)}
        <br />
        {t(words.where)}：<Where task={task} procedure={procedure} />
      </p>
    </li>
  );
}

function Where({
  task,
  procedure,
}: {
  task: ChecklistTask;
  procedure: CatalogueEntry | undefined;
}) {
  const t = useText();
  const place: Text = procedure?.details.channels.counter?.place ?? task.where ?? words.ask;
  const open = procedure?.online && procedure.accepting;
  if (!open) return <>{t(place)}</>;
  return (
    <>
      {t(words.online)} {procedure.details.channels.counter && t(words.orCounter(place))}
    </>
  );
}

function Papers({ tasks }: { tasks: readonly ChecklistTask[] }) {
  const t = useText();
  const papers = papersOf(tasks);
  if (papers.length === 0) return null;
  return (
    <section>
      <h2>{t(words.papers)}</h2>
      <p>{t(words.papersLead)}</p>
      <ul class="life-papers">
        {papers.map(({ document, for: uses }) => (
          <li key={document.id}>
            <strong>{t(document.name)}</strong>
            {document.when && <span class="muted"> {t(document.when)}</span>}
            <br />
            <span class="muted">
              {t(words.usedFor)}：{uses.map(t).join(' ／ ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({ event, answers }: ChecklistProps) {
  const t = useText();
  const answerOf = (id: string): Text => {
    const question = event.questions.find((one) => one.id === id);
    const option = question?.options.find(({ value }) => value === answers[id]);
    return option?.label ?? words.notAnswered;
  };
  return (
    <DescriptionList
      items={event.questions.map(({ id, label }) => ({ term: label, value: t(answerOf(id)) }))}
    />
  );
}
