import { isStated } from '../stated/part';
import { type Page, type Sourced } from './page-types';

/** One thing that the document says nothing about: a whole matter, or one fact of a matter that it says other things about. */
export interface Silence {
  readonly key: string;
  /** The matter's kind where all of it is open; null where `key` is one fact of it. */
  readonly matter: string | null;
  readonly stated: string;
  /** What the reading says about the silence, where it says anything. */
  readonly sourced: Sourced | null;
}

/** Everything a document of this sort could have settled and does not, in the order of the page. */
export function silencesOf({ matters }: Pick<Page, 'matters'>): Silence[] {
  const networks = matters.some(({ kind }) => kind === 'network')
    ? []
    : [{ key: 'networks', matter: 'networks', stated: 'not_stated', sourced: null }];
  return [
    ...networks,
    ...matters
      .filter(({ kind }) => kind !== 'network')
      .flatMap(({ kind, facts }): Silence[] => {
        const open = facts.filter(({ part }) => !isStated(part));
        if (open.length < facts.length) {
          return open
            .filter(({ key }) => key !== 'text')
            .map(({ key, part }) => ({ key, matter: null, stated: part.stated, sourced: part }));
        }
        const told = open.find(({ part }) => part.sources.length > 0)?.part ?? null;
        const allDenied = open.every(({ part }) => part.stated === 'none');
        return [{ key: kind, matter: kind, stated: allDenied ? 'none' : 'not_stated', sourced: told }];
      }),
  ];
}
