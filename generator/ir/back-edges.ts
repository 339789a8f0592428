/** A node on the way, and its edges that are still to be walked. */
interface Stop<Id, Edge> {
  readonly id: Id;
  readonly open: Edge[];
}

/**
 * The edges of a graph that lead back to a node on the way to them: without these there is no circle. Walked without
 * recursion, for chains may be long.
 */
export function backEdges<Id, Edge>(
  ids: readonly Id[],
  edgesOf: (id: Id) => readonly Edge[],
  targetOf: (edge: Edge) => Id,
): ReadonlySet<Edge> {
  const found = new Set<Edge>();
  const seen = new Set<Id>();
  for (const start of ids) {
    const way: Stop<Id, Edge>[] = [];
    const onWay = new Set<Id>();
    const enter = (id: Id): void => {
      if (seen.has(id)) return;
      seen.add(id);
      onWay.add(id);
      way.push({ id, open: edgesOf(id).toReversed() });
    };
    enter(start);
    for (let stop = way.at(-1); stop !== undefined; stop = way.at(-1)) {
      const edge = stop.open.pop();
      if (edge === undefined) {
        onWay.delete(stop.id);
        way.pop();
      } else if (onWay.has(targetOf(edge))) found.add(edge);
      else enter(targetOf(edge));
    }
  }
  return found;
}
