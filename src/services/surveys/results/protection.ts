/**
 * A published sum of counts as a pipe between two nodes: what flows into a node flows out of it. So a
 * table is a network: from the whole to each option, from there through its cells to each group, and
 * back to the whole. What is hidden may be anything that keeps every node in balance.
 */
export interface Pipe {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Never hidden for the sake of others. */
  readonly fixed?: boolean;
  /** Not shown anyhow, such as those who told nothing of themselves. */
  readonly unseen?: boolean;
  /** Everybody knows that it is no more than this. */
  readonly most?: boolean;
}

/** Fewer answers than this could be recognised by neighbours. */
export const smallest = 5;

export const isSmall = (count: number): boolean => count > 0 && count < smallest;

interface Step {
  readonly node: number;
  readonly cost: number;
  readonly pipe?: number;
  readonly before?: Step;
}

interface Network {
  readonly pipes: readonly Pipe[];
  readonly hidden: boolean[];
  /** Hidden whatever stands in them, also where nobody is. */
  readonly whole: readonly boolean[];
  /** Places of the pipes at each node. */
  readonly at: ReadonlyMap<number, readonly number[]>;
}

function networkOf(pipes: readonly Pipe[], before: readonly boolean[]): Network {
  const at = new Map<number, number[]>();
  for (const [place, { from, to }] of pipes.entries()) {
    for (const node of [from, to]) at.set(node, [...(at.get(node) ?? []), place]);
  }
  const hidden = pipes.map((pipe, place) => {
    const small = isSmall(pipe.count) && !pipe.fixed;
    return pipe.unseen || before[place] || small;
  });
  const whole = pipes.map(({ unseen = false }, place) => unseen || (before[place] ?? false));
  return { pipes, hidden, whole, at };
}

/** One more hidden pipe costs what it says; by way of those hidden already it is free. */
function costOf({ pipes, hidden }: Network, place: number): number | undefined {
  const pipe = pipes[place];
  if (!pipe) return undefined;
  if (hidden[place]) return 0.001;
  return pipe.fixed || pipe.count === 0 ? undefined : pipe.count;
}

/**
 * Everybody knows that no cell is hidden in which nobody is, so one must stay in it; of what is hidden
 * as a whole nobody knows even that.
 */
function canShrink({ pipes, whole }: Network, place: number): boolean {
  return (pipes[place]?.count ?? 0) > (whole[place] ? 0 : 1);
}

/** Where a pipe leads on from this node: with its stream to more, against it to less. */
function leads(network: Network, place: number, node: number): number | undefined {
  const pipe = network.pipes[place];
  if (pipe?.from === node) return pipe.most ? undefined : pipe.to;
  return canShrink(network, place) ? pipe?.from : undefined;
}

function cheapest(open: Map<number, Step>): Step | undefined {
  let best: Step | undefined;
  for (const step of open.values()) if (!best || step.cost < best.cost) best = step;
  return best;
}

/** How a hidden count could be another: one more, or one less. */
interface Change {
  readonly place: number;
  readonly by: 1 | -1;
}

/**
 * The cheapest way on which the change of a pipe can be made good elsewhere (Dijkstra): what flows more
 * through it comes back to where it begins; what flows less takes the way to where it ends.
 */
function wayFor(network: Network, { place: target, by }: Change): Step | undefined {
  const pipe = network.pipes[target];
  if (!pipe || (by < 0 && !canShrink(network, target))) return undefined;
  const [start, goal] = by > 0 ? [pipe.to, pipe.from] : [pipe.from, pipe.to];
  const open = new Map<number, Step>([[start, { node: start, cost: 0 }]]);
  const done = new Set<number>();
  for (let step = cheapest(open); step; step = cheapest(open)) {
    if (step.node === goal) return step;
    open.delete(step.node);
    done.add(step.node);
    for (const place of network.at.get(step.node) ?? []) {
      const next = network.pipes[place];
      const more = costOf(network, place);
      if (!next || more === undefined || place === target) continue;
      const node = leads(network, place, step.node);
      if (node === undefined || done.has(node)) continue;
      const cost = step.cost + more;
      if (cost < (open.get(node)?.cost ?? Number.POSITIVE_INFINITY)) {
        open.set(node, { node, cost, pipe: place, before: step });
      }
    }
  }
  return undefined;
}

/** Hides what it takes so that sums do not tell of it; undefined where nothing does. */
function protect(network: Network, place: number): Change | undefined {
  const ways = ([1, -1] as const).flatMap((by) => {
    const change = { place, by };
    const way = wayFor(network, change);
    return way ? [{ change, way }] : [];
  });
  const [first, second] = ways;
  const best = first && second && second.way.cost < first.way.cost ? second : first;
  for (let step = best?.way; step; step = step.before) {
    if (step.pipe !== undefined) network.hidden[step.pipe] = true;
  }
  return best?.change;
}

/** Shows again what was hidden on the way and is not needed any more, the largest first. */
function showNeedless(network: Network, first: readonly boolean[], changes: readonly Change[]) {
  const { pipes, hidden } = network;
  const added = [...hidden.keys()]
    .filter((place) => hidden[place] && !first[place])
    .sort((a, b) => (pipes[b]?.count ?? 0) - (pipes[a]?.count ?? 0));
  for (const place of added) {
    hidden[place] = false;
    const safe = changes.every((change) => {
      const way = wayFor(network, change);
      return way !== undefined && way.cost < 1;
    });
    if (!safe) hidden[place] = true;
  }
}

/**
 * Which counts are not shown: those below `smallest` (primary suppression), and the fewest answers beside
 * them without which sums of rows and columns would give one away (complementary suppression, by cheapest
 * cycles: Cox 1995; Hundepool et al., Statistical Disclosure Control, 2012). By all that is
 * shown, each of them could be another number. Empty cells stay: nobody is in them.
 *
 * @param before pipes that are hidden already, by place.
 */
export function hideIn(pipes: readonly Pipe[], before: readonly boolean[] = []): boolean[] {
  const network = networkOf(pipes, before);
  const first = [...network.hidden];
  const wanted = [...first.keys()]
    .filter((place) => first[place] && !pipes[place]?.unseen && (pipes[place]?.count ?? 0) > 0)
    .sort((a, b) => (pipes[a]?.count ?? 0) - (pipes[b]?.count ?? 0));
  const changes = wanted.flatMap((place) => protect(network, place) ?? []);
  showNeedless(network, first, changes);
  return network.hidden;
}
