import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { Department } from '../../departments/queries.ts';
import type { StaffMember } from '../../staff/queries.ts';
import type { Finding, TransferReport } from '../report.ts';
import { words } from '../text.ts';

interface ReportProps {
  readonly report: TransferReport;
  readonly owners: ReadonlyMap<string, StaffMember>;
  readonly named: ReadonlyMap<string, Department>;
}

function Thing({ finding }: { finding: Finding }) {
  const t = useText();
  return <a href={finding.thing.href}>{t(finding.thing.label)}</a>;
}

function Reason({ finding }: { finding: Finding }) {
  return <>{useText()(words.reasons[finding.reason])}</>;
}

function Owner({ finding, owners, named }: ReportProps & { finding: Finding }) {
  const t = useText();
  const { ownerStaffId, ownerDepartmentId } = finding.thing;
  const department = named.get(ownerDepartmentId ?? '');
  const names = [owners.get(ownerStaffId ?? '')?.name, department && t(department.name)];
  return <>{names.filter(Boolean).join(' / ')}</>;
}

function columnsFor(props: ReportProps): readonly Column<Finding>[] {
  return [
    {
      key: 'thing',
      label: words.reportColumns.thing,
      rowHeader: true,
      render: (finding) => <Thing finding={finding} />,
    },
    {
      key: 'why',
      label: words.reportColumns.why,
      render: (finding) => <Reason finding={finding} />,
    },
    {
      key: 'owner',
      label: words.reportColumns.owner,
      render: (finding) => <Owner {...props} finding={finding} />,
    },
  ];
}

/** What would be left without an owner, before anybody schedules the transfer. */
export function Report(props: ReportProps) {
  const t = useText();
  const { findings, emptied } = props.report;
  const count = findings.length + emptied.length;
  return (
    <section>
      <h2>{t(words.report)}</h2>
      {count === 0 ? (
        <Notice kind="success" title={words.reportNone} />
      ) : (
        <Notice kind="warning" title={words.reportSome(count)}>
          <ul>
            {emptied.map(({ id, name }) => (
              <li key={id}>{t(words.emptyDepartment(name))}</li>
            ))}
          </ul>
        </Notice>
      )}
      {findings.length > 0 && (
        <DataTable
          caption={words.report}
          captionHidden
          columns={columnsFor(props)}
          rows={findings}
        />
      )}
    </section>
  );
}
