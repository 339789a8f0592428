/** What a value may be that an enum does not list, if it is a text or a number. */
export interface AnyEnums {
  readonly string: string;
  readonly number: number;
}

/** Nothing: enums are what they list. */
export interface ClosedEnums extends AnyEnums {
  readonly string: never;
  readonly number: never;
}

/**
 * Anything: a server that is newer may send a value that this enum does not list yet. The types are not those of all texts and
 * numbers, so that editors still offer the values that are listed.
 */
export interface OpenEnums extends AnyEnums {
  readonly string: string & {};
  readonly number: number & {};
}
