import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink } from '#ui/components/button.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { acceptanceText, words } from '../text.ts';
import type { ProcedureProps } from './procedure.tsx';

/** The one green button, and beside it the other ways: counter, telephone, post, paper. */
export function Ways(props: ProcedureProps) {
  const t = useText();
  return (
    <section id="apply">
      <h2>{t(words.howToApply)}</h2>
      <div class="procedures-ways">
        <OnlineWay {...props} />
        <OtherWays {...props} />
      </div>
    </section>
  );
}

function OnlineWay({ procedure, formVersionId }: ProcedureProps) {
  const t = useText();
  const { details, acceptance } = procedure;
  const { elsewhere } = details;
  const period = acceptanceText(acceptance);
  if (!procedure.online || !(formVersionId || elsewhere)) {
    return <Notice kind="info" title={words.notYetOnline} />;
  }
  if (!procedure.accepting && period) {
    return <Notice kind="info" title={words.outsidePeriod(period)} />;
  }
  const roles = details.applicants;
  return (
    <div class="procedures-online">
      <p>
        {elsewhere ? (
          <ButtonLink href={elsewhere.href}>{t(words.applyElsewhere(elsewhere.name))}</ButtonLink>
        ) : (
          <ButtonLink href={`/procedures/${procedure.id}/apply`}>{t(words.apply)}</ButtonLink>
        )}
      </p>
      {!elsewhere && <p class="muted">{t(words.applyHint)}</p>}
      {roles.includes('proxy') && <p class="muted">{t(words.onBehalf)}</p>}
      {roles.includes('joint') && <p class="muted">{t(words.jointly)}</p>}
    </div>
  );
}

function Way(props: { title: Text; children: ComponentChildren }) {
  const t = useText();
  return (
    <div class="procedures-way">
      <h3>{t(props.title)}</h3>
      {props.children}
    </div>
  );
}

function OtherWays({ procedure, formVersionId }: ProcedureProps) {
  const t = useText();
  const { counter, phone, post } = procedure.details.channels;
  return (
    <>
      {counter && (
        <Way title={words.atCounter}>
          <p>
            {t(counter.place)}
            <br />
            <span class="muted">{t(counter.hours)}</span>
          </p>
        </Way>
      )}
      {phone && (
        <Way title={words.byPhone}>
          <p>
            <a href={`tel:${phone.number}`}>{phone.number}</a>
            <br />
            <span class="muted">{t(phone.hours)}</span>
          </p>
        </Way>
      )}
      {post && (
        <Way title={words.byPost}>
          <p>{t(post.address)}</p>
        </Way>
      )}
      {formVersionId && (
        <Way title={words.onPaper}>
          <p>
            <a href={`/forms/${formVersionId}/paper.pdf`}>{t(words.printPaper)}</a>
            <br />
            <span class="muted">{t(words.paperHint)}</span>
          </p>
        </Way>
      )}
    </>
  );
}
