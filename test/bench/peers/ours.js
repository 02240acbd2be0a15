/* global document -- of a page */
// This library as a page has it: the tag of the script for script tags, which loads the reader of datasets from beside itself.
import '/cdn/social-work-chart.min.js';

function show(box, { input, id }) {
  const tag = document.createElement('social-work-chart');
  tag.setAttribute('chart', id);
  tag.setAttribute('loading', box.dataset.loading ?? 'eager');
  tag.data = input;
  const failed = new Promise((_, fail) =>
    tag.addEventListener('chart-error', ({ detail }) => fail(new Error(detail.message))),
  );
  const drawn = new Promise((done) => tag.addEventListener('chart-drawn', done, { once: true }));
  box.append(tag);
  const handle = {
    update: (next) => (tag.data = next.input),
    resize: () => {},
    destroy: () => box.remove(),
    marks: () =>
      new Set(Array.from(tag.shadowRoot.querySelectorAll('svg [data-figure]'), (mark) => mark.dataset.figure)).size,
  };
  if (box.dataset.loading === 'lazy') return handle;
  return Promise.race([drawn, failed]).then(() => handle);
}

export const bars = show;
export const timeline = show;
