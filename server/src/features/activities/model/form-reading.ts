import { type Kronor, type KronorFault, parseKronor } from '@utblick/domain';
import { isOneOf } from './vocabulary';

/** What is wrong with a field. Each code has its sentence in the catalogues. */
export type FormFault =
  | 'required'
  | 'tooLong'
  | 'tooMany'
  | 'unknownChoice'
  | 'notDate'
  | 'endBeforeStart'
  | 'notYear'
  | 'yearTwice'
  | `money.${KronorFault}`;

export interface FormProblem {
  readonly field: string;
  readonly code: FormFault;
}

/** Reads one field at a time and remembers what was wrong; what could not be read is never stored. */
export class FormReading {
  readonly problems: FormProblem[] = [];

  fault(field: string, code: FormFault): void {
    if (!this.problems.some((problem) => problem.field === field)) this.problems.push({ field, code });
  }

  text(field: string, given: string, limit: number): string {
    // PostgreSQL keeps no NUL characters, and a pasted one says nothing.
    const text = given.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim();
    if (text.length > limit) this.fault(field, 'tooLong');
    return text;
  }

  required(field: string, given: string, limit: number): string {
    const text = this.text(field, given, limit);
    if (text === '') this.fault(field, 'required');
    return text;
  }

  word<Word extends string>(field: string, given: string, words: readonly [Word, ...Word[]] | readonly Word[]): Word {
    if (isOneOf(words, given)) return given;
    this.fault(field, given === '' ? 'required' : 'unknownChoice');
    return given as Word;
  }

  reference(field: string, given: string, known: boolean): string | null {
    if (given === '') this.fault(field, 'required');
    else if (!known) this.fault(field, 'unknownChoice');
    return given;
  }

  day(field: string, given: string): string | null {
    const text = given.trim();
    if (text === '') return null;
    const year = Number(text.slice(0, 4));
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
    if (!isDay || year < 1900 || year > 2200) this.fault(field, 'notDate');
    return text;
  }

  year(field: string, given: string): number {
    const text = given.trim();
    const year = Number(text);
    if (text === '') this.fault(field, 'required');
    else if (!/^\d{4}$/.test(text) || year < 1990 || year > 2100) this.fault(field, 'notYear');
    return year;
  }

  kronor(field: string, given: string): Kronor | null {
    if (given.trim() === '') return null;
    const parsed = parseKronor(given);
    if (parsed.ok) return parsed.kronor;
    this.fault(field, `money.${parsed.reason}`);
    return null;
  }

  atMost(field: string, given: readonly unknown[], limit: number): void {
    if (given.length > limit) this.fault(field, 'tooMany');
  }
}
