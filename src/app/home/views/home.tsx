import { type HomeItems, ItemList, type Topic, TopicLinks } from '#engines/publishing/contract.ts';
import { ActivityList, type ListedActivity } from '#engines/threads/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { TownInfo } from '#platform/http/context.ts';
import type { IndicatorState, PlanOverview } from '#services/plan/results.ts';
import { Trend } from '#services/plan/views/charts.tsx';
import { GradeBadge, YearValue } from '#services/plan/views/parts.tsx';
import { words as planWords } from '#services/plan/views/text.ts';
import { LifeEventLinks } from '#services/procedures/life-events/views/life-events.tsx';
import { Button } from '#ui/components/button.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { useText } from '#ui/language.tsx';
import { words } from '../text.ts';

/** Shown on the front page, one from each policy: what a citizen feels first. */
const featured = [
  'koho-readers',
  'online-procedures',
  'real-debt-service',
  'newcomers',
  'ward-participation',
];

interface HomeProps {
  readonly town: TownInfo;
  readonly overview: PlanOverview | undefined;
  readonly items: HomeItems;
  readonly topics: readonly Topic[];
  /** What people can take part in today. */
  readonly open: readonly ListedActivity[];
  readonly today: IsoDate;
}

/** What ends soonest; all of it stands on its own page. */
const activitiesShown = 3;

function TakePart({ open, today }: Pick<HomeProps, 'open' | 'today'>) {
  const t = useText();
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{t(words.takePart)}</h2>
      <ActivityList activities={open.slice(0, activitiesShown)} today={today} />
      <p>
        <a href="/participate">{t(words.allToTakePart)}</a>
      </p>
    </section>
  );
}

export function Home(props: HomeProps) {
  const t = useText();
  return (
    <div class="home">
      <h1 class="home-title">
        <Phrases>{t(words.headline)}</Phrases>
      </h1>
      <p class="home-lead">{t(words.lead(props.town.name))}</p>
      <SearchBox />
      <Procedures />
      <News {...props.items} topics={props.topics} />
      <TakePart open={props.open} today={props.today} />
      <section>
        <h2>{t(words.howWeDo)}</h2>
        {props.overview ? <Strip overview={props.overview} /> : <p>{t(words.noPlan)}</p>}
      </section>
      <section>
        <h2>{t(words.whatYouCanDo)}</h2>
        <ul class="home-links">
          {words.links.map(({ href, label, hint }) => (
            <li key={href}>
              <a href={href}>{t(label)}</a>
              <p class="muted">{t(hint)}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Search across everything, as the largest thing of the page. */
function SearchBox() {
  const t = useText();
  return (
    <search>
      <form class="home-search" action="/search" method="get">
        <label for="home-q">
          {t(words.search)}
          <br />
          <span class="muted">{t(words.searchHint)}</span>
        </label>
        <input class="input" id="home-q" type="search" name="q" maxLength={100} />
        <Button>{t(words.searchDo)}</Button>
      </form>
    </search>
  );
}

/** What most people come for: begin with what has happened. */
function Procedures() {
  const t = useText();
  return (
    <section>
      <h2>{t(words.procedures)}</h2>
      <LifeEventLinks limit={6} />
      <p>
        <a href="/applications">{t(words.status)}</a>
      </p>
    </section>
  );
}

/** What is new and what takes place this week; then everything by topic. */
function News({ newest, thisWeek, topics }: HomeItems & Pick<HomeProps, 'topics'>) {
  const t = useText();
  return (
    <>
      {thisWeek.length > 0 && (
        <section>
          <h2>{t(words.thisWeek)}</h2>
          <ItemList items={thisWeek} />
          <p>
            <a href="/calendar">{t(words.calendar)}</a>
          </p>
        </section>
      )}
      <section>
        <h2>{t(words.news)}</h2>
        <ItemList items={newest} empty={<p>{t(words.noNews)}</p>} />
        <p>
          <a href="/news">{t(words.allNews)}</a>
        </p>
      </section>
      {topics.length > 0 && (
        <section>
          <h2>{t(words.topics)}</h2>
          <TopicLinks topics={topics} />
        </section>
      )}
    </>
  );
}

function Strip({ overview }: { overview: PlanOverview }) {
  const t = useText();
  const all = overview.basicPolicies.flatMap(({ policies }) =>
    policies.flatMap(({ indicators }) => indicators),
  );
  const named = all.filter(({ id }) => featured.includes(id));
  const shown = named.length > 0 ? named : all.slice(0, featured.length);
  return (
    <>
      <p class="home-sentence">
        {t(planWords.headline(overview.counts.onCourse, overview.counts.all))}
      </p>
      <ul class="home-strip">
        {shown.map((indicator) => (
          <StripItem key={indicator.id} indicator={indicator} />
        ))}
      </ul>
      {overview.sample && <p class="muted">{t(words.samples)}</p>}
      <p>
        <a href="/plan">{t(words.seePlan)}</a>
      </p>
    </>
  );
}

function StripItem({ indicator }: { indicator: IndicatorState }) {
  const t = useText();
  return (
    <li>
      <a href={`/plan/indicators/${indicator.id}`}>{t(indicator.name)}</a>
      <p class="home-figure">
        <YearValue figure={indicator.current} of={indicator} />
      </p>
      <Trend indicator={indicator} />
      <GradeBadge grade={indicator.judgement.grade} />
    </li>
  );
}
