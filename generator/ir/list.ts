/** Whether two lists hold the same objects in the same order. */
export function isSameList<Item extends object>(
  one: readonly Item[],
  other: readonly Item[],
): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/**
 * Works something out of a list of objects, once for as long as the list holds the same ones. It is let go with the first
 * of them.
 */
export function onceForList<Item extends object, Made>(
  make: (list: readonly Item[]) => Made,
): (list: readonly Item[]) => Made {
  const known = new WeakMap<Item, { readonly list: readonly Item[]; readonly made: Made }>();
  return (list) => {
    const [first] = list;
    const found = first && known.get(first);
    if (found !== undefined && isSameList(found.list, list)) return found.made;
    const made = make(list);
    if (first !== undefined) known.set(first, { list, made });
    return made;
  };
}
