/** Names of roles and units by their keys. */
export interface Names {
  role(key: string): string;
  unit(key: string): string;
}
