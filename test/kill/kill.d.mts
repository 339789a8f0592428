/** What runs that were killed have left. */
export interface Met {
  readonly killed: number;
  readonly old: number;
  readonly new: number;
  /** How often there was no output between two renames; the next run puts it back. */
  readonly absent: number;
  readonly mixtures: readonly string[];
  /** Files beside the output that nobody removed. */
  readonly left: readonly string[];
}

export function killRuns(count: number, seed: number): Promise<Met>;
