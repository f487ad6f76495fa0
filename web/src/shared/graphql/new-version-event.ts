/** Tells the window that the server no longer knows a document of ours: another version of Utblick is in place. */
export const newVersionEvent = 'utblick:new-version';
