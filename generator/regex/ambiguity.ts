import type { Machine, Position } from "./automaton.js";
import { overlap } from "./char-set.js";

/** How the steps of a match that fails grow with the length of the text. */
export type Growth = "linear" | "polynomial" | "exponential" | "unknown";

/** The work that one judgement may take; what needs more is not judged. */
const mostWork = 2_000_000;

class TooMuch extends Error {}

/** The machine as a graph of positions: which letter may be read after which. */
class Graph {
  readonly #machine: Machine;
  /** The positions that can follow, by position. */
  readonly follow: readonly (readonly number[])[];
  /** The same without going back in what is repeated a limited number of times. */
  readonly unlimited: readonly (readonly number[])[];
  #work = 0;

  constructor(machine: Machine) {
    this.#machine = machine;
    const kept = this.#unfinished();
    this.follow = this.#follow(kept, true);
    this.unlimited = this.#follow(kept, false);
  }

  spend(work = 1): void {
    this.#work += work;
    if (this.#work > mostWork) throw new TooMuch();
  }

  position(index: number): Position {
    const position = this.#machine.positions[index];
    if (position === undefined) throw new Error(`there is no position ${index}`);
    return position;
  }

  /** The states that are reached from a state without reading. */
  #reach(from: number, kind: "all" | "sure" | "unlimited"): ReadonlySet<number> {
    const reached = new Set([from]);
    for (const state of reached)
      for (const { to, sure, limited } of this.#machine.steps[state] ?? []) {
        this.spend();
        if ((kind !== "sure" || sure) && (kind !== "unlimited" || !limited)) reached.add(to);
      }
    return reached;
  }

  /** Positions behind which a match is not complete: one that fails reads no others. */
  #unfinished(): readonly number[] {
    const { positions, end } = this.#machine;
    return [...positions.keys()].filter((index) => {
      return !this.#reach(this.position(index).to, "sure").has(end);
    });
  }

  #follow(kept: readonly number[], limited: boolean): readonly (readonly number[])[] {
    const { positions } = this.#machine;
    const startingAt = new Map<number, number>(
      kept.map((index) => [this.position(index).from, index]),
    );
    const live = new Set(kept);
    return [...positions.keys()].map((index) => {
      if (!live.has(index)) return [];
      const reached = this.#reach(this.position(index).to, limited ? "all" : "unlimited");
      return [...reached].flatMap((state) => startingAt.get(state) ?? []);
    });
  }

  /** Whether a position follows another one in two ways. */
  isTwice(from: number, to: number): boolean {
    const goal = this.position(to).from;
    const forth = this.#reach(this.position(from).to, "all");
    const back = new Set([goal]);
    // Steps are few; going round until nothing is added is simpler than turning them all round.
    for (let size = 0; size < back.size;) {
      size = back.size;
      for (const state of forth)
        if ((this.#machine.steps[state] ?? []).some(({ to: next }) => back.has(next)))
          back.add(state);
      this.spend(forth.size);
    }
    const between = [...forth].filter((state) => back.has(state));
    const onWay = (state: number): number =>
      (this.#machine.steps[state] ?? []).filter(({ to: next }) => forth.has(next) && back.has(next))
        .length;
    return between.some((state) => onWay(state) > 1);
  }
}

/** The strongly connected parts of a graph that hold a cycle. */
function loopsOf(
  follow: readonly (readonly number[])[],
  spend: () => void,
): readonly ReadonlySet<number>[] {
  const before: number[][] = follow.map(() => []);
  follow.forEach((targets, from) => targets.forEach((to) => before[to]?.push(from)));
  const spread = (edges: readonly (readonly number[])[], from: number): ReadonlySet<number> => {
    const reached = new Set(edges[from] ?? []);
    for (const at of reached)
      for (const next of edges[at] ?? []) {
        spend();
        reached.add(next);
      }
    return reached;
  };
  const placed = new Set<number>();
  const loops: ReadonlySet<number>[] = [];
  for (const position of follow.keys()) {
    if (placed.has(position) || (follow[position] ?? []).length === 0) continue;
    const forth = spread(follow, position);
    if (!forth.has(position)) continue;
    const back = spread(before, position);
    const loop = new Set([...forth].filter((at) => back.has(at)));
    for (const at of loop) placed.add(at);
    loops.push(loop);
  }
  return loops;
}

/** Whether a loop can read some text in two ways and be back where it was: each round doubles the ways. */
function isExponential(graph: Graph, loop: ReadonlySet<number>): boolean {
  const next = (at: number): readonly number[] =>
    (graph.follow[at] ?? []).filter((to) => loop.has(to));
  for (const from of loop) if (next(from).some((to) => graph.isTwice(from, to))) return true;
  // Pairs of positions that one text leads to. One that parts and meets again is two ways.
  const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const queue: (readonly [number, number])[] = [...loop].map((at) => [at, at]);
  const seen = new Set(queue.map(([a, b]) => key(a, b)));
  const cameFrom = new Map<string, string[]>();
  for (const [a, b] of queue)
    for (const x of next(a))
      for (const y of next(b)) {
        graph.spend();
        if (!overlap(graph.position(x).set, graph.position(y).set)) continue;
        const to = key(x, y);
        if (a !== b || x !== y) cameFrom.set(to, [...(cameFrom.get(to) ?? []), key(a, b)]);
        if (!seen.has(to)) queue.push([x, y]);
        seen.add(to);
      }
  const meeting = new Set([...loop].map((at) => key(at, at)));
  for (const pair of meeting)
    for (const earlier of cameFrom.get(pair) ?? []) {
      graph.spend();
      if ([...loop].some((at) => earlier === key(at, at))) continue;
      return true;
    }
  return false;
}

interface Triple {
  readonly stays: number;
  readonly moves: number;
  readonly waits: number;
}

/** Whether some text is read within one loop, within a later one, and on the way between them: where to change is open. */
function isOpenBetween(
  graph: Graph,
  first: ReadonlySet<number>,
  second: ReadonlySet<number>,
): boolean {
  const seen = new Set<string>();
  const queue: Triple[] = [...first].flatMap((stays) =>
    [...second].map((waits) => ({ stays, moves: stays, waits })),
  );
  graph.spend(queue.length);
  for (const { stays, moves, waits } of queue)
    for (const x of (graph.unlimited[stays] ?? []).filter((at) => first.has(at)))
      for (const z of (graph.unlimited[waits] ?? []).filter((at) => second.has(at)))
        for (const y of graph.follow[moves] ?? []) {
          graph.spend();
          const sets = [x, y, z].map((at) => graph.position(at).set);
          if (!overlap(...sets)) continue;
          if (y === z) return true;
          const key = `${x} ${y} ${z}`;
          if (!seen.has(key)) queue.push({ stays: x, moves: y, waits: z });
          seen.add(key);
        }
  return false;
}

function isPolynomial(graph: Graph): boolean {
  const loops = loopsOf(graph.unlimited, () => graph.spend());
  return loops.some((first) =>
    loops.some((second) => first !== second && isOpenBetween(graph, first, second)),
  );
}

/**
 * How the work of a backtracking engine grows where the machine does not match (Weber and Seidl, "On the degree of
 * ambiguity of finite automata", 1991): exponentially where a loop reads one text in two ways, polynomially where it is
 * open at which letter one loop ends and a later one begins.
 */
export function growthOf(machine: Machine): Growth {
  try {
    const graph = new Graph(machine);
    const loops = loopsOf(graph.follow, () => graph.spend());
    if (loops.some((loop) => isExponential(graph, loop))) return "exponential";
    return isPolynomial(graph) ? "polynomial" : "linear";
  } catch (error) {
    if (error instanceof TooMuch) return "unknown";
    throw error;
  }
}
