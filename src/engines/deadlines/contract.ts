export { type Calendar, createCalendar } from './clock/calendar.ts';
export type {
  Clock,
  ClockDay,
  ClockEvent,
  ClockRule,
  DayKind,
  ExplainedClock,
  Subject,
} from './clock/clock.ts';
export {
  extendClock,
  type NewClock,
  type Noted,
  pauseClock,
  resumeClock,
  startClock,
  stopClock,
} from './clock/commands.ts';
export { explainClock } from './clock/explain.ts';
export { ClockRuleInput } from './clock/inputs.ts';
export { findClock, findClocks } from './clock/queries.ts';
export { calendarOf } from './closing-days/town-calendar.ts';
export { ClockDays, ClockExplanation, clockStyles } from './views/clock-days.tsx';
export { ClockSummary } from './views/clock-summary.tsx';
