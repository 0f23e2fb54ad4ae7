import type { IsoDate } from '#japan/dates.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { ThreadSummary } from '../../lines/model.ts';
import { ThreadList } from '../../lines/views/list.tsx';
import type { ListedActivity, Phase, Project, Timing } from '../model.ts';
import { phaseTexts, words } from '../text.ts';
import { ActivityList } from './activities.tsx';

export interface ProjectProps {
  readonly project: Project;
  readonly phases: readonly Phase[];
  readonly activities: readonly ListedActivity[];
  readonly threads: readonly ThreadSummary[];
  readonly today: IsoDate;
}

/** A phase is time only: what opens and closes in it, its activities tell. */
function timingOf({ startsOn, endsOn }: Phase, today: IsoDate): Timing {
  if (startsOn > today) return 'coming';
  return endsOn !== undefined && endsOn < today ? 'past' : 'open';
}

const during = ({ startsOn, endsOn }: Phase, { opensOn }: ListedActivity) =>
  opensOn >= startsOn && (endsOn === undefined || opensOn <= endsOn);

function PhaseStep({ phase, props }: { phase: Phase; props: ProjectProps }) {
  const t = useText();
  const timing = timingOf(phase, props.today);
  const own = props.activities.filter((activity) => during(phase, activity));
  return (
    <li class={timing === 'past' ? 'lifeline-result' : `lifeline-${timing}`}>
      <p class="lifeline-when">
        <Day date={phase.startsOn} /> 〜 {phase.endsOn && <Day date={phase.endsOn} />}{' '}
        <Badge tone={timing === 'open' ? 'success' : 'neutral'}>{t(phaseTexts[timing])}</Badge>
      </p>
      <h3>{t(phase.name)}</h3>
      <p>{t(phase.summary)}</p>
      {own.length > 0 && <ActivityList activities={own} today={props.today} />}
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
  const others = activities.filter((one) => !phases.some((phase) => during(phase, one)));
  return (
    <>
      <Head project={project} />
      <h2>{t(words.phases)}</h2>
      {phases.length === 0 ? (
        <EmptyState title={words.noPhases} />
      ) : (
        <ol class="lifeline">
          {phases.map((phase) => (
            <PhaseStep key={phase.id} phase={phase} props={props} />
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
