export function madeUpDocument(size: { readonly seed: number; readonly schemas: number }): object;
export function agreement(size: {
  readonly seed: number;
  readonly schemas: number;
  readonly values: number;
}): Promise<{
  readonly pairs: number;
  readonly accepted: number;
  /** Values that are refused and one change away from one that is accepted. */
  readonly near: number;
  readonly disagreements: readonly unknown[];
}>;
