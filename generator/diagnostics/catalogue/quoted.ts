const longest = 80;

/** Text of a document within a sentence: short, and without characters that a terminal would obey. */
export function quoted(text: string): string {
  const plain = text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    "\u{fffd}",
  );
  return `\`${plain.length > longest ? `${plain.slice(0, longest)}…` : plain}\``;
}
