// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

export interface Thing {
  zone?: "Etc/GMT+1" | "Etc/GMT-1" | "Etc/GMT" | "" | undefined;
  operator?: "=" | "!=" | "<" | "<=" | "__proto__" | undefined;
  number?: -1 | 0 | 1 | undefined;
  mixed?: 1 | "1" | true | "true" | null | { a: [1] } | undefined;
  level?: 1 | 2 | undefined;
  state?: "on" | "off" | undefined;
}
