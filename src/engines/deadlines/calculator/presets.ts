import type { Text } from '#platform/i18n/text.ts';
import type { ClockRule } from '../clock/clock.ts';
import { presetLabels as labels } from './text.ts';

export interface Preset {
  readonly label: Text;
  readonly rule: Omit<ClockRule, 'basis' | 'extension'>;
}

/** Ways of counting that towns have, to start from; each town's own ordinance decides. */
export const presets: readonly Preset[] = [
  {
    label: labels.disclosureFromRequest,
    rule: {
      days: 15,
      unit: 'calendar',
      firstDay: 'counted',
      skips: 'none',
      lastDayClosed: 'next-open',
    },
  },
  {
    label: labels.disclosureWithoutHolidays,
    rule: {
      days: 15,
      unit: 'calendar',
      firstDay: 'counted',
      skips: 'holidays',
      lastDayClosed: 'next-open',
    },
  },
  {
    label: labels.personalInformation,
    rule: {
      days: 30,
      unit: 'calendar',
      firstDay: 'next',
      skips: 'none',
      lastDayClosed: 'next-open',
    },
  },
  {
    label: labels.standard,
    rule: {
      days: 10,
      unit: 'business',
      firstDay: 'next',
      skips: 'none',
      lastDayClosed: 'next-open',
    },
  },
];

/** The address that fills the calculator with a rule. */
export function presetHref({ rule }: Preset): string {
  const query = Object.entries(rule).map(([name, value]) => [name, String(value)]);
  return `/staff/deadlines?${new URLSearchParams(Object.fromEntries(query))}#calculator`;
}
