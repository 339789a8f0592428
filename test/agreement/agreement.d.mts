export function madeUpDocument(size: { readonly seed: number; readonly schemas: number }): object;
export function agreement(size: {
  readonly seed: number;
  readonly schemas: number;
  readonly values: number;
}): Promise<{
  readonly pairs: number;
  readonly accepted: number;
  readonly disagreements: readonly unknown[];
}>;
