import type { ReactNode } from 'react';

export interface ProposalTagProps {
  /** "Förslag", or "Stadsdelens åsikt". */
  readonly children: ReactNode;
  /** Where it comes from: "remiss 2016, dnr 1-2/2016". */
  readonly origin?: ReactNode;
}

/** Marks what is proposed and not decided. One on a heading covers everything under it. */
export function ProposalTag({ children, origin }: ProposalTagProps) {
  return (
    <span className="u-proposal">
      <span className="u-proposal-word">{children}</span>
      {origin && <span className="u-proposal-origin">{origin}</span>}
    </span>
  );
}
