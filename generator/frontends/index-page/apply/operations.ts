import { at, report } from "../../../diagnostics/index.js";
import type { Diagnostic } from "../../../diagnostics/index.js";
import type { Operation } from "../../../ir/index.js";
import type { Origin } from "../../../source/index.js";
import type { IndexPage } from "../document.js";

const shownPlaces = 3;

/** What the index pages say of one operation. */
interface Listing {
  /** Its place in the order of all operations that are listed. */
  readonly rank: number;
  readonly tags: string[];
  readonly origin: Origin;
}

export interface ListedOperations {
  readonly operations: readonly Operation[];
  readonly diagnostics: readonly Diagnostic[];
}

const keyOf = ({ method, target }: Operation): string =>
  `${method} ${target.kind === "path" ? target.template : target.name}`;

/** An operation is listed under each of its tags. */
function listingsOf(pages: readonly IndexPage[]): ReadonlyMap<string, Listing> {
  const listings = new Map<string, Listing>();
  for (const { name, operations } of pages.flatMap(({ tags }) => tags)) {
    for (const { method, target, origin } of operations) {
      const key = `${method} ${target.value}`;
      const listing = listings.get(key) ?? { rank: listings.size, tags: [], origin };
      if (name !== undefined && !listing.tags.includes(name.value)) listing.tags.push(name.value);
      listings.set(key, listing);
    }
  }
  return listings;
}

/** Gives operations their tags and puts them in the order of the index; what it does not list comes last. */
export function listOperations(
  operations: readonly Operation[],
  pages: readonly IndexPage[],
): ListedOperations {
  const listings = listingsOf(pages);
  const rankOf = (operation: Operation): number =>
    listings.get(keyOf(operation))?.rank ?? listings.size;
  const tagged = operations.map((operation) => {
    const tags = listings.get(keyOf(operation))?.tags ?? [];
    return tags.length === 0 ? operation : { ...operation, tags };
  });
  const described = new Set(operations.map(keyOf));
  const missing = [...listings]
    .filter(([key]) => !described.has(key))
    .map(([, { origin }]) => at(origin));
  const note = (): Diagnostic =>
    report("site/missing-pages", { count: missing.length }, ...missing.slice(0, shownPlaces));
  return {
    operations: tagged.toSorted((a, b) => rankOf(a) - rankOf(b)),
    diagnostics: missing.length === 0 ? [] : [note()],
  };
}
