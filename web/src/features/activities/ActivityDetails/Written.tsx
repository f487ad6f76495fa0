/** A text as it was written, with its own lines; or what is said where there is none. */
export function Written({ text, missing }: { readonly text: string; readonly missing: string }) {
  if (text === '') return <p className="u-ink3">{missing}</p>;
  return <p className="activity-written">{text}</p>;
}
