import { readFileSync } from "node:fs";

/** Found by going up: the sources and the compiled code lie at different depths below the package. */
function findPackage(from: URL): { readonly version: string } {
  const candidate = new URL("package.json", from);
  try {
    const value: unknown = JSON.parse(readFileSync(candidate, "utf8"));
    if (
      typeof value === "object" &&
      value !== null &&
      "version" in value &&
      typeof value.version === "string"
    )
      return { version: value.version };
  } catch {
    // No package.json here: look further up.
  }
  const up = new URL("..", from);
  if (up.href === from.href) throw new Error("the package.json of specwright is missing");
  return findPackage(up);
}

/** The version of this generator. */
export const version: string = findPackage(new URL(".", import.meta.url)).version;
