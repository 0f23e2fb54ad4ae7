import type { LifeEventId } from '../../model.ts';

/** Line icons on a 24-unit square, as `ui/components/icon.tsx` has them; the name stands beside each. */
const paths: Readonly<Record<LifeEventId, string>> = {
  moving: 'M3 11.5 12 4l9 7.5M5.5 10v10h13V10M9.5 20v-6h5v6',
  birth:
    'M12 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM10 8.2v.4M14 8.2v.4M10.4 10.6a2.4 2.4 0 0 0 3.2 0M5 20.5c1-4 3.6-5 7-5s6 1 7 5Z',
  marriage:
    'M9 8.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM15 8.5a5.5 5.5 0 1 1 0 11M9.5 4.5h5L12 8Z',
  care: 'M12 20.5C7 17 3.5 13.7 3.5 9.8A4.3 4.3 0 0 1 12 8a4.3 4.3 0 0 1 8.5 1.8c0 3.9-3.5 7.2-8.5 10.7Z',
  death: 'M12 3.5v17M8 20.5h8M12 9c-3.5 0-5-2-5-4.5M12 13c3.5 0 5-2 5-4.5',
  disaster: 'M13.5 2.5 5 13.5h6l-1.5 8 8.5-11h-6Z',
  business: 'M4 8h16v12H4ZM9 8V4.5h6V8M4 13h16M11 13v2h2v-2',
};

export function EventIcon(props: { event: LifeEventId }) {
  return (
    <svg class="icon life-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[props.event]} />
    </svg>
  );
}
