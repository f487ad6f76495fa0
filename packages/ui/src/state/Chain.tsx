import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import type { State } from './StateWord';
import { StateWord } from './StateWord';

/** One step on the way to a decision. */
export interface ChainNode {
  readonly key: string;
  /** What is done here: "Redovisar". */
  readonly verb: ReactNode;
  /** Who does it: "Kommunstyrelsen"; where nobody is stated, the words for that. */
  readonly body: ReactNode;
  /** Date and contents. */
  readonly detail?: ReactNode;
  readonly state?: { readonly state: State; readonly word: ReactNode };
  /** A tag under everything else: not stated, proposal. */
  readonly tag?: ReactNode;
  /** Where things stand now. */
  readonly current?: boolean;
  /** The document does not say who; drawn dashed. */
  readonly unknown?: boolean;
}

export interface ChainProps {
  /** What the chain is, for screen readers: "Vägen till fullmäktige". */
  readonly label: string;
  readonly nodes: readonly ChainNode[];
  /** One under the other at every width, as in a rail. Narrow screens always have it so. */
  readonly vertical?: boolean;
}

/** Rows longer than this are drawn one under the other. */
const mostInARow = 5;

const Arrow = () => (
  <span className="u-chain-arrow" aria-hidden>
    <svg viewBox="0 0 20 12" fill="none" stroke="currentColor" strokeWidth="1.5" role="presentation">
      <path d="M0 6h19M14 1l5 5-5 5" />
    </svg>
  </span>
);

/** A reporting rule as a picture: the same everywhere, from settings to the public page. */
export function Chain({ label, nodes, vertical }: ChainProps) {
  return (
    <ol className={classNames('u-chain', (vertical || nodes.length > mostInARow) && 'u-chain-vertical')} aria-label={label}>
      {nodes.map((node, index) => (
        <li
          key={node.key}
          className={classNames('u-chain-step', node.current && 'u-chain-current', node.unknown && 'u-chain-unknown')}
          aria-current={node.current ? 'step' : undefined}
        >
          <div className="u-chain-node">
            <span className="u-chain-verb">{node.verb}</span>
            <span className="u-chain-body">{node.body}</span>
            {node.detail && <span className="u-chain-detail">{node.detail}</span>}
            {node.state && (
              <span className="u-chain-state">
                <StateWord state={node.state.state} tight>
                  {node.state.word}
                </StateWord>
              </span>
            )}
            {node.tag && <span className="u-chain-state">{node.tag}</span>}
          </div>
          {index < nodes.length - 1 && <Arrow />}
        </li>
      ))}
    </ol>
  );
}
