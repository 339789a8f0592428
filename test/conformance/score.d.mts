export const scorePath: string;
export const readmePath: string;
export const block: RegExp;
export function scoreBlock(
  rows: readonly {
    readonly set: string;
    readonly passed: number;
    readonly asked: number;
    readonly excluded: number;
  }[],
): string;
