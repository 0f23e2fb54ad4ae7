import { type Finding, mayOverride } from '#engines/content/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type JudgedBody, mediumOf } from '../../publication/findings.ts';
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

const fieldOfRule: Readonly<Record<string, string>> = {
  'news-summary': 'summary',
  'news-video-missing': 'videoId',
  'news-video-words': 'transcript',
};

const bodyFields = { ja: 'body', en: 'bodyEn', easy: 'bodyEasy' } as const;

/** Where it is mended: the very spot in the editor, a field of the form, or the page of a file. */
function spotHref(finding: Finding, { wording }: JudgedBody, id: string): string {
  const medium = mediumOf(finding);
  if (medium) return `/staff/media/${medium}`;
  const edit = `/staff/news/${id}/edit`;
  const field = fieldOfRule[finding.rule];
  if (field) return `${edit}#field-${field}`;
  const name = bodyFields[wording];
  const { path, start = '', end = '' } = finding.place;
  return `${edit}?spot=${name}.${path.join('-')}.${start}.${end}#field-${name}`;
}

/** The way to the spot, and the one key where there is one. */
function Mending({ finding, body, desk }: FindingProps) {
  const t = useText();
  const { id, lastVersion } = desk.item;
  const { path, start } = finding.place;
  return (
    <div class="news-mending">
      <a href={spotHref(finding, body, id)}>{t(mediumOf(finding) ? words.goToFile : words.goTo)}</a>
      {finding.fix && (
        <form method="post" action={`/staff/news/${id}/mend`}>
          <input type="hidden" name="seen" value={lastVersion} />
          <input type="hidden" name="wording" value={body.wording} />
          <input type="hidden" name="rule" value={finding.rule} />
          <input type="hidden" name="path" value={path.join('-')} />
          <input type="hidden" name="start" value={start} />
          <Button variant="secondary">{t(finding.fix.label)}</Button>
        </form>
      )}
    </div>
  );
}

function FindingLine(props: FindingProps) {
  const t = useText();
  const { finding, body, desk } = props;
  const { tone, label } = severities[finding.severity];
  const stops = body.stopping.includes(finding);
  const writes = desk.mayWrite && desk.item.branch === 'draft';
  return (
    <li class="news-finding">
      <Badge tone={tone}>{t(label)}</Badge> {t(finding.message)}{' '}
      {finding.place.excerpt && <q>{finding.place.excerpt}</q>}
      {finding.criterion && <small> JIS X 8341-3 {finding.criterion}</small>}
      {writes && <Mending {...props} />}
      {writes && stops && mayOverride(finding, props.mayOverride) && <OverrideForm {...props} />}
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
        <Disclosure summary={words.passes(others.length)}>
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
