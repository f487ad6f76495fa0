/** Text read from bytes, or the number of the first line that is no UTF-8. */
export type DecodedText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number };

const lineFeed = 10;

/** Reads bytes as UTF-8, and tells the line where they are none. A line feed is never part of another character. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const whole = decoded(bytes);
  if (whole !== null) return { ok: true, text: whole };
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    if (end === -1 || decoded(bytes.subarray(start, end)) === null) return { ok: false, line };
    start = end + 1;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
