export const themes = ['system', 'light', 'dark'] as const;
/** How the pages look: as the computer is set, or always light or dark. */
export type Theme = (typeof themes)[number];

const storageKey = 'utblick.theme';

/** The look chosen in this browser. */
export function rememberedTheme(): Theme {
  const remembered = localStorage.getItem(storageKey);
  return themes.find((theme) => theme === remembered) ?? 'system';
}

/** Shows the pages in a look and remembers it in this browser. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  localStorage.setItem(storageKey, theme);
}
