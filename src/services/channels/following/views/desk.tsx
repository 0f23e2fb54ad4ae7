import type { Topic } from '#engines/publishing/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { desk } from '../desk-text.ts';
import { frequencies } from '../model.ts';
import type { Follower, FollowerCounts } from '../queries.ts';
import { words } from '../text.ts';

export const followersHref = '/staff/channels/followers';

export interface FollowersProps {
  readonly counts: FollowerCounts;
  readonly topics: readonly Topic[];
  readonly mayLookUp: boolean;
  readonly erased: boolean;
}

function LookUp(props: { typed?: string; errors?: FieldErrors }) {
  const t = useText();
  return (
    <form method="post" action={`${followersHref}/look-up`}>
      <h2>{t(desk.lookUp)}</h2>
      <p>{t(desk.lookUpText)}</p>
      <TextField
        label={words.address}
        name="address"
        type="email"
        width={40}
        value={props.typed}
        error={props.errors?.address}
      />
      <Button variant="secondary">{t(desk.lookUpDo)}</Button>
    </form>
  );
}

/** Numbers of followers; nobody's address stands here. */
export function Followers({ counts, topics, mayLookUp, erased }: FollowersProps) {
  const t = useText();
  const total = (count: number) => t(desk.people(count));
  return (
    <>
      {erased && <Notice kind="success" title={desk.erased} />}
      <DescriptionList
        items={[
          { term: words.mail, value: total(counts.mail) },
          ...frequencies.map((name) => ({
            term: words.frequencies[name],
            value: total(counts.byFrequency.get(name) ?? 0),
          })),
          { term: words.push, value: t(words.browsers(counts.browsers)) },
          { term: desk.unconfirmed, value: total(counts.unconfirmed) },
        ]}
      />
      <DataTable
        caption={desk.byTopic}
        rows={topics}
        rowKey={({ slug }) => slug}
        columns={[
          {
            ...{ key: 'topic', label: words.topics, rowHeader: true },
            render: ({ name }) => t(name),
          },
          {
            ...{ key: 'total', label: desk.followers, numeric: true },
            render: ({ slug }) => total(counts.byTopic.get(slug) ?? 0),
          },
        ]}
      />
      {mayLookUp && <LookUp />}
    </>
  );
}

/** What was found for one address. */
export function Found(props: { address: string; follower?: Follower; errors?: FieldErrors }) {
  const t = useText();
  const { address, follower, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {follower ? (
        <>
          <p>{t(desk.found(address, follower.confirmedAt !== null))}</p>
          <p>{t(words.frequencies[follower.frequency])}</p>
          <form method="post" action={`${followersHref}/${follower.id}/erase`}>
            <p>{t(desk.eraseText)}</p>
            <Button variant="danger">{t(words.erase)}</Button>
          </form>
        </>
      ) : (
        !errors && <Notice kind="info" title={desk.notFound} />
      )}
      <LookUp typed={address} errors={errors} />
    </>
  );
}
