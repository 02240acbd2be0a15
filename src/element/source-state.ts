import type { Dataset } from '../dataset/schema.js';
import type { ChartErrorDetail } from './events.js';

/** Where the dataset of a tag stands: not there yet, there, or not to be had. */
export type SourceState =
  | {
      readonly state: 'loading';
      /** Whether the data are at hand and only being read, so that the chart before them stays until it is known what they are. */
      readonly isAtHand?: boolean;
    }
  | { readonly state: 'ready'; readonly dataset: Dataset }
  | { readonly state: 'failed'; readonly error: ChartErrorDetail };
