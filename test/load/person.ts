import { ask, type Outcome } from './ask';
import type { Deed } from './assumptions';
import { type Form, writtenIn } from './form';

/** What is known of somebody before the afternoon. */
export interface Somebody {
  readonly email: string;
  readonly address: string;
  readonly reportId: string;
  readonly session: string;
}

export const PASSWORD = 'en mening som ingen annan har';

const FIRST_ROWS = {
  filter: {
    search: '',
    statuses: [],
    kinds: [],
    unitIds: [],
    pillarKeys: [],
    grant: null,
    toCheck: false,
    mine: false,
    border: null,
    lacks: null,
  },
  sort: 'name',
  descending: false,
  offset: 0,
  first: 50,
};

/** Somebody at work on the report of their unit, who remembers what the server has acknowledged. */
export class Person {
  /** Drafts that the server has said to have saved. */
  saved = 0;
  /** The text of the last of them. */
  text = '';
  submitted = false;
  /** Something was sent and no answer came: it may have happened. */
  uncertain = false;
  busy = false;
  #written = 0;
  #session: string | null = null;
  #page: Form | null = null;

  constructor(
    private readonly url: string,
    readonly somebody: Somebody,
  ) {}

  /** Goes on in a session from earlier in the day. */
  resume(): void {
    this.#session = this.somebody.session;
  }

  /** Does one thing. A write that the server answered with anything but its good end counts as failed. */
  async do(deed: Deed): Promise<Outcome> {
    this.busy = true;
    try {
      return await this.#do(deed);
    } finally {
      this.busy = false;
    }
  }

  /** Whether the form is open, so that something can be written in it. */
  get writes(): boolean {
    return this.#page !== null && !this.submitted && !this.uncertain;
  }

  #do(deed: Deed): Promise<Outcome> {
    switch (deed) {
      case 'signIn':
        return this.#signIn();
      case 'frame':
        return this.#ask('Viewer', {});
      case 'start':
        return this.#ask('TodoPage', {});
      case 'rounds':
        return this.#ask('RoundsPage', {});
      case 'register':
        return this.#ask('ActivitiesPage', { input: FIRST_ROWS });
      case 'report':
        return this.#open();
      case 'save':
        return this.#save();
      case 'submit':
        return this.#submit();
    }
  }

  #ask(name: string, variables: object): Promise<Outcome> {
    return ask(this.url, name, variables, { session: this.#session, address: this.somebody.address });
  }

  async #signIn(): Promise<Outcome> {
    const outcome = await this.#ask('SignIn', { input: { email: this.somebody.email, password: PASSWORD } });
    if (outcome.session) this.#session = outcome.session;
    return expected(outcome, 'SignedIn');
  }

  async #open(): Promise<Outcome> {
    const outcome = await this.#ask('ReportPage', { id: this.somebody.reportId });
    if (outcome.kind === 'answered') this.#page = outcome.data?.reportPage as Form;
    return outcome;
  }

  async #save(): Promise<Outcome> {
    const text = this.#newText();
    const outcome = expected(await this.#ask('SaveReportDraft', { input: this.#report(text) }), 'ReportDraftSaved');
    this.#note(outcome, text);
    return outcome;
  }

  async #submit(): Promise<Outcome> {
    const text = this.#newText();
    const outcome = expected(await this.#ask('SubmitReport', { input: this.#report(text) }), 'ReportMoved');
    this.#note(outcome, text);
    if (outcome.kind === 'answered') this.submitted = true;
    return outcome;
  }

  #report(text: string): object {
    if (!this.#page) throw new Error('Nobody writes in a form that is not open.');
    return { reportId: this.somebody.reportId, revision: this.saved, content: writtenIn(this.#page, text) };
  }

  #newText(): string {
    this.#written += 1;
    return `Text ${this.#written} av ${this.somebody.email}.`;
  }

  #note({ kind }: Outcome, text: string): void {
    if (kind === 'answered') {
      this.saved += 1;
      this.text = text;
    } else if (kind !== 'refused') this.uncertain = true;
  }
}

/** The outcome, failed where the answer is of another type than the good one. */
function expected(outcome: Outcome, type: string): Outcome {
  if (outcome.kind !== 'answered') return outcome;
  const [answer] = Object.values(outcome.data ?? {}) as { readonly __typename: string }[];
  return answer?.__typename === type ? outcome : { ...outcome, kind: 'failed', said: JSON.stringify(answer).slice(0, 300) };
}
