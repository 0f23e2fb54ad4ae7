import { type Finding, mayOverride } from '#engines/content/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { JudgedBody } from '../../publication/findings.ts';
import { wordingTexts } from '../../text.ts';
import type { DeskItem } from '../desk-queries.ts';
import { bodyName, pageWords as words } from '../page-text.ts';

const severities: Readonly<Record<Finding['severity'], { tone: Tone; label: Text }>> = {
  error: { tone: 'danger', label: words.error },
  warning: { tone: 'warning', label: words.warning },
  advice: { tone: 'info', label: words.advice },
};

interface FindingProps {
  readonly finding: Finding;
  readonly body: JudgedBody;
  readonly desk: DeskItem;
  readonly mayOverride: boolean;
}

function OverrideForm({ finding, body, desk }: FindingProps) {
  const t = useText();
  const { item } = desk;
  return (
    <Disclosure summary={words.override}>
      <form method="post" action={`/staff/news/${item.id}/override`}>
        <input type="hidden" name="seen" value={item.lastVersion} />
        <input type="hidden" name="wording" value={body.wording} />
        <input type="hidden" name="rule" value={finding.rule} />
        <input type="hidden" name="excerpt" value={finding.place.excerpt} />
        <TextField name="reason" label={words.reason} width={40} required />
        <Button variant="secondary">{t(words.override)}</Button>
      </form>
    </Disclosure>
  );
}

function FindingLine(props: FindingProps) {
  const t = useText();
  const { finding, body, desk } = props;
  const { tone, label } = severities[finding.severity];
  const stops = body.stopping.includes(finding);
  const open = desk.mayWrite && desk.item.branch === 'draft' && stops;
  return (
    <li class="news-finding">
      <Badge tone={tone}>{t(label)}</Badge> {t(finding.message)}{' '}
      {finding.place.excerpt && <q>{finding.place.excerpt}</q>}
      {finding.criterion && <small> JIS X 8341-3 {finding.criterion}</small>}
      {open && mayOverride(finding, props.mayOverride) && <OverrideForm {...props} />}
    </li>
  );
}

function Body(props: Omit<FindingProps, 'finding'>) {
  const t = useText();
  const { body } = props;
  const others = body.findings.filter((finding) => !body.stopping.includes(finding));
  const line = (finding: Finding) => (
    <FindingLine
      key={`${finding.rule} ${finding.place.path.join('.')} ${finding.place.start ?? ''}`}
      {...props}
      finding={finding}
    />
  );
  return (
    <section>
      <h3>{t(bodyName(wordingTexts[body.wording]))}</h3>
      {body.findings.length === 0 && <p>{t(words.allWell)}</p>}
      {body.stopping.length > 0 && (
        <Notice kind="warning" title={words.stops}>
          <ul>{body.stopping.map(line)}</ul>
          {body.stopping.some((one) => !mayOverride(one, props.mayOverride)) && (
            <p>{t(words.needsOther)}</p>
          )}
        </Notice>
      )}
      {others.length > 0 && (
        <Disclosure summary={words.passes}>
          <ul>{others.map(line)}</ul>
        </Disclosure>
      )}
    </section>
  );
}

/** What stands against publishing the newest version, and who may let it pass. */
export function Checks(props: { desk: DeskItem; mayOverride: boolean }) {
  const t = useText();
  const { bodies, passed } = props.desk;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t(words.checks)}</h2>
      <p>{t(words.checksLead)}</p>
      {bodies.map((body) => (
        <Body key={body.wording} {...props} body={body} />
      ))}
      {passed.length > 0 && (
        <Disclosure summary={words.passed}>
          <ul>
            {passed.map(({ rule, excerpt, reason, wording }) => (
              <li key={`${wording} ${rule} ${excerpt}`}>
                <q>{excerpt}</q> {reason}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
