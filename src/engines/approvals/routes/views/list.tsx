import type { Department } from '#engines/organisation/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import type { RouteStep } from '../../chain/model.ts';
import { authorityText, modeTexts, yen } from '../../chain/text.ts';
import { findApprovalKind } from '../../registry.ts';
import { panelWords } from '../../views/text.ts';
import type { Route } from '../queries.ts';
import { routeWords as words } from '../text.ts';

const base = '/staff/approvals/routes';

export function KindLabel({ kind }: { kind: string }) {
  const t = useText();
  const known = findApprovalKind(kind);
  return <>{known ? t(known.label) : kind}</>;
}

function bandText({ amountFrom, amountTo }: Route): Text {
  if (amountTo === null) {
    return amountFrom === 0 ? words.any : joined(words.from, yen(amountFrom));
  }
  const upTo = joined(words.upToAmount, yen(amountTo));
  if (amountFrom === 0) return upTo;
  const from = joined(words.from, yen(amountFrom));
  return { ja: `${from.ja}${upTo.ja}`, en: `${from.en} ${upTo.en}` };
}

function joined(phrase: (text: string) => Text, value: Text): Text {
  return { ja: phrase(value.ja).ja, en: phrase(value.en).en };
}

function StepItem({ step, route }: { step: RouteStep; route: Route }) {
  const t = useText();
  const authority = authorityText(step);
  const together = route.steps.filter(({ group }) => group === step.group).length > 1;
  const consult = t(modeTexts.consult);
  return (
    <li>
      {step.label}
      {step.mode === 'consult' && ` ${together ? t(panelWords.parallel(consult)) : consult}`}
      {authority && <div class="muted">{t(authority)}</div>}
    </li>
  );
}

function StepsCell({ route }: { route: Route }) {
  return (
    <ol>
      {route.steps.map((step) => (
        <StepItem key={`${step.group} ${step.label}`} step={step} route={route} />
      ))}
    </ol>
  );
}

function Period({ route, today }: { route: Route; today: string }) {
  const t = useText();
  const { validFrom, validTo } = route;
  const over = validTo !== null && validTo < today;
  const later = validFrom > today;
  return (
    <div>
      <Badge tone={over || later ? 'neutral' : 'success'}>
        {t(over ? words.over : later ? words.later : words.inForce)}
      </Badge>
      <div>
        <Day date={validFrom} /> 〜 {validTo && <Day date={validTo} />}
      </div>
    </div>
  );
}

export interface RouteListProps {
  readonly routes: readonly Route[];
  readonly departments: ReadonlyMap<string, Department>;
  readonly today: string;
}

function columnsOf({ departments, today }: RouteListProps, t: (text: Text) => string) {
  const { columns } = words;
  const nameOf = ({ departmentId }: Route) =>
    departmentId ? (departments.get(departmentId)?.name ?? words.all) : words.all;
  const list: readonly Column<Route>[] = [
    {
      key: 'name',
      label: columns.name,
      rowHeader: true,
      render: ({ id, name }) => <a href={`${base}/${id}`}>{name}</a>,
    },
    { key: 'kind', label: columns.kind, render: ({ kind }) => <KindLabel kind={kind} /> },
    { key: 'department', label: columns.department, render: (route) => t(nameOf(route)) },
    { key: 'amount', label: columns.amount, render: (route) => t(bandText(route)) },
    { key: 'steps', label: columns.steps, render: (route) => <StepsCell route={route} /> },
    {
      key: 'period',
      label: columns.period,
      render: (route) => <Period route={route} today={today} />,
    },
  ];
  return list;
}

/** Every route with its versions, and the way to a new one. */
export function RouteList(props: RouteListProps) {
  const t = useText();
  const { routes } = props;
  return (
    <>
      <p>
        <ButtonLink href={`${base}/new`}>{t(words.new)}</ButtonLink>
      </p>
      {routes.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <ListCount page={1} pageSize={routes.length} total={routes.length} />
          <DataTable
            caption={words.list}
            columns={columnsOf(props, t)}
            rows={routes}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </>
  );
}
