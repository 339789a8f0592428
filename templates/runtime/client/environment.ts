/** Where programs have an environment: Node, Bun and some workers, and Deno. Browsers have none. */
interface Host {
  readonly process?: { readonly env?: Readonly<Record<string, unknown>> };
  readonly Deno?: { readonly env?: { get(name: string): unknown } };
}

/**
 * A variable of the environment: `auth: { key: environment("BALLOONS_KEY") }`. Undefined where it is not set or empty, where
 * it may not be read, and where there is no environment, as in a browser. Nothing of the client reads one by itself.
 */
export function environment(name: string): string | undefined {
  const { process: node, Deno: deno } = globalThis as Host;
  try {
    const value = node?.env?.[name] ?? deno?.env?.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    return undefined;
  }
}
