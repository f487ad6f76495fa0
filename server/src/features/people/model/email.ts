const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** Whether a text looks like an e-mail address; only a letter that arrives proves one. */
export const isEmail = (text: string): boolean => EMAIL.test(text.trim());

/** Whether two addresses are the same, as mail is delivered: whatever letters are large. */
export const sameEmail = (one: string | null, other: string): boolean =>
  one !== null && other.trim() !== '' && one.toLowerCase() === other.trim().toLowerCase();
