// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type PostOddResponse.

export interface PostOddResponse {
  "@type": string;
}
