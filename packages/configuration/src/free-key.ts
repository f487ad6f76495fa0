/** The wanted key, or the first that is free of those with a number after it. Short enough for the language with the number. */
export function freeKeyAmong(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted.slice(0, 74)}-${count}`;
    if (!taken.has(key)) return key;
  }
}
