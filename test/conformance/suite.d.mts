export const shared: string | undefined;
export const sets: readonly string[];
export interface Group {
  readonly file: string;
  readonly reason: string | undefined;
  readonly tests: readonly { readonly passed: boolean }[];
}
export function exclusions(): ReadonlyMap<string, string>;
export function runSet(name: string): Promise<readonly Group[]>;
export function scoreOf(groups: readonly Group[]): {
  readonly passed: number;
  readonly asked: number;
  readonly excluded: number;
};
