import { daysBetween } from '../../../shared/format';
import type { Coming, Page } from './page-types';

/** Where a day stands on its lane: how far along and how wide in per cent, and in which of the rows that keep labels apart. */
export interface Place {
  readonly coming: Coming;
  readonly left: number;
  readonly width: number;
  readonly row: number;
  /** Too near the right edge: the label stands before the dot. */
  readonly before: boolean;
}

/** A day with what stands beside its dot. */
export interface Labelled {
  readonly coming: Coming;
  readonly label: string;
}

/** The most of the lane's width that a label gets, in per cent; the rest of a longer one is cut. */
const widest = 45;
/** Room for the dot and some air, and for each letter, in per cent of the lane's width at its narrowest. */
const dotWidth = 3;
const letterWidth = 0.95;

/** Places the days of one lane in the order of the days, each in the first row where its label does not cover another. */
export function placesOn(days: readonly Labelled[], { today, horizon }: Pick<Page, 'today' | 'horizon'>): readonly Place[] {
  const span = Math.max(daysBetween(today, horizon), 1);
  const takenUntil: number[] = [];
  return days.map(({ coming, label }) => {
    const left = (daysBetween(today, coming.on) / span) * 100;
    const width = Math.min(dotWidth + label.length * letterWidth, widest);
    const before = left + width > 100;
    const from = before ? left - width : left;
    const free = takenUntil.findIndex((until) => until <= from);
    const row = free === -1 ? takenUntil.length : free;
    takenUntil[row] = before ? left + dotWidth : left + width;
    return { coming, left, width, row, before };
  });
}

/** The first of a month on the timeline, how far along in per cent, and whether its name has room there. */
export interface MonthStart {
  readonly on: string;
  readonly left: number;
  readonly named: boolean;
}

/** Room at either edge in which the name of a month would meet "today", or the end of the line. In per cent. */
const edge = 8;

/** The first of each month after today. */
export function monthsOn({ today, horizon }: Pick<Page, 'today' | 'horizon'>): readonly MonthStart[] {
  const span = Math.max(daysBetween(today, horizon), 1);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const firsts = [1, 2, 3].map((ahead) => new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 10));
  return firsts
    .filter((on) => on <= horizon)
    .map((on) => {
      const left = (daysBetween(today, on) / span) * 100;
      return { on, left, named: left >= edge && left <= 100 - edge };
    });
}
