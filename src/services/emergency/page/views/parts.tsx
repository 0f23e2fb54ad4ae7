import type { Text } from '#platform/i18n/text.ts';
import { Moment } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import type { CurrentBulletin } from '../../jma/queries.ts';
import { intensityWords } from '../../jma/words.ts';
import type { OrderInForce } from '../../orders/queries.ts';
import { levelLabel } from '../../orders/rules.ts';
import type { Report } from '../../reports/queries.ts';
import { kindNames } from '../../reports/text.ts';
import { reportKinds } from '../../schema.ts';
import type { ShelterNow } from '../../shelters/queries.ts';
import { stateNames } from '../../shelters/text.ts';
import type { EmergencyNow } from '../now.ts';
import { words } from '../text.ts';

function AreaList(props: { slugs: readonly string[]; areas: EmergencyNow['areas'] }) {
  const t = useText();
  return (
    <>{props.slugs.map((slug) => t(props.areas.get(slug) ?? { ja: slug, en: slug })).join('、')}</>
  );
}

function Order({ order, areas }: { order: OrderInForce; areas: EmergencyNow['areas'] }) {
  const t = useText();
  return (
    <li class={`level level-${order.level}`}>
      <h3>{t(levelLabel(order.level))}</h3>
      <p>
        {t(words.forArea)}:{' '}
        <strong>
          <AreaList slugs={order.areas} areas={areas} />
        </strong>
      </p>
      <p>{t(order.texts)}</p>
      <p class="quiet">
        {t(words.issuedAt)}: <Moment at={order.at} />
      </p>
    </li>
  );
}

export function Orders({ orders, areas }: Pick<EmergencyNow, 'orders' | 'areas'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.orders)}</h2>
      {orders.length === 0 ? (
        <p>{t(words.noOrders)}</p>
      ) : (
        <ul class="plain">
          {orders.map((order) => (
            <Order key={order.id} order={order} areas={areas} />
          ))}
        </ul>
      )}
    </section>
  );
}

function bulletinName({ bulletin }: CurrentBulletin): Text {
  if (bulletin.intensity) return intensityWords(bulletin.intensity);
  const names = bulletin.warnings.map(({ name }) => name).join('、') || bulletin.title;
  return { ja: names, en: names };
}

function BulletinLine({ current }: { current: CurrentBulletin }) {
  const t = useText();
  const { bulletin } = current;
  return (
    <li>
      <strong>{t(bulletinName(current))}</strong>
      {bulletin.state === 'cancelled' && ` (${t(words.cancelled)})`}
      {bulletin.corrected && ` (${t(words.corrected)})`}
      <br />
      <span lang="ja">{bulletin.headline}</span>{' '}
      <span class="quiet">
        <Moment at={bulletin.reportAt} /> <span lang="ja">{bulletin.office}</span>
      </span>
    </li>
  );
}

export function Bulletins({ bulletins }: Pick<EmergencyNow, 'bulletins'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.bulletins)}</h2>
      {bulletins.length === 0 ? (
        <p>{t(words.noBulletins)}</p>
      ) : (
        <ul>
          {bulletins.map((current) => (
            <BulletinLine key={current.stream} current={current} />
          ))}
        </ul>
      )}
      <p class="quiet">{t(words.source)}</p>
    </section>
  );
}

const facilities = ['wheelchair', 'accessibleToilet', 'pets', 'infants'] as const;

function ShelterRow({ shelter }: { shelter: ShelterNow }) {
  const t = useText();
  const { report } = shelter;
  const has = facilities.filter((facility) => shelter[facility]).map((name) => t(words[name]));
  return (
    <tr>
      <th scope="row">{t(shelter.name)}</th>
      <td>
        {report ? t(stateNames[report.state]) : '－'}
        {report?.persons != null && report.state !== 'closed' && (
          <> ({t(words.persons(report.persons))})</>
        )}
        {report?.note && <> {report.note}</>}
      </td>
      <td>{shelter.address}</td>
      <td>{has.join('、')}</td>
    </tr>
  );
}

/** Whoever has no mouse must be able to scroll a wide table with the arrow keys (WCAG 2.1.1). */
const scrollable = { tabIndex: 0 };

/** In ordinary times the list of places is worth reading; in an emergency only what is open or was. */
export function Shelters({ shelters, situation }: EmergencyNow) {
  const t = useText();
  const shown = situation ? shelters.filter(({ report }) => report) : shelters;
  const title = situation ? words.sheltersOpen : words.sheltersKnown;
  return (
    <section>
      <h2>{t(words.shelters)}</h2>
      {shown.length === 0 ? (
        <p>{t(words.noShelters)}</p>
      ) : (
        <section class="scroll" aria-label={t(title)} {...scrollable}>
          <table>
            <caption>{t(title)}</caption>
            <thead>
              <tr>
                {[words.shelterName, words.state, words.address, words.facilities].map((name) => (
                  <th key={name.en} scope="col">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((shelter) => (
                <ShelterRow key={shelter.id} shelter={shelter} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function ReportLine({ report, areas }: { report: Report; areas: EmergencyNow['areas'] }) {
  const t = useText();
  return (
    <li>
      {report.state === 'over' && <strong>{t(words.over)} </strong>}
      {report.place && <strong>{report.place} </strong>}
      {report.areas.length > 0 && (
        <>
          (<AreaList slugs={report.areas} areas={areas} />){' '}
        </>
      )}
      {t(report.texts)}{' '}
      <span class="quiet">
        <Moment at={report.at} />
      </span>
    </li>
  );
}

export function Reports({ reports, areas }: Pick<EmergencyNow, 'reports' | 'areas'>) {
  const t = useText();
  return (
    <>
      {reportKinds.map((kind) => {
        const own = reports.filter((report) => report.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <h2>{t(kindNames[kind])}</h2>
            <ul>
              {own.map((report) => (
                <ReportLine key={report.thread} report={report} areas={areas} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
