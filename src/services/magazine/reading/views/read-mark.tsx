import { hrefOf } from '../../model.ts';

/**
 * Counts that the page was opened, without scripts and without cookies. The page itself comes from the
 * page cache; this picture of one point never does, so that every opening is counted.
 */
export function ReadMark({ issue, page }: { issue: { slug: string }; page: string }) {
  return (
    <img
      class="magazine-read"
      src={`${hrefOf(issue)}/${page}/read.gif`}
      alt=""
      width={1}
      height={1}
    />
  );
}
