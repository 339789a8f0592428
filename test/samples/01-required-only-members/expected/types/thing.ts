// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

export interface Thing {
  member?: { name: string; height?: number | undefined } | undefined;
  beside?: { name: string; height?: number | undefined } | undefined;
  siblings?: { name: string; height?: number | undefined } | undefined;
  nested?: { name: string; height: number } | undefined;
  referred?: { name: string; height?: number | undefined } | undefined;
}
