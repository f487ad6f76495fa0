const key = 'utblick.way';

/** The key of the tenant whose directory this browser signed in by last; null where it never has. */
export function lastWay(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing: the person chooses again.
    return null;
  }
}

export function rememberWay(tenantKey: string): void {
  try {
    localStorage.setItem(key, tenantKey);
  } catch {
    // Full or forbidden storage must not keep anybody out.
  }
}
