import type { Area } from '#engines/publishing/contract.ts';
import { voiceHref } from '#engines/threads/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Day, dayText, Moment } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { mapWords } from '../../map/text.ts';
import { ReportMap, type Tiles } from '../../map/views/report-map.tsx';
import { photoHref, reportHref } from '../../model.ts';
import type { Photo } from '../../photos/commands.ts';
import { findCategory, nameOf, type Setup } from '../../settings/queries.ts';
import { statusMeanings } from '../../text.ts';
import type { ShownReport, Update } from '../queries.ts';
import { isOpen, takesFollowers } from '../rules.ts';
import { publicWords as words } from '../text.ts';
import { pointsOf } from './list.tsx';
import { StatusBadge } from './parts.tsx';

interface ReportProps {
  readonly shown: ShownReport;
  readonly updates: readonly Update[];
  readonly photos: readonly Photo[];
  readonly setup: Setup | undefined;
  readonly areas: readonly Area[];
  readonly merged: number;
  readonly department: Text | undefined;
  readonly tiles: Tiles | undefined;
  readonly done: Text | undefined;
}

/** Pictures of one part, as they may be seen. */
function Pictures({ photos, report }: { photos: readonly Photo[]; report: ShownReport['report'] }) {
  const t = useText();
  return (
    <ul class="report-photos">
      {photos.map(({ id, part, width, height }, index) => {
        const alt = part === 'after' ? words.photoAfter : words.photoBefore;
        const first = photos.findIndex((photo) => photo.part === part);
        return (
          <li key={id}>
            <img
              src={photoHref(report.id, id)}
              alt={t(alt(index - first + 1))}
              {...{ width, height }}
            />
          </li>
        );
      })}
    </ul>
  );
}

function Photos({ photos, shown: { report } }: ReportProps) {
  const t = useText();
  const open = photos
    .filter(({ state }) => state === 'shown')
    .sort((a, b) => b.part.localeCompare(a.part));
  const waits = photos.some(({ state }) => state === 'waiting');
  if (open.length === 0 && !waits) return null;
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">{t(words.photos)}</h2>
      {open.length > 0 && <Pictures photos={open} report={report} />}
      {waits && <p>{t(words.photoWaits)}</p>}
    </section>
  );
}

/** What happened, for everybody: each step with its day and what was said. */
function ProgressList({ updates }: Pick<ReportProps, 'updates'>) {
  const t = useText();
  const steps = updates.filter(({ kind }) => kind === 'status');
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t(words.progress)}</h2>
      <ol class="report-progress">
        {steps.map(({ id, status, text, at }) => (
          <li key={id}>
            <StatusBadge status={status} /> <Moment at={at} />
            {text && <p class="report-words">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Where(props: ReportProps) {
  const t = useText();
  const language = useLanguage();
  const { shown, setup, tiles } = props;
  const points = setup ? pointsOf([shown], setup, (date) => dayText(date, language)) : [];
  if (!setup || points.length === 0) return null;
  return (
    <section aria-labelledby="where" class="report-map-small">
      <h2 id="where">{t(words.where)}</h2>
      {shown.report.approximate && <p>{t(words.approximate)}</p>}
      <ReportMap
        points={points}
        landmarks={setup.landmarks}
        town={setup.settings}
        tiles={tiles}
        label={mapWords.here}
      />
    </section>
  );
}

function factsOf(props: ReportProps, t: (text: Text) => string): Description[] {
  const { shown, setup, areas, department } = props;
  const { report } = shown;
  const category = findCategory(setup, report.category);
  const area = areas.find(({ slug }) => slug === report.area);
  return [
    ...(category ? [{ term: words.category, value: t(nameOf(category)) }] : []),
    ...(area ? [{ term: words.area, value: t(area.name) }] : []),
    { term: words.receivedOn, value: <Day date={report.receivedOn} /> },
    ...(isOpen(report.status)
      ? [
          {
            term: words.target,
            value: <Day date={report.dueOn} />,
          },
        ]
      : []),
    ...(department ? [{ term: words.section, value: t(department) }] : []),
  ];
}

function MeToo({ shown: { report } }: ReportProps) {
  const t = useText();
  return (
    <>
      <p class="report-people">{t(words.people(report.followers))}</p>
      {takesFollowers(report) && (
        <form method="post" action={`${reportHref(report.id)}/follow`}>
          <p>{t(words.meHint)}</p>
          <Button variant="secondary">{t(words.me)}</Button>
        </form>
      )}
    </>
  );
}

/** One report as everybody reads it: how it stands, what was said, where, and who else has the problem. */
export function ReportPage(props: ReportProps) {
  const t = useText();
  const { shown, merged, done } = props;
  const { report, input } = shown;
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <p>
        <StatusBadge status={report.status} /> {t(statusMeanings[report.status])}{' '}
        {report.sample && <SampleMark />}
      </p>
      <section aria-labelledby="words">
        <h2 id="words">{t(words.words)}</h2>
        <p class="report-words">{input.text}</p>
        {/［.+?］/.test(input.text) && <p>{t(words.masked)}</p>}
      </section>
      <Photos {...props} />
      <DescriptionList items={factsOf(props, t)} />
      <MeToo {...props} />
      {merged > 0 && <p>{t(words.merged(merged))}</p>}
      <Where {...props} />
      <ProgressList {...props} />
      <p>
        <a href={voiceHref(input.id)}>{t(words.voice)}</a>
      </p>
    </>
  );
}
