import { Button } from '#ui/components/button.tsx';
import { Day, dayText, Moment } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { mapWords } from '../../map/text.ts';
import { ReportMap, type Tiles } from '../../map/views/report-map.tsx';
import { deskHref, reportHref } from '../../model.ts';
import { isOpen, takesFollowers } from '../../reports/rules.ts';
import { StatusBadge } from '../../reports/views/parts.tsx';
import { findCategory, nameOf } from '../../settings/queries.ts';
import { deskWords as words } from '../text.ts';
import { staffVoicePath } from '../voice-path.ts';
import type { Work, WorkForm } from '../work.ts';
import { MergeReport, MoveReport, RouteReport } from './forms.tsx';
import { DeskPhotos } from './photos.tsx';

interface WorkProps {
  readonly work: Work;
  readonly form: WorkForm;
  readonly tiles: Tiles | undefined;
  readonly saved: boolean;
}

function factsOf({ work }: WorkProps, t: ReturnType<typeof useText>): Description[] {
  const { report, setup, departments, areas } = work;
  const category = findCategory(setup, report.category);
  const section = departments.find(({ id }) => id === report.departmentId);
  const area = areas.find(({ slug }) => slug === report.area);
  return [
    ...(category ? [{ term: words.category, value: t(nameOf(category)) }] : []),
    { term: words.place, value: `${report.place}${area ? `（${t(area.name)}）` : ''}` },
    ...(section ? [{ term: words.department, value: t(section.name) }] : []),
    { term: words.receivedOn, value: <Day date={report.receivedOn} /> },
    { term: words.due, value: <Day date={report.dueOn} /> },
    { term: words.people, value: String(report.followers) },
    { term: words.shownTo, value: t(words.sights[report.sight]) },
  ];
}

function Said({ work: { report, input } }: WorkProps) {
  const t = useText();
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t(words.text)}</h2>
      <p class="report-words">{input?.text ?? t(words.notYours)}</p>
      {report.sample && <SampleMark />}
      <p>
        <a href={staffVoicePath(report.inputId)}>{t(words.voice)}</a>
      </p>
      {report.sight === 'shown' && (
        <p>
          <a href={reportHref(report.id)}>{t(words.publicPage)}</a>
        </p>
      )}
      {report.mergedInto && (
        <p>
          <a href={deskHref(report.mergedInto)}>{t(words.mergedInto)}</a>
        </p>
      )}
      {takesFollowers(report) && (
        <form method="post" action={`${deskHref(report.id)}/count`}>
          <Button variant="secondary">{t(words.oneMore)}</Button>
        </form>
      )}
    </section>
  );
}

function History({ work: { updates } }: WorkProps) {
  const t = useText();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t(words.history)}</h2>
      <ol class="report-progress">
        {updates.map(({ id, kind, status, text, note, at }) => (
          <li key={id}>
            {t(words.kinds[kind])} <StatusBadge status={status} /> <Moment at={at} />
            {text && <p class="report-words">{text}</p>}
            {note && (
              <p class="report-words">
                {t(words.note)}：{note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Where({ work: { report, setup }, tiles }: WorkProps) {
  const t = useText();
  const language = useLanguage();
  const { id, latitude, longitude, status, dueOn } = report;
  const category = findCategory(setup, report.category);
  if (!setup || !category || latitude === null || longitude === null) return null;
  const label = mapWords.point(nameOf(category), status, dayText(dueOn, language));
  const point = { id, latitude, longitude, label, open: isOpen(status), href: deskHref(id) };
  const { settings: town, landmarks } = setup;
  return (
    <section aria-labelledby="where" class="report-map-small">
      <h2 id="where">{t(words.map)}</h2>
      <ReportMap points={[point]} {...{ landmarks, town, tiles }} label={mapWords.here} />
    </section>
  );
}

/** One report with everything that is done about it, on one page. */
export function WorkPage(props: WorkProps) {
  const t = useText();
  const { work, form, saved } = props;
  return (
    <>
      {saved && <Notice kind="success" title={words.saved} />}
      <ErrorSummary errors={form.errors} />
      <p>
        <StatusBadge status={work.report.status} />
      </p>
      <Said {...props} />
      <DescriptionList items={factsOf(props, t)} />
      <DeskPhotos {...work} />
      <MoveReport {...props} />
      <Where {...props} />
      <RouteReport {...props} />
      <MergeReport {...props} />
      <History {...props} />
    </>
  );
}
