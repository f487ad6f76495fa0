/** How large a configuration may be, in characters. The largest that we know has thirty thousand. */
export const largestText = 400_000;
