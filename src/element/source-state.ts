import type { Dataset } from '../dataset/schema.js';
import type { ChartErrorDetail } from './events.js';

/** Where the dataset of a tag stands: not there yet, there, or not to be had. */
export type SourceState =
  | {
      readonly state: 'loading';
      readonly address?: undefined;
      /** Whether the page has handed the data in and they are only to be read, so that the chart before them stays until that is done. */
      readonly isAtHand?: boolean;
    }
  | {
      readonly state: 'ready';
      readonly dataset: Dataset;
      /** Whole address that it was loaded from, for all tags of the page together; undefined where it was not. */
      readonly address?: string | undefined;
    }
  | { readonly state: 'failed'; readonly address?: undefined; readonly error: ChartErrorDetail };
