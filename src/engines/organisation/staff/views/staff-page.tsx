import type { FormState } from '#platform/http/form-state.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { useText } from '#ui/language.tsx';
import type { Delegation } from '../../delegations/queries.ts';
import { DepartmentLink } from '../../departments/views/departments.tsx';
import type { Role } from '../../roles/queries.ts';
import { covers, type Period } from '../../rules.ts';
import { PeriodText } from '../../views/frame.tsx';
import type { Career } from '../list.ts';
import type { StaffMember } from '../queries.ts';
import { words } from '../text.ts';
import { RolesForm } from './forms.tsx';

type Post = Career['posts'][number];

function PostName({ post }: { post: Post }) {
  const t = useText();
  return (
    <>
      {post.department && <DepartmentLink department={post.department} />} {post.title}
      {post.concurrent && t(words.concurrent)}
    </>
  );
}

function RoleName({ role }: { role: Career['roles'][number] }) {
  return <>{useText()(role.label)}</>;
}

const period = { key: 'period', label: words.period };

const postColumns: readonly Column<Post>[] = [
  { ...period, render: (post) => <PeriodText period={post} /> },
  {
    key: 'post',
    label: words.columns.posts,
    rowHeader: true,
    render: (post) => <PostName post={post} />,
  },
];

const roleColumns: readonly Column<Career['roles'][number]>[] = [
  { ...period, render: (role) => <PeriodText period={role} /> },
  {
    key: 'role',
    label: words.columns.roles,
    rowHeader: true,
    render: (role) => <RoleName role={role} />,
  },
];

export interface StaffPageProps {
  readonly member: StaffMember & Period;
  readonly career: Career;
  readonly delegations: readonly Delegation[];
  /** Names of the people in the delegations. */
  readonly people: ReadonlyMap<string, StaffMember>;
  readonly roles: readonly Role[];
  readonly mayManage: boolean;
  readonly today: string;
  readonly form: FormState;
}

function Delegations({ member, delegations, people }: StaffPageProps) {
  const t = useText();
  if (delegations.length === 0) return null;
  return (
    <>
      <h2>{t(words.delegations)}</h2>
      <ul>
        {delegations.map((delegation) => {
          const { id, fromStaffId, toStaffId } = delegation;
          const gives = fromStaffId === member.id;
          const name = people.get(gives ? toStaffId : fromStaffId)?.name ?? '';
          return (
            <li key={id}>
              {t(gives ? words.delegatedTo(name) : words.delegatedBy(name))}{' '}
              <PeriodText period={delegation} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

export function StaffPage(props: StaffPageProps) {
  const { member, career, form } = props;
  const held = career.roles.filter((role) => covers(role, props.today)).map(({ name }) => name);
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <DescriptionList
        items={[
          { term: words.columns.number, value: member.employeeNumber },
          { term: words.service, value: <PeriodText period={member} /> },
        ]}
      />
      {career.posts.length > 0 ? (
        <DataTable caption={words.postHistory} columns={postColumns} rows={career.posts} />
      ) : (
        <EmptyState title={words.noPosts} />
      )}
      {career.roles.length > 0 ? (
        <DataTable caption={words.roleHistory} columns={roleColumns} rows={career.roles} />
      ) : (
        <EmptyState title={words.noRoles} />
      )}
      {props.mayManage && (
        <Disclosure summary={words.setRoles} open={form.errors !== undefined}>
          <RolesForm staffId={member.id} roles={props.roles} held={held} />
        </Disclosure>
      )}
      <Delegations {...props} />
    </>
  );
}
