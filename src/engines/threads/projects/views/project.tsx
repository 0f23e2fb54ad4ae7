import type { IsoDate } from '#japan/dates.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { ThreadSummary } from '../../lines/model.ts';
import { ThreadList } from '../../lines/views/list.tsx';
import type { ListedActivity, Phase, Project } from '../model.ts';
import { byPhase, timingOf } from '../rules.ts';
import { phaseTexts, words } from '../text.ts';
import { ActivityList } from './activities.tsx';

export interface ProjectProps {
  readonly project: Project;
  readonly phases: readonly Phase[];
  readonly activities: readonly ListedActivity[];
  readonly threads: readonly ThreadSummary[];
  readonly today: IsoDate;
}

interface PhaseProps {
  readonly phase: Phase;
  /** What begins in it. */
  readonly own: readonly ListedActivity[];
  readonly today: IsoDate;
  /** The project's last day: a phase without an end ended with it. */
  readonly closedOn?: IsoDate;
}

/** A phase is time only: what opens and closes in it, its activities tell. */
function PhaseStep({ phase, own, today, closedOn }: PhaseProps) {
  const t = useText();
  const timing = timingOf({ opensOn: phase.startsOn, closesOn: phase.endsOn ?? closedOn }, today);
  return (
    <li class={timing === 'past' ? 'lifeline-result' : `lifeline-${timing}`}>
      <p class="lifeline-when">
        <Day date={phase.startsOn} /> 〜 {phase.endsOn && <Day date={phase.endsOn} />}{' '}
        <Badge tone={timing === 'open' ? 'success' : 'neutral'}>{t(phaseTexts[timing])}</Badge>
      </p>
      <h3>{t(phase.name)}</h3>
      <p>{t(phase.summary)}</p>
      {own.length > 0 && <ActivityList activities={own} today={today} />}
    </li>
  );
}

function Head({ project }: Pick<ProjectProps, 'project'>) {
  const t = useText();
  return (
    <>
      {project.sample && (
        <p>
          <SampleMark />
        </p>
      )}
      {project.closedOn && (
        <Notice kind="info" title={words.ended}>
          <p>
            {t(words.endedOn)}：<Day date={project.closedOn} />
          </p>
          {project.outcome && <p>{t(project.outcome)}</p>}
        </Notice>
      )}
      {project.policy !== undefined && (
        <p>
          <a href={`/plan/policies/${project.policy}`}>{t(words.policy(String(project.policy)))}</a>
        </p>
      )}
    </>
  );
}

/** A project: its phases as a line of time with the ways to take part inside, and what became of voices. */
export function ProjectView(props: ProjectProps) {
  const t = useText();
  const { project, phases, activities, threads, today } = props;
  const inPhases = byPhase(phases, activities);
  const placed = new Set([...inPhases.values()].flat());
  const others = activities.filter((one) => !placed.has(one));
  return (
    <>
      <Head project={project} />
      <h2>{t(words.phases)}</h2>
      {phases.length === 0 ? (
        <EmptyState title={words.noPhases} />
      ) : (
        <ol class="lifeline">
          {phases.map((phase) => (
            <PhaseStep
              key={phase.id}
              phase={phase}
              own={inPhases.get(phase.id) ?? []}
              today={today}
              closedOn={project.closedOn}
            />
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t(words.others)}</h2>
          <ActivityList activities={others} today={today} />
        </section>
      )}
      {threads.length > 0 && (
        <section>
          <h2>{t(words.lifelines)}</h2>
          <ThreadList threads={threads} level={3} />
        </section>
      )}
    </>
  );
}
