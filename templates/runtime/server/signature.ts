import type { SignedMessage, Verify } from "./verify.js";

/** A key that both sides know. */
export type Secret = string | Uint8Array;

export interface SignatureOptions {
  /** One, or several while an old one is still in use. */
  readonly secret: Secret | readonly Secret[];
}

export interface TimedSignatureOptions extends SignatureOptions {
  /** Seconds that a message may be old, or be ahead of the clock; 300 where nothing is said. */
  readonly tolerance?: number;
  /** Milliseconds since 1970; the clock where nothing is said. */
  readonly now?: () => number;
}

const utf8 = new TextEncoder();

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === "string" ? utf8.encode(text) : text;

const listOf = (secret: Secret | readonly Secret[]): readonly Secret[] =>
  typeof secret === "string" || secret instanceof Uint8Array ? [secret] : secret;

function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Whether any signature is that of the message under any key (RFC 2104). Web Crypto compares in constant time. */
async function isSigned(
  message: Uint8Array,
  signatures: readonly (Uint8Array | undefined)[],
  secrets: readonly Uint8Array[],
): Promise<boolean> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  for (const secret of secrets) {
    // An empty key would let everybody sign.
    if (secret.length === 0) continue;
    const key = await crypto.subtle.importKey("raw", new Uint8Array(secret), algorithm, false, [
      "verify",
    ]);
    for (const signature of signatures) {
      if (signature === undefined) continue;
      const copies = [new Uint8Array(signature), new Uint8Array(message)] as const;
      if (await crypto.subtle.verify("HMAC", key, ...copies)) return true;
    }
  }
  return false;
}

function joined(prefix: string, body: Uint8Array): Uint8Array {
  const start = utf8.encode(prefix);
  const all = new Uint8Array(start.length + body.length);
  all.set(start);
  all.set(body, start.length);
  return all;
}

function isTimely(seconds: string, options: TimedSignatureOptions): boolean {
  if (!/^\d{1,12}$/.test(seconds)) return false;
  const { tolerance = 300, now = Date.now } = options;
  return Math.abs(now() / 1000 - Number(seconds)) <= tolerance;
}

/** `sha256=` and the signature of the body in hexadecimal, as GitHub sends it in `x-hub-signature-256`. */
export function prefixedSignature(
  options: SignatureOptions & { readonly header?: string; readonly prefix?: string },
): Verify {
  const { header = "x-hub-signature-256", prefix = "sha256=" } = options;
  const secrets = listOf(options.secret).map(bytesOf);
  return async (message: SignedMessage) => {
    const text = message.header(header)?.trim() ?? "";
    if (!text.startsWith(prefix)) return false;
    return isSigned(message.body, [fromHex(text.slice(prefix.length))], secrets);
  };
}

/** `t=1700000000,v1=…`: the time, and signatures of the time, a dot and the body in hexadecimal, as Stripe sends them. */
export function timestampedSignature(
  options: TimedSignatureOptions & { readonly header?: string },
): Verify {
  const { header = "stripe-signature" } = options;
  const secrets = listOf(options.secret).map(bytesOf);
  return async (message: SignedMessage) => {
    const pairs = (message.header(header) ?? "").split(",").map((pair) => pair.trim().split("="));
    const valuesOf = (name: string): readonly string[] =>
      pairs.filter(([key]) => key === name).map(([, value = ""]) => value);
    const [time = ""] = valuesOf("t");
    if (!isTimely(time, options)) return false;
    return isSigned(joined(`${time}.`, message.body), valuesOf("v1").map(fromHex), secrets);
  };
}

/** A secret of Standard Webhooks is base64 behind `whsec_`. */
function standardSecret(secret: Secret): Uint8Array {
  if (typeof secret !== "string") return secret;
  const bytes = fromBase64(secret.replace(/^whsec_/, ""));
  if (bytes === undefined) throw new TypeError("the secret of a webhook is no base64");
  return bytes;
}

/**
 * Standard Webhooks (https://www.standardwebhooks.com): `webhook-id`, `webhook-timestamp` and `webhook-signature`, which
 * lists `v1,` and signatures in base64 with blanks between. Throws TypeError for a secret that is no base64.
 */
export function standardWebhooks(
  options: TimedSignatureOptions & { readonly prefix?: string },
): Verify {
  const { prefix = "webhook-" } = options;
  const secrets = listOf(options.secret).map(standardSecret);
  return async (message: SignedMessage) => {
    const [id = "", time = "", signatures = ""] = ["id", "timestamp", "signature"].map((name) =>
      message.header(prefix + name),
    );
    if (id === "" || !isTimely(time, options)) return false;
    const own = signatures
      .split(" ")
      .filter((one) => one.startsWith("v1,"))
      .map((one) => fromBase64(one.slice("v1,".length)));
    return isSigned(joined(`${id}.${time}.`, message.body), own, secrets);
  };
}
