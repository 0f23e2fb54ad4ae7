import type { Run } from '../runs/model.ts';

/** Which state of the result the person looks at: a change over a newer one is refused. */
export function Seen({ run }: { run: Run }) {
  return <input type="hidden" name="seen" value={run.revision} />;
}
