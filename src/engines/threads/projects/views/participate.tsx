import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import type { ActivityPage, ListedActivity, Project } from '../model.ts';
import { timingTexts, ways, words } from '../text.ts';
import { ActivityList } from './activities.tsx';

export interface ParticipateProps {
  readonly open: readonly ListedActivity[];
  readonly coming: readonly ListedActivity[];
  readonly past: ActivityPage;
  readonly projects: readonly Project[];
  readonly today: IsoDate;
}

function Ways() {
  const t = useText();
  return (
    <section>
      <h2>{t(words.others)}</h2>
      <ul>
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{t(label)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Projects({ projects, title: heading }: { projects: readonly Project[]; title: Text }) {
  const t = useText();
  if (projects.length === 0) return null;
  return (
    <section>
      <h2>{t(heading)}</h2>
      <ul class="thread-list">
        {projects.map(({ slug, title, summary, outcome }) => (
          <li key={slug}>
            <h3>
              <a href={`/projects/${slug}`}>{t(title)}</a>
            </h3>
            <p>{t(outcome ?? summary)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Past({ past, today }: Pick<ParticipateProps, 'past' | 'today'>) {
  const t = useText();
  if (past.total === 0) return null;
  return (
    <section>
      <h2>{t(timingTexts.past)}</h2>
      <ActivityList activities={past.items} today={today} />
      <Pager {...past} href={(page) => `/participate?page=${page}`} />
    </section>
  );
}

/** What is open now, what is to come, and what came of earlier ones. */
export function Participate({ open, coming, past, projects, today }: ParticipateProps) {
  const t = useText();
  return (
    <>
      <section>
        <h2>{t(timingTexts.open)}</h2>
        {open.length === 0 ? (
          <EmptyState title={words.noneOpen} hint={words.noneOpenHint} />
        ) : (
          <ActivityList activities={open} today={today} />
        )}
      </section>
      {coming.length > 0 && (
        <section>
          <h2>{t(timingTexts.coming)}</h2>
          <ActivityList activities={coming} today={today} />
        </section>
      )}
      <ButtonRow>
        <ButtonLink href="/threads" variant="secondary">
          {t(words.threads)}
        </ButtonLink>
      </ButtonRow>
      <Projects
        title={words.projects}
        projects={projects.filter(({ closedOn }) => closedOn === undefined)}
      />
      <Ways />
      <Past past={past} today={today} />
      <Projects
        title={words.endedProjects}
        projects={projects.filter(({ closedOn }) => closedOn !== undefined)}
      />
    </>
  );
}
