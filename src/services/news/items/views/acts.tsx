import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { allowedActs, type Act as PossibleAct } from '../../rules.ts';
import type { DeskItem } from '../desk-queries.ts';
import { pageWords as words } from '../page-text.ts';

export interface ActsProps {
  readonly desk: DeskItem;
  readonly mayPublish: boolean;
  readonly mayWithdraw: boolean;
  readonly mayAsk: boolean;
}

function Act(props: {
  href: string;
  label: Text;
  seen: number;
  variant?: 'primary' | 'secondary';
  children?: ComponentChildren;
}) {
  const t = useText();
  return (
    <form method="post" action={props.href}>
      <input type="hidden" name="seen" value={props.seen} />
      {props.children}
      <Button variant={props.variant ?? 'secondary'}>{t(props.label)}</Button>
    </form>
  );
}

type Allowed = (act: PossibleAct) => boolean;

function Ways({ desk, can }: { desk: DeskItem; can: Allowed }) {
  const t = useText();
  const { item } = desk;
  const base = `/staff/news/${item.id}`;
  return (
    <ButtonRow>
      {can('save') && <ButtonLink href={`${base}/edit`}>{t(words.edit)}</ButtonLink>}
      <ButtonLink variant="secondary" href={`${base}/versions/${item.lastVersion}`}>
        {t(words.preview)}
      </ButtonLink>
      {item.live === 'live' && (
        <ButtonLink variant="secondary" href={`/news/${item.slug}`}>
          {t(words.open)}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

/** On the way to readers; nothing of it while the checks stop it. */
function Publishing({ desk, mayPublish, can }: ActsProps & { can: Allowed }) {
  const t = useText();
  const { item } = desk;
  const base = `/staff/news/${item.id}`;
  const seen = item.lastVersion;
  const ready = desk.bodies.every(({ stopping }) => stopping.length === 0);
  const stopping = desk.bodies.reduce((sum, body) => sum + body.stopping.length, 0);
  const { approval } = desk;
  return (
    <>
      {item.branch === 'waiting' && approval && (
        <p>
          <a href={`/staff/approvals/${approval.id}`}>{t(words.waitsThere)}</a>
        </p>
      )}
      {can('submit') && !ready && (
        <p>
          <a href="#checks">{t(words.firstMend(stopping))}</a>
        </p>
      )}
      {can('submit') && ready && (
        <Act href={`${base}/submit`} label={words.submit} seen={seen}>
          <TextField name="comment" label={words.comment} width={40} />
        </Act>
      )}
      {can('publish') && ready && mayPublish && (
        <Act href={`${base}/publish`} label={words.publish} seen={seen} />
      )}
      {can('unschedule') && (
        <Act href={`${base}/unschedule`} label={words.unschedule} seen={seen} />
      )}
    </>
  );
}

/** What this person may do with the item as it stands; nothing that would be refused. */
export function Acts(props: ActsProps) {
  const t = useText();
  const { desk, mayWithdraw, mayAsk } = props;
  const { item } = desk;
  const base = `/staff/news/${item.id}`;
  const acts = allowedActs(item);
  const seen = item.lastVersion;
  const can: Allowed = (act) => desk.mayWrite && acts.includes(act);
  return (
    <section class="news-acts" aria-labelledby="news-next">
      <h2 id="news-next">{t(words.next)}</h2>
      <Ways desk={desk} can={can} />
      <Publishing {...props} can={can} />
      {can('confirm') && <Act href={`${base}/confirm`} label={words.confirm} seen={seen} />}
      {item.live === 'live' && mayAsk && !desk.mayWrite && (
        <Act href={`${base}/ask`} label={words.ask} seen={seen} />
      )}
      {can('discard') && <Act href={`${base}/discard`} label={words.discard} seen={seen} />}
      <Act href={`${base}/copy`} label={words.copy} seen={seen} />
      {can('withdraw') && mayWithdraw && (
        <p>
          <ButtonLink variant="danger" href={`${base}/withdraw`}>
            {t(words.withdraw)}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
