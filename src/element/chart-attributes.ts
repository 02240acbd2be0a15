import { ReactiveElement, type PropertyDeclarations } from '@lit/reactive-element';
import type { Dataset, DatasetInput } from '../dataset/schema.js';
import { GIVEN } from './given.js';

/** What a page can ask of a chart, by attributes and properties. */
export class ChartAttributes extends ReactiveElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    chart: GIVEN,
    theme: GIVEN,
    form: GIVEN,
    controls: {},
    loading: GIVEN,
    heading: GIVEN,
    notes: GIVEN,
    corrections: GIVEN,
    source: GIVEN,
    src: GIVEN,
    data: { attribute: false },
  };

  /** Id of the chart in the dataset. Attribute `chart`. No default: without it nothing is drawn. */
  declare chart: string | undefined;

  /**
   * `light` and `dark` are fixed. `auto` follows the `color-scheme` of the page around the tag: a page that declares none
   * is light, one that declares `light dark` is what the reader's system is, and a part of a page may have its own. It
   * changes with the page, live. Engines without `light-dark()` (before Chrome 123, Safari 17.5, Firefox 120) follow the
   * reader's system. Any other value is taken for `auto`, and told in the console. On paper every chart is light.
   * Attribute `theme`. Default `auto`.
   */
  declare theme: 'auto' | 'light' | 'dark';

  /**
   * Form of the chart, of those that its type has, such as `icons` for `rate-comparison`; any other is taken for the form
   * that the dataset asks for, and told in the console. Attribute `form`. Default: that form.
   */
  declare form: string | undefined;

  /**
   * Which buttons stand under the chart: some of `table download share`, or `none`; `false` is taken for `none`, `true` for
   * all. Words that are no control are passed over, and told in the console. Attribute `controls`. Default: all of them.
   */
  declare controls: string | undefined;

  /**
   * `lazy` loads the dataset and draws when the tag comes near the screen, or the page is printed; `eager` does so at once,
   * for a chart at the top of a page. Until then readers see the children of the tag. Any other value is taken for
   * `lazy`, and told in the console. Attribute `loading`. Default `lazy`.
   */
  declare loading: 'lazy' | 'eager';

  /**
   * Title in place of that of the dataset; not called `title`, which every HTML element has for its tooltip. Attribute
   * `heading`, or a child with `slot="title"`. Default: that of the dataset.
   */
  declare heading: string | undefined;

  /**
   * Notes in place of those of the dataset, a line each; what explains the marks stays. Attribute `notes`, or children
   * with `slot="notes"`. Default: those of the dataset.
   */
  declare notes: string | undefined;

  /**
   * Corrections after those of the dataset, a line each: a day such as 2024-11-20, and what was corrected. Attribute
   * `corrections`, or children with `slot="corrections"`. Default: none.
   */
  declare corrections: string | undefined;

  /**
   * Source line in place of that of the dataset. Attribute `source`, or a child with `slot="source"`, which may hold
   * links. Default: that of the dataset, linked to its address.
   */
  declare source: string | undefined;

  /** Address of a dataset as JSON, relative to the page. Attribute `src`. Default: what a child holds, or the built-in dataset. */
  declare src: string | undefined;

  /**
   * A dataset, from `defineDataset` or as plain data; it goes before `src`. Null waits for one that is still to come.
   * No attribute. Not called `dataset`, which every HTML element already has for its `data-` attributes. Default
   * undefined: `src`, what a child holds, or the built-in dataset.
   */
  declare data: Dataset | DatasetInput | null | undefined;

  constructor() {
    super();
    this.theme = 'auto';
    this.loading = 'lazy';
  }
}
