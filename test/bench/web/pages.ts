/** A page that is looked at, by the path that everybody's menu leads to. */
export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
}

export const pages: readonly MeasuredPage[] = [
  { name: 'start', path: '/att-gora' },
  { name: 'strategy', path: '/strategi' },
  { name: 'register', path: '/aktiviteter' },
  { name: 'compare', path: '/jamfor' },
];

/** Whose pages they are: invented coordinators of the example data, by the domain of their address. */
export const coordinators: readonly string[] = ['jonna.exempel@kristianstad.example', 'greta.pahitt@helsingborg.example'];

/** What every invented account signs in with. */
export const EXAMPLE_PASSWORD = 'utblick-exempel';

/** The municipality in an example address. */
export const placeOf = (email: string): string => email.replace(/^.*@|\.example$/g, '');
