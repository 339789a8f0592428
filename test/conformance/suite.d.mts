export const shared: string | undefined;
export const sets: readonly string[];
export interface Group {
  readonly file: string;
  readonly reason: string | undefined;
  readonly tests: readonly { readonly passed: boolean }[];
}
/** Counts of tests. */
export interface Score {
  readonly passed: number;
  readonly asked: number;
  readonly excluded: number;
}
export function exclusions(): ReadonlyMap<string, string>;
export function runSet(
  name: string,
  config?: Readonly<Record<string, unknown>>,
): Promise<readonly Group[]>;
export function scoreOf(groups: readonly Group[]): Score;
