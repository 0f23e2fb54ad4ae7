import { dayInTokyo } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { StepState } from '../chain/model.ts';
import type { Chain, ChainStep } from '../chain/preview.ts';
import { finalText, modeTexts, skipTexts, stepStateTexts } from '../chain/text.ts';
import type { Approval, ApprovalStep } from '../drafts/queries.ts';
import { panelWords as words } from './text.ts';

type Line = Pick<ChainStep, 'label' | 'mode' | 'group' | 'final' | 'seatName' | 'staff'>;

function Seat({ step }: { step: Line }) {
  const t = useText();
  const names = step.staff.map(({ name }) => name).join('、');
  return (
    <div>
      {t(step.seatName)}
      {names && <div>{names}</div>}
    </div>
  );
}

function Kind({ step, parallel }: { step: Line; parallel: boolean }) {
  const t = useText();
  const kind = t(step.final ? finalText : modeTexts[step.mode]);
  return <>{parallel ? t(words.parallel(kind)) : kind}</>;
}

function lineColumns<L extends Line>(lines: readonly L[]): readonly Column<L>[] {
  const together = (step: L) => lines.filter(({ group }) => group === step.group).length > 1;
  return [
    { key: 'label', label: words.step, rowHeader: true, render: ({ label }) => label },
    { key: 'seat', label: words.who, render: (step) => <Seat step={step} /> },
    {
      key: 'kind',
      label: words.kind,
      render: (step) => <Kind step={step} parallel={together(step)} />,
    },
  ];
}

function Expected({ step }: { step: ChainStep }) {
  const t = useText();
  return <>{t(step.skipped ? skipTexts[step.skipped] : words.willStamp)}</>;
}

/** The chain before anything is put before anybody: who will stamp, in which order, and why. */
export function ChainPreview({ chain }: { chain: Chain }) {
  const t = useText();
  if (chain.problem) {
    return (
      <Notice kind="warning" title={words.noChain}>
        <p>{t(chain.problem.text)}</p>
      </Notice>
    );
  }
  const note: Column<ChainStep> = {
    key: 'note',
    label: words.note,
    render: (step) => <Expected step={step} />,
  };
  return (
    <>
      <DataTable
        caption={words.chainToCome}
        columns={[...lineColumns(chain.steps), note]}
        rows={chain.steps}
      />
      {chain.why && <p>{t(chain.why)}</p>}
    </>
  );
}

const tones = {
  waiting: 'neutral',
  open: 'info',
  stamped: 'success',
  skipped: 'neutral',
  returned: 'warning',
  closed: 'neutral',
} as const satisfies Record<StepState, Tone>;

/** 代決 and 後閲 beside a stamp, with the names of both. */
function Deputy({ step }: { step: ApprovalStep }) {
  const t = useText();
  if (!step.stampedFor) return null;
  return (
    <div>
      {t(words.inPlaceOf(step.stampedFor))}
      {step.readAt ? (
        <>
          （{t(words.readOn)} <Day date={dayInTokyo(step.readAt)} />）
        </>
      ) : (
        `（${t(words.notYetRead)}）`
      )}
    </div>
  );
}

function StampCell({ step }: { step: ApprovalStep }) {
  const t = useText();
  return (
    <div>
      <Badge tone={tones[step.state]}>{t(stepStateTexts[step.state])}</Badge>
      {step.skipped && <div>{t(skipTexts[step.skipped])}</div>}
      {step.stampedAt && (
        <div>
          {step.stampedBy} <Day date={dayInTokyo(step.stampedAt)} />
        </div>
      )}
      <Deputy step={step} />
      {step.state === 'open' && step.staff.length === 0 && <div>{t(words.vacantNow)}</div>}
    </div>
  );
}

/** The stamps of the present round. */
export function ChainStamps({ approval, caption }: { approval: Approval; caption?: Text }) {
  const stamp: Column<ApprovalStep> = {
    key: 'stamp',
    label: words.stamp,
    render: (step) => <StampCell step={step} />,
  };
  return (
    <DataTable
      caption={caption ?? words.chainOf(approval.round)}
      columns={[...lineColumns(approval.steps), stamp]}
      rows={approval.steps}
      rowKey={({ id }) => id}
    />
  );
}
