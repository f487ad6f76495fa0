/** Text read from bytes, or the number of the first line that is no UTF-8. */
export type DecodedText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number };

/** What turns bytes into text and throws where they are none: `new TextDecoder('utf-8', { fatal: true })`. */
interface StrictDecoder {
  decode(bytes: Uint8Array): string;
}

const lineFeed = 10;

/** Reads bytes as UTF-8, and tells the line where they are none. A line feed is never part of another character. */
export function decodeText(bytes: Uint8Array, decoder: StrictDecoder): DecodedText {
  const decoded = (some: Uint8Array): string | null => {
    try {
      return decoder.decode(some);
    } catch {
      return null;
    }
  };
  const whole = decoded(bytes);
  if (whole !== null) return { ok: true, text: whole };
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    if (end === -1 || decoded(bytes.subarray(start, end)) === null) return { ok: false, line };
    start = end + 1;
  }
}
