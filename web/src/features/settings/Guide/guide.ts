import type { Area, GuideStepKey, RawConfiguration } from '@utblick/configuration';
import type { ComponentType } from 'react';
import { guidePath } from '../paths';
import type { DraftGuideFragment } from './DraftGuide.fragment.generated';

/** What the guide's frame is drawn from. */
export type DraftGuideData = DraftGuideFragment;

/** One thing that is wrong, with the way to it in the tree. */
export type GuideFault = DraftGuideData['problems'][number];

/** The way to something in the tree: `['pillars', 0, 'aim']`. */
export type GuidePath = readonly (string | number)[];

/** A draft while it is written with forms. */
export interface Guide {
  readonly page: DraftGuideData;
  /** The draft as it is written, with what is typed and not yet saved in it. Anything may be missing. */
  readonly tree: RawConfiguration;
  /**
   * Puts a part into the draft: an item of an area by its key, or the whole area where `key` is null; `value` null takes it
   * away. It saves itself a moment later, in order and one at a time; failures and conflicts are shown by the frame.
   */
  save(area: Area, key: string | null, value: unknown): void;
  /** Everything that is typed is saved. */
  readonly isSaved: boolean;
  /** What is wrong at a path or under it. */
  faultsAt(path: GuidePath): readonly GuideFault[];
}

export interface GuideStepProps {
  readonly guide: Guide;
}

/** A step of the guide and its form. */
export interface GuideStepForm {
  readonly key: GuideStepKey;
  readonly Form: ComponentType<GuideStepProps>;
}

/** The id of the control at a path, so that lists of problems can lead there. */
export const fieldIdOf = (path: GuidePath): string => ['falt', ...path].join('-');

/** The address of a field, for whoever is to be led there. */
export const fieldAddress = (page: DraftGuideData, step: string, path: GuidePath): string =>
  `${guidePath(page.id, step)}#${fieldIdOf(path)}`;
