import type { TownInfo } from '#platform/http/context.ts';
import { Moment } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import { words as safetyWords } from '../../safety/text.ts';
import type { EmergencyNow } from '../now.ts';
import { words } from '../text.ts';
import { type LightFrame, renderLight } from './light.tsx';
import { Bulletins, Orders, Reports, Shelters } from './parts.tsx';

export interface EmergencyPageProps extends LightFrame {
  readonly now: EmergencyNow;
}

function SafetyLinks() {
  const t = useText();
  return (
    <ul>
      <li>
        <a href="/emergency/safety">{t(safetyWords.title)}</a>
      </li>
      <li>
        <a href="/emergency/safety/search">{t(safetyWords.search)}</a>
      </li>
    </ul>
  );
}

function Help({ town }: { town: TownInfo }) {
  const t = useText();
  const { section, telephone, hours } = town.contact;
  return (
    <section>
      <h2>{t(words.whatToDo)}</h2>
      <ul>
        <li>{t(words.fireLine)}</li>
        <li>{t(words.messageLine)}</li>
        <li>
          {t(words.ask)}: {t(section)}{' '}
          <a href={`tel:${telephone.replace(/\D/g, '')}`}>{telephone}</a> ({t(hours)})
        </li>
      </ul>
    </section>
  );
}

function Body({ town, now }: EmergencyPageProps) {
  const t = useText();
  const { situation } = now;
  return (
    <>
      {situation?.mode === 'drill' && <p class="drill">{t(words.drill)}</p>}
      <h1>{situation ? `${t(words.emergency)}: ${t(situation.title)}` : t(words.titleCalm)}</h1>
      <p class="quiet">
        {t(words.updated)}: <Moment at={now.updatedAt} />
      </p>
      {situation?.headquarters && <p>{t(words.headquarters)}</p>}
      {situation ? <Orders {...now} /> : <p>{t(words.calm)}</p>}
      {situation?.mode === 'real' && <SafetyLinks />}
      <Bulletins {...now} />
      <Shelters {...now} />
      <Reports {...now} />
      <Help town={town} />
    </>
  );
}

/**
 * The light page: plain HTML with one small style sheet, no script, no font of its own, so that it
 * arrives on a bad line and can be served by any web server.
 */
export function renderEmergencyPage(props: EmergencyPageProps): string {
  const subject = props.now.situation?.title ?? words.titleCalm;
  return renderLight(props, subject, <Body {...props} />);
}
