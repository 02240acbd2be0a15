import type { Dataset } from '../dataset/schema.js';
import { builtInDataset } from './zhejiang-2024-dataset.js';

/**
 * The built-in dataset: every figure of an article by Tide News (潮新闻), November 2024, on the first Central Social Work
 * Conference and on social work in Zhejiang. Its figures are carried over as their short printed forms; its prose is
 * not here.
 */
export const zhejiang2024: Dataset = /* @__PURE__ */ builtInDataset();
